// A count goes on by itself: "el total es de 110", "Suman 1.297", "solo en mayo, 214".

import { subjectBefore } from '../counted/link.ts';
import { largerWhole } from '../counted/people.ts';
import { groupAround, isNoun } from '../counted/subjects.ts';
import { isPlainCount, lookAlike } from '../numbers/look-alikes.ts';
import { type Finding, lastFigure, type Scene, type Told, type Verdict } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isMark,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** "el total es de 110", "en todo el conflicto van 40": what was counted before goes on being counted. */
export function runningTotal(scene: Scene): Verdict {
  const { items, phrase, left, sentence } = scene;
  if (phrase.head !== 'none' || items[scene.at]?.number?.article) return null;
  // "brought the figure below 10,000": a mark that it went under.
  if (items.slice(left, scene.at).some((item) => item.entry.before === 'at-most' && is(item, 'near')))
    return null;
  const topic = ofTopic(scene);
  if (topic !== null) return topic;
  const figure = ofItsSize(scene, lastFigure(scene, 2));
  if (figure === null || figure.measure === null) return null;
  // "15 cuerpos fueron entregados; las restituciones ascienden a 342"
  const isOld = figure.bar === 'history' && figure.sentence === sentence && !comesToNow(scene, figure);
  if (figure.bar === 'service' || isOld) return 'nobody';
  // "Las réplicas son ya mil 988", "The evacuees number 300"
  if (isOfThings(scene)) return null;
  // "Se habló de 12 civiles muertos, pero la cifra subió a 15": of the same people, unlike what is added to a count of all.
  const whose = figure.bar === 'previous' && !figure.part ? figure.group : 'all';
  if (isOfTime(scene, figure))
    return { measure: figure.measure, group: whose, part: true, whole: figure, aside: true };
  if (sumsUp(scene) || restates(scene))
    return { measure: figure.measure, group: figure.whole?.group ?? whose };
  // "… this year, 66 since the conflict began"
  // "Two more people died, making 27 in all", "… died: 27 in all"
  const group = figure.part ? (figure.whole?.group ?? 'all') : figure.group;
  if (figure.sentence === sentence && isSinceThen(scene, figure)) return { measure: figure.measure, group };
  // "adds three deaths, for a total of 29"; not "A total of 41,300 are sleeping in schools"
  const ends = items[phrase.end];
  const isSubject = is(ends, 'be', 'aux', 'light') || isUnknown(ends);
  if (!isSubject && items.slice(left, scene.at).some((item) => is(item, 'amount')))
    return { measure: figure.measure, group };
  // "y en lo que va del año, 310"
  const led = items.slice(Math.max(0, left - 6), left - 1).some((item) => is(item, 'overall'));
  const alone = ends === undefined || isMark(ends, '.', ';', ',');
  if (
    isMark(items[left - 1], ',') &&
    led &&
    alone &&
    figure.sentence === sentence &&
    !is(items[left - 2], 'report')
  )
    return { measure: figure.measure, group: figure.group };
  const subject = subjectBefore(items, left, sentence.reading.lexicon.language.verbEndings);
  if (subject?.measure === null)
    return isOfOthers(items, subject.at) ? null : { measure: figure.measure, group: whose };
  let back = left - 1;
  while (is(items[back], 'adverb', 'to', 'of', 'in') && left - back < 4) back -= 1;
  // "llega así a 907"; not "había fijado en 50"
  const isParted = back === left - 2 && is(items[left - 1], 'to', 'in') && isUnknown(items[back]);
  if (isParted && is(items[back - 1], 'link') && !is(items[back - 1], 'aux')) back -= 1;
  // "up to 750 staff": a bound is no verb of a total.
  if (!is(items[back], 'link', 'be') || items[back]?.entry.before === 'at-most') return null;
  const from = Math.max(0, left - 9);
  const clause = items.slice(from, Math.min(items.length, phrase.end + 6));
  const closes =
    ends === undefined || ends.kind === 'mark' || is(ends, 'and', 'in', 'overall', 'period', 'from');
  const counts = clause.some((item, nth) => {
    const at = from + nth;
    return is(item, 'overall', 'whole-word') && !isOfOthers(items, at) && !hasOwnNumber(items, at, left);
  });
  return closes && counts ? { measure: figure.measure, group: whose } : null;
}

/** "came to 12 in May and to 61 since January", "12 en mayo y 61 desde enero", ": 27 in all": the next number of one count, over all of its time. */
function isSinceThen({ items, at, left, phrase }: Scene, figure: Told): boolean {
  const isGoal = is(items[left - 1], 'to') && is(items[left - 2], 'and');
  const join = items[isGoal ? left - 2 : left - 1];
  if (!isMark(join, ',', ':', '–', '—') && !is(join, 'and', 'link')) return false;
  const end = items[phrase.end];
  const isFrom = is(end, 'from') && is(items[phrase.end + 1], 'month', 'weekday');
  return is(end, 'overall') || (isFrom && (items[at]?.number?.value ?? 0) > figure.value);
}

