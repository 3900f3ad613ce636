// Numbers of dead that are not told as such: what could happen, what happened long ago, what somebody denies,
// what stood there before. Each cue reaches as far as its clause, its sentence, or its passage.

import type { Measure } from '../../model.ts';
import type { NounPhrase } from '../counted/phrase.ts';
import { leftOf } from '../numbers/qualifiers.ts';
import { oldBefore } from '../rules/rule-moves.ts';
import { isOfNone } from '../rules/zeros.ts';
import {
  clauseAndHead,
  clauseAround,
  partBefore,
  REACH,
  type Span,
  untilNumber,
  within,
} from '../text/clauses.ts';
import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isCount,
  isMark,
  isUnknown,
  mentions,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { isDenied } from './bar-denials.ts';
import { isHistory } from './bar-history.ts';
import { isPrevious } from './bar-previous.ts';
import { isMovedRange } from './moved.ts';

export type Bar =
  | 'could'
  | 'history'
  | 'last-year'
  | 'denied'
  | 'previous'
  | 'corrected'
  | 'service'
  | 'released';

/** What the sentences before have set up: a trial or an anniversary told over several of them. */
export type Passage = {
  readonly past: boolean;
  /** The text opened with an exercise: nobody came to harm. */
  readonly drill: boolean;
  /** The words before say that what comes is false. */
  readonly denied: boolean;
  readonly latestYear: number;
  readonly earliestYear: number;
  readonly opening: boolean;
  /** A sentence before has counted harm without a year: what a year is told of now is another event. */
  readonly counted: boolean;
  /** A sentence before has told a number, of whatever it was. */
  readonly numbered: boolean;
  /** The text opens with a notice of an error: "Fe de erratas." */
  readonly notice: boolean;
  /** The sentence before opens with animals: "Elephant numbers are falling." */
  readonly animals: boolean;
  /** The sentence before is told by a body of aid: "its staff" are of aid. */
  readonly aid: boolean;
};

/** Takes items, a number's place and phrase, gives why the number is no current figure; null if it may be one. */
export function barOf(
  items: readonly Item[],
  at: number,
  phrase: NounPhrase,
  passage: Passage,
  measure: Measure | null = phrase.measure,
): Bar | null {
  const clause = clauseAround(items, at);
  if (passage.drill || isCouldBe(items, at, phrase)) return 'could';
  const isOld = isCaption(items) || isHistory(items, at, clause, passage, measure);
  // "corrected an earlier figure of 15 deaths to 12"
  if (isOld && oldBefore(items, at) < 0 && !isMovedRange(items, at)) return 'history';
  if (measure === 'detained' && isSentence(items, phrase.end)) return 'history';
  if (passage.denied || isDenied(items, at)) return 'denied';
  if (isPrevious(items, at, phrase, clause)) return 'previous';
  if (isLastYear(items, at, clause)) return 'last-year';
  if (isCorrected(items, at, passage.notice)) return 'corrected';
  // "None of the 14 dead has been identified"
  if (isOfNone(items, leftOf(items, at))) return null;
  // "207 bodies have been buried and 100 residents cannot be traced"
  const isOfBodies = measure !== 'missing' && measure !== 'injured';
  if (isOfBodies && isService(items, at, phrase, clause, measure)) return 'service';
  if (isReleased(items, leftOf(items, at), phrase)) return 'released';
  return null;
}

/** "jailed three officers for up to 25 years": how long a court gave them. */
function isSentence(items: readonly Item[], end: number): boolean {
  if (!is(items[end], 'for-number', 'by', 'to')) return false;
  const years = items[end + 1]?.entry.before ? end + 2 : end + 1;
  return items[years]?.number != null && is(items[years + 1], 'year-unit');
}

const CAPTION = anyOf('caption');

/** "Caption: the stadium where 12 fans died", "(Foto: …)": of the day when the picture was put there. */
function isCaption(items: readonly Item[]): boolean {
  if (!mentions(items, CAPTION)) return false;
  const first = isMark(items[0], '(', '[') ? 1 : 0;
  // "Photo caption, Friday: crews search for the 120 killed"
  return isAny(items[first], CAPTION) && [1, 2, 3].some((step) => isMark(items[first + step], ':'));
}

const LAST_YEAR = anyOf('last-year');

