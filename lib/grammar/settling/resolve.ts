// Settles what the rules told: which number is current, what it covers, who says it and where it was.

import type { Figure, Scope } from '../../model.ts';
import { isOfHour } from '../bars/bar-previous.ts';
import { isSaidAfter } from '../bars/restated.ts';
import { countOf } from '../numbers/qualifiers.ts';
import type { CountryShares } from '../places/countries.ts';
import { type SameSource, sourceComparer } from '../sources/same-source.ts';
import type { Told } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import { fold, foldName } from '../text/fold.ts';
import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isMark,
  mayHold,
  mentions,
  namesYear,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { followsDeath, hasLifted, raises } from './increments.ts';
import { type OfOneSource, type Scopes, scopesOf } from './scope.ts';
import { isOnlyIn, isOnlyThere, nearestCue, TOTAL_RULES } from './scope-cues.ts';

/** A figure before its quote is cut. */
export type Settled = Omit<Figure, 'quote' | 'start' | 'end'> & { readonly told: Told };

const REVISE = anyOf('revise');
const CIRCUMSTANCES = anyOf('circumstance-blockade', 'circumstance-clash');

type Credit = { readonly attribution: string | null };

/** Takes the numbers told, in order, the countries' shares among them, who says each and where it was; gives the figures. */
export function settle(
  told: readonly Told[],
  shares: CountryShares,
  credit: (told: Told) => Credit,
  placeOf: (told: Told, scope: Scope, scopes: Scopes) => string | null,
): Settled[] {
  const sameSource = sourceComparer();
  const ofOneSource: OfOneSource = (one, other) =>
    sameSource(credit(one).attribution, credit(other).attribution);
  const counted = withLastYear(withoutOldHeadlines(told).filter((one) => one.measure !== null));
  const cared = withoutCare(counted, illnesses(told));
  const current = withoutSuperseded(cared, ofOneSource);
  const scopes = scopesOf(current, ofOneSource, told, shares);
  const afterRise = withoutRisen(current, scopes, ofOneSource);
  const figures = afterRise.map((one) => settled(one, scopes, credit(one), placeOf));
  return unique(figures, sameSource);
}

/** "Mudslides kill 229 … have now cost 257 lives, up from 229": a title or a lead keeps the number that the text replaces. */
function withoutOldHeadlines(told: readonly Told[]): Told[] {
  const old = told.filter((one) => one.bar === 'previous' && !isTitle(one));
  const later = told.filter((one) => one.bar === null && one.measure !== null && !isTitle(one));
  const barred = new Set(told.filter(isBarred).map(keyOf));
  return told.filter((one, index) => {
    if (isRementioned(one, told.slice(Math.max(0, index - NEAR), index))) return false;
    // "son 48 y no 49 … titulando «49 muertos»": as others still print it.
    const isBarred = () => barred.has(keyOf(one)) || barred.has(keyOf({ measure: null, value: one.value }));
    if (barred.size > 0 && isQuoted(one) && isBarred()) return false;
    if (one.measure === 'missing' && isNoLongerMissing(one, told, index)) return false;
    if (!isTitle(one) || one.bar !== null || one.part) return true;
    const replaced =
      old.some((each) => each.value === one.value && (each.measure ?? one.measure) === one.measure) ||
      later.some((each) => isLoweredTo(each, one));
    return !(replaced && later.some((each) => each.measure === one.measure && each.value !== one.value));
  });
}

/** "SLIDE KILLS 24. The commissioner lowered the figure: 22 people died" */
function isLoweredTo({ sentence: { items, index }, measure, value, at, part }: Told, title: Told): boolean {
  const isLess = measure === title.measure && value < title.value && !part;
  if (!isLess || index - title.sentence.index > FOUND || title.sentence.items.length > HEADLINE) return false;
  const isCount = (item: Item | undefined) => is(item, 'whole-word') || hasForm(item, 'toll');
  const before = items.slice(Math.max(0, at - LOWERED), at);
  return before.some(
    (item, verb) =>
      is(item, 'replaces') && is(item, 'revise') && (isCount(before[verb + 1]) || isCount(before[verb + 2])),
  );
}