/** "El año pasado, a estas alturas, habían dejado 74 muertos; este año van 12" */
function comesToNow({ items, left }: Scene, figure: Told): boolean {
  const between = items.slice(figure.phrase.end, left);
  const semicolon = between.findIndex((item) => isMark(item, ';'));
  return semicolon >= 0 && is(between[semicolon + 1], 'period');
}

/** "As for arrests, the figure has reached 168", "En cuanto a los desaparecidos, la cifra llega a 12": what the topic of the sentence counts. */
function ofTopic({ items, left, phrase }: Scene): Finding | null {
  const comma = items.findIndex((item) => isMark(item, ','));
  if (!is(items[0], 'topic') || comma < 0 || comma > left || left - comma > TOPIC) return null;
  const noun = comma - 1;
  const harm = hasForm(items[noun], 'state', 'event', 'either') ? items[noun]?.entry.harm : null;
  const isBare = items
    .slice(0, left)
    .every((item) => item.number === null && (item.entry.harm ?? harm) === harm);
  const counts = items.slice(comma, left).some((item) => is(item, 'link', 'be'));
  const ends = items[phrase.end];
  const closes = ends === undefined || ends.kind === 'mark' || is(ends, 'and', 'in', 'overall', 'period');
  return harm != null && isBare && counts && closes
    ? { measure: harm.measure, group: groupAround(items, noun) }
    : null;
}

/** Items of "the official figure has now reached". */
const TOPIC = 8;

/** "426 femicides. In June there were 80", "Solo ayer fueron 80": of those before, where a time and a verb are all that stands before the number. */
function isOfTime({ items, at, left, phrase }: Scene, whole: Told): boolean {
  const verb = items[left - 1];
  const ends = items[phrase.end];
  const time = items.slice(0, left - 1);
  const isTime =
    time.some((item) => is(item, 'period')) &&
    time.every((item) => is(item, 'period', 'only', 'adverb', 'month', 'weekday'));
  const isAll = isTime && !time.some((item) => is(item, 'overall', 'before-word')) && left <= OPENING;
  const closes = ends === undefined || ends.kind === 'mark' || is(ends, 'and');
  const isVerb = is(verb, 'be', 'exist', 'link') && !is(verb, 'revise');
  return isAll && closes && isVerb && whole.value > (items[at]?.number?.value ?? 0);
}

/** Items of "Solo en junio hubo". */
const OPENING = 4;

/** "The toll rose to 12; the price rose to 300": the word has a number already. */
function hasOwnNumber(items: readonly Item[], word: number, left: number): boolean {
  for (let at = word + 1; at < left; at += 1) {
    if (isMark(items[at], ';')) return true;
    const counts = items[at]?.number != null && !is(items[at + 1], 'unit', 'year-unit');
    if (counts && lookAlike(items, at) === null) return true;
  }
  return false;
}

/** "The number of rescued", "the tally of homes destroyed": takes the place of a word for a count, which is of nobody who came to harm. */
export function isOfOthers(items: readonly Item[], count: number): boolean {
  if (!is(items[count + 1], 'of')) return false;
  let others = false;
  for (let at = count + 2; at < count + 2 + COUNTED && !is(items[at], 'link', 'be'); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || item.number !== null) break;
    if (item.entry.harm !== null) return false;
    // "el balance de toda la semana": of what time, not of what.
    others ||= (isAny(item, OTHERS) && !is(item, 'unit')) || peopleOf(item) !== null;
  }
  return others;
}

const OTHERS = anyOf('other-verb', 'thing', 'released', 'safe', 'care-verb', 'animal');
/** Items that may name who is counted. */
const COUNTED = 5;

/**
 * "Busca a 168 desaparecidos … sube la cuenta a 47", after 42 dead: of the counts before, the one that the number may go on with.
 * Takes the figure told last; gives it, or the main one near it that is closer in size by far; null: it may be of any.
 */
function ofItsSize(scene: Scene, last: Told | null): Told | null {
  const { items, at, told, sentence } = scene;
  const value = items[at]?.number?.value ?? 0;
  if (last === null || last.bar !== null) return last;
  const others = told
    .slice(-NEAR)
    .filter(
      (one) =>
        one.measure !== null &&
        one.measure !== last.measure &&
        one.bar === null &&
        (!one.part || one.increment) &&
        sentence.index - one.sentence.index <= 2,
    );
  // "40 muertos y 120 heridos. Hoy la cifra sube a 43": not of those who were more before, unless it falls.
  if (last.value > value && !isLowered(scene)) return others.findLast((one) => one.value <= value) ?? last;
  if (apart(last.value, value) < FAR) return last;
  const closer = others.findLast((one) => apart(one.value, value) < CLOSE);
  if (closer !== undefined) return closer;
  // "Three bodies were recovered today; 12 people are still missing. The total now stands at 43"
  const isOneOfTwo = last.sentence !== sentence && others.some((one) => one.sentence === last.sentence);
  return isOneOfTwo && last.measure !== 'killed' ? null : last;
}

