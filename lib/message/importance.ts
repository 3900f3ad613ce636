// The order of importance of an alert's changes, in one place. Why this order: docs/decisions/0011-order-of-importance.md

import type { Change, Measure } from '../model.ts';
import type { Chain, ChainKind } from './chain.ts';
import { lastCount } from './chain.ts';

/** Deaths are final; the missing may be dead; the injured live; the detained can be asked for. */
const MEASURE_ORDER: readonly Measure[] = ['killed', 'missing', 'injured', 'detained'];
/** A number that moved, up or down alike; numbers in doubt; one never told before; words around a number that stayed. */
const KIND_ORDER: readonly (readonly ChainKind[])[] = [
  ['rise', 'fall', 'decline', 'late-addition'],
  ['disputed'],
  ['first', 'addition'],
  ['reworded'],
];

/** Each gives a rank, the lowest first; the next is asked only where the one before draws. */
const CRITERIA: readonly ((chain: Chain) => number)[] = [
  // A number that stayed, or a first zero, tells of nobody: it never stands before one that does, whatever its measure.
  (chain) => Number(tellsOfNobody(chain)),
  ({ last }) => MEASURE_ORDER.indexOf(last.measure),
  ({ last }) => coverage(last),
  // What the watched source says itself, before what it passes on.
  ({ last }) => Number(last.attribution !== null),
  ({ kind }) => KIND_ORDER.findIndex((kinds) => kinds.includes(kind)),
  // Of two parts, the one that moved by more people, then the larger one: no ranking of whose lives are named first.
  (chain) => -movedBy(chain),
  (chain) => -size(chain),
  ({ last }) => narrowness(last),
];

/** Sorts an alert's changes, the most important first. Those that draw on everything stay in the order they came. */
export function byImportance(chains: readonly Chain[]): readonly Chain[] {
  return chains.toSorted((a, b) => {
    for (const rank of CRITERIA) {
      const difference = rank(a) - rank(b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Whether a figure counts everybody whom its measure counts in the whole crisis. */
export function isWhole(figure: Change): boolean {
  return figure.scope === 'total' && narrowness(figure) === 0;
}

/** The whole of the crisis; a part of it, be it an incident, a group, a cause or a place; what was added to some part. */
function coverage(figure: Change): number {
  if (figure.scope === 'increment') return 2;
  return isWhole(figure) ? 0 : 1;
}

function narrowness(figure: Change): number {
  return (
    Number(figure.group !== 'all') + Number(figure.circumstance !== null) + Number(figure.place !== null)
  );
}

function tellsOfNobody(chain: Chain): boolean {
  if (chain.kind === 'reworded') return true;
  return isNew(chain) && size(chain) === 0;
}

/** People between the first and the last count; all of them where there was no count before. */
function movedBy(chain: Chain): number {
  return isNew(chain) ? size(chain) : Math.abs(lastCount(chain).value - chain.counts[0].value);
}

function isNew({ kind }: Chain): boolean {
  return kind === 'first' || kind === 'addition';
}

/** The most people that the figure may mean. */
function size(chain: Chain): number {
  const { value, max } = lastCount(chain);
  return max ?? value;
}