/** Items from "lowered the figure" to the one that holds. */
const LOWERED = 16;

/** Items of a headline. */
const HEADLINE = 9;

function isNoLongerMissing(one: Told, told: readonly Told[], index: number): boolean {
  return (
    isLessFound(one, told, index) ||
    isAllFound(one, told, index) ||
    isFewerStill(one, told.slice(index + 1, index + NEAR))
  );
}

/** "Twelve people were missing on Monday. By Tuesday three were still missing": so many then, of whom fewer are. */
function isFewerStill(one: Told, after: readonly Told[]): boolean {
  const { items, index } = one.sentence;
  if (one.part || one.bar !== null || !mentions(items, WAS_THEN)) return false;
  const { from, to } = clauseAround(items, one.at);
  if (!items.slice(from, to + 1).some((item) => is(item, 'was-then'))) return false;
  const isStill = ({ sentence, at }: Told) => {
    const clause = clauseAround(sentence.items, at);
    return sentence.items.slice(clause.from, clause.to + 1).some((item) => is(item, 'still'));
  };
  return after.some(
    (later) =>
      later.measure === 'missing' &&
      later.group === one.group &&
      later.bar === null &&
      !later.part &&
      later.value < one.value &&
      later.sentence.index - index <= 1 &&
      (later.sentence === one.sentence || later.sentence.places.length === 0) &&
      isStill(later),
  );
}

const WAS_THEN = anyOf('was-then');

/** "311 people were reported missing. 240 have turned up, which leaves 71": who was missing before some were found. */
function isLessFound(one: Told, told: readonly Told[], index: number): boolean {
  if (one.bar !== null || one.part) return false;
  const later = told
    .slice(index + 1, index + NEAR)
    .filter(({ sentence }) => sentence.index - one.sentence.index <= FOUND);
  const isRest = (rest: Told, value: number) =>
    rest.measure === 'missing' &&
    rest.bar === null &&
    rest.group === one.group &&
    !rest.part &&
    rest.value + value === one.value;
  return later.some(
    (found, nth) =>
      (found.measure === null || isNoLonger(found) || isFoundDead(found)) &&
      found.value > 0 &&
      later.slice(nth + 1).some((rest) => isRest(rest, found.value)),
  );
}

/** "Eight were missing. On Tuesday six bodies were found; two are still missing" */
function isFoundDead({ measure, part, place, sentence }: Told): boolean {
  return measure === 'killed' && !part && place === null && mentions(sentence.items, FINDS);
}

const FINDS = anyOf('found');

/** "No queda ningún desaparecido, aunque el viernes se buscaba a 14": who was sought at an earlier time, where nobody is missing any more. */
function isAllFound(one: Told, told: readonly Told[], index: number): boolean {
  const { items } = one.sentence;
  if (one.value === 0 || one.bar !== null) return false;
  const near = told.slice(Math.max(0, index - FOUND), index + FOUND + 1);
  const isNone = near.some(
    (none) => none.measure === 'missing' && none.value === 0 && none.sentence === one.sentence,
  );
  const before = items.slice(Math.max(0, one.left - SOUGHT), one.left);
  return isNone && before.some((item) => is(item, 'weekday', 'before-word') && !is(item, 'be'));
}

/** Items from the day to how many were sought: "on Thursday was still looking for". */
const SOUGHT = 6;

/** Found, and so no longer counted. */
function isNoLonger({ measure, bar }: Told): boolean {
  return measure === 'missing' && bar === 'released';
}

/** Sentences from who was missing to who still is. */
const FOUND = 2;

/** The first sentence, or a line near the top that no stop ends. */
function isTitle({ sentence: { index, fromTop, items, segment } }: Told): boolean {
  return fromTop === 0 || (index < HEAD && segment.opens && items.at(-1)?.kind !== 'mark');
}

/** Lines of a page's head: its section, its title and what stands under it. */
const HEAD = 5;

/** "Uno de los tres muertos, un comunero, fue baleado": the three were told before, by whoever counts them. */
function isRementioned({ sentence, left, measure, value }: Told, before: readonly Told[]): boolean {
  if (!is(sentence.items[left - 1], 'singling')) return false;
  return before.some((other) => other.measure === measure && other.value === value && other.bar === null);
}

