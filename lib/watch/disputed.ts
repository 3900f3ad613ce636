import type { Change, Count } from '../model.ts';
import { detailLines } from './detail.ts';

/** For operators: which numbers do not agree, of what, and where; never the sentences. */
export function disputedWords(
  changes: readonly Pick<Change, 'url' | 'measure' | 'group' | 'from' | 'to'>[],
): string {
  return detailLines(
    changes.map(
      ({ url, measure, group, from, to }) =>
        `${url}: ${measure}, ${group}: ${from === null ? '' : `${range(from)} and `}${range(to)}`,
    ),
  );
}

function range({ value, max }: Count): string {
  return max === null ? String(value) : `${value} to ${max}`;
}
