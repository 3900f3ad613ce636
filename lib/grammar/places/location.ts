// Which of the places named in and around a sentence a figure belongs to.

import { lazily } from '../../lazily.ts';
import type { Scope } from '../../model.ts';
import { whereItIs } from '../parts/part-places.ts';
import type { Scopes } from '../settling/scope.ts';
import type { Told } from '../telling.ts';
import { clauseAround, type Span, within } from '../text/clauses.ts';
import { foldName } from '../text/fold.ts';
import { hasForm, type Item, is, isAny, isCount, isMark, isParted, mentions } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import type { CountryShares } from './countries.ts';
import {
  countsItself,
  eventPlace,
  isDistant,
  isOfPart,
  numberBefore,
  onlyEventPlace,
} from './event-place.ts';
import { daysOf, isOfDayAlone } from './place-incidents.ts';
import { likelyPlace } from './place-likely.ts';
import { limitsBefore } from './place-limits.ts';
import { isPlaceName, nameFrom, placeName } from './place-names.ts';
import { isOfOthers, type Placed } from './place-of-others.ts';
import { nameStart } from './place-openings.ts';
import { isRowOfAll, placesAbove } from './place-rows.ts';
import type { PlaceMention } from './places.ts';

const ELSEWHERE = anyOf('elsewhere');
const SOMEWHERE = anyOf('somewhere');
const MAYORS = anyOf('mayor');
const EVERYWHERE = anyOf('everywhere');
const HAPPENED = anyOf('happened');
const POINTS_THERE = anyOf('place-noun', 'there');
const SINCES = anyOf('from', 'overall');
const OVERALL = anyOf('overall');
const LONGER_OR_WIDER = anyOf('period', 'overall', 'ongoing', 'circumstance-blockade');
const CARE_PLACE = anyOf('care-place');
const ONLY_OR_CARE = anyOf('only', 'care-place');

type Locate = (told: Told, scope: Scope, scopes: Scopes) => string | null;

type Ground = {
  readonly sentences: readonly Sentence[];
  /** Places that parts of a list belong to, which are not the place of its total. */
  readonly partPlaces: ReadonlyMap<Sentence, ReadonlySet<string>>;
  /** Sentences with figures. */
  readonly tells: ReadonlySet<Sentence>;
  /** The last figure of each sentence. */
  readonly lastIn: ReadonlyMap<Sentence, Told>;
  /** By number told: the largest count of its measure that the places told before it can have. */
  readonly limits: () => ReadonlyMap<Told, number>;
  /** The numbers that count people who came to harm. */
  readonly counted: () => ReadonlySet<Item>;
  /** Lines that open with a place and a dash are reports of their own: "Mwanza – Four miners suffocated". */
  readonly isDigest: () => boolean;
  /** Some place is named that is no dateline. */
  readonly hasPlaces: () => boolean;
  /** Where the event is that the text is about; null when its opening names several places, or none. */
  readonly event: () => { readonly place: string | null };
  /** The only place of a short text, where it tells what happened. */
  readonly only: () => { readonly place: string | null };
  /** In an event over several countries, each is the place of its share. */
  readonly shares: CountryShares;
};

