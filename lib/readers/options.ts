import * as z from 'zod/mini';
import '../zod-words.ts';
import { WatchlistInvalid } from '../errors.ts';
import type { ReadingFor } from './reader.ts';

/** A CSS selector in a route. */
export const selector = z.string().check(z.minLength(1, 'takes a CSS selector'));
/** How the pages behind this one are read: a reader's name and what it takes, without an address. */
export const itemRoute = z.looseObject({ reader: z._default(z.string().check(z.minLength(1)), 'page') });

/**
 * What a route gives a reader beyond its address, checked.
 * Throws `WatchlistInvalid` naming the source, the reader and every option that is wrong.
 */
export function routeOptions<Options extends z.ZodMiniType>(
  options: Options,
  on: ReadingFor,
): z.output<Options> {
  const checked = options.safeParse(on.route);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new WatchlistInvalid(
    `${on.source.id}: a route of reader ${on.route.reader} is wrong: ${faults.join('; ')}`,
  );
}
