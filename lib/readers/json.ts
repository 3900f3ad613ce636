import type * as z from 'zod/mini';
import '../zod-words.ts';
import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';

/**
 * The content of a JSON page that is checked against its shape.
 * Throws `PageChanged` when the page is no JSON, or naming the fields that are missing or wrong.
 */
export function readJson<Shape extends z.ZodMiniType>(page: Page, shape: Shape): z.output<Shape> {
  const checked = shape.safeParse(parse(page));
  if (checked.success) return checked.data;
  throw new PageChanged(page.url, `its JSON is not as expected: ${faultsOf(checked.error)}`);
}

/**
 * The records of a list that have their shape; the others are left out.
 * Throws `PageChanged` when there are none, naming what the first lacks; `what` is what they are called, in the plural.
 */
export function goodRecords<Shape extends z.ZodMiniType>(
  records: readonly unknown[],
  shape: Shape,
  url: string,
  what: string,
): readonly z.output<Shape>[] {
  const checked = records.map((record) => shape.safeParse(record));
  const good = checked.flatMap(({ success, data }) => (success ? [data] : []));
  if (good.length > 0) return good;
  const [first] = checked;
  throw new PageChanged(
    url,
    first?.error === undefined ? `there are no ${what}` : `${what}: ${faultsOf(first.error)}`,
  );
}

function parse(page: Page): unknown {
  try {
    return JSON.parse(page.text);
  } catch {
    const kind = /^\s*</.test(page.text) ? 'a page of markup' : page.contentType || 'something else';
    throw new PageChanged(page.url, `JSON was expected, not ${kind}`);
  }
}

function faultsOf(error: z.core.$ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
}
