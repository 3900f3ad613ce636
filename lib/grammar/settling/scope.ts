// What a figure covers: the whole, a day or a place inside it, or only what is new.

import type { Scope } from '../../model.ts';
import type { CountryShares } from '../places/countries.ts';
import { isRowOfAll, placeOfRow } from '../places/place-rows.ts';
import type { Told } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import { hasForm, type Item, is, isAny, isMark, isParted, mayHold, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { hasLifted, isNew, raises } from './increments.ts';
import {
  hasDate,
  hasOwnPlace,
  isOfMonthAlone,
  isOnlyIn,
  isOnlyInside,
  isOnlyThere,
  leadsList,
  nearestCue,
  saysOverall,
  TOTAL_RULES,
} from './scope-cues.ts';

/** Whether two figures may be of one source. */
export type OfOneSource = (one: Told, other: Told) => boolean;

/** What each figure covers. */
export type Scopes = ReadonlyMap<Told, Scope>;

/** Figures further apart than this in a text say nothing about each other; it also keeps long texts linear. */
const NEAR = 40;

/** Parts told after a figure that stands beside them in a list, and is no whole over them. */
const SIBLINGS = ['place-gapped', 'place-part'];
/** The same, where its own place leads the list. */
const LISTED = ['place-list', 'place-entry'];

/**
 * Takes the current figures in order, which of them are of one source, all numbers told and the countries' shares among them,
 * gives the scope of each. A number told of a running count covers the whole unless it says otherwise.
 */
export function scopesOf(
  told: readonly Told[],
  ofOneSource: OfOneSource,
  all: readonly Told[],
  shares: CountryShares,
): Map<Told, Scope> {
  const scopes = new Map<Told, Scope>();
  const places = new Map(all.map((one, index) => [one, index]));
  for (const [index, one] of told.entries()) {
    const before = told.slice(Math.max(0, index - NEAR), index);
    const after = told.slice(index + 1, index + NEAR);
    const place = places.get(one) ?? 0;
    const shortly = all.slice(Math.max(0, place - NEAR), place);
    const scope = scopeOf(one, before, after, ofOneSource, scopes, shortly);
    scopes.set(one, scope === 'total' && shares.has(one) ? 'incident' : scope);
  }
  for (const [index, one] of told.entries()) {
    if (one.sentence.fromTop > 0) break;
    const isTotal = (other: Told) => isToldAgain(one, other) && scopes.get(other) === 'total';
    if (scopes.get(one) === 'incident' && told.slice(index + 1, index + NEAR).some(isTotal))
      scopes.set(one, 'total');
  }
  return scopes;
}

/** "23 muertos en Nariño" over "23 personas murieron, informó la UNGRD": what the text calls the whole, is so in its title. */
function isToldAgain(one: Told, other: Told): boolean {
  const isSame = other.measure === one.measure && other.group === one.group && other.value === one.value;
  return (
    isSame && !one.part && !other.part && other.sentence.segment.opens && other.sentence !== one.sentence
  );
}

function scopeOf(
  one: Told,
  before: readonly Told[],
  after: readonly Told[],
  ofOneSource: OfOneSource,
  scopes: ReadonlyMap<Told, Scope>,
  shortly: readonly Told[],
): Scope {
  if (
    isOfOtherPlace(one, before) ||
    isOfOtherPlace(
      after.find((other) => other.measure === one.measure),
      [one],
    )
  )
    return 'incident';
  if (isRowOver(one, after) || hasRowBelow(one, after)) return 'incident';
  // "211 fallecidos en Tarvo; dos personas más murieron en Olen y una en Sarmo": more than there, and nothing new.
  const [next] = after;
  const isListed = one.phrase.more && !one.part && next?.rule === 'place-part' && next.whole === one;
  if (isListed && isBeside(before.at(-1), one)) return 'incident';
  // "95 died in Kerr; 13 more died elsewhere in Texas"
  if (one.phrase.more && !one.part && isElsewhereBehind(one)) return 'incident';
  if (one.increment || isNew(one, before, after, shortly) || isAdded(one, after, ofOneSource))
    return 'increment';
  if (one.part) return partScope(one, scopes, before);
  if (
    after.some(
      (other) =>
        other.whole === one &&
        other.sentence === one.sentence &&
        (SIBLINGS.includes(other.rule) || (LISTED.includes(other.rule) && leadsList(one))),
    )
  )
    return 'incident';
  // "Six people died on Monday and nine on Tuesday", "17 in the first village, nine in the second"
  const isNext = next?.sentence === one.sentence && next.measure === one.measure;
  if (isNext && (next.rule === 'time-beside' || next.rule === 'beside-first')) return 'incident';
  const same = (other: Told) => other.measure === one.measure && other.sentence === one.sentence;
  if (isInTwoPlaces(before.findLast(same), one) || isInTwoPlaces(one, after.find(same))) return 'incident';
  if (isOnlyIn(one) || isOnlyInside(one) || isOfMonthAlone(one) || isWhileOver(one, next)) return 'incident';
  if (
    before.some((other) => isWithin(one, other, ofOneSource)) ||
    after.some((other) => isWithin(one, other, ofOneSource))
  )
    return 'incident';
  if (isDeathOfOne(one)) return 'incident';
  if (next !== undefined && one.measure === next.measure && raises(one, next)) return 'incident';
  const last = before.at(-1);
  if (last !== undefined && hasLifted(one, last)) return 'incident';
  if (nearestCue(one) === 'overall') return 'total';
  if (isSingle(one, last) && !opensBalance(one, next) && !sharesVerb(one, next)) return 'incident';
  if (last !== undefined && scopes.get(last) === 'incident' && goesOn(last, one)) return 'incident';
  if (last !== undefined && isWhere(last, one)) return 'incident';
  if (last !== undefined && isBesideOneOf(last, one, after)) return 'incident';
  if (last !== undefined && scopes.get(last) === 'incident' && isBesides(last, one)) return 'incident';
  if (isOnlyThere(one) || isOnlyThen(one)) return 'incident';
  const marked = nearestCue(one) === 'period' || hasDate(one) || hasOwnPlace(one);
  const isAmong = (holds: (other: Told) => boolean) => before.some(holds) || after.some(holds);
  // "Durante el mes no se registraron heridos", and then "registraron 7 heridos": none is no part of what no word calls longer.
  const isPart = (other: Told) => one.value > 0 || nearestCue(other) === 'overall' || hasStart(other);
  if (marked && isAmong((other) => isPart(other) && isWholeFor(one, other, ofOneSource))) return 'incident';
  if (isDayOf(one) && isAmong((other) => isOverall(other, one))) return 'incident';
  if (after.some((other) => isOneOf(one, other, ofOneSource))) return 'incident';
  return isElsewhere(one, after) || isUnderAll(one, after) ? 'incident' : 'total';
}

/** "The floods killed 96 people in Tarvo, the governor says. Nationwide civil protection counts 121 dead": there, whoever counts the whole. */
function isUnderAll(one: Told, after: readonly Told[]): boolean {
  if (one.part || mentions(one.sentence.items, EVERYWHERE) || !hasOwnPlace(one)) return false;
  return after.some(
    ({ measure, part, bar, value, sentence: { items, index } }) =>
      measure === one.measure &&
      !part &&
      bar === null &&
      value > one.value &&
      index - one.sentence.index === 1 &&
      items.slice(0, OPENING).some((item) => isAny(item, EVERYWHERE)),
  );
}

/** "Tarvo reported 12 dead and 30 hurt, Olen four dead and 11 hurt": the verb is left out behind the second place; not two floods, each with its dead. */
function isInTwoPlaces(one: Told | undefined, next: Told | undefined): boolean {
  if (one === undefined || next === undefined || one.part || next.part || one.group !== next.group)
    return false;
  const { items, places } = one.sentence;
  const led = places[0];
  const other = places.findLast(({ to }) => to < next.left);
  if (led === undefined || other === undefined || led.from > 2 || led.to > one.left) return false;
  // "…; the ministry in Olen, 153 dead": who counts.
  const before = items[is(items[other.from - 1], 'in') ? other.from - 2 : other.from - 1];
  if (!isMark(before, ',', ';') && !is(before, 'and')) return false;
  const between = items.slice(other.to + 1, next.left);
  const isBare = between.every(
    (item) =>
      isMark(item, ',') ||
      is(item, 'and') ||
      item.number !== null ||
      hasForm(item, 'state', 'event', 'either'),
  );
  return isBare && other.from > one.at && led.name !== other.name;
}

const EVERYWHERE = anyOf('everywhere');
/** Items in which a sentence says of where it tells. */
const OPENING = 3;

/** "came to 12 in May and to 61 since January", "12 en mayo y 61 desde enero": a while of the time that the next count runs over. */
function isWhileOver({ sentence, phrase: { end }, measure, value }: Told, next: Told | undefined): boolean {
  const isOver = next?.rule === 'running-total' && next.sentence === sentence && next.measure === measure;
  return isOver && next.value > value && is(sentence.items[end], 'period');
}

/** "(13 more died) elsewhere" */
function isElsewhereBehind({ sentence: { items }, phrase: { end } }: Told): boolean {
  const verb = items[end]?.entry.harm == null ? end : end + 1;
  return is(items[verb], 'elsewhere');
}

/** A count of the same sentence, or of one place in the sentence before. */
function isBeside(last: Told | undefined, { sentence, measure }: Told): boolean {
  if (last === undefined || last.measure !== measure) return false;
  const isNext = last.sentence.index === sentence.index - 1 && last.sentence.places.length === 1;
  return last.sentence === sentence || isNext;
}

/** "Desde enero han muerto 400 personas", "Since 3 May": since when the count runs. */
function hasStart({ sentence: { items } }: Told): boolean {
  return items.some((item, at) => {
    const next = is(items[at + 1], 'article', 'date-article') ? items[at + 2] : items[at + 1];
    const isTime = is(next, 'month', 'weekday', 'period', 'event-noun') || next?.number != null;
    return is(item, 'from', 'overall') && !is(item, 'of') && isTime;
  });
}

/** "Tarvo: 6 dead" over "TOTAL: 10 dead" */
function isRowOver(one: Told, after: readonly Told[]): boolean {
  if (one.part || placeOfRow(one.sentence) === null) return false;
  return after.some(
    ({ sentence, measure }) => measure !== null && sentence !== one.sentence && isRowOfAll(sentence),
  );
}

const ROWS = new Set(['row-below', 'place-entry']);

/** "Viernes: 6 fallecidos" over "Sábado: 9": the first row of a list. */
function hasRowBelow(one: Told, after: readonly Told[]): boolean {
  const { part, measure, left, sentence } = one;
  const { items, index } = sentence;
  if (part || !mayHold(items, ':')) return false;
  const colon = items.slice(0, LONGEST_LABEL).findIndex((item) => isMark(item, ':'));
  if (colon <= 0 || colon >= left) return false;
  const next = after.find((other) => other.measure === measure);
  // "Deaths: 429. By province: Olen 185 deaths; Tarvo 98 deaths.": over the whole of the list.
  if (next?.whole === one && namesOthers(one, next, after)) return false;
  return next?.part === true && next.sentence.index === index + 1 && ROWS.has(next.rule);
}

/** Places with a part each, where the whole has none. */
function namesOthers(one: Told, next: Told, after: readonly Told[]): boolean {
  const parts = after.filter(({ whole, place }) => whole === one && place !== null);
  return parts.length > 1 && next.place !== null && one.place === null && one.sentence.places.length === 0;
}

/** Items of the label of a row, with its colon. */
const LONGEST_LABEL = 7;

/** "141 dead in Kunar. Another 12 were killed in Nangarhar": the share of one place beside that of another, and nothing new. */
function isOfOtherPlace(one: Told | undefined, before: readonly Told[]): boolean {
  if (one === undefined || !one.phrase.more || one.part || one.bar !== null) return false;
  const last = before.findLast(({ measure, part }) => measure === one.measure && !part);
  if (last === undefined || last.value === 0 || one.sentence.index - last.sentence.index !== 1) return false;
  const own = placeBehind(one);
  const other = placeBehind(last) ?? placeAhead(last);
  return own !== null && other !== null && own !== other;
}

/** The only place of a sentence, at its head: "In Quelha alone, 38 people lost their lives". */
function placeAhead({ sentence: { places, items }, left }: Told): string | null {
  const [place, second] = places;
  const isHead = place !== undefined && second === undefined && place.to < left && is(items[0], 'in');
  return isHead && place.from <= 2 && !place.near ? place.name : null;
}

/** The only place of a sentence, right behind a count: "12 were killed in Nangarhar". */
function placeBehind({ sentence: { places, items }, at }: Told): string | null {
  const [place, second] = places;
  const isBehind = place !== undefined && second === undefined && place.from > at && !place.near;
  return isBehind && !isParted(items, at, place.from) ? place.name : null;
}

/** "agrega dos fallecidos … y eleva el total a 34" */
function isAdded(one: Told, after: readonly Told[], ofOneSource: OfOneSource): boolean {
  const { items } = one.sentence;
  // "Sixty-one dead have been added since the second communiqué"
  const behind = items.slice(one.phrase.end, one.phrase.end + 3);
  if (behind.some((item, at) => is(item, 'be') && is(behind[at + 1], 'adds'))) return true;
  if (!is(items[one.left - 1], 'adds')) return false;
  // "suma siete fallecidos a la lista del jueves"
  if (is(items[one.phrase.end], 'to') && is(items[one.phrase.end + 1], 'article')) return true;
  // "añadió seis muertes en las últimas 24 horas a su recuento"
  const isToCount = (at: number) =>
    is(items[at], 'to') && is(items[at + 1], 'article') && is(items[at + 2], 'whole-word');
  for (let at = one.phrase.end; at < one.phrase.end + ADDED_TO; at += 1) {
    if (isToCount(at)) return true;
    if (!is(items[at], 'period', 'adverb', 'in', 'article')) break;
  }
  return after.some(
    (other) =>
      other.measure === one.measure &&
      other.value > one.value &&
      other.sentence.index - one.sentence.index <= 1 &&
      ofOneSource(one, other),
  );
}

/** Items from what is added to the count that it is added to: when it was. */
const ADDED_TO = 5;

function partScope(one: Told, scopes: ReadonlyMap<Told, Scope>, before: readonly Told[]): Scope {
  if (one.place !== null || one.aside) return 'incident';
  // "208 killed and 827 injured during the month; nine of those killed and 61 of those injured were children": the last of its kind is its whole.
  const last = before.findLast(
    ({ measure, part, sentence }) => !part && measure === one.measure && sentence === one.sentence,
  );
  const whole = one.whole === null || one.whole.measure !== one.measure ? last : one.whole;
  return whole !== undefined && scopes.get(whole) === 'incident' ? 'incident' : 'total';
}

const ONLY = anyOf('only');

/** "Twelve died on Thursday alone": of more days, whoever counts those. */
function isOnlyThen({ sentence: { items }, at }: Told): boolean {
  if (!mentions(items, ONLY)) return false;
  const { from, to } = clauseAround(items, at);
  for (let next = from; next < to; next += 1)
    if (is(items[next], 'period', 'weekday') && is(items[next + 1], 'only')) return true;
  return false;
}

/** Another figure of the same measure and source is the larger whole that this one lies in. */
function isWholeFor(one: Told, other: Told, ofOneSource: OfOneSource): boolean {
  if (other.part || other.measure !== one.measure || other.value <= (one.max ?? one.value)) return false;
  if (other.group !== 'all' && other.group !== one.group) return false;
  if (!ofOneSource(one, other) && !(opensWithIts(one) && !hasOwnPlace(other))) return false;
  // "Ocho reclusos murieron en un motín en Tarvo. Familiares hablan de 20 muertos": another count of that event, told behind it.
  if (
    other.sentence.index >= one.sentence.index &&
    nearestCue(other) !== 'overall' &&
    !hasOwnPlace(other) &&
    nearestCue(one) === null &&
    isOfEventThere(one)
  )
    return false;
  return nearestCue(other) === 'overall' || !hasOwnPlace(other) || !hasOwnPlace(one) || samePlace(one, other);
}

/** "un motín en el penal de Tarvo", "the crush at a festival in Tarvo": where its event was, all of it. */
export function isOfEventThere(one: Told): boolean {
  one.notes.eventThere ??= findEventThere(one);
  return one.notes.eventThere;
}

function findEventThere(one: Told): boolean {
  const { at, left } = one;
  const { items, places } = one.sentence;
  // "Fighting in Tarvo accounted for 50 deaths", "En Tarvo perecieron 685, las más bajo el alud de Olen": a place's share.
  if (!mentions(items, EVENTS) || is(items[left - 1], 'place-counts') || opensWithIts(one)) return false;
  return places.some(({ from, to }) => {
    if (to > at + EVENT_AFTER || to < at - EVENT_AFTER) return false;
    let back = from - 1;
    while (from - back < EVENT_NAME && isJoining(items[back])) back -= 1;
    return is(items[back], 'event-noun');
  });
}

/** "en el penal de", "at a festival in" */
function isJoining(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'mark' || item.entry.harm !== null) return false;
  return is(item, 'in', 'of', 'article', 'facility', 'place-noun') || item.number?.article === true;
}