/** Replaced or denied. */
function isBarred({ bar }: Told): boolean {
  return bar === 'previous' || bar === 'denied';
}

function keyOf({ measure, value }: Pick<Told, 'measure' | 'value'>): string {
  return `${measure} ${value}`;
}

/** Right behind a quotation mark. */
function isQuoted({ sentence: { items }, left }: Told): boolean {
  return isMark(items[left - 1], '«', '“', '"', '‘', "'");
}

/** "Gangs killed 5,601 people last year" is a comparison only beside a count of now. */
function withLastYear(told: readonly Told[]): Told[] {
  if (told.every((one) => one.bar !== 'last-year')) return told.filter((one) => one.bar === null);
  // "dejaron el año pasado 4.803 fallecidos. Solo en Guanajuato murieron 331": a share of last year's.
  const now = told.filter((one) => one.bar === null && !one.part && !isOnlyThere(one) && !isOnlyIn(one));
  // "Last year 383 aid workers were killed. In addition 308 were wounded": the text is about that year.
  // "Fewer crashes but more graves. Officials told reporters that 5,421 people were killed last year": so it is below a headline.
  const opens = told[0]?.bar === 'last-year' && told[0].sentence.fromTop <= 1;
  const isCompared = (old: Told) =>
    opens ? now.some((one) => one.measure === old.measure && !isShareOf(one, old)) : now.length > 0;
  // "Asia, con 1.300 muertes, y África, con 970": shares of last year's.
  const wholeOf = (one: Told) => (one.part && one.whole?.bar === 'last-year' ? one.whole : one);
  return told.filter((one) => one.bar === null || (one.bar === 'last-year' && !isCompared(wholeOf(one))));
}

/** "El año pasado murieron 4.730. Asia, con 1.300 muertes, …": fewer, in a sentence that names no other time. */
function isShareOf({ value, sentence }: Told, old: Told): boolean {
  const { items } = sentence;
  return sentence !== old.sentence && value < old.value && !mentions(items, OTHER_TIMES) && !namesYear(items);
}

const OTHER_TIMES = anyOf('period', 'overall', 'previous', 'before-word');

function settled(
  one: Told,
  scopes: Scopes,
  credit: Credit,
  placeOf: (told: Told, scope: Scope, scopes: Scopes) => string | null,
): Settled {
  const { items } = one.sentence;
  const scope = scopes.get(one) ?? 'total';
  // "ningún muerto", "uno de los fallecidos": no number says so.
  const count =
    items[one.at]?.number == null
      ? { value: one.value, max: null, qualifier: 'exact' as const }
      : countOf(items, one.at, one.phrase);
  return {
    ...count,
    measure: one.measure ?? 'killed',
    group: one.group,
    scope,
    circumstance: circumstanceOf(one),
    attribution: credit.attribution,
    place: placeOf(one, scope, scopes),
    rule: one.rule,
    told: one,
  };
}

const ILLNESS = anyOf('illness');

/** The places of the sentences that tell numbers beside an illness. */
function illnesses(told: readonly Told[]): ReadonlySet<number> {
  return new Set(
    told.filter(({ sentence }) => mentions(sentence.items, ILLNESS)).map(({ sentence }) => sentence.index),
  );
}

/** People in hospital are counted only where nobody counts the hurt, and they are no cases of an illness. */
function withoutCare(told: readonly Told[], ill: ReadonlySet<number>): Told[] {
  // "40 permanecen hospitalizadas, cinco de ellas en UCI": a part of those in hospital is no count of the hurt.
  const isInCare = ({ part, sentence, phrase }: Told) =>
    part && hasForm(sentence.items[phrase.harmAt], 'care');
  // "Fifteen people were hospitalized, three of them in critical condition": a part of theirs.
  const isTheirs = ({ part, sentence }: Told, before: Told | undefined) =>
    part && before?.care === true && before.sentence === sentence && before.phrase.head === 'people';
  const hurt = told.some(
    (other, at) =>
      other.measure === 'injured' && !other.care && !isInCare(other) && !isTheirs(other, told[at - 1]),
  );
  const isIll = ({ care, sentence: { index } }: Told) =>
    care && [0, 1, 2].some((back) => ill.has(index - back));
  return hurt || told.some(isIll) ? told.filter((one) => !one.care) : [...told];
}