function isLastYear(items: readonly Item[], at: number, clause: Span): boolean {
  return (
    mentions(items, LAST_YEAR) &&
    !isDatedLastYear(items) &&
    // "A year earlier, 60 had died": it leads the sentence.
    ((isAny(items[0], LAST_YEAR) && isMark(items[1], ',')) ||
      within(items, clauseAndHead(items, at, clause), (item) => isAny(item, LAST_YEAR)))
  );
}

/** "between 15 July and 5 August last year", "since the offensive opened last August": when it was, and no comparison. */
function isDatedLastYear(items: readonly Item[]): boolean {
  const since = items.findIndex((item) => is(item, 'overall') && is(item, 'ago'));
  return items.some((item, at) => {
    if (!isAny(item, LAST_YEAR)) return false;
    const isSince = since >= 0 && since < at && at - since < SINCE && items.slice(since, at).every(isPlain);
    return isSince || (is(items[at - 1], 'month') && items[at - 2]?.number != null);
  });
}

/** Items from "since" to when it was. */
const SINCE = 8;

function isPlain({ kind, number }: Item): boolean {
  return kind !== 'mark' && number === null;
}

const UNREAL = anyOf('could', 'if', 'scenario');

/** "could kill 12", "12 could die"; not "the 12 injured could go home". "If" reaches over the rest of its sentence. */
function isCouldBe(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  if (!mentions(items, UNREAL)) return false;
  const before = partBefore(items, at);
  if (hasScenario(items, { from: Math.max(0, at - REACH), to: at - 1 }) || wasDrill(items, at)) return true;
  if (within(items, before, (item, index) => is(item, 'if') && !isAnswered(items, index, at))) return true;
  // "fear up to 300 deaths if the cyclone hits", "Habrían muerto los 52 alumnos del autobús si el puente hubiera cedido"
  if (is(items[phrase.end], 'if') || isOnCondition(items, phrase.end)) return true;
  const clause = clauseAround(items, at);
  if (
    within(
      items,
      { from: clause.from, to: at - 1 },
      (item, index) => isModal(item) && !endsEarlier(items, index, at) && !isWhyMoved(items, index, at),
    )
  )
    return true;
  if (goesOnAfterModal(items, at, phrase, clause)) return true;
  // "2,000 deaths might be confirmed one day"
  if (phrase.measure !== null && isTreatable(items, at, phrase)) return true;
  if (phrase.measure !== null) return hasForm(items[phrase.harmAt], 'event') && isModal(items[phrase.end]);
  return isModalBehind(items, at, clause);
}

/** "los 52 alumnos del autobús si": over whose they are, and over no verb. */
function isOnCondition(items: readonly Item[], end: number): boolean {
  if (!is(items[end], 'of')) return false;
  const behind = items.slice(end + 1, end + 1 + OPENING);
  const to = behind.findIndex((item) => item.kind === 'mark' || is(item, 'if'));
  return is(behind[to], 'if');
}

/** "200 wounded patients can be treated": as many as there is room or material for; not "the 12 injured can be treated at home". */
function isTreatable(items: readonly Item[], at: number, { end, measure }: NounPhrase): boolean {
  // "Hasta 16 detenidos caben en los calabozos"
  const isRoom = is(items[end], 'could') && (is(items[end + 1], 'in') || items[end + 1]?.entry.harm != null);
  if (isRoom && !is(items[at - 1], 'article')) return true;
  const isCare = is(items[end], 'could') && is(items[end + 1], 'be') && is(items[end + 2], 'care-verb');
  return measure === 'injured' && isCare && !is(items[at - 1], 'article');
}

/** "The toll could rise as 40 people are still missing": why a count could move, which is so. */
function isWhyMoved(items: readonly Item[], modal: number, at: number): boolean {
  // "could be over 100", "could rise when 40 more are counted"
  const opensReason = (item: Item | undefined) =>
    is(item, 'subordinate') && !is(item, 'if', 'wherein', 'relative') && item?.entry.before == null;
  let opens = at - 1;
  while (opens > modal && at - opens < OPENING && !opensReason(items[opens])) opens -= 1;
  // "as high as 100"
  const isSize = is(items[opens], 'as') && opens < at - 1 && isUnknown(items[opens + 1]);
  const tells = items.slice(at + 1, at + TOLD).some(({ entry }) => entry.harm !== null);
  const isReason = opensReason(items[opens]) && !isSize && tells;
  const isCount = (item: Item) => is(item, 'whole-word') || hasForm(item, 'toll');
  const isMoved = items.slice(modal + 1, opens).some((item) => is(item, 'revise'));
  return isReason && (isMoved || items.slice(Math.max(0, modal - SUBJECT), modal).some(isCount));
}