const EVENTS = anyOf('event-noun');
/** Items of an event's name up to its place. */
const EVENT_NAME = 8;
/** Items between a count and its event. */
const EVENT_AFTER = 14;

/** "In Tibesti 54 died, the governor said": its place leads the sentence, and a wider count of whomever holds it. */
function opensWithIts(one: Told): boolean {
  const { items, places } = one.sentence;
  const [first] = places;
  return first !== undefined && first.from <= 2 && first.to < one.left && is(items[0], 'in');
}

/** "27 migrantes perecieron … En el año van 675 muertos": an event, and what later sentences count over a longer time. */
function isOneOf(one: Told, other: Told, ofOneSource: OfOneSource): boolean {
  const isLarger = other.measure === one.measure && other.value > one.value;
  if (!isLarger || !one.verb || other.part || other.bar !== null) return false;
  // "In May it claimed 214 lives; since New Year it has claimed 1,200"
  const { items } = one.sentence;
  if (other.sentence === one.sentence && !isParted(items, one.phrase.end, other.left)) return false;
  if (other.group !== 'all' && other.group !== one.group) return false;
  // "La UOCRA recordó que ya son 29 las muertes en lo que va del año": a longer count than of the event, whoever tells it.
  return saysOverall(other) && (ofOneSource(one, other) || other.value > one.value * MANY);
}

