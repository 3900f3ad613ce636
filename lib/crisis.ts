import type { Crisis, Report, Source } from './model.ts';
import { remembered } from './remembered.ts';

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
  return choiceOf(source)(crises);
}

// A watchlist lives as long as its process: what is worked out once for its entries need not be for every check.
const choiceOf = remembered((source: Pick<Source, 'crises'>) =>
  remembered((crises: readonly Crisis[]) => crises.filter((crisis) => isReadFor(source, crisis))),
);

/** One expression for each list of words: ["crisis política", "paro"] finds "la crisis  política" and "Paros", not "disparo". */
const patternsOf = remembered(({ match }: Crisis) =>
  match.map((list) => {
    const words = list.map((word) => fold(word).replaceAll(' ', String.raw`[^\p{L}\p{N}]+`));
    return new RegExp(String.raw`(?<![\p{L}\p{N}\p{M}])(?:${words.join('|')})`, 'u');
  }),
);

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