function sameSeries(a: Told, b: Told, ofOneSource: OfOneSource): boolean {
  return a.measure === b.measure && a.group === b.group && a.place === b.place && ofOneSource(a, b);
}

/** A later count that falls, or says that it replaces, takes the place of the earlier one. */
function withoutSuperseded(told: readonly Told[], ofOneSource: OfOneSource): Told[] {
  return told.filter((one, index) => {
    if (one.part || one.increment || one.value === 0) return true;
    return !told
      .slice(index + 1, index + 40)
      .some(
        (later) =>
          !later.part &&
          !later.increment &&
          !later.phrase.more &&
          !followsDeath(later) &&
          later.value < one.value &&
          later.value > 0 &&
          (isLeftOf(one, later) ||
            isOfBefore(one, later) ||
            ((revises(later) || isPutLater(later)) &&
              !hasLifted(later, one) &&
              sameSeries(one, later, ofOneSource))),
      );
  });
}

/** "Of 372 people reported missing, nine are still being sought": the others were found. */
function isLeftOf(one: Told, later: Told): boolean {
  const { items } = one.sentence;
  const isTopic = is(items[one.left - 1], 'of') || is(items[one.left - 2], 'of');
  return (
    isTopic && later.sentence === one.sentence && one.measure === 'missing' && later.measure === 'missing'
  );
}

function withoutRisen(
  told: readonly Told[],
  scopes: ReadonlyMap<Told, Scope>,
  ofOneSource: OfOneSource,
): Told[] {
  return told.filter((one, index) => {
    if (one.part || one.value === 0 || scopes.get(one) === 'increment') return true;
    const after = told.slice(index + 1, index + 40);
    return !after.some((later, gap) => {
      if (later.part || scopes.get(later) !== 'total' || later.value <= one.value) return false;
      if (later.measure !== one.measure || later.group !== one.group) return false;
      // "has reached 26 after two of the injured died": what was added may stand behind, in its sentence.
      const near = after.filter((each, nth) => nth < gap || (nth > gap && each.sentence === later.sentence));
      if (addsUp(one, later, near, scopes) || isOfBefore(one, later) || isCorrected(one, later)) return true;
      // "Rescuers had found 14 bodies. By Tuesday there were 21"
      if (later.rule === 'later-count' && later.sentence.index - one.sentence.index <= 1) return true;
      const isNext = isFurther(later, one);
      if (!isNext && isUpdateOf(one, later)) return true;
      if (isNext && (isUpdate(later) || (isHeadline(one) && mentions(later.sentence.items, REVISE))))
        return true;
      if (isNext && isHeadline(one) && saysNow(later)) return true;
      if (isNext && isAboveUpdate(one, later)) return true;
      if (scopes.get(one) !== 'total') return false;
      // "21 corpses at dawn and 88 by dusk; on Saturday he told reporters that 151 had drowned"
      if (isOfHour(one.sentence.items, one.phrase.end) && sameSeries(one, later, ofOneSource)) return true;
      if (isWider(later, one)) return false;
      const isNewer = later.rule === 'running-total' || isCountedLater(later) || isPutLater(later);
      const replaces = (revises(later) && !pushes(one, later)) || (isNext && isNewer);
      return replaces && sameSeries(one, later, ofOneSource);
    });
  });
}

/** "The death toll in Tarvo is 20. Nationwide the total stands at 43.": of more than the place of the first. */
function isWider(later: Told, one: Told): boolean {
  const isEverywhere = ({ sentence: { items } }: Told) => mentions(items, EVERYWHERE);
  return isEverywhere(later) && !isEverywhere(one) && one.sentence.places.length > 0;
}

const EVERYWHERE = anyOf('everywhere');

/**
 * "A day after saying 12 people had died, the ministry raised the toll to 15", "said earlier that 12 people had died.
 * The figure has since risen to 15": whoever says it, the count goes on from the one before.
 */