/** "Son ya 414 desde el alto el fuego. En toda la ofensiva, 71.266": a while of a longer one that is counted too. */
function isWithin(one: Told, other: Told, ofOneSource: OfOneSource): boolean {
  if (other.measure !== one.measure || other.value < one.value * MANY || one.value < MANY) return false;
  if (other.part || other.bar !== null || (other.group !== 'all' && other.group !== one.group)) return false;
  if (!saysOverall(one) || !saysOverall(other) || !ofOneSource(one, other)) return false;
  const [first, second] = one.left < other.left ? [one, other] : [other, one];
  return one.sentence !== other.sentence || isParted(one.sentence.items, first.phrase.end, second.left);
}

/** So many times a count of one event, a count is of more than it. */
const MANY = 5;

/** "En Llallagua hubo ayer 17 aprehendidos": one day, in a text that counts another measure over the whole. */
function isDayOf(one: Told): boolean {
  return nearestCue(one) === 'period' && hasOwnPlace(one);
}

function isOverall(other: Told, one: Told): boolean {
  if (other.part || other.bar !== null || other.measure === one.measure) return false;
  // "He put those still missing at eleven" speaks of no longer time.
  return !hasOwnPlace(other) && nearestCue(other) === 'overall' && !TOTAL_RULES.includes(other.rule);
}

