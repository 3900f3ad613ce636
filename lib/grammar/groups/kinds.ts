// People of one kind, told of right behind a count of everybody.

import type { Measure } from '../../model.ts';
import { isPlainCount } from '../numbers/look-alikes.ts';
import { type Finding, lastOf, type Scene, type Told } from '../telling.ts';
import type { Item } from '../text/items.ts';
import { hasForm, is, isAny, isMark, isNamedGroup, isUnknown, mentions, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

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
export function asKind(scene: Scene, found: Finding): Finding {
  const finding = found.measure === 'injured' ? asDeath(scene, found) : found;
  if (finding.part || finding.increment || isNamedGroup(finding.group ?? null)) return finding;
  const bare = scene.phrase.head === 'none';
  const whole =
    wholeOfKind(scene, finding) ??
    wholeOfCause(scene, finding) ??
    wholeOfWound(scene, finding) ??
    (bare ? (wholeSplit(scene, finding) ?? wholeOfTopic(scene, finding)) : wholeOfBodies(scene, finding));
  if (whole === null && scene.phrase.partitive && isByAuthor(scene, finding))
    return { ...finding, group: 'other', part: true, whole };
  const sum = whole === null ? wholeOfSum(scene, finding) : null;
  const { group } = scene.phrase;
  if (sum !== null)
    return { ...finding, group: isNamedGroup(group) ? group : 'other', part: true, whole: sum };
  return whole === null ? finding : { ...finding, group: 'other', part: true, whole };
}

/** What the dead died of is no wound of the living. */
function asDeath(scene: Scene, finding: Finding): Finding {
  const { frame } = scene;
  const isListed = frame?.kind === 'colon' && frame.measure === 'killed';
  return isListed ? asListedDeath(scene, frame.whole, finding) : asDeathOfThose(scene, finding);
}

/** "Deaths since May: five civilians shot in clashes" */
function asListedDeath({ items, left, phrase }: Scene, whole: Told | null, finding: Finding): Finding {
  const near = items.slice(Math.max(0, left - LABEL), phrase.end + 1);
  const isWound = ({ entry: { harm } }: Item) => harm?.measure === 'injured' && harm.form !== 'either';
  if (!near.some(isBlow) || near.some(isWound)) return finding;
  const group = finding.group ?? phrase.group ?? 'other';
  return { ...finding, measure: 'killed', group, part: true, whole };
}

/** "27 people died. Sixteen were shot" */
function asDeathOfThose({ items, at, left, phrase, told, sentence }: Scene, finding: Finding): Finding {
  const isSubject = left === 0 && phrase.head === 'none' && !phrase.more && is(items[phrase.end], 'be');
  const state = items[is(items[phrase.end + 1], 'adverb') ? phrase.end + 2 : phrase.end + 1];
  if (!isSubject || state === undefined || !isBlow(state)) return finding;
  const whole = told.at(-1);
  const isNext =
    whole?.measure === 'killed' &&
    sentence.index - whole.sentence.index === 1 &&
    whole.bar === null &&
    !whole.part;
  const isOfThose = isNext && whole.value > (items[at]?.number?.value ?? 0);
  return isOfThose ? { ...finding, measure: 'killed', group: 'other', part: true, whole } : finding;
}

/** "shot", "stabbed", "calcinados": what befalls things too, and kills; not "wounded". */
export function isBlow(item: Item): boolean {
  return is(item, 'of-things') && item.entry.harm?.measure === 'injured' && hasForm(item, 'either', 'state');
}

/** Items of a label and its colon or comma: "civilians shot in clashes,". */
const LABEL = 6;

function wholeOfKind(scene: Scene, { measure }: Finding): Told | null {
  const { items, at, phrase, sentence } = scene;
  const noun = items.slice(at + 1, phrase.end);
  const areOfNation = noun.some((item) => is(item, 'demonym') || item.entry.people === 'other');
  if (!(noun.some(isKind) || areOfNation) || (items[at]?.number?.value ?? 0) < 2) return null;
  // "La Media Luna Roja ha perdido a 14 de sus trabajadores": of a body of its own.
  if (isNamedGroup(phrase.group) || noun.some((item) => is(item, 'possessive', 'own-staff', 'own')))
    return null;
  const whole = wholeOfAll(scene, measure);
  if (whole === null || whole.sentence === sentence || whole.increment) return null;
  if (items.some((item) => isAny(item, APART) || isMark(item, '|'))) return null;
  // "Two Chinese citizens are among those who died, their embassy announced"
  const isAmong = items.slice(phrase.end, phrase.end + AMONG).some((item) => is(item, 'among', 'them'));
  const isSaid = !isAmong && sentence.sources.length > 0;
  return isSaid || sentence.places.length > 0 ? null : whole;
}

/** The count of everybody told last of a measure, in this sentence or the one before, if it is larger. */
function wholeOfAll({ items, at, told, sentence }: Scene, measure: Measure): Told | null {
  const value = items[at]?.number?.value ?? 0;
  const whole = lastOf(told, (one) => one.measure === measure && !one.part && one.bar === null);
  const isNear = whole !== null && sentence.index - whole.sentence.index <= 1;
  return isNear && whole.group === 'all' && whole.place === null && whole.value > value ? whole : null;
}

/** "441 road deaths. Motorcycle accidents alone caused 137", "Solo las motos causaron 137 muertes": some of those before, by what they died of. */
function wholeOfCause(scene: Scene, { measure, place, aside }: Finding): Told | null {
  const { items, left, phrase } = scene;
  const isPlain = !isNamedGroup(phrase.group) && place == null && aside !== true;
  if (!isPlain || !mentions(items, ONLY) || !isCauseAlone(items, left)) return null;
  return wholeOfAll(scene, measure);
}

/** "486 heridos; 38 tienen lesión ocular", "300 were hurt; 12 lost an eye": some of the hurt before, by what they have. */
function wholeOfWound(scene: Scene, { measure }: Finding): Told | null {
  const { items, left, phrase } = scene;
  if (measure !== 'injured' || !mentions(items, SEVERE)) return null;
  const behind = plainRun(items.slice(phrase.end - 1, phrase.end + WOUND));
  const before = plainRun(items.slice(Math.max(0, left - WOUND), left).reverse());
  const isWound = [...behind, ...before].some((item) => isAny(item, SEVERE) && item.entry.harm !== null);
  return isWound ? wholeOfAll(scene, measure) : null;
}

/** Up to the next count, or to where the clause ends. */
function plainRun(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex((item, at) => at > 0 && (item.number !== null || isMark(item, ',', ';', '.')));
  return end < 0 ? items : items.slice(0, end);
}

const SEVERE = anyOf('severe');
/** Items from a number to what its people have: "sufrieron graves". */
const WOUND = 6;

/** "Twelve prisoners died, eight from smoke and four from stab wounds": what some of those right before died of; not "eight by Monday". */
function wholeSplit(
  { items, at, left, phrase, told, sentence }: Scene,
  { measure, place }: Finding,
): Told | null {
  const last = told.at(-1);
  if (place != null || last?.sentence !== sentence || last.measure !== measure) return null;
  const whole = last.part ? last.whole : last;
  const value = items[at]?.number?.value ?? 0;
  if (whole?.sentence !== sentence || whole.value <= value || whole.bar !== null) return null;
  // "gunshots killed 19 and burns the other six"
  const isGapped = last.part && is(items[last.phrase.end], 'and') && left - last.phrase.end <= SPLIT;
  if (isGapped && last.value + value === whole.value) return whole;
  const cause = items[is(items[phrase.end + 1], 'article') ? phrase.end + 2 : phrase.end + 1];
  const isOf = is(items[phrase.end], 'by', 'from') && isUnknownCause(cause);
  const opens = isMark(items[left - 1], ',') || (last.part && is(items[left - 1], 'and'));
  return isOf && opens && left - last.phrase.end <= SPLIT ? whole : null;
}

/** Items from a count over its verb and comma to a part of it. */
const SPLIT = 4;

function isUnknownCause(item: Item | undefined): boolean {
  return (
    item !== undefined && !item.capital && item.kind !== 'mark' && item.number === null && !isAny(item, TIMES)
  );
}

const TIMES = anyOf('period', 'weekday', 'month', 'now', 'clock', 'before-word', 'later');

/** "Of the 25 dead, gunshots killed 19": by what some of those died whom the sentence opens with. */
function wholeOfTopic({ items, at, left, frame, sentence }: Scene, { measure, place }: Finding): Told | null {
  if (frame?.kind !== 'topic' || place != null || frame.measure !== measure) return null;
  const whole = frame.whole;
  const isDone = hasForm(items[left - 1], 'inflict', 'either') && isUnknownCause(items[left - 2]);
  return isDone && whole?.sentence === sentence && whole.value > (items[at]?.number?.value ?? 0)
    ? whole
    : null;
}

/** "More than 100 people died. Only five bodies have been recovered": some of those, found so far. */
function wholeOfBodies(scene: Scene, { measure, place }: Finding): Told | null {
  const { items, at, left, phrase } = scene;
  if (left !== 0 || place != null || !hasForm(items[phrase.harmAt], 'body')) return null;
  return at === 1 && isAny(items[0], ONLY) ? wholeOfAll(scene, measure) : null;
}

/** "Rebels killed 40 of the 66 people who died": of those, by who did it; not "killed 40 of the 66 on board". */
function isByAuthor({ items, left, phrase }: Scene, { measure }: Finding): boolean {
  if (!hasForm(items[left - 1], 'inflict', 'either')) return false;
  return items.slice(phrase.end, phrase.end + WHOLE).some(({ entry }) => entry.harm?.measure === measure);
}

/** Items of "66 people who died". */
const WHOLE = 4;

/** "Los muertos suman 232: once pacientes que no resistieron y 221 cuerpos": parts that add up to the total before their colon. */
function wholeOfSum(
  { items, at, left, phrase, frame, sentence }: Scene,
  { measure, place }: Finding,
): Told | null {
  // A part by place is told with its place.
  const names = [items[left - 1], items[phrase.end + 1], items[phrase.end + 2]];
  if (place != null || names.some((item) => item?.capital === true)) return null;
  const whole = frame?.kind === 'colon' ? frame.whole : null;
  const value = items[at]?.number?.value ?? 0;
  if (whole?.sentence !== sentence || whole.measure !== measure || whole.value <= value) return null;
  const colon = items.findIndex((item, index) => index >= whole.phrase.end && isMark(item, ':'));
  // "un policía" counts one.
  const isOne = (index: number) =>
    items[index]?.number?.article === true && isNamedGroup(peopleOf(items[index + 1]));
  const parts = items.flatMap((item, index) =>
    index > colon && (isPlainCount(items, index) || isOne(index)) ? [item.number?.value ?? 0] : [],
  );
  return parts.reduce((sum, part) => sum + part, 0) === whole.value ? whole : null;
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