/** Takes the sentences, all numbers told and the countries' shares among them, gives the place of each figure. */
export function locator(
  sentences: readonly Sentence[],
  told: readonly Told[],
  shares: CountryShares,
): Locate {
  const partPlaces = new Map<Sentence, Set<string>>();
  const addPart = (sentence: Sentence, place: string) =>
    partPlaces.set(sentence, (partPlaces.get(sentence) ?? new Set()).add(place));
  for (const one of told) if (one.place !== null && !isOfWhole(one)) addPart(one.sentence, one.place);
  // "In Tarvo 12 died, in Olen eight, a total of 20"
  for (const [{ sentence }, place] of shares) addPart(sentence, place);
  const tells = new Set(told.filter((one) => one.measure !== null).map((one) => one.sentence));
  const counted = lazily(() => countedItems(told));
  const event = lazily(() => ({
    place: eventPlace(sentences, told, partPlaces, counted()) ?? hintedPlace(),
  }));
  // Few texts hint at a place; whether any sentence names one is asked of those alone.
  const hintedPlace = () => {
    const likely = likelyPlace(sentences, tells);
    return likely === null || namesPlaces() ? null : likely;
  };
  const namesPlaces = () => partPlaces.size > 0 || hasPlaces();
  const hasPlaces = lazily(() => sentences.some(({ places }) => places.some(({ dateline }) => !dateline)));
  const isDigest = lazily(
    () =>
      sentences.filter(opensWithDateline).length > 1 ||
      sentences.filter((sentence) => !sentence.segment.opens && !tells.has(sentence) && isEntry(sentence))
        .length > 1,
  );
  const ground = {
    isDigest,
    sentences,
    partPlaces,
    tells,
    limits: lazily(() => limitsBefore(told)),
    counted,
    lastIn: new Map(told.filter((one) => one.measure !== null).map((one) => [one.sentence, one])),
    hasPlaces,
    event,
    only: lazily(() => ({ place: onlyEventPlace(sentences, partPlaces, told) })),
    shares,
  };
  const overCountries = new Set(told.filter((one) => one.rule === 'place-part').map((one) => one.whole));
  const order = lazily(() => new Map(told.map((one, index) => [one, index])));
  const nearTo = (one: Told) => {
    const index = order().get(one) ?? 0;
    return told.slice(Math.max(0, index - SHARES), index + SHARES);
  };
  let days: ReadonlySet<Sentence> | null = null;
  const placed: Placed[] = [];
  // Of what no rule has given a place of its own.
  const placeOf: Locate = (one, scope, scopes) => {
    if (overCountries.has(one)) return whereItIs(one);
    // "Twelve died in Tarvo and nine in another village"
    if (one.rule === 'beside-first' && one.sentence.places.length > 0) return null;
    const counted = one.part ? (one.whole ?? one) : one;
    const place = locate(counted, scope, ground);
    if (place !== null && isSharedOut(place, counted, nearTo(counted))) return null;
    if (place === null || scope !== 'total') return place;
    days ??= daysOf(told, scopes);
    if (days.size > 0 && isOfDayAlone(place, counted, sentences, days)) return null;
    return isOfOthers(one, place, placed) ? null : place;
  };
  return (one, scope, scopes) => {
    const place = one.place ?? placeOf(one, scope, scopes);
    placed.push({ one, scope, place });
    return place;
  };
}

/**
 * "A slide buried two hamlets in Kettara. Floods killed 214 people. Kettara has 131 deaths, Bolun 46": the place has a share of its own
 * beside another's, so that what was counted before, and beside it, was in more than one.
 */
function isSharedOut(place: string, { sentence }: Told, near: readonly Told[]): boolean {
  if (sentence.places.some(({ name }) => isIn(name, place))) return false;
  const whole = near.find((one) => one.sentence === sentence && one.measure !== null);
  return near.some(
    (share) =>
      share.sentence.index > sentence.index &&
      share.sentence.index - sentence.index <= 2 &&
      share.place !== null &&
      share.measure === whole?.measure &&
      share.value < whole.value &&
      !isIn(share.place, place) &&
      share.sentence.places.some(({ name }) => isIn(name, place)),
  );
}

/** "Kettara" of "Kettara Province" */
function isIn(name: string, place: string): boolean {
  return foldName(place).includes(foldName(name)) || foldName(name).includes(foldName(place));
}

/** Figures around a whole in which its shares may stand. */
const SHARES = 8;

function countedItems(told: readonly Told[]): ReadonlySet<Item> {
  const items = told.map(({ measure, sentence, at }) => (measure === null ? undefined : sentence.items[at]));
  return new Set(items.filter((item) => item !== undefined));
}

/**
 * "nine lives in Tsagaan Uul, three of them children", "41 injuries in the Olen raid: 6 from live fire", "34 of the 402 people wounded in the
 * Tarvo protests": such a place is of the whole too.
 */
function isOfWhole(one: Told): boolean {
  const { at, rule, sentence, whole, place } = one;
  if (rule === 'part-of-the') return isOfNamedWhole(one);
  if (whole?.sentence !== sentence) return false;
  const isBetween = ({ from }: PlaceMention) =>
    whole.at < from && from < at && (rule !== 'part-in-frame' || !hasMark(sentence.items, whole.at, from));
  return PARTS_BEHIND.has(rule) && sentence.places.some((own) => own.name === place && isBetween(own));
}