function samePlace(one: Told, other: Told): boolean {
  return one.sentence === other.sentence && one.sentence.places.length < 2;
}

/** "Un policía murió": one person, told as an event. */
function isSingle(one: Told, last: Told | undefined): boolean {
  // "Dieciséis civiles y un uniformado han perdido la vida": a line of the balance.
  if (isOnlyPerson(one)) return false;
  // "Three reporters injured, one photographer arrested": so is this, said without a verb.
  const areCells =
    last?.rule === 'number-harm' && one.rule === 'number-harm' && last.sentence === one.sentence;
  const isCell = areCells && last.value > 1 && one.left - last.phrase.end === 1;
  if (isCell && isMark(one.sentence.items[one.left - 1], ',', ';')) return false;
  const isLine = last?.sentence === one.sentence && last.measure === one.measure && last.value > 1;
  if (isLine && is(one.sentence.items[one.left - 1], 'and') && one.left - last.phrase.end === 1) return false;
  const isWho = one.phrase.head === 'people' || one.phrase.head === 'unknown';
  return one.value === 1 && one.verb && isWho && one.rule !== 'coordinated';
}

/** "Only one person drowned", "Solo una persona murió": the balance; not "solo un operario". */
function isOnlyPerson({ sentence: { items }, left, at }: Told): boolean {
  const isOnly = is(items[left], 'only') || is(items[left - 1], 'only');
  return isOnly && is(items[at + 1], 'anybody');
}

