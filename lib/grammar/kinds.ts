// People of one kind, told of right behind a count of everybody.

import type { Item } from './items.ts';
import { is, isAny, isMark, isNamedGroup } from './items.ts';
import { largerWhole } from './people.ts';
import { anyOf } from './tags.ts';
import type { Finding, Scene, Told } from './telling.ts';

/** What makes a count one of its own: another time, another event, others than those told before. */
const APART = anyOf(
  'more',
  'new',
  'weekday',
  'month',
  'period',
  'elsewhere',
  'event-noun',
  'history',
  'still',
);

/**
 * "El sismo dejó 22 muertos. Murieron 12 turistas": some of the 22, as everybody would read it, and no new count of all.
 * Takes what a rule found of a number, gives it as a part of the count before where it is one.
 */
export function asKind(scene: Scene, finding: Finding): Finding {
  if (finding.part || finding.increment || isNamedGroup(finding.group ?? null)) return finding;
  const whole = wholeOfKind(scene, finding);
  return whole === null ? finding : { ...finding, group: 'other', part: true, whole };
}

function wholeOfKind(scene: Scene, { measure }: Finding): Told | null {
  const { items, at, phrase, sentence } = scene;
  const value = items[at]?.number?.value ?? 0;
  if (value < 2 || isNamedGroup(phrase.group) || sentence.sources.length > 0) return null;
  if (!items.slice(at + 1, phrase.end).some(isKind) || sentence.places.length > 0) return null;
  if (items.some((item) => isAny(item, APART) || isMark(item, '|'))) return null;
  const whole = largerWhole(scene);
  const isBefore = whole !== null && sentence.index - whole.sentence.index === 1 && !whole.increment;
  return isBefore && whole.measure === measure && whole.group === 'all' && whole.bar === null ? whole : null;
}

function isKind(item: Item): boolean {
  return item.entry.people === 'all' && !is(item, 'anybody', 'dweller', 'more');
}
