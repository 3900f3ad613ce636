import type { Chain } from '../message/chain.ts';
import { chainChanges } from '../message/chain.ts';
import { countText, peopleText } from '../message/people.ts';
import { oneLine } from '../message/plain-text.ts';
import { capitalised, lineText } from '../message/told.ts';
import type { Words } from '../message/words.ts';
import type { Change, Watchlist } from '../model.ts';
import { publisherOf } from './markup.ts';
import type { PageWords } from './words.ts';

/** A change as alerts tell it: "28 → 46 personas fallecidas (+18)", "Corrección: 7 → 6 personas fallecidas (−1)". */
export function changeText(change: Change, words: Words): string {
  const chain = chainOf(change);
  return chain === undefined ? '' : capitalised(lineText(chain, words));
}

/** The figure that stands, with the people it counts; of a dispute, both numbers. */
export function figureText(change: Change, words: Words): string {
  if (change.kind === 'disputed') return changeText(change, words);
  return capitalised(peopleText(change.to, { ...change, place: cleaned(change.place) }, words));
}

/** The number alone: "46", "al menos 46"; of a dispute, both: "46 / 49". */
export function countsText({ kind, from, to, group }: Change, words: Words): string {
  const counts =
    kind === 'disputed' && from !== null ? [from, to].toSorted((a, b) => a.value - b.value) : [to];
  return counts.map((count) => countText(count, group, words)).join(' / ');
}

/** What kind of change it is, in words: a fall of the dead is a correction, one of the missing is not. */
export function kindText(change: Change, page: PageWords): string {
  switch (chainOf(change)?.kind) {
    case 'fall':
      return page.correction;
    case 'decline':
      return page.decline;
    case 'late-addition':
      return page.lateAddition;
    default:
      return page.kinds[change.kind];
  }
}

/** Whether fewer people are counted than before who cannot become fewer, or people counted late: see lib/message/chain.ts. */
export function isCorrection(change: Change): boolean {
  if (change.kind !== 'fall' && change.addedLate === undefined) return false;
  const kind = chainOf(change)?.kind;
  return kind === 'fall' || kind === 'late-addition';
}

/** "Ministerio de Salud, según Defensoría del Pueblo": who counted, and who passes it on. */
export function whoText(
  source: string,
  { attribution }: Pick<Change, 'attribution'>,
  watchlist: Watchlist,
  page: PageWords,
): string {
  const publisher = publisherOf(watchlist, source);
  if (attribution === null) return publisher;
  const credited = attribution === 'government' ? page.government : capitalised(oneLine(attribution));
  return page.via.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'who' ? credited : publisher));
}

function chainOf(change: Change): Chain | undefined {
  const [chain] = chainChanges([{ ...change, place: cleaned(change.place) }]);
  return chain;
}

function cleaned(place: string | null): string | null {
  return place === null ? null : oneLine(place);
}