/** "Un policía y 43 internos sufrieron heridas": one of a balance, whose verb stands behind the other. */
function sharesVerb(one: Told, next: Told | undefined): boolean {
  if (next === undefined || next.sentence !== one.sentence || next.measure !== one.measure) return false;
  const { items } = one.sentence;
  // "A woman and her two sons drowned": an event.
  const isOwn = is(items[next.left], 'possessive') || is(items[next.left - 1], 'possessive');
  return next.value > 1 && !isOwn && next.left === one.phrase.end + 1 && is(items[one.phrase.end], 'and');
}

/** "Con el fallecimiento de un niño ya son siete los muertos": the one death, whatever runs behind it. */
function isDeathOfOne({ sentence: { items }, at, left }: Told): boolean {
  const isOne = items[at]?.number?.article === true && is(items[left - 1], 'of');
  return isOne && hasForm(items[left - 2], 'event');
}

/** "One person killed, 102 people injured and 95 detained": the first line of a balance, said without verbs. */
function opensBalance(one: Told, next: Told | undefined): boolean {
  if (one.rule !== 'number-harm' || next?.rule !== 'number-harm' || next.sentence !== one.sentence)
    return false;
  return next.measure !== one.measure && next.value > 1 && isMark(one.sentence.items[one.phrase.end], ',');
}

