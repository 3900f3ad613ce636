// People of one kind, told of right behind a count of everybody.

import type { Item } from './items.ts';
import { hasForm, is, isAny, isMark, isNamedGroup, isUnknown, mentions } from './items.ts';
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
  const whole = wholeOfKind(scene, finding) ?? wholeOfCause(scene, finding);
  return whole === null ? finding : { ...finding, group: 'other', part: true, whole };
}

function wholeOfKind(scene: Scene, { measure }: Finding): Told | null {
  const { items, at, phrase, sentence } = scene;
  const value = items[at]?.number?.value ?? 0;
  // "Two Chinese citizens are among those who died, their embassy announced"
  const isAmong = items.slice(phrase.end, phrase.end + AMONG).some((item) => is(item, 'among'));
  if (value < 2 || isNamedGroup(phrase.group) || (sentence.sources.length > 0 && !isAmong)) return null;
  const noun = items.slice(at + 1, phrase.end);
  const areOfNation = noun.some((item) => is(item, 'demonym') || item.entry.people === 'other');
  if (!(noun.some(isKind) || areOfNation) || sentence.places.length > 0) return null;
  if (items.some((item) => isAny(item, APART) || isMark(item, '|'))) return null;
  const whole = largerWhole(scene);
  const isBefore = whole !== null && sentence.index - whole.sentence.index === 1 && !whole.increment;
  return isBefore && whole.measure === measure && whole.group === 'all' && whole.bar === null ? whole : null;
}

/** "441 road deaths. Motorcycle accidents alone caused 137", "Solo las motos causaron 137 muertes": some of those before, by what they died of. */
function wholeOfCause(scene: Scene, { measure, place, aside }: Finding): Told | null {
  const { items, left, phrase } = scene;
  const isPlain = !isNamedGroup(phrase.group) && place == null && aside !== true;
  if (!isPlain || !mentions(items, ONLY) || !isCauseAlone(items, left)) return null;
  const whole = largerWhole(scene);
  return whole?.measure === measure && whole.group === 'all' && whole.bar === null ? whole : null;
}

/** A thing in lower case and "alone", right before a verb of what it did. */
function isCauseAlone(items: readonly Item[], left: number): boolean {
  const verb = is(items[left - 1], 'to') ? left - 2 : left - 1;
  const acts = is(items[verb], 'leave') || hasForm(items[verb], 'inflict', 'either');
  const isBefore = is(items[verb - 1], 'only') && isCause(items[verb - 2]);
  const isBehind = isCause(items[verb - 1]) && is(items[verb - 2], 'article') && is(items[verb - 3], 'only');
  return acts && (isBefore || isBehind);
}

function isCause(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    !item.capital &&
    item.number === null &&
    (isUnknown(item) || is(item, 'thing', 'event-noun'))
  );
}

const ONLY = anyOf('only');

/** Items of "are among". */
const AMONG = 3;

function isKind(item: Item): boolean {
  return item.entry.people === 'all' && !is(item, 'anybody', 'dweller', 'more');
}
