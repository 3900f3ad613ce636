// Some of those a phrase names: "cinco de los heridos murieron", "12 of the 45 dead were children".

import type { Group, Measure } from '../../model.ts';
import { groupToldAfter, largerWhole, peersBefore, wholeOf } from '../counted/people.ts';
import { harmAfter } from '../counted/predicate-after.ts';
import { isPlainCount } from '../numbers/look-alikes.ts';
import { sharer } from '../places/place-shares.ts';
import { occursThen } from '../rules/rule-periods.ts';
import { type Finding, lastFigure, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { overAside } from '../text/asides.ts';
import { clauseAround } from '../text/clauses.ts';
import { hasForm, is, isMark, isNamedGroup, peopleOf } from '../text/items.ts';
import { partOf, toldOfThem } from './part-of.ts';
import { whereAfter } from './part-places.ts';

/** "cinco de los heridos murieron", "12 of the 45 dead were children". */
export function partitive(scene: Scene): Verdict {
  const { items, phrase, told, left } = scene;
  const same = ofTheSame(scene);
  if (same !== null) return same;
  if (!phrase.partitive) return null;
  const cases = ofTheCases(scene);
  if (cases !== null) return cases;
  if (phrase.head === 'thing') return 'nobody';
  // "Five soldiers were killed and 11 of their comrades wounded"
  const peers = hasForm(items[phrase.harmAt], 'either') ? peersBefore(scene) : null;
  if (peers !== null && phrase.measure !== null) return { measure: phrase.measure, group: peers };
  // "The bodies of 12 of the 30 missing miners have been recovered"
  const isOfBodies = is(items[left - 1], 'of') && hasForm(items[left - 2], 'body');
  const areFound = is(items[left - 3], 'found') || is(items[left - 4], 'found');
  const wereAlive =
    phrase.measure === 'missing' || (phrase.head === 'people' && phrase.measure === null && areFound);
  if (isOfBodies && wereAlive) return { measure: 'killed', group: phrase.group ?? 'all' };
  // "Murió otro de los quemados": what happened to one of them is said before.
  // "has traced 357 of the 388 people first listed as missing"
  if (phrase.measure !== 'killed' && is(items[left - 1], 'found', 'safe', 'released')) return 'nobody';
  const before = is(items[left - 1], 'period', 'adverb') ? left - 2 : left - 1;
  const befell = items[before]?.entry.harm;
  if (befell?.form === 'suffer' && befell.measure !== phrase.measure)
    return {
      measure: befell.measure,
      group: 'all',
      verb: true,
      // "Murieron 12 de los 45 pasajeros", "Siguen sin aparecer 4 de los 11": of those who were there, and of no count.
      increment: phrase.measure !== null && befell.measure !== 'missing',
    };
  const done = doneTo(scene);
  if (done !== null && done !== phrase.measure) return { measure: done, group: phrase.group, verb: true };
  // "el deceso de dos más de los lesionados"
  const event =
    is(items[left - 1], 'of') && hasForm(items[left - 2], 'event') ? items[left - 2]?.entry.harm : null;
  if (event != null && phrase.measure !== null && event.measure !== phrase.measure)
    return { measure: event.measure, group: 'all', increment: true };
  const governed = harmAfter(items, phrase.end, scene.sentence.reading.lexicon.language, false);
  if (governed.kind === 'elsewhere') return 'nobody';
  // "Two of the three missing hikers were found alive"
  const behind = items.slice(phrase.end, phrase.end + NEAR);
  const isSafe = behind.some(
    (item, at) => is(item, 'safe', 'released') && behind[at + 1]?.entry.harm == null,
  );
  if (phrase.measure === 'missing' && isSafe) return 'nobody';
  // "22 muertos; 16 de las víctimas recibieron disparos": what the dead died of.
  const figure = phrase.head === 'mixed' ? lastFigure(scene, 1) : null;
  if (figure?.measure === 'killed' && governed.kind === 'harm' && governed.measure === 'injured')
    return partOf(scene, 'killed', wholeOf(figure));
  if (governed.kind === 'harm' && phrase.measure === null) {
    const group = toldOfThem(items, phrase.end);
    if (group === 'nobody') return 'nobody';
    if (group !== null) return { measure: governed.measure, group, part: true, whole: null };
    // "Eight of the passengers were killed": no part of any figure.
    const named = peersBefore(scene) ?? (phrase.group === 'all' ? null : phrase.group);
    // "killed at least 58 civilians. Forty-one of the victims died in Korre"
    const own = named ?? (phrase.head === 'mixed' ? groupBefore(scene, governed.measure) : null);
    return { measure: governed.measure, verb: true, group: own };
  }
  // "Two of the dead, both protesters, were shot by a motorist": what the dead died of.
  if (governed.kind === 'harm' && phrase.measure === 'killed' && governed.measure === 'injured')
    return partOf(scene, phrase.measure, null);
  if (governed.kind === 'harm' && governed.measure !== phrase.measure) {
    const rise = lastOf(told, (other) => other.measure === governed.measure && other.bar === null) !== null;
    return {
      measure: governed.measure,
      group: phrase.group ?? 'all',
      verb: true,
      increment: rise || laterTotal(scene, governed.at),
    };
  }
  if (phrase.measure === null) {
    // "88 were civilians; 17 of the civilians were under 18"
    const of = groupToldAfter(items, phrase.end);
    const told = of === null || of === 'all' || phrase.head === 'mixed' ? null : lastFigure(scene, 1);
    return told?.measure == null ? null : { measure: told.measure, group: of, part: true, whole: null };
  }
  const kind = toldOfThem(items, phrase.harmAt);
  if (kind !== null && kind !== 'nobody')
    return { measure: phrase.measure, group: kind, part: true, whole: null };
  // "quince de los decesos ocurrieron en Dominica"
  // "Cinco de los decesos, entre ellos los de dos niños, ocurrieron en Tarvo"
  // "Nueve de los decesos, todos por proyectil, se produjeron en Sacaba"
  const including =
    isMark(items[phrase.end], ',') && is(items[phrase.end + 1], 'including', 'them', 'among', 'all-of');
  const close = including ? closingComma(items, phrase.end) : -1;
  const verb = close > phrase.end ? close + 1 : phrase.end;
  const there = is(items[verb], 'occurs', 'happened') ? whereAfter(scene.sentence, verb) : null;
  // "Nine of the deaths fell on Friday"
  if (there === null && occursThen(items, verb))
    return { measure: phrase.measure, group: phrase.group ?? 'all', part: true, whole: null, aside: true };
  if (there !== null)
    return { measure: phrase.measure, group: phrase.group ?? 'all', part: true, whole: null, place: there };
  // "Guayas reúne 372 de los detenidos"
  // "Firearms caused 28 of the 49 deaths"
  const isCause = is(items[left - 1], 'leave') && !is(items[left - 1], 'place-counts', 'hold');
  const isThere = is(items[left - 1], 'place-counts', 'hold', 'exist') && !isCause;
  const place = isThere ? sharer(scene) : placeOfPair(scene);
  if (place !== null)
    return {
      measure: phrase.measure,
      group: phrase.group ?? groupBefore(scene, phrase.measure),
      part: true,
      whole: null,
      place,
    };
  const state = stateOfThem(scene);
  if (state !== null) return state;
  const part = partOf(scene, phrase.measure, null);
  if (isThere && isWhereOrWhen(scene))
    return { ...part, group: phrase.group ?? groupBefore(scene, phrase.measure), aside: true };
  return part.group === 'other' ? { ...part, group: accountable(scene) ?? 'other' } : part;
}

/** "23 of the 64 people hurt in the derailment at Olen were still in hospital": the place is of all, and what is said of some is how they are. */
function stateOfThem({ items, phrase }: Scene): Verdict {
  if (phrase.measure === null || !is(items[phrase.end], 'in')) return null;
  for (let verb = phrase.end + 1; verb < phrase.end + WHERE; verb += 1) {
    const item = items[verb];
    // "at Lomé-Akati"
    if (isMark(item, '-')) continue;
    if (item === undefined || item.kind === 'mark' || item.number !== null) return null;
    if (is(item, 'and', 'relative', 'occurs') || (item.entry.harm !== null && !hasForm(item, 'care')))
      return null;
    if (hasForm(item, 'care')) return 'nobody';
    if (!is(item, 'be', 'aux', 'light', 'still') || is(item, 'article')) continue;
    const isCare = items.slice(verb + 1, verb + 3).some((next) => hasForm(next, 'care'));
    return isCare ? 'nobody' : { measure: phrase.measure, group: 'other', part: true, whole: null };
  }
  return null;
}

/** Items from those who are counted over where it was to what is said of them. */
const WHERE = 12;

/** "178 femicides. Sixty-two of the 178 took place in Tarvo", "… were shot": some of a count told before, which the number names again. */
function ofTheSame(scene: Scene): Finding | null {
  const { items, at, left, phrase, told, sentence } = scene;
  const opens = left === 0 || items[left - 1]?.kind === 'mark' || is(items[left - 1], 'and');
  const of = at + 1;
  const again = is(items[of + 1], 'article') ? of + 2 : of + 1;
  const value = items[again]?.number?.value ?? 0;
  if (
    !opens ||
    !is(items[of], 'of') ||
    value <= (items[at]?.number?.value ?? 0) ||
    !isPlainCount(items, again)
  )
    return null;
  const whole = lastOf(told, (one) => one.measure !== null && one.bar === null && one.value === value);
  const isNear = whole !== null && sentence.index - whole.sentence.index <= 2;
  if (!isNear || whole.measure === null || items[again + 1]?.entry.harm != null) return null;
  const end = again + 1;
  const there = is(items[end], 'occurs', 'happened', 'be') ? whereAfter(sentence, end) : null;
  const isOfAll = there !== null || occursThen(items, end);
  if (isOfAll)
    return {
      measure: whole.measure,
      group: whole.group,
      part: true,
      whole,
      place: there,
      aside: there === null,
    };
  const governed = harmAfter(items, end, sentence.reading.lexicon.language, false);
  if (governed.kind === 'harm' && whole.measure !== 'killed' && governed.measure !== whole.measure)
    return { measure: governed.measure, group: phrase.group ?? whole.group, verb: true };
  const kind = groupToldAfter(items, end);
  return { measure: whole.measure, group: kind === 'all' ? 'other' : (kind ?? 'other'), part: true, whole };
}

/** "112 feminicidios; 31 de los crímenes ocurrieron en Lima": some of those before, by another name for them. */
function ofTheCases(scene: Scene): Finding | null {
  const { items, at, phrase, sentence } = scene;
  if (!items.slice(at + 1, phrase.end).some((item) => is(item, 'cases'))) return null;
  const there = is(items[phrase.end], 'occurs', 'happened') ? whereAfter(sentence, phrase.end) : null;
  // "4 muertos y 300 casos de dengue; 3 de los casos ocurrieron en Tarvo": of what was counted last.
  const isOfThings = scene.told.at(-1)?.measure === null;
  const whole = there === null || isOfThings ? null : (largerWhole(scene) ?? wholeNear(scene));
  if (whole?.measure == null) return null;
  return { measure: whole.measure, group: whole.group, part: true, whole, place: there };
}

/** "112 víctimas … De las asesinadas, seis eran niñas; 31 de los crímenes": the count that the part between is of, too. */
function wholeNear({ items, at, told, sentence }: Scene): Told | null {
  const value = items[at]?.number?.value ?? 0;
  const whole = lastOf(told, (one) => one.measure !== null && !one.part && one.bar === null);
  const isNear = whole !== null && sentence.index - whole.sentence.index <= 2;
  return isNear && whole.value > value ? whole : null;
}

/** "Kandy district has 232 of the dead and 81 of the missing": the place has both. */
function placeOfPair({ items, left, told, sentence }: Scene): string | null {
  const last = told.at(-1);
  const isNext = last?.sentence === sentence && last.phrase.end === left - 1 && is(items[left - 1], 'and');
  return isNext && last.phrase.partitive && last.part ? last.place : null;
}

/** "mató a 179 de las 181 personas", "dieron por muertas a 179 de las 181", "killed 12 of the 15 crew": what was done to them stands right before. */
function doneTo({ items, left }: Scene): Measure | null {
  const verb = is(items[left - 1], 'to') ? left - 2 : left - 1;
  const isState =
    hasForm(items[verb], 'state') && verb < left - 1 && is(items[verb - 1], 'by', 'as', 'light');
  // "were killed 12 of the 15 crew" is nobody's wording, but a passive is no verb of theirs.
  const isVerb =
    hasForm(items[verb], 'inflict') || (hasForm(items[verb], 'either') && !is(items[verb - 1], 'be', 'aux'));
  return (isState || isVerb ? items[verb]?.entry.harm?.measure : null) ?? null;
}

/** "Julio y agosto concentraron 241 de las muertes", "The north coast has 12 of the dead": a time, or a place without a name. */
function isWhereOrWhen({ items, left }: Scene): boolean {
  const { from } = clauseAround(items, left - 1);
  const subject = items.slice(from, left - 1).filter((item) => !is(item, 'article', 'and', 'date-article'));
  const isOfPeople = subject.some((item) => peopleOf(item) !== null || item.number !== null);
  return !isOfPeople && is(subject[0], 'month', 'somewhere', 'place-noun', 'road', 'period');
}

/** Of the count that these are a part of, told shortly before; 'all' if there is none. */
function groupBefore(scene: Scene, measure: Measure): Group {
  const { items, at, told, sentence } = scene;
  const value = items[at]?.number?.value ?? 0;
  const whole = lastOf(told, (one) => one.measure === measure && !one.part && one.value > value);
  return whole !== null && sentence.index - whole.sentence.index <= 1 ? whole.group : 'all';
}

/** "Boys and girls account for 535 of the deaths", "and five of the wounded"; not "Police operations account for 802 of the deaths": a force did it. */
function accountable({ items, left, told, sentence }: Scene): Group | null {
  const last = told.at(-1);
  const isNext = is(items[left - 1], 'and') && last?.sentence === sentence && last.phrase.end === left - 1;
  if (isNext && last.phrase.partitive && is(items[last.left - 1], 'link')) return last.group;
  const who = items[left - 2];
  // "Children were 20 of the 90 dead"
  const isThem = is(items[left - 1], 'be') && isNamedGroup(peopleOf(who));
  if (!(is(items[left - 1], 'link') || isThem)) return null;
  // "Women and children account for 19 of the dead"
  if (
    is(items[left - 3], 'and') &&
    peopleOf(items[left - 4]) !== null &&
    peopleOf(items[left - 4]) !== peopleOf(who)
  )
    return 'other';
  const noun = is(items[left - 3], 'article') ? left - 4 : left - 3;
  if (is(who, 'body') || is(items[noun], 'of', 'by')) return null;
  // "Women account for 12 of the 30 deaths"
  const group = peopleOf(who);
  return group === 'all' ? 'other' : group;
}

/** The comma that closes an aside before a verb; -1: none does. */
function closingComma(items: Scene['items'], open: number): number {
  const close = overAside(items, open, true);
  if (close > open) return close;
  const next = items.findIndex((item, at) => at > open && item.kind === 'mark');
  return next - open < ASIDE && isMark(items[next], ',') ? next : -1;
}

/** Items of an aside: "todos por proyectil de arma de fuego". */
const ASIDE = 10;

/** Items from the missing over their verb to how they were found. */
const NEAR = 5;

function laterTotal(scene: Scene, from: number): boolean {
  return scene.items.slice(from).some((item) => is(item, 'revise', 'link', 'overall', 'whole-word'));
}