/** "Un policía murió y tres más resultaron heridos": the second figure is of the same event. */
function goesOn(last: Told, one: Told): boolean {
  if (last.part || last.sentence !== one.sentence || one.phrase.head === 'harm' || !one.phrase.more)
    return false;
  // "and 17 other passengers were injured" is a count of its own.
  if (one.phrase.head === 'people') return false;
  for (let at = last.phrase.end; at < one.left; at += 1) {
    if (isMark(one.sentence.items[at], ';', ':', '(')) return false;
  }
  return one.left - last.phrase.end < GOES_ON;
}

/** Items between two counts of one event. */
const GOES_ON = 12;

/** "A soldier was killed and seven wounded near Olen. It has lost 77 soldiers this year": beside one of those who are counted behind it. */
function isBesideOneOf(last: Told, one: Told, after: readonly Told[]): boolean {
  const { items, index } = one.sentence;
  const isBeside = last.sentence === one.sentence && last.measure !== one.measure && last.value === 1;
  if (!isBeside || last.part || one.part || one.value === 0 || one.left - last.phrase.end > GOES_ON)
    return false;
  const between = items.slice(last.phrase.end, one.left);
  if (!between.some((item) => is(item, 'and')) || between.some((item) => isMark(item, ';', ':', '(')))
    return false;
  return after.some(
    (other) =>
      other.measure === last.measure &&
      !other.part &&
      other.bar === null &&
      other.value > last.value &&
      other.sentence.index === index + 1 &&
      nearestCue(other) !== null,
  );
}

/** "had killed 117 people and injured 781 in Gansu": another measure of the same day and place. */
function isBesides(last: Told, one: Told): boolean {
  const { items } = one.sentence;
  if (last.sentence !== one.sentence || last.measure === one.measure || last.value === 1 || one.value === 1)
    return false;
  if (one.value === 0 || one.part || last.part || one.left - last.phrase.end > BESIDES) return false;
  const between = items.slice(last.phrase.end, one.left);
  if (nearestCue(last) !== 'period' && !hasDate(last)) return false;
  const joins = between.some((item) => is(item, 'and') || isMark(item, ','));
  return joins && !between.some((item) => isMark(item, ';', ':', '(', '|') || isAny(item, ELSEWHERE));
}

/** Items between two counts of one happening: "people and injured". */
const BESIDES = 5;

/** "three in Kharkiv, where 27 were wounded": the place is that of a part. */
function isWhere(last: Told, one: Told): boolean {
  const { items } = one.sentence;
  const { from } = clauseAround(items, one.at);
  return (
    last.sentence === one.sentence && last.place !== null && from > last.at && is(items[from], 'wherein')
  );
}

const ELSEWHERE = anyOf('elsewhere');

const THERE = anyOf('there');

/** A text that goes on with "elsewhere" makes the figures on either side parts of a larger event. */
function isElsewhere(one: Told, after: readonly Told[]): boolean {
  if (one.sentence.fromTop > 0 && mentions(one.sentence.items, ELSEWHERE)) return true;
  if (!hasOwnPlace(one) && !mentions(one.sentence.items, THERE)) return false;
  return after.some(
    (other) =>
      other.sentence.index - one.sentence.index <= 2 &&
      other.measure === 'killed' &&
      other.sentence !== one.sentence &&
      mentions(other.sentence.items, ELSEWHERE),
  );
}