/** "34 of the 402 people wounded in the Tarvo protests"; not "11 of the 14 dead fell in Tarvo". */
function isOfNamedWhole({ sentence: { items, places }, at, place }: Told): boolean {
  const whole = items.findIndex((item, index) => index > at && isCount(item));
  const named = whole < 0 ? undefined : places.find(({ name, from }) => name === place && whole < from);
  if (named === undefined) return false;
  return items
    .slice(whole + 1, named.from)
    .every(
      (item) => item.kind !== 'mark' && !hasForm(item, 'suffer') && !is(item, 'be', 'aux', 'light', 'and'),
    );
}

/** "66: civilians in clashes 48, soldiers drowned in the Olen 6": such a place is only of its own part. */
function hasMark(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some((item) => item.kind === 'mark' && !isMark(item, "'s", '’s', '-'));
}

/** Rules of parts that have no place of their own. */
const PARTS_BEHIND: ReadonlySet<string> = new Set(['part-of-them', 'part-in-frame']);

/** "desde octubre", "since 7 October": a count of the whole crisis, wherever it was. */
function isSince(one: Told): boolean {
  const { items } = one.sentence;
  if (!mentions(items, SINCES)) return false;
  if (opensSince(one)) return true;
  const clause = clauseAround(items, one.at);
  for (let at = clause.from; at <= sinceEnd(one, clause.to); at += 1) {
    const isOpen = is(items[at], 'overall') && is(items[at], 'subordinate');
    if (!isOpen && !(is(items[at], 'from') && is(items[at], 'subordinate', 'overall', 'period'))) continue;
    for (let next = at + 1; next < at + 5; next += 1)
      if (is(items[next], 'month') || items[next]?.number?.year) return true;
  }
  return false;
}

/** "Since 24 February the mission has counted 13,580 killed, including 716 children, and 34,115 injured": all that such a sentence counts. */
function opensSince({ sentence: { items }, at }: Told): boolean {
  if (!is(items[0], 'overall', 'from') || !is(items[0], 'subordinate')) return false;
  const { to } = clauseAround(items, 0);
  const counts = items.slice(0, to + 1).some((item) => item.entry.harm !== null);
  return counts && at > to && !items.slice(to, at).some((item) => isMark(item, ';', ':'));
}

/** How far what is told of a number goes: "Thirty staff and volunteers have lost their lives on duty since October" up to the next number. */
function sinceEnd({ sentence: { items }, at, phrase }: Told, clauseEnd: number): number {
  let end = phrase.end;
  while (
    end < at + SINCE &&
    items[end] !== undefined &&
    items[end]?.number == null &&
    !isMark(items[end], ';', ',')
  )
    end += 1;
  return Math.max(clauseEnd, end - 1);
}

/** Items from a number to since when it counts. */
const SINCE = 20;

/** "la ciudad suma 1.208", "that town": the place named last. */
function namedBack(one: Told, { sentences }: Ground): string | null {
  const { items, index } = one.sentence;
  if (!mentions(items, POINTS_THERE)) return null;
  const clause = clauseAround(items, one.at);
  for (let at = clause.from; at <= clause.to; at += 1) {
    // "So far this year homicides there come to 183"
    const isThere = is(items[at], 'there') && !is(items[at], 'other-verb', 'exist', 'in');
    if (
      !isThere &&
      (!is(items[at], 'place-noun') ||
        !is(items[at - 1], 'article') ||
        is(items[at + 1], 'of', 'office', 'body') ||
        items[at + 1]?.capital ||
        // "268 injured in the State"
        (items[at]?.capital && !is(items[at], 'thing')))
    )
      continue;
    for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
      const last = sentences[back]?.places.findLast((place) => !place.near);
      if (last !== undefined) return last.name;
    }
  }
  return null;
}

/** "La alcaldesa de Tarvo habla de 370 desaparecidos en su comuna": the town of whoever speaks. */
function ownTown({ sentence: { items, text }, at }: Told): string | null {
  const own = items.findIndex(
    (item, index) =>
      index > at &&
      is(item, 'possessive') &&
      is(items[index - 1], 'in') &&
      is(items[index + 1], 'place-noun'),
  );
  const office = items.findLastIndex((item, index) => index < at && is(item, 'mayor'));
  if (own < 0 || own - at > OWN || office < 0 || !is(items[office + 1], 'of')) return null;
  return isPlaceName(items, office + 2) ? placeName(items, nameFrom(items, office + 2), text) : null;
}

/** Items from a count to where it is: "missing in her". */
const OWN = 5;