function isOfBefore(one: Told, later: Told): boolean {
  if (later.measure !== one.measure || later.part || one.part || !revises(later)) return false;
  const { items, index } = one.sentence;
  if (later.sentence === one.sentence) {
    const comma = items.findIndex((item, at) => at > one.at && isMark(item, ','));
    return isSaidAfter(items, one.at) && comma > 0 && comma < later.left && later.phrase.head === 'none';
  }
  const isNext = later.sentence.index - index === 1 && later.rule === 'running-total';
  const isSaid = (at: number) => is(items[at - 1], 'report') || is(items[at + 1], 'report');
  const isOlder = (item: Item) => is(item, 'previous', 'before-word') && !is(item, 'be', 'period');
  return isNext && items.slice(0, one.at).some((item, at) => isOlder(item) && isSaid(at));
}

/** "reportó a primera hora 13 decesos; a mediodía corrigió el dato y habló de 16": what the rest of the sentence corrects. */
function isCorrected(one: Told, later: Told): boolean {
  const { items } = one.sentence;
  if (later.sentence !== one.sentence || later.rule !== 'running-total') return false;
  const between = items.slice(one.phrase.end, later.left);
  // "Murieron ocho, lo que eleva el total a 45": what raised the count, and stands.
  const isMoved = (item: Item, at: number) => is(item, 'revise') && is(between[at + 1], 'whole-word');
  if (!between.some((item) => isMark(item, ';'))) return false;
  return between.some((item, at) => is(item, 'correction') || isMoved(item, at));
}

/** "dejó ocho muertos. Dos de los heridos fallecieron: son diez": the old count and what was added make the new one. */
function addsUp(one: Told, later: Told, between: readonly Told[], scopes: ReadonlyMap<Told, Scope>): boolean {
  // "confirmó el fallecimiento de un hombre, con lo cual suman 13": one death is told without a word for "new".
  // "La Paz: 2 desaparecidos. Oruro: 1 desaparecido. Nacional: 3": rows of a list.
  const isRow = isLabelled(one);
  // "Three people died on Monday. One died on Tuesday. Four died on Wednesday": a day's count is no sum.
  const isSum = () => !later.verb || nearestCue(later) === 'overall' || saysNow(later) || isLabelled(later);
  const isOne = (each: Told) => each.value === 1 && !each.part && !(isRow && isLabelled(each)) && isSum();
  const isAdded = (each: Told) => scopes.get(each) === 'increment' || isOne(each);
  const added = between.filter((each) => each.measure === one.measure && isAdded(each));
  return added.length > 0 && added.reduce((sum, each) => sum + each.value, one.value) === later.value;
}

/** "La Paz: 6 fallecidos, 2 desaparecidos": a name and a colon open the line. */
function isLabelled({ sentence: { items }, at }: Told): boolean {
  const colon = items.slice(0, LABEL).findIndex((item) => isMark(item, ':'));
  const label = items.slice(0, Math.max(0, colon));
  return (
    colon > 0 && colon < at && label.every(({ number, entry }) => number === null && entry.harm === null)
  );
}

/** Items of a name that heads a line, with its colon. */
const LABEL = 6;

/** "At 05:00 … 21 miners had died. By nightfall it counted 37 dead": a count, not what happened later. */
function isCountedLater({ sentence: { items }, left, rule }: Told): boolean {
  if (!items.slice(0, OPENING).some((item) => is(item, 'later'))) return false;
  return rule === 'subject-link-number' || is(items[left - 1], 'hold', 'report');
}

/** "Police reported 18 deaths. The toll was later put at 15", "Más tarde fijó la cifra en 15": a count that is told anew. */
function isPutLater({ sentence: { items }, at, rule }: Told): boolean {
  if (!TOTAL_RULES.includes(rule) || !mentions(items, LATER)) return false;
  const { from } = clauseAround(items, at);
  return items
    .slice(from, at)
    .some(
      (item, nth, clause) =>
        isLaterWord(item) && !is(clause[nth - 1], 'unit') && clause[nth + 1]?.number == null,
    );
}

function isLaterWord(item: Item): boolean {
  return is(item, 'later') || (is(item, 'ago') && is(item, 'adverb'));
}

const LATER = anyOf('later', 'ago');