/** Items of "the number of the dead" before its verb. */
const SUBJECT = 5;

/** Items from a number to what befell those people. */
const TOLD = 7;

/** Items from "as" to the number behind it: "as at least". */
const OPENING = 4;

/** "la cárcel La Modelo": a name, with an article of its own. */
function isOfName(items: readonly Item[], at: number): boolean {
  const article = items[at - 1];
  return items[at]?.capital === true && is(article, 'article') && article?.capital === true && !article.first;
}

/** A drill, a worst case; not where the word belongs to a name. */
function hasScenario(items: readonly Item[], span: Span): boolean {
  return within(items, span, (item, at) => is(item, 'scenario') && !isOfName(items, at));
}

/** "12 dead and 45 hurt, none of it real: it was the airport's annual drill": what the rest of the sentence says of all of them. */
function wasDrill(items: readonly Item[], at: number): boolean {
  if (!mentions(items, DRILLS)) return false;
  const ahead = items.slice(at + 1, at + TO_DRILL).findIndex((item) => is(item, 'drill'));
  if (ahead < 0) return false;
  const drill = at + 1 + ahead;
  let be = drill - 1;
  while (be > at && drill - be < DRILL && !is(items[be], 'be') && !isCount(items[be])) be -= 1;
  if (items.slice(be - 1, drill).some((item) => is(item, 'not', 'not-but', 'relative'))) return false;
  // "it was", "todo era", "pero era"; not "la causa fue un simulacro"
  const opens = (item: Item | undefined) => isMark(item, ',', ';', ':') || is(item, 'but');
  // "; se trataba de un simulacro"
  if (hasSeveralWords(items[drill]) && opens(items[drill - 1])) return true;
  return is(items[be], 'be') && (opens(items[be - 1]) || opens(items[be - 2]));
}

const DRILLS = anyOf('drill');
/** Items from a number to the drill that it was counted in. */
const TO_DRILL = 40;
/** Items from "was" to the drill: "all part of the airport's annual". */
const DRILL = 9;

/** "12 could die"; not "12 people died in a prison built for 350": there the modal stands behind what befell them. */
function isModalBehind(items: readonly Item[], at: number, clause: Span): boolean {
  const behind = untilNumber(items, at);
  let to = behind.from;
  // "The toll of 212 could rise": it is so many now.
  const isToll =
    hasForm(items[at - 1], 'toll') || (is(items[at - 1], 'of') && hasForm(items[at - 2], 'toll'));
  if (isToll && isModal(items[to])) return !is(items[to + 1], 'revise');
  // "46 people have died and the number could rise": the modal of another subject.
  while (to <= behind.to && !is(items[to], 'and', 'but')) to += 1;
  if (hasScenario(items, { from: behind.from, to: to - 1 })) return true;
  const isHarm = (item: Item | undefined) => hasForm(item, 'suffer', 'inflict', 'either', 'state', 'lose');
  // "murieron 12 en una zona de riesgo", "the toll rose to 12 in a building that could collapse"
  let from = at;
  while (from > clause.from && !is(items[from - 1], 'and', 'but') && items[from - 1]?.number == null)
    from -= 1;
  const isTied = (item: Item | undefined) => isHarm(item) || hasForm(item, 'toll');
  if (within(items, { from, to: at - 1 }, isTied)) return false;
  // "la muerte de un niño en una ambulancia que no pudo pasar"
  if (is(items[at - 1], 'of') && hasForm(items[at - 2], 'event')) return false;
  const harm = items.findIndex((item, index) => index >= behind.from && index < to && isHarm(item));
  const end = (harm < 0 ? to : harm) - 1;
  // "three who tried to flee were killed": of what they wanted, not of what befell them.
  const isTold = items.slice(behind.from, behind.from + NOUN).some((item) => is(item, 'relative'));
  const isOwnVerb = is(items[end], 'was-then', 'be', 'light') || hasForm(items[harm], 'suffer');
  // "a man who tried to save them drowned"
  if (harm >= 0 && isTold && isOwnVerb && !isModal(items[end]))
    return isModal(items[end - 1]) && !isUnknown(items[end]);
  return within(items, { from: behind.from, to: end }, isModal);
}

