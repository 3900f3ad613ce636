import { lazily } from '../lazily.ts';
import type { Change, ChangeKind, Count, Measure } from '../model.ts';

/**
 * What happened to a figure, more finely than its changes say. Who is counted as dead or injured stays so, and a count of them
 * that falls is a correction; the missing are found and the detained released, and fewer of them are a `decline`. A rise because
 * the source counts somebody late is a correction too. An increment is no first figure but an `addition` to one not told here.
 */
export type ChainKind = ChangeKind | 'decline' | 'late-addition' | 'addition';

/** The changes of one figure in one round, told as one line: 28 → 41 → 43. */
export type Chain = {
  /** What happened from the first to the last of its changes. */
  readonly kind: ChainKind;
  /** The counts in the order they came; the last one stands. For `disputed`: all numbers of the report, none of them chosen. */
  readonly counts: readonly [Count, ...Count[]];
  /** The newest change: its quote, address and date are the ones told. */
  readonly last: Change;
};

/** Joins the changes that follow one another in the same figure. Gives them in the order in which each figure first changed. */
export function chainChanges(changes: readonly Change[]): readonly Chain[] {
  const chains: Chain[] = [];
  for (const change of changes) {
    const at = chains.findLastIndex(({ last }) => isSameFigure(last, change));
    const before = chains[at];
    const joined = before === undefined ? null : join(before, change);
    if (joined === null) chains.push(startOf(change));
    else chains[at] = joined;
  }
  return chains;
}

/** The count that stands, or of a dispute the one that was read first. */
export function lastCount({ counts }: Chain): Count {
  return counts.at(-1) ?? counts[0];
}

/** What stood before the round; where the round ends on what it began with, the count that was between; null when nothing did. */
export function countBefore(chain: Chain): Count | null {
  const { counts } = chain;
  if (chain.kind === 'disputed' || counts.length < 2) return null;
  return isSameCount(counts[0], lastCount(chain)) ? (counts.at(-2) ?? null) : counts[0];
}

export function isSameCount(a: Count, b: Count): boolean {
  return a.value === b.value && a.max === b.max && a.qualifier === b.qualifier;
}

function isSameFigure(a: Change, b: Change): boolean {
  return (
    a.measure === b.measure &&
    a.group === b.group &&
    a.scope === b.scope &&
    a.circumstance === b.circumstance &&
    isSameName(a.place, b.place) &&
    isSameName(a.attribution, b.attribution)
  );
}

/** Made for the first names that differ in writing: the process grows by 2 MB with it. */
const nameOrder = lazily(() => new Intl.Collator('es', { sensitivity: 'base' }));

/** Case and accents tell no names apart. */
function isSameName(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && nameOrder().compare(a, b) === 0);
}

function startOf(change: Change): Chain {
  const counts: readonly [Count, ...Count[]] = change.from === null ? [change.to] : [change.from, change.to];
  return { kind: kindOf(change), counts, last: change };
}

/** null when the change does not go on from where the chain ends. */
function join(chain: Chain, change: Change): Chain | null {
  if (chain.kind === 'disputed' || change.kind === 'disputed') return joinDispute(chain, change);
  if (change.from === null || !isSameCount(lastCount(chain), change.from)) return null;
  const [start, ...rest] = chain.counts;
  return { kind: kindFrom(chain, change), counts: [start, ...rest, change.to], last: change };
}

/** A third number of the same report joins the two that contradict each other. */
function joinDispute(chain: Chain, change: Change): Chain | null {
  if (chain.kind !== 'disputed' || change.kind !== 'disputed' || chain.last.url !== change.url) return null;
  const [start, ...rest] = chain.counts;
  const added = startOf(change).counts.filter(
    (count) => !chain.counts.some((told) => isSameCount(told, count)),
  );
  return { kind: 'disputed', counts: [start, ...rest, ...added], last: change };
}

function kindOf({ kind, from, scope, measure, addedLate }: Change): ChainKind {
  if (kind === 'disputed') return 'disputed';
  if (from === null) return scope === 'increment' ? 'addition' : 'first';
  if (kind === 'fall') return fallKind(measure);
  return kind === 'rise' && addedLate !== undefined ? 'late-addition' : kind;
}

function fallKind(measure: Measure): ChainKind {
  return measure === 'missing' || measure === 'detained' ? 'decline' : 'fall';
}

function kindFrom(chain: Chain, change: Change): ChainKind {
  if (chain.kind === 'first' || chain.kind === 'addition') return chain.kind;
  const moved = change.to.value - chain.counts[0].value;
  if (moved === 0) return kindOf(change);
  if (moved < 0) return fallKind(change.measure);
  // Only if each of its rises counts people late is the whole of it no news of the day.
  return chain.kind === 'late-addition' && kindOf(change) === 'late-addition' ? 'late-addition' : 'rise';
}
