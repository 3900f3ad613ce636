import type { Alert, Change, Count, Notice, WaitingItem } from '../model.ts';
import { detailLines } from './detail.ts';
import type { ReportFigures } from './read.ts';
import { withoutFiguresWords } from './unread.ts';

/** What operators may have to look at after a round. */
export type Noticed = {
  /** Reports that speak of harm but in which no figure was read. */
  readonly unread: readonly ReportFigures[];
  /** Item pages that wait to be read, before the round and after it. */
  readonly waiting: { readonly before: readonly WaitingItem[]; readonly after: readonly WaitingItem[] };
  readonly alerts: readonly Alert[];
  /** Changes that were too many to be told. */
  readonly left: number;
};

/** The notices of a round, at most one of a kind; `round` is its source and what its ids begin with. Pure. */
export function roundNotices(
  { unread, waiting, alerts, left }: Noticed,
  round: { readonly source: string; readonly id: string; readonly at: string },
): readonly Notice[] {
  const disputes = alerts.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'disputed');
  const told = new Set(waiting.before.filter(({ isTold }) => isTold).map(({ url }) => url));
  const items = waiting.after.filter(({ isTold, url }) => isTold && !told.has(url));
  const details = {
    'nothing-read': unread.length === 0 ? '' : withoutFiguresWords(unread),
    'item-unread': detailLines(items.map(({ url }) => url)),
    disputed: detailLines(disputes.map(disputeWords)),
    'too-many': left === 0 ? '' : `${left} changes were left out.`,
  };
  const { source, id, at } = round;
  return (['nothing-read', 'item-unread', 'disputed', 'too-many'] as const)
    .filter((kind) => details[kind] !== '')
    .map((kind) => ({ id: `${id}.${kind}`, kind, source, at, detail: details[kind] }));
}

/** Which numbers do not agree, of what, and where; never the sentence. */
function disputeWords({ url, measure, group, from, to }: Change): string {
  return `${url}: ${measure}, ${group}: ${from === null ? '' : `${numberWords(from)} and `}${numberWords(to)}`;
}

function numberWords({ value, max }: Count): string {
  return max === null ? String(value) : `${value} to ${max}`;
}
