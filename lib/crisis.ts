import type { Crisis, Report, Source } from './model.ts';

/**
 * The crises that a report belongs to: those whose words it has, that were going on when it was published, and that its source is read for.
 * A report without a date is dated by `now`.
 */
export function crisesOf(
  report: Pick<Report, 'title' | 'text' | 'publishedAt'>,
  source: Pick<Source, 'crises'>,
  crises: readonly Crisis[],
  now: string,
): readonly Crisis[] {
  const day = (report.publishedAt ?? now).slice(0, 10);
  const wanted = crisesFor(source, crises).filter((crisis) => isGoingOn(crisis, day));
  if (wanted.length === 0) return [];
  const text = `${report.title} ${report.text}`;
  const written = text.toLowerCase();
  let bare: string | null = null;
  // Most reports of a crisis have one of its words as it stands: their accents need not be taken off.
  const has = (words: RegExp) => {
    if (words.test(written)) return true;
    bare ??= plain(text);
    return words.test(bare);
  };
  return wanted.filter((crisis) => patternsOf(crisis).every(has));
}

/** The crises that reports of a source are looked through for, in their order. */
export function crisesFor(source: Pick<Source, 'crises'>, crises: readonly Crisis[]): readonly Crisis[] {
  const known = chosen.get(source);
  if (known?.among === crises) return known.crises;
  const found = crises.filter((crisis) => isReadFor(source, crisis));
  chosen.set(source, { among: crises, crises: found });
  return found;
}

// A watchlist lives as long as its process: what is worked out once for its entries need not be for every check.
const chosen = new WeakMap<
  object,
  { readonly among: readonly Crisis[]; readonly crises: readonly Crisis[] }
>();
const patterns = new WeakMap<Crisis, readonly RegExp[]>();

/** One expression for each list of words: ["crisis política", "paro"] finds "la crisis  política" and "Paros", not "disparo". */
function patternsOf(crisis: Crisis): readonly RegExp[] {
  const known = patterns.get(crisis);
  if (known !== undefined) return known;
  const made = crisis.match.map((list) => {
    const words = list.map((word) => fold(word).replaceAll(' ', String.raw`[^\p{L}\p{N}]+`));
    return new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}])(?:${words.join('|')})`, 'u');
  });
  patterns.set(crisis, made);
  return made;
}

/** Whether reports of this source are looked through for this crisis. */
export function isReadFor(source: Pick<Source, 'crises'>, crisis: Pick<Crisis, 'id'>): boolean {
  return source.crises === undefined || source.crises.includes(crisis.id);
}

function isGoingOn(crisis: Crisis, day: string): boolean {
  return crisis.from <= day && (crisis.until === undefined || day <= crisis.until);
}

/** Lower case, without accents, everything that is no letter or digit a single space. */
export function fold(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