/** "Hoy la cifra baja a 43", "was cut to 43" */
function isLowered({ items, at, left }: Scene): boolean {
  const { from } = clauseAround(items, at);
  return items.slice(from, left).some((item) => is(item, 'replaces'));
}

/** How many times the larger of two counts is the smaller. */
function apart(one: number, other: number): number {
  return Math.max(one, other) / Math.max(1, Math.min(one, other));
}

const FAR = 3;
const CLOSE = 1.5;
/** Numbers further back than this are not gone on with. */
const NEAR = 8;

/** The subject of the number's clause is no people: an article and a thing open it. */
function isOfThings({ items, at, left, sentence }: Scene): boolean {
  // "Damaged houses number 68,451", "The homeless number 300"
  const noun = items[left - 2];
  // "Donations total 300", not "Puno suma 300"
  const isName = noun?.first === true && !sentence.places.some(({ from }) => from === 0);
  const isOther = (isUnknown(noun) || isName || peopleOf(noun) !== null) && is(items[left - 1], 'whole-word');
  if (
    is(items[left - 1], 'link') &&
    (is(noun, 'thing', 'other-verb', 'released', 'illness') || isOther) &&
    // "En lo que va del año suman 10.862"
    !is(noun, 'whole-word', 'report-noun', 'place-noun', 'year-unit')
  )
    return true;
  if (countsThings(items, left)) return true;
  const { from } = clauseAround(items, at);
  const opening = items.slice(from, left);
  const first = is(items[from], 'and') ? from + 1 : from;
  const isSubject =
    is(items[first], 'article') &&
    is(items[first + 1], 'thing') &&
    !is(items[first + 1], 'whole-word', 'body');
  return isSubject && !opening.some((item) => item.entry.harm !== null);
}

/** "and cholera cases in Beira now number 271", "las viviendas dañadas en Puno ya suman 300": a verb that only counts, of what opens its clause. */
function countsThings(items: readonly Item[], left: number): boolean {
  const verb = items[left - 1];
  if (!is(verb, 'link') || !is(verb, 'whole-word') || isNoun(items, left - 1)) return false;
  let areThings = false;
  for (let back = left - 2; back >= left - SUBJECT; back -= 1) {
    const item = items[back];
    if (item === undefined || item.kind === 'mark' || is(item, 'and', 'but', 'other-side')) break;
    if (item.number !== null || item.entry.harm !== null || is(item, 'mixed')) return false;
    areThings ||= isAny(item, OTHERS) && !is(item, 'unit', 'place-noun', 'event-noun');
  }
  return areThings;
}

/** Items from the verb back to what it counts. */
const SUBJECT = 10;

/** "All told: 25.", "Suman 1.297.": a sentence that only adds up. */
function sumsUp({ items, phrase, left }: Scene): boolean {
  const ends = items[phrase.end];
  const closes = ends === undefined || isMark(ends, '.', ';', ',');
  // "That makes 141 from January to May"
  if (
    left === 1 &&
    is(items[0], 'link') &&
    hasSeveralWords(items[0]) &&
    (is(ends, 'from', 'overall', 'period') || isWhile(items, phrase.end))
  )
    return true;
  // "Al día siguiente los dejó en 41,"
  const isThem =
    is(items[left - 1], 'link') && is(items[left - 1], 'revise') && hasSeveralWords(items[left - 1]);
  if (closes && isThem && left <= 5) return true;
  // "a collective has put it at 135", "la sitúa en 135"
  const moved = is(items[left - 2], 'same-source') ? left - 3 : left - 2;
  const isIt =
    is(items[left - 1], 'in', 'to') &&
    is(items[moved], 'link') &&
    // "has since brought that down to 49"
    (moved < left - 2 || is(items[moved - 1], 'article') || items[moved]?.fold.split(' ').length === 3);
  if (isIt && closesOrGoesOn(ends)) return true;
  // "a las 20.00, la Consejería ya los elevaba a 131"
  const isPronoun = is(items[left - 2], 'revise') && is(items[left - 3], 'article');
  if (closes && isPronoun && is(items[left - 1], 'to', 'in')) return true;
  // "De enero a noviembre suman 31 mil 285"
  const isSpan =
    is(items[0], 'period') &&
    items.slice(1, left - 1).every((item) => is(item, 'month', 'to', 'of', 'article'));
  if (closes && isSpan && left <= 6 && is(items[left - 1], 'link', 'be', 'exist')) return true;
  const colon = isMark(items[left - 1], ':');
  const word = items[colon ? left - 2 : left - 1];
  if (closes && isLedByColon(items, left)) return true;
  // "También hay seis heridos nuevos; suman 88."
  if (closes && is(word, 'link') && isMark(items[left - 2], ';') && !is(word, 'exist')) return true;
  // "… and two newborns, which makes 39."
  if (closes && is(word, 'link') && hasSeveralWords(word) && isOfCounts(items, left - 2)) return true;
  const totals =
    is(items[phrase.end], 'overall') && colon && isMark(items[phrase.end + 1] ?? items[left - 1], '.', ':');
  if (totals) return true;
  // "En conjunto, dieciséis."
  if (closes && left === 2 && isMark(word, ',') && is(items[0], 'overall')) return true;
  // "Vaccinated so far: 948,000": of others.
  const whose = colon ? items[left - 3] : undefined;
  if (isUnknown(whose) || is(whose, 'other-verb')) return false;
  return closes && left <= 3 && (is(word, 'overall', 'whole-word') || (is(word, 'link') && left === 1));
}