/** "recovered 78 bodies and brought survivors to Kalamata, where nine are under arrest": the place of what is told behind it. */
function isWhereThen({ sentence: { items }, at }: Told, { from, to }: PlaceMention): boolean {
  return at < from && is(items[from - 1], 'to') && isMark(items[to + 1], ',') && is(items[to + 2], 'wherein');
}

/** "Con ellos son nueve los médicos muertos este año", "…, y con él suman tres los fallecidos del paro": those of a longer time, wherever it was, and one more. */
function isWithThem({ sentence: { items, places }, left, at }: Told): boolean {
  if (!mentions(items, LONGER_OR_WIDER) || !is(items[left - 1], 'be', 'link')) return false;
  const first = items.findLastIndex((item, index) => index < left && is(item, 'with'));
  const opens = first === 0 || is(items[first - 1], 'and') || isMark(items[first - 1], ',', ';');
  // "Con ellos son treinta los voluntarios muertos desde el inicio del conflicto"
  const behind = items.slice(at, at + SINCE);
  const isThem =
    left - first === THEM &&
    behind.some((item) => is(item, 'ongoing')) &&
    behind.some((item) => is(item, 'overall'));
  const isOne = isThem || (is(items[first + 1], 'article') && (first === 0 || left - first <= WITH_ONE));
  if (first < 0 || !opens || !isOne) return false;
  if (!items.slice(first).some((item) => isAny(item, LONGER_OR_WIDER))) return false;
  // "los asesinados en la zona": where it was, is said.
  if (items.slice(at).some((item) => is(item, 'somewhere', 'there'))) return false;
  return places.every(({ from }) => from < at);
}

/** Items of "con ellos son". */
const THEM = 3;

/** Items of "with this case come to". */
const WITH_ONE = 5;

/** "Police killed 24: 12 in Kano, four in Niger State": a place behind the count that has a bare number of its own. */
function isOfNumber({ sentence, phrase }: Told, place: PlaceMention, { counted }: Ground): boolean {
  const number = sentence.items[numberBefore(sentence.items, place)];
  return number !== undefined && sentence.items.indexOf(number) >= phrase.end && !counted().has(number);
}

/** "Tras el ataque de ayer en Suárez, la entidad suma 117 muertos en lo que va del año": what gave occasion to tell of a longer time. */
function isOccasion(one: Told, place: PlaceMention): boolean {
  const { items } = one.sentence;
  if (!is(items[0], 'subordinate') || place.to > one.left || !saysSinceWhen(one)) return false;
  const lead = items.slice(0, place.from);
  const isEvent = lead.some((item) => is(item, 'event-noun')) && !lead.some((item) => isMark(item, ','));
  return isEvent && items.slice(place.to, one.left).some((item) => isMark(item, ','));
}

/** "en lo que va del año", "so far this year", "since January", behind a count. */
function saysSinceWhen({ sentence: { items }, phrase }: Told): boolean {
  const overall = items.findIndex((item, at) => at >= phrase.end && isAny(item, OVERALL));
  if (overall < 0 || overall > phrase.end + SINCE_WHEN) return false;
  const when = is(items[overall + 1], 'of') ? overall + 2 : overall + 1;
  return is(items[when], 'period', 'month', 'year-unit') || items[when]?.number?.year === true;
}

/** Items from a count to the words that say since when it runs. */
const SINCE_WHEN = 3;

/** "diez en Loja y el resto en Azuay", "twelve in Nangarhar, the others in Kunar" */
function isOfRest(items: Sentence['items'], { from }: PlaceMention): boolean {
  let back = from - 1;
  while (is(items[back], 'in', 'article', 'place-noun')) back -= 1;
  if (isMark(items[back], ',')) back -= 1;
  const isOthers = is(items[back], 'more') && is(items[back - 1], 'article');
  return (is(items[back], 'rest') || isOthers) && back < from - 1;
}

function isWide(items: Sentence['items'], clause: Span): boolean {
  return mentions(items, EVERYWHERE) && within(items, clause, (item) => isAny(item, EVERYWHERE));
}

