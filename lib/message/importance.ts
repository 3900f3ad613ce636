// The order of importance of an alert's changes, in one place. Why this order: docs/decisions/0011-order-of-importance.md

import type { Measure, Scope } from '../model.ts';
import type { Chain, ChainKind } from './chain.ts';
import { lastCount } from './chain.ts';

/** Deaths are final; the missing may be dead; the injured live; the detained are alive and can be asked for. */
const MEASURE_ORDER: readonly Measure[] = ['killed', 'missing', 'injured', 'detained'];
/** The whole crisis, then a part of it, then what was added to a part: the less of it a number covers, the later. */
const SCOPE_ORDER: readonly Scope[] = ['total', 'incident', 'increment'];
/** A number that moved, up or down alike; numbers in doubt; one never told before; words around a number that stayed. */
const KIND_ORDER: readonly (readonly ChainKind[])[] = [
  ['rise', 'fall', 'late-addition'],
  ['disputed'],
  ['first', 'addition'],
  ['reworded'],
];

/** Each gives a rank, the lowest first; the next is asked only where the one before draws. */
const CRITERIA: readonly ((chain: Chain) => number)[] = [
  // A number that stayed, or a first zero, tells of nobody: it never stands before one that does, whatever its measure.
  (chain) => Number(isQuiet(chain)),
  ({ last }) => MEASURE_ORDER.indexOf(last.measure),
  ({ last }) => SCOPE_ORDER.indexOf(last.scope),
  // What the watched source says itself, before what it passes on.
  ({ last }) => Number(last.attribution !== null),
  // The whole before a part of it: a group, a cause, a place.
  ({ last }) => Number(narrowness(last) > 0),
  ({ kind }) => KIND_ORDER.findIndex((kinds) => kinds.includes(kind)),
  // Of two parts, the one that moved by more people, then the larger one: not a fixed ranking of whose lives are named first.
  (chain) => -movedBy(chain),
  (chain) => -(lastCount(chain).max ?? lastCount(chain).value),
  ({ last }) => narrowness(last),
];

/** Sorts an alert's changes, the most important first. Changes that draw on everything stay in the order they came. */
export function byImportance(chains: readonly Chain[]): readonly Chain[] {
  return chains.toSorted((a, b) => {
    for (const rank of CRITERIA) {
      const difference = rank(a) - rank(b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function isQuiet(chain: Chain): boolean {
  const { value, max } = lastCount(chain);
  const isZero = (max ?? value) === 0;
  return chain.kind === 'reworded' || ((chain.kind === 'first' || chain.kind === 'addition') && isZero);
}

function narrowness(figure: Chain['last']): number {
  return (
    Number(figure.group !== 'all') + Number(figure.circumstance !== null) + Number(figure.place !== null)
  );
}

/** People between the first and the last count; a first figure moved by itself. */
function movedBy(chain: Chain): number {
  if (chain.kind === 'first' || chain.kind === 'addition') return lastCount(chain).value;
  return Math.abs(lastCount(chain).value - chain.counts[0].value);
}
