import type { Count } from '../model.ts';
import type { Chain } from './chain.ts';
import { countBefore, isSameCount, lastCount } from './chain.ts';
import type { NounUse } from './people.ts';
import { countText, numberText, peopleText } from './people.ts';
import type { Words } from './words.ts';
import { fill } from './words.ts';

/** Counts of one figure that a line of the e-mail shows; the history has those between. */
const SHOWN_COUNTS = 5;

/**
 * A change with the new count first: "Al menos 46 personas fallecidas (antes: 28)".
 * `isBare` leaves out what stood before, never that it is a correction.
 */
export function headlineText(chain: Chain, words: Words, isBare = false): string {
  const { lead, note } = words.headline[chain.kind];
  const people =
    chain.kind === 'disputed'
      ? disputedText(isBare ? extremes(chain) : chain, words)
      : peopleText(lastCount(chain), chain.last, words);
  const before = countBefore(chain);
  const noted = fill(note, { before: before === null ? '' : countText(before, chain.last.group, words) });
  return capitalised(`${lead}${people}${isBare ? '' : noted}`);
}

/** A change with its counts in their order: "28 → 41 → 46 personas fallecidas (+18)". */
export function lineText(chain: Chain, words: Words): string {
  const told =
    chain.kind === 'disputed' ? disputedText(chain, words) : courseText(chain, shown(chain), words);
  return fill(words.line[chain.kind], { told, difference: differenceText(chain, words) });
}

/**
 * As `lineText`, with no count between the first and the last unless these are the same: "28 → 46 personas fallecidas".
 * With `said` the noun, having just been said, is left out: "9 → 17 en Juliaca".
 */
export function briefLineText(chain: Chain, words: Words, use: 'agreeing' | 'said' = 'agreeing'): string {
  if (chain.kind === 'disputed')
    return fill(words.line.disputed, { told: disputedText(extremes(chain), words) });
  const { counts } = chain;
  const isRoundTrip = counts.length > 2 && isSameCount(counts[0], lastCount(chain));
  const ends = counts.filter(
    (_, at) => at === 0 || at === counts.length - 1 || (isRoundTrip && at === counts.length - 2),
  );
  return fill(words.line[chain.kind], { told: courseText(chain, ends, words, use) });
}

/** Starts a line with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function courseText(
  { last }: Chain,
  counts: readonly (Count | null)[],
  words: Words,
  use: NounUse = 'agreeing',
): string {
  const told = counts.map((count, at) => {
    if (count === null) return '…';
    return at === counts.length - 1
      ? peopleText(count, last, words, use)
      : countText(count, last.group, words);
  });
  return told.join(' → ');
}

/** null stands for the counts left out. */
function shown({ counts }: Chain): readonly (Count | null)[] {
  return counts.length <= SHOWN_COUNTS ? counts : [counts[0], null, ...counts.slice(2 - SHOWN_COUNTS)];
}

/** In the order of their size, so that none seems preferred. */
function disputedText(chain: Chain, words: Words): string {
  const counts = chain.counts.toSorted(bySize);
  const told = counts.map((count, at) =>
    at === counts.length - 1
      ? peopleText(count, chain.last, words, counts.length > 1 ? 'shared' : 'agreeing')
      : countText(count, chain.last.group, words),
  );
  const before = told.slice(0, -1).join(', ');
  return before === '' ? told.join('') : `${before}${words.and}${told.at(-1)}`;
}

/** A dispute of three numbers or more, as its smallest and its largest. */
function extremes(chain: Chain): Chain {
  const [low, ...higher] = chain.counts.toSorted(bySize);
  const high = higher.at(-1);
  return low === undefined || high === undefined ? chain : { ...chain, counts: [low, high] };
}

function bySize(a: Count, b: Count): number {
  return a.value - b.value || (a.max ?? a.value) - (b.max ?? b.value);
}

/** How many more or fewer, where the two numbers are stated equally firmly; between "about 40" and 46 nobody knows. */
function differenceText(chain: Chain, words: Words): string {
  const { counts } = chain;
  const after = lastCount(chain);
  const [before] = counts;
  const moved = after.value - before.value;
  if (counts.length < 2 || moved === 0 || !isPlainNumber(before) || before.qualifier !== after.qualifier)
    return '';
  if (after.max !== null) return '';
  return ` (${moved > 0 ? '+' : '−'}${numberText(Math.abs(moved), words)})`;
}

function isPlainNumber({ qualifier, max }: Count): boolean {
  return max === null && qualifier !== 'vague' && qualifier !== 'range';
}