/** "409 arrests in 23 provinces": no one place; not "in nine villages of Olen", nor where the text is of a whole province. */
function inSeveral({ sentence: { items } }: Told, { from, to }: Span, ground: Ground): boolean {
  if (!mentions(items, SOMEWHERE)) return false;
  for (let at = from + 2; at <= to; at += 1) {
    const isKind = isAny(items[at], SOMEWHERE) && is(items[at], 'thing') && is(items[at - 2], 'in');
    const number = isKind ? items[at - 1]?.number : null;
    if (number?.article === false && number.value >= SEVERAL && !is(items[at + 1], 'of'))
      return !isOfRegion(ground);
  }
  return false;
}

/** Fewer of them may be the districts of one town. */
const SEVERAL = 5;

/** "en el estado de Olen", "Olen State": the event's place is one that others lie in. */
function isOfRegion({ sentences, event }: Ground): boolean {
  const { place } = event();
  const isKind = (item: Item | undefined) => is(item, 'place-noun');
  return sentences.some(({ items, places }) =>
    places.some(
      ({ name, from, to }) => name === place && [items[from - 1], items[to], items[to + 1]].some(isKind),
    ),
  );
}

function opensWithDateline(sentence: Sentence): boolean {
  return sentence.segment.opens && opensWithPlace(sentence) && sentence.places[0]?.dateline === true;
}

/** Few sentences open with what may be a name, and only in those it is looked for. */
function opensWithPlace(sentence: Sentence): boolean {
  return nameStart(sentence.items, 0) !== null && sentence.places[0]?.from === 0;
}

/** "Tres. Topo Chico, 11 de febrero. Saldo oficial: 49 muertos": the place that an entry of a digest opens with. */
function entryPlace({ sentence }: Told, { sentences, tells }: Ground): string | null {
  for (let index = sentence.index; index > sentence.index - ENTRY; index -= 1) {
    const one = sentences[index];
    if (one === undefined) return null;
    // "Azua 2, 7, 1.": a row of a table.
    if (!tells.has(one) && isEntry(one)) return one.places[0]?.name ?? null;
    if (one.segment.opens) return null;
  }
  return null;
}

/** Sentences of an entry from its place to a count. */
const ENTRY = 4;
/** Items of a place and a date. */
const LONGEST_DATELINE = 9;

/** Only a place and a date. */
function isEntry(sentence: Sentence): boolean {
  const { items } = sentence;
  // "Mokola / 1,204 / 17": a row of a table.
  if (items.length > LONGEST_DATELINE || items.some((item) => isMark(item, '/', '|'))) return false;
  return opensWithPlace(sentence) && sentence.places[0]?.dateline === true && sentence.places.length === 1;
}