/** Items of the people whom a relative clause describes. */
const NOUN = 4;

/** "could kill 23,000, injure 90,000 and …": the verbs of a list share what stands before the first. */
function goesOnAfterModal(items: readonly Item[], at: number, phrase: NounPhrase, clause: Span): boolean {
  if (!isMark(items[clause.from - 1], ',')) return false;
  // "can bring flash floods, hundreds of deaths and ruined harvests"
  const isListed =
    hasForm(items[phrase.harmAt], 'event') && at - clause.from <= 1 && is(items[phrase.end], 'and');
  if (!hasForm(items[clause.from], 'inflict') && !isListed) return false;
  const before = clauseAround(items, clause.from - 2);
  return within(items, before, (item, index) => isModal(item) && !endsEarlier(items, index, clause.from));
}

/** "may", not "May". */
function isModal(item: Item | undefined): boolean {
  return is(item, 'could') && !(item?.capital && is(item, 'month'));
}

/** A modal before a join with a new number is spent: "puede leerse que hay 3 muertos y 12 heridos" is rare, "and 12 died" is not. */
function endsEarlier(items: readonly Item[], from: number, at: number): boolean {
  let verb = false;
  for (let index = from + 1; index < at; index += 1) {
    if (items[index]?.entry.harm || is(items[index], 'link', 'leave')) verb = true;
    if (verb && is(items[index], 'but', 'other-side')) return true;
  }
  return false;
}

/** "teme que pasen de 300, pero por ahora hay 26": what is known, behind what is feared. */
function isAnswered(items: readonly Item[], from: number, at: number): boolean {
  for (let index = from + 1; index < at; index += 1)
    if (is(items[index], 'but') && isMark(items[index - 1], ',', ';')) return true;
  return false;
}

const CORRECTIONS = anyOf('correction', 'undone');

function isCorrected(items: readonly Item[], at: number, notice: boolean): boolean {
  if (isOurs(items, at, notice)) return true;
  if (!mentions(items, CORRECTIONS)) return false;
  if (within(items, partBefore(items, at), (item) => is(item, 'correction'))) return true;
  // "Of the 54 deaths published on 3 July, one has been struck out."
  const isTopic = at <= 2 && is(items[0], 'of', 'among');
  const behind = isTopic ? { from: at, to: items.length - 1 } : untilNumber(items, at);
  // "baja a 49 al comprobarse que una víctima no figura": said of another.
  const undone = items.findIndex(
    (item, index) => index >= behind.from && index <= behind.to && is(item, 'undone'),
  );
  if (undone < 0) return false;
  // "three turned out to be children"
  const after = items[undone + 1];
  if (
    isTopic &&
    after?.kind !== 'mark' &&
    after !== undefined &&
    !is(after, 'by', 'subordinate', 'article', 'with')
  )
    return false;
  const between = { from: behind.from, to: undone };
  return !within(items, between, (item) => is(item, 'subordinate', 'to', 'correction'));
}

/** "Correction: our report of 3 May gave the number of injured as 112": what a notice says that was printed. */
function isOurs(items: readonly Item[], at: number, notice: boolean): boolean {
  if (!notice && !is(items[0], 'notice')) return false;
  const report = items.findIndex((item, index) => index < at && is(item, 'report-noun'));
  if (isOurHeadline(items, report, at)) return true;
  const verb = items.findIndex(
    (item, index) => index > report && index < at && is(item, 'report', 'hold', 'link'),
  );
  if (report < 0 || verb < 0) return false;
  // "should have said that 13 passengers died, not 31"
  return !items.slice(verb, at + NOT_FAR).some((item) => is(item, 'not', 'not-but', 'but'));
}

/** "En la nota «Mueren 24 en un naufragio» se dio una cifra equivocada": the number stands in the headline of the report. */
function isOurHeadline(items: readonly Item[], report: number, at: number): boolean {
  if (report < 0 || !isMark(items[report + 1], '«', '“', '"', '‘')) return false;
  return !items.slice(report + 2, at).some((item) => isMark(item, '»', '”', '"', '’', ',', ';'));
}