/** "(Updated 8.15 pm) Thirteen people have died": the line says that it is newer than the headline. */
function isUpdate({ sentence: { items }, left }: Told): boolean {
  // "Cinco muertos al hundirse una lancha | Última hora: ya son siete": a line of its own, behind a bar.
  const bar = (item: Item, at: number) => at < left && isMark(item, '|');
  const start = mayHold(items, '|') ? items.findLastIndex(bar) + 1 : 0;
  const stamp = items.slice(start, start + OPENING).findIndex((item) => is(item, 'revise', 'update'));
  const behind = items.slice(start + stamp, left);
  return stamp >= 0 && behind.some((item) => isMark(item, ')', ':', ']', '–', '—') || isMark(item, '-'));
}

/** "Landslide: 229 dead" over "the dead now number 257": the count says that it is newer. */
function saysNow({ sentence: { items }, left, phrase }: Told): boolean {
  return items.slice(Math.max(0, left - NOW), phrase.end + NOW).some((item) => is(item, 'now'));
}

/** Items between a count and its "now". */
const NOW = 4;

/** "Suben a 15 los fallecidos. ACTUALIZADO 22:15. Los fallecidos son ya 17": a title, and when the text below it was written anew. */
function isAboveUpdate({ sentence: title }: Told, { sentence }: Told): boolean {
  if (title.fromTop > 0 || sentence.fromTop !== 2) return false;
  const between = fold(title.text.slice(title.segment.end, sentence.segment.start).trim());
  const { update = [] } = title.reading.lexicon.language.tags;
  // "actualizad{o,a}"
  const stems = update.map((word) => fold(word.split('{')[0] ?? '')).filter((stem) => stem !== '');
  return between.length < STAMP && /\d/u.test(between) && stems.some((stem) => between.startsWith(stem));
}

/** Characters of "Updated Monday 9:40 p.m. local time". */
const STAMP = 48;

/** In a later sentence, or behind a bar of the same line. */
function isFurther(later: Told, one: Told): boolean {
  if (later.sentence !== one.sentence) return true;
  const { items } = one.sentence;
  return mayHold(items, '|') && items.slice(one.at, later.left).some((item) => isMark(item, '|'));
}

/** "12 dead in building collapse UPDATE: death toll rises to 17": the headline was added to, on its line. */
function isUpdateOf(one: Told, later: Told): boolean {
  const { items } = one.sentence;
  return items
    .slice(one.phrase.end, later.left)
    .some((item, at) => is(item, 'update') && isMark(items[one.phrase.end + at + 1], ':'));
}

/** "At least 41 dead in riot" over "Forty-six inmates died, police now say": a line above the text, without a full stop. */
function isHeadline({ sentence: { items, fromTop } }: Told): boolean {
  return fromTop === 0 && !isMark(items.at(-1), '.', '!', '?');
}

/** Items that open a sentence. */
const OPENING = 3;

function revises(one: Told): boolean {
  const { items } = one.sentence;
  if (!mentions(items, REVISE)) return false;
  const clause = clauseAround(items, one.at);
  // "La mitad cayó en operaciones y 65 fueron ejecutados": they fell themselves.
  const isOfCount = (item: Item | undefined) => is(item, 'revise') && !(one.verb && item?.entry.harm != null);
  let revised = false;
  for (let at = clause.from; !revised && at < one.at; at += 1) revised = isOfCount(items[at]);
  // "A tree that fell on a house killed three": what fell is no count; "Firefighters now say 31 died"
  const isOwn = one.verb || hasForm(items[one.phrase.harmAt], 'body');
  const isCount = (item: Item) =>
    is(item, 'whole-word', 'report-noun') ||
    hasForm(item, 'toll') ||
    (is(item, 'revise') && is(item, 'report') && hasSeveralWords(item));
  if (revised) return !isOwn || items.slice(clause.from, one.at).some(isCount);
  return is(items[one.at + 1], 'revise') || is(items[one.phrase.end], 'revise');
}