/** "in three days" */
function isWhile(items: readonly Item[], at: number): boolean {
  return is(items[at], 'in') && items[at + 1]?.number != null && is(items[at + 2], 'unit');
}

/** A comma behind words that count something: "two newborns,". */
function isOfCounts(items: readonly Item[], comma: number): boolean {
  const before = items.slice(0, Math.max(0, comma));
  const from = before.findLastIndex((item) => item.kind === 'mark') + 1;
  return isMark(items[comma], ',') && before.some((_, at) => at >= from && isPlainCount(items, at));
}

/** "añade cuatro fallecidos a la lista del motín: son ya 23", "Otro muerto en las protestas: ya son 28": at least two words of how many they are, and nothing else, behind a colon. */
function isLedByColon(items: readonly Item[], left: number): boolean {
  if (!is(items[left - 1], 'be', 'link', 'adverb')) return false;
  let at = left - 2;
  while (is(items[at], 'be', 'link', 'adverb', 'same-source')) at -= 1;
  return at < left - 2 && isMark(items[at], ':');
}

function closesOrGoesOn(next: Item | undefined): boolean {
  return next === undefined || next.kind === 'mark' || is(next, 'and', 'other-side', 'subordinate');
}

/** "Son, por tanto, 19 y no 15", "Son, pues, tres en total" */
function restates({ items, phrase, left }: Scene): boolean {
  const opening = items.slice(0, left);
  if (left > 7 || !opening.slice(0, 2).some((item) => is(item, 'be'))) return false;
  const isBare = opening.every((item) => item.number === null && !item.entry.harm && !item.entry.people);
  return isBare && is(items[phrase.end], 'versus', 'overall');
}

/** Items of "solo anoche, en Tiflis,". */
const LEAD = 9;

/** "De enero a mayo van 903 homicidios; solo en mayo, 214." */
export function periodNumber(scene: Scene): Verdict {
  const { items, phrase, left, at, told, sentence } = scene;
  const last = told.at(-1);
  // "400 arrestados; solo anoche, en Tiflis, fueron 48"
  const lead = items.slice(Math.max(0, left - LEAD), left - 1);
  const isOnly = lead.some(
    (item, nth) =>
      // "solo en junio", "in June alone"
      is(item, 'only') &&
      (is(item, 'period') ||
        is(lead[nth + 1], 'period', 'weekday', 'in', 'month', 'before-word') ||
        is(lead[nth - 1], 'month', 'period', 'weekday')),
  );
  const isVerb = is(items[left - 1], 'be', 'exist', 'link', 'occurs', 'happened');
  const figure = isOnly && phrase.head === 'none' && isVerb ? largerWhole(scene) : null;
  if (figure?.measure != null && !items[at]?.number?.article) {
    // "solo anoche, en Tiflis, fueron 48"
    const there = sentence.places.find(({ from, to }) => from > left - LEAD && to < left)?.name ?? null;
    const part = { part: true, whole: figure, place: there, aside: there === null };
    return { measure: figure.measure, group: figure.group, ...part };
  }
  if (phrase.head !== 'none' || items[at]?.number?.article || !isMark(items[left - 1], ',')) return null;
  const ends = items[phrase.end];
  const isAlone = ends === undefined || isMark(ends, '.', ';', ',');
  if (
    !isAlone ||
    !is(items[left - 2], 'period', 'month') ||
    last?.sentence !== sentence ||
    last.measure === null
  )
    return null;
  return { measure: last.measure, group: last.group };
}
