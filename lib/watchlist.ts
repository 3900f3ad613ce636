import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import './zod-words.ts';
import { WatchlistInvalid } from './errors.ts';
import type { Watchlist } from './model.ts';
import { SOURCE_KINDS } from './model.ts';
import { READER_NAMES } from './readers/names.ts';

const slug = matching(
  /^[a-z0-9][a-z0-9-]{0,62}$/,
  'takes lower-case letters, digits and hyphens, 63 at most',
);
const day = z.iso.date('takes a day as YYYY-MM-DD');
const country = matching(/^([A-Z]{2}|001)$/, 'takes two capital letters (ISO 3166-1), or 001');
const language = matching(/^[a-z]{2,3}$/, 'takes a language code such as es or en');
const webAddress = z.url({ protocol: /^https?$/, error: 'takes an http or https address' });
const filled = z.string().check(z.minLength(1));
const words = z.array(filled).check(z.minLength(1, 'takes at least one word'));
const minutes = 'takes 1 to 120 minutes';

const crisis = z.strictObject({
  id: slug,
  title: z.strictObject({ es: filled, en: filled }),
  country,
  match: z.array(words).check(z.minLength(1, 'takes at least one list of words')),
  from: day,
  until: z.optional(day),
  settleMinutes: z.optional(z.int().check(z.minimum(1, minutes), z.maximum(120, minutes))),
});

/** What a route takes beyond this is its reader's own affair, and is checked when the reader reads it. */
const route = z.looseObject({ reader: z.enum(READER_NAMES), url: webAddress });

const source = z.strictObject({
  id: slug,
  publisher: filled,
  aliases: z.optional(words),
  kind: z.enum(SOURCE_KINDS),
  country,
  language,
  crises: z.optional(z.array(slug)),
  routes: z.array(route).check(z.minLength(1, 'takes at least one route')),
});

const watchlist = z.strictObject({ crises: z.array(crisis), sources: z.array(source) }).check(
  z.superRefine(({ crises, sources }, context) => {
    const known = new Set(crises.map(({ id }) => id));
    for (const [name, entries] of Object.entries({ crises, sources })) {
      const seen = new Set<string>();
      entries.forEach(({ id }, at) => {
        if (seen.has(id))
          context.addIssue({ code: 'custom', path: [name, at, 'id'], message: 'is used twice' });
        seen.add(id);
      });
    }
    sources.forEach(({ crises: wanted }, at) => {
      wanted?.forEach((id, position) => {
        if (!known.has(id)) {
          context.addIssue({
            code: 'custom',
            path: ['sources', at, 'crises', position],
            message: `names a crisis that is not in this watchlist: ${id}`,
          });
        }
      });
    });
  }),
);

function matching(pattern: RegExp, otherwise: string) {
  return z.string().check(z.regex(pattern, otherwise));
}

/**
 * Checks a watchlist's content.
 * Takes what JSON.parse gave and the name to call it by in errors; gives the watchlist.
 * Throws `WatchlistInvalid` naming every entry and field that is wrong.
 */
export function parseWatchlist(content: unknown, name: string): Watchlist {
  // Checked once: compiling the schema to code first, as zod does unless told not to, would take longer.
  const checked = watchlist.safeParse(content, { jitless: true });
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => `${entryName(content, path)}: ${message}`);
  throw new WatchlistInvalid(`${name} is no watchlist.\n  ${faults.join('\n  ')}`);
}

/** Reads and checks the watchlist in a file. Throws `WatchlistInvalid` when it is missing, no JSON or not of its shape. */
export async function readWatchlist(file: string): Promise<Watchlist> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new WatchlistInvalid(`${file} cannot be read. Name a watchlist with --watchlist FILE.`, { cause });
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new WatchlistInvalid(`${file} is no JSON: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
  return parseWatchlist(content, file);
}

/** `sources[2] (icrc) routes[0].url`: the position, and the entry's id where it has one. */
function entryName(content: unknown, path: readonly PropertyKey[]): string {
  const [list, at, ...field] = path;
  if (list === undefined) return 'the file';
  const entries: unknown = isRecord(content) ? content[String(list)] : undefined;
  const entry: unknown = Array.isArray(entries) && typeof at === 'number' ? entries[at] : undefined;
  const id = isRecord(entry) && typeof entry.id === 'string' ? ` (${entry.id})` : '';
  const position = at === undefined ? '' : `[${String(at)}]`;
  const inside = field.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${String(list)}${position}${id}${inside === '' ? '' : ` ${inside.replace(/^\./, '')}`}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