function locate(one: Told, scope: Scope, ground: Ground): string | null {
  const { items } = one.sentence;
  const named = one.sentence.places.filter((place) => !isWhereThen(one, place));
  if (opensWithDateline(one.sentence) && ground.isDigest()) {
    // "Mwanza – Four miners suffocated in a shaft at Nyakabale"
    const inside = named.find(({ near, dateline }) => !near && !dateline);
    return (inside ?? named[0])?.name ?? null;
  }
  const entry = named.length === 0 && ground.isDigest() ? entryPlace(one, ground) : null;
  if (entry !== null) return entry;
  const places = named.some(({ dateline }) => dateline && ground.hasPlaces())
    ? named.filter(({ dateline }) => !dateline)
    : named;
  if (one.place !== null) return one.place;
  const clause = clauseAround(items, one.at);
  const share = ground.shares.get(one);
  // "In Peru, a girl of four died in Tumbes": where in the country.
  if (share !== undefined) return whereItIs(one) ?? share;
  const there = placeOfClause(one);
  if (there !== null) return there.name;
  const town = mentions(items, MAYORS) ? ownTown(one) : null;
  if (town !== null) return town;
  const back = places.length === 0 ? namedBack(one, ground) : null;
  if (back !== null) return back;
  if (scope === 'total' && (isWide(items, clause) || isWithThem(one) || inSeveral(one, clause, ground)))
    return null;
  const taken = ground.partPlaces.get(one.sentence);
  const free = withoutNextClause(one, places).filter(
    (place) =>
      !taken?.has(place.name) &&
      !isOfRest(items, place) &&
      !(scope === 'total' && isOccasion(one, place)) &&
      !(place.from > one.at && (countsItself(items, place) || isOfNumber(one, place, ground))),
  );
  const inClause = free.filter((place) => place.from >= clause.from && place.to <= clause.to);
  const inPart = free.filter((place) => samePart(one, place));
  const close = rightBehind(one, inClause) ?? nearest(one, inClause);
  const best = (close?.near ? openingTown(one, inPart) : null) ?? close ?? nearest(one, inPart);
  if (best !== null) return best.name;
  // "Los fallecidos en Turi son 62; los heridos, 25": one place for both parts.
  if (places.length > 0) {
    const only = free.length === 1 && places.length === 1 ? places[0] : undefined;
    // "In a separate attack, militants stormed a college in Wana; all six were killed"
    if (only !== undefined && mentions(items, ELSEWHERE)) return only.name;
    // "after the flood in Nîmes, 130 turned up; 34 are still being sought": where all of it was.
    const isEvent = scope === 'total' && only?.name === ground.event().place;
    // "mató a un peón en una estancia de Olen; otro trabajador quedó con quemaduras"
    if (only !== undefined && isAnotherOne(one, only)) return only.name;
    // "72 dead (30 in Olen, 22 in Sarmo)": where all of it was, is said elsewhere.
    const areAllParts = taken !== undefined && !one.part && places.every(({ name }) => taken.has(name));
    const isWider = () => scope === 'total' && (isSince(one) || outgrows(one, scope, ground));
    if (areAllParts && !mentions(items, EVERYWHERE) && !isWider()) return ground.event().place;
    const isShared = only !== undefined && (isEvent || !isParted(items, one.at, only.from));
    return isShared ? ground.event().place : null;
  }
  if (mentions(items, ELSEWHERE)) return null;
  if (scope === 'total' && (isSince(one) || outgrows(one, scope, ground))) return null;
  if (broughtTo(one)) return null;
  const before = ground.sentences[one.sentence.index - 1];
  // "Funerals were held in Tarvo. Another four are missing.": what counts nobody moves the event nowhere.
  const near = before !== undefined && ground.tells.has(before) ? carried(one, ground) : null;
  const rows = isRowOfAll(one.sentence) ? placesAbove(one.sentence, ground.sentences) : null;
  if (rows !== null && rows.size > 1) {
    const event = ground.event().place;
    return event === null || rows.has(foldName(event)) ? null : event;
  }
  const after = scope === 'incident' ? happenedAt(one, ground) : null;
  const known = after ?? near ?? ground.event().place ?? carried(one, ground);
  // "Twelve died in a landslide. It happened in Olen."
  if (known !== null) return known;
  return scope === 'total' && saysWhere(ground, one) ? happenedAt(one, ground) : ground.only().place;
}

/** One more person, told of behind another to whom it happened in a place. */
function isAnotherOne({ value, phrase, left, sentence: { items } }: Told, place: PlaceMention): boolean {
  if (value !== 1 || !phrase.more || place.to > left) return false;
  return isMark(items[left - 1], ';') || is(items[left - 1], 'and');
}

/** "Al puesto de salud llegaron 46 heridos": from where, is not said; against "46 heridos fueron llevados al hospital". */
function broughtTo(one: Told): boolean {
  const { items } = one.sentence;
  if (one.measure === 'detained' || !mentions(items, CARE_PLACE)) return false;
  // "A hospital tells of bodies in the morgue; the unions arrive at 135 dead"
  const from = items.findLastIndex((item, at) => at < one.at && isMark(item, ';')) + 1;
  return items.some(
    (item, at) =>
      at >= from &&
      at < one.at &&
      is(item, 'care-place') &&
      (is(items[at - 1], 'to', 'in') || is(items[at - 2], 'to', 'in')),
  );
}

/** A running count larger than a place's own can be, is not that place's. */
function outgrows(one: Told, scope: Scope, ground: Ground): boolean {
  return scope === 'total' && !one.part && (ground.limits().get(one) ?? one.value) < one.value;
}

/** "It happened in Olen on Sunday.", "El hecho ocurrió en Olen.": the next sentence says no more than where, and counts nobody. */
function saysWhere({ sentences, tells }: Ground, { sentence }: Told): boolean {
  const next = sentences[sentence.index + 1];
  if (next === undefined || tells.has(next) || next.segment.opens || !mentions(next.items, HAPPENED))
    return false;
  return next.items.slice(0, SAYS_WHERE).some((item) => isAny(item, HAPPENED));
}

/** Items of "The fatal accident happened". */
const SAYS_WHERE = 5;