/** "Fourteen murders have pushed the count for the year to 98": what raised the count, and is a part of it. */
function pushes(one: Told, later: Told): boolean {
  const { items } = one.sentence;
  if (raises(one, later)) return true;
  // "The deaths of two burn victims brought the toll to 46"
  const opens = items.slice(0, one.left).every((item) => is(item, 'article', 'of') || hasForm(item, 'event'));
  if (one.sentence !== later.sentence || !opens) return false;
  const verb = items.findIndex((item, at) => at >= one.phrase.end && is(item, 'revise'));
  return (
    verb >= 0 &&
    items.slice(verb + 1, later.left).some((item) => is(item, 'whole-word') || hasForm(item, 'toll'))
  );
}

function circumstanceOf(one: Told): Settled['circumstance'] {
  const { items } = one.sentence;
  if (!mentions(items, CIRCUMSTANCES)) return null;
  const next = items[one.phrase.end];
  const closes = next === undefined || isMark(next, ';', '.');
  return (
    circumstanceIn(items.slice(one.at + 1, one.at + 1 + SAID)) ??
    (closes && one.part ? circumstanceIn(labelBefore(items, one.left)) : null)
  );
}

/** Items from a count to its circumstance. */
const SAID = 13;

function circumstanceIn(items: readonly Item[]): Settled['circumstance'] {
  for (const [at, item] of items.entries()) {
    if (item.number !== null && !item.number.article) return null;
    if (isMark(item, ';', ':', '.', '(')) return null;
    if (is(item, 'circumstance-blockade')) return 'blockade';
    if (is(item, 'circumstance-clash')) return blockadeSoon(items, at) ? 'blockade' : 'clash';
  }
  return null;
}

/** "civilians in clashes 21;": the label of a number that closes its part of a list. */
function labelBefore(items: readonly Item[], left: number): readonly Item[] {
  let from = left;
  while (from > 0 && left - from < SAID && !isMark(items[from - 1], ';', ':', '.')) from -= 1;
  return items.slice(from, left);
}

function blockadeSoon(items: readonly Item[], at: number): boolean {
  return is(items[at + 1], 'and') && is(items[at + 2], 'circumstance-blockade');
}

/** More figures of one key than this are not compared, so that long texts stay linear. */
const NEAR = 40;

/** The same figure of the same source told twice is one; a source named once serves both. */
function unique(figures: readonly Settled[], sameSource: SameSource): Settled[] {
  const kept = new Map<string, { figure: Settled; readonly at: number }[]>();
  const out: Settled[] = [];
  for (const figure of figures) {
    const key = `${figure.measure} ${figure.group} ${figure.value} ${figure.max} ${figure.circumstance}`;
    const same = kept.get(key) ?? [];
    kept.set(key, same);
    const known = same
      .slice(-NEAR)
      .find(
        ({ figure: other }) =>
          sameSource(other.attribution, figure.attribution) &&
          (samePlace(other.place, figure.place) ||
            other.place === null ||
            figure.place === null ||
            isOfTitle(other, figure)) &&
          sameKind(other, figure),
      );
    if (known === undefined) {
      same.push({ figure, at: out.length });
      out.push(figure);
      continue;
    }
    const merged = {
      ...known.figure,
      attribution: known.figure.attribution ?? figure.attribution,
      place: known.figure.place ?? figure.place,
    };
    known.figure = merged;
    out[known.at] = merged;
  }
  return out;
}

/** "23 detenidos en Sacaba" over "23 fueron aprehendidas en el puente Huayllani, dijo la Policía": a title with a place of its own, told again by its text. */
function isOfTitle(title: Settled, figure: Settled): boolean {
  const { sentence, part } = title.told;
  const again = figure.told.sentence;
  const isNext = again.fromTop > 0 && again.fromTop <= LEAD && again.segment.opens;
  return sentence.fromTop === 0 && sentence.sources.length === 0 && isNext && !part && !figure.told.part;
}

/** Lines from a title to the paragraph that tells it again, over a section and a dateline. */
const LEAD = 3;

/** "LAS TEJERÍAS" over "Las Tejerías" */
function samePlace(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && foldName(a) === foldName(b));
}

function sameKind(a: Settled, b: Settled): boolean {
  if (a.told.part && b.told.part && a.told.sentence === b.told.sentence)
    return a.told.whole !== b.told.whole ? false : a.told.at === b.told.at;
  return a.scope === b.scope || (a.scope !== 'increment' && b.scope !== 'increment');
}