/** Items between the right number and the wrong one. */
const NOT_FAR = 8;

/** "entregó los restos de 12 personas" */
function isBodyBefore(items: readonly Item[], clause: Span): boolean {
  return within(items, clause, (item) => hasForm(item, 'body'));
}

/** Bodies exhumed, handed over or identified are a service, not a toll; so are visits to prisoners. */
function isService(
  items: readonly Item[],
  at: number,
  phrase: NounPhrase,
  clause: Span,
  measure: Measure | null,
): boolean {
  // "visitó a 4.200 detenidos": who is in prison, not who was arrested.
  // "312 detainees visited;", "Detainees visited: 312"
  const isVisit = (item: Item | undefined, index: number) =>
    is(item, 'visit') && (index < at || index === phrase.end || is(items[index - 1], 'be'));
  if (phrase.measure === 'detained' && within(items, clause, isVisit)) return true;
  if (measure === 'detained' && isMark(items[at - 1], ':') && is(items[at - 2], 'visit')) return true;
  // "took back the bodies of 909 fallen servicemen"
  // "has buried 43 dead" tells of no bodies that were handed over.
  const served = items[leftOf(items, at) - 1];
  const isNamed = is(served, 'service') && (served?.fold.split(' ').length ?? 0) >= BODIES_OF;
  const isTaken = isNamed && hasForm(items[phrase.harmAt], 'state');
  const isBody =
    isTaken || (phrase.harmAt < 0 ? isBodyBefore(items, clause) : hasForm(items[phrase.harmAt], 'body'));
  if (!isBody) return false;
  // "13 bodies had been recovered and about 40 homes buried": what befell the next count.
  let to = phrase.end;
  while (to < clause.to && !(is(items[to], 'and', 'but') && opensCount(items, to + 1))) to += 1;
  return (
    within(items, { from: clause.from, to }, (item) => is(item, 'service')) ||
    isOverYears(items, phrase.end, clause.from)
  );
}

/** Words of a service that names the bodies: "took back the bodies of". */
const BODIES_OF = 4;

/** "En seis años la unidad recuperó 2.490 cuerpos, entregó 354 a sus familias": found one after the other, and handed over, for years. */
function isOverYears(items: readonly Item[], end: number, from: number): boolean {
  if (!isMark(items[end], ',') && !is(items[end], 'and')) return false;
  const next = items.slice(end + 1, end + HANDED);
  const isHandedOver = next.some((item) => is(item, 'service')) && next.some(({ number }) => number !== null);
  const opening = items.slice(Math.max(0, from - HANDED), end);
  return isHandedOver && opening.some((item) => is(item, 'year-unit') || item.number?.year === true);
}

/** Items of what was done with some of the bodies: "handed 511 of them to their families". */
const HANDED = 9;

function opensCount(items: readonly Item[], at: number): boolean {
  const number = items[at]?.entry.before ? items[at + 1]?.number : items[at]?.number;
  return number?.article === false;
}

/** "180 detenidos fueron liberados", "40 heridos dados de alta": no longer in the count. */
function isReleased(items: readonly Item[], left: number, phrase: NounPhrase): boolean {
  if (phrase.head !== 'harm' && phrase.measure === null) return false;
  // "dos cadáveres han sido recuperados"
  if (hasForm(items[phrase.harmAt], 'body')) return false;
  // "Forty-eight of the 60 dead have been identified": said of the 48.
  if (is(items[left - 1], 'of') && items[left - 2]?.number != null) return false;
  // "Most of the 40 injured have been discharged": so is this of most of them.
  if (is(items[left - 1], 'of') && left === 2) return false;
  // "helped bring back 1,050 and 970 detainees"
  const first = is(items[left - 1], 'and') && items[left - 2]?.number != null ? left - 2 : left;
  if (is(items[first - 1], 'released')) return true;
  if (is(items[left - 1], 'to') && is(items[left - 2], 'released')) return true;
  let next = phrase.end;
  while (next < phrase.end + 5 && is(items[next], 'be', 'aux', 'light', 'adverb', 'relative')) next += 1;
  return is(items[next], 'released');
}