/** "17 died on Monday. The clashes took place in Juliaca." */
function happenedAt(one: Told, ground: Ground): string | null {
  const next = ground.sentences[one.sentence.index + 1];
  if (next === undefined || !mentions(next.items, HAPPENED)) return null;
  return nearest({ ...one, at: 0 }, next.places)?.name ?? null;
}

function samePart(one: Told, place: PlaceMention): boolean {
  const { items } = one.sentence;
  const from = Math.min(one.at, place.to);
  const to = Math.max(one.at, place.from);
  for (let at = from; at < to; at += 1) {
    if (isMark(items[at], ';') || is(items[at], 'other-side')) return false;
  }
  return !isOfPart(items, one.at, place);
}

function nearest(one: Told, places: readonly PlaceMention[]): PlaceMention | null {
  const inside = places.filter((place) => !place.near);
  // "a boat from Izmir broke up off Roccella Ionica"
  const { items } = one.sentence;
  const by = places.filter(({ from }) => !is(items[from - 1], 'from') || is(items[from - 1], 'in'));
  const pool = inside.length > 0 ? inside : by.length > 0 ? by : places;
  const distance = (place: PlaceMention) => Math.abs(place.from - one.at);
  return pool.reduce<PlaceMention | null>(
    (best, place) => (best === null || distance(place) < distance(best) ? place : best),
    null,
  );
}

/** "In Tarvo, a bomber killed seven people near the Astra hotel": the place that opens the sentence, over one that it was near to. */
function openingTown(
  { sentence: { items }, at }: Told,
  places: readonly PlaceMention[],
): PlaceMention | null {
  if (!is(items[0], 'in')) return null;
  const opening = places.find(({ near, dateline, to }) => !near && !dateline && to < at && to < OPENING);
  return opening !== undefined && isMark(items[opening.to + 1], ',') ? opening : null;
}

/** Items of a place that opens a sentence: "In the city of Tarvo". */
const OPENING = 6;

/** "En Tumbes acumula dos fallecidos y en Lambayeque no se conocen muertes": what "and in" opens is of what stands behind it, where a place stands before the count. */
function withoutNextClause(one: Told, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const { items } = one.sentence;
  const opensNext = ({ from }: PlaceMention) =>
    from > one.phrase.end && is(items[from - 1], 'in') && is(items[from - 2], 'and');
  const isLed = places.some(({ to }) => to < one.left);
  return isLed ? places.filter((place) => !opensNext(place)) : places;
}

/** "Las crecidas del río Guadalupe han matado a 95 personas en el condado de Kerr": where they died, before what killed them. */
function rightBehind(
  { sentence: { items }, phrase }: Told,
  places: readonly PlaceMention[],
): PlaceMention | null {
  if (!is(items[phrase.end], 'in')) return null;
  return places.find(({ from, near }) => !near && from > phrase.end && from <= phrase.end + 4) ?? null;
}

/** "three in Kharkiv, where 27 were wounded": the place right before the clause that tells what happened there. */
function placeOfClause(one: Told): PlaceMention | null {
  const { items, places } = one.sentence;
  const { from } = clauseAround(items, one.at);
  if (!is(items[from], 'wherein') || !isMark(items[from - 1], ',')) return null;
  return places.find(({ to, near }) => to === from - 2 && !near) ?? null;
}

/** The event of the sentence before. */
function carried(one: Told, ground: Ground): string | null {
  const previous = ground.sentences[one.sentence.index - 1];
  if (previous === undefined || one.sentence.segment.opens || ground.partPlaces.has(previous)) return null;
  if (mentions(previous.items, ONLY_OR_CARE)) return null;
  const last = ground.lastIn.get(previous);
  const best = nearest(last ?? { ...one, at: previous.items.length }, previous.places);
  // A bare "71 km from Marrakech" is no event's place; beside a figure it was.
  const isFar = best !== null && isDistant(previous.items, best) && !ground.tells.has(previous);
  // "Nampula (57) y la ciudad de Maputo (50) van por delante": a share of its own.
  const isShare =
    best !== null &&
    ((isMark(previous.items[best.to + 1], '(') &&
      previous.items[best.to + 2]?.number != null &&
      isMark(previous.items[best.to + 3], ')')) ||
      // "#Olen 9, #Tarvo 4."
      (isMark(previous.items[best.from - 1], '#') &&
        previous.items[best.to + 2]?.kind === 'mark' &&
        previous.items[best.to + 1]?.number != null));
  return best === null || isFar || isShare || best.dateline ? null : best.name;
}
