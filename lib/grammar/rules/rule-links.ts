// Numbers that a linking verb ties to a subject: "los fallecidos son seis", "461 los heridos".

import type { Group } from '../../model.ts';
import { isOfHour } from '../bars/bar-previous.ts';
import { restatedBehind } from '../bars/restated.ts';
import { subjectAfter, subjectBefore } from '../counted/link.ts';
import { largerWhole } from '../counted/people.ts';
import { groupAround, type Subject, wholeWord } from '../counted/subjects.ts';
import { isAgeOfOne } from '../numbers/age-asides.ts';
import { partOf } from '../parts/part-of.ts';
import { type Finding, lastFigure, type Scene, type Told, type Verdict } from '../telling.ts';
import { overAside } from '../text/asides.ts';
import { hasForm, type Item, is, isAny, isMark, isNamedGroup, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { labelAt, labelWithComma, topicThere } from './rule-labels.ts';
import { isOfOthers } from './rule-totals.ts';

/** "461 los heridos", "A siete aumentaron las personas fallecidas" */
export function numberThenSubject(scene: Scene): Verdict {
  if (scene.phrase.head !== 'none' || scene.items[scene.at]?.number?.article || isFronted(scene)) return null;
  const named = asTheCount(scene);
  if (named !== null) return named;
  // "64 complaints concern beatings, and seven the death of a prisoner": English puts no verbless subject there.
  const { nounFirst } = scene.sentence.reading.lexicon.language;
  if (!nounFirst && is(scene.items[scene.left - 1], 'and') && is(scene.items[scene.phrase.end], 'article'))
    return null;
  // "No fueron treinta, sino trece, los ahogados"
  const isBut = is(scene.items[scene.left - 1], 'but') && isMark(scene.items[scene.phrase.end], ',');
  // "De 12 a 15 subió ayer el número de muertos": whose it is stands behind the verb and who moved it.
  const behind = movedBehind(scene);
  if (behind !== null) return { measure: behind.measure ?? 'killed', group: behind.group };
  // "Son tres, por tanto, los caídos"; not "mataron a tres, según la policía, los agresores"
  const verb = scene.items[scene.left - 1];
  const isBe = is(verb, 'be') || (is(verb, 'link') && is(verb, 'overall'));
  const isAside = isMark(scene.items[scene.phrase.end], ',') && !isBe;
  const wrong = overWrong(scene);
  const start = isBut ? scene.phrase.end + 1 : wrong > scene.phrase.end ? wrong : overSource(scene);
  const subject = isAside && !isBut && start === scene.phrase.end ? null : subjectAfter(scene.items, start);
  return subject?.measure
    ? { measure: subject.measure, group: subject.group }
    : (ofTheCount(scene) ?? ofOthersPut(scene));
}

/** "Cuarenta y seis, y no cuarenta como se dijo el martes, son las internas que murieron": over the wrong number, to the verb; else where the phrase ends. */
function overWrong({ items, phrase: { end } }: Scene): number {
  if (!isMark(items[end], ',') || !is(items[end + 1], 'not-but', 'not')) return end;
  let close = end + 2;
  while (close < end + WRONG && items[close] !== undefined && items[close]?.kind !== 'mark') close += 1;
  return isMark(items[close], ',') && is(items[close + 1], 'be') ? close + 1 : end;
}

/** Items of "not forty as was said on Tuesday". */
const WRONG = 12;

/** "gave 11 as the number killed", "dio 11 como cifra de fallecidos" */
function asTheCount({ items, left, phrase }: Scene): Verdict {
  if (!is(items[phrase.end], 'as') || !is(items[left - 1], 'report', 'hold', 'link')) return null;
  const noun = is(items[phrase.end + 1], 'article') ? phrase.end + 2 : phrase.end + 1;
  if (!is(items[noun], 'whole-word') && !hasForm(items[noun], 'toll')) return null;
  const subject = subjectOf(items, noun);
  return subject?.measure ? { measure: subject.measure, group: subject.group } : null;
}

/** "A catorce los habría matado la Policía": the number is the object of the verb behind it. */
function isFronted({ items, left, phrase }: Scene): boolean {
  const opens = left === 1 || items[left - 2]?.kind === 'mark' || is(items[left - 2], 'and');
  return (
    opens && is(items[left - 1], 'to') && is(items[phrase.end], 'article') && is(items[phrase.end + 1], 'aux')
  );
}

/** "Sube a 17, según los bomberos, la cifra de fallecidos": over who says so, to what has moved; else where it would start. */
function overSource({ items, left, phrase }: Scene): number {
  // "asciende a" is one phrase.
  const verb = is(items[left - 1], 'link') ? left - 1 : left - 2;
  const isMoved = is(items[verb], 'link', 'revise') && (verb === left - 1 || is(items[left - 1], 'to', 'in'));
  if (!isMoved || !isMark(items[phrase.end], ',') || !is(items[phrase.end + 1], 'according', 'report'))
    return phrase.end;
  const close = overAside(items, phrase.end, true);
  return close > phrase.end && is(items[close + 1], 'article') ? close + 1 : phrase.end;
}

/** "19 muertos el lunes, según la policía, que sitúa en 51 el balance de la semana": of what was counted right before. */
function ofTheCount(scene: Scene): Verdict {
  const { items, left, phrase } = scene;
  const count = phrase.end + 1;
  const verb = is(items[left - 1], 'in', 'to') ? left - 2 : left - 1;
  const isPut = is(items[verb], 'link', 'report', 'revise');
  const isCount =
    is(items[phrase.end], 'article') && is(items[count], 'whole-word') && !isOfOthers(items, count);
  const figure = isPut && isCount && wholeWord(items, count) !== null ? lastFigure(scene, 1) : null;
  return figure?.measure == null || figure.bar !== null ? null : { measure: figure.measure, group: 'all' };
}

/** "cifra en 148 los policías heridos y en 19 los civiles", "Son diez los civiles muertos y dos los policías": the verb and the harm are said once. */
function ofOthersPut({ items, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  const join = is(items[left - 1], 'in') ? left - 2 : left - 1;
  const isPut = is(items[join], 'and') && is(items[phrase.end], 'article');
  const group = isPut ? peopleOf(items[phrase.end + 1]) : null;
  if (!isNamedGroup(group) || items[phrase.end + 2]?.entry.harm != null) return null;
  const isBeside = last?.sentence === sentence && last.rule === 'number-then-subject';
  return isBeside && last.measure !== null ? { measure: last.measure, group } : null;
}

/** The subject behind a number that moves from one to another, and its verb. */
function movedBehind({ items, at, phrase }: Scene): Subject | null {
  if (items[at]?.number?.fromTo !== true || !is(items[phrase.end], 'link')) return null;
  for (
    let next = phrase.end + 1;
    next < phrase.end + MOVED && !isMark(items[next], '.', ';', ':');
    next += 1
  ) {
    const isWhole = is(items[next], 'article') && is(items[next + 1], 'whole-word');
    const subject = isWhole ? subjectAfter(items, next) : null;
    if (subject?.measure != null) return subject;
  }
  return null;
}

/** Items from the number to what was counted: over the verb, the day and who says so. */
const MOVED = 14;

export function subjectLinkNumber(scene: Scene): Verdict {
  const { items, phrase, left, sentence } = scene;
  // "Los heridos son 1 147 civiles y 563 policías"
  const opens =
    is(items[left - 1], 'be', 'comprises') ||
    // "La cifra de fallecidos aumentó a 99 personas"
    (is(items[left - 1], 'to', 'in') && (is(items[left - 2], 'link') || hasForm(items[left - 2], 'toll')));
  const isKind = phrase.head === 'people' && phrase.measure === null && opens;
  // "Presos hay 503 periodistas"
  const isThere =
    phrase.head === 'people' &&
    phrase.measure === null &&
    is(items[left - 1], 'exist') &&
    (left === 2 || items[left - 3]?.kind === 'mark');
  const first = isThere ? topicThere(scene) : null;
  if (first !== null && first !== 'nobody') return { measure: first.measure };
  const listed = firstOfList(scene);
  if (listed !== null) return listed;
  if ((phrase.head !== 'none' && !isKind) || items[scene.at]?.number?.article) return null;
  const { nounFirst, pluralEndings } = sentence.reading.lexicon.language;
  if (!nounFirst && isAgeOfOne(items, scene.at, pluralEndings)) return 'nobody';
  // "heridos en una protesta convocada por 30 sindicatos"
  if (is(items[left - 1], 'by') && !is(items[left - 2], 'link')) return null;
  // "La cifra de muertos subió a 12 y son 300 las viviendas destruidas"
  const behind = items[phrase.end + 1];
  if (is(items[phrase.end], 'article') && is(behind, 'thing') && !is(behind, 'unit')) return null;
  const ellipsis = isKind ? null : (labelWithComma(scene) ?? topicThere(scene) ?? labelAt(scene));
  const kind = ellipsis === null || ellipsis === 'nobody' ? null : kindBehindComma(scene);
  if (kind !== null && ellipsis !== null && ellipsis !== 'nobody')
    return { ...ellipsis, group: kind === 'all' ? 'other' : kind, part: true, whole: null };
  if (ellipsis !== null) return ellipsis;
  const headed = isKind ? null : headedAt(scene);
  if (headed !== null) return headed;
  const gapped = gappedSubject(scene);
  if (gapped !== null) return gapped;
  const subject = subjectBefore(items, left, sentence.reading.lexicon.language.verbEndings);
  // "ubicó a 1.180 nativos" has another object than a count.
  const isToll =
    subject !== null && (is(items[subject.at], 'whole-word') || hasForm(items[subject.at], 'toll'));
  if (isKind && !is(items[left - 1], 'be', 'comprises') && !isToll) return null;
  if (!subject?.measure) return null;
  const some = isKind ? someOfThem(scene, subject) : undefined;
  if (some !== undefined) return partOf(scene, subject.measure, some);
  const whole = phrase.group === null && subject.group === null ? wholeOfKind(scene, subject) : null;
  if (whole !== null) return { measure: subject.measure, group: 'other', part: true, whole };
  return { measure: subject.measure, group: phrase.group ?? subject.group };
}

/** "Los fallecidos son tres mujeres y un niño", "Those killed were a teacher, two pupils and a driver": the first of those who are told one kind after the other. */
function firstOfList(scene: Scene): Finding | null {
  const { items, left, phrase, sentence } = scene;
  if (phrase.head !== 'people' || phrase.measure !== null || !is(items[left - 1], 'be')) return null;
  const next = phrase.end + 1;
  const isListed = isMark(items[phrase.end], ',') || is(items[phrase.end], 'and');
  const isWho =
    items[next]?.number != null && (peopleOf(items[next + 1]) !== null || isUnknown(items[next + 1]));
  if (!isListed || !isWho) return null;
  const subject = subjectBefore(items, left, sentence.reading.lexicon.language.verbEndings);
  if (!subject?.measure || !hasForm(items[subject.at], 'state', 'either')) return null;
  const larger = largerWhole(scene);
  const whole = larger?.measure === subject.measure && larger.bar === null ? larger : null;
  return { measure: subject.measure, group: phrase.group ?? 'other', part: true, whole };
}

/** "More than half of the dead, 26, were children": who they were; null: the number is no aside, or nothing says so. */
function kindBehindComma({ items, left, phrase }: Scene): Group | null {
  const isAside = isMark(items[left - 1], ',') && isMark(items[phrase.end], ',');
  return isAside && is(items[phrase.end + 1], 'be') ? peopleOf(items[phrase.end + 2]) : null;
}

/** "Death toll at 27", "Number of dead in Arva fire at 27", "Death toll in Arva fire 27": a headline without its verb. */
function headedAt({ items, left, phrase }: Scene): Verdict {
  const isAt = is(items[left - 1], 'in');
  // "Olen Daily: Death toll …", "LIVE 21:40 – Toll …"
  const near = Math.max(0, left - HEADLINE - 1);
  const opens = items.slice(near, left).findLastIndex((item) => isMark(item, ':', '–', '—'));
  const from = opens < 0 ? 0 : near + opens + 1;
  if (left - from > HEADLINE || !(isAt || is(items[left - 1], 'event-noun'))) return null;
  const end = items[phrase.end];
  const closes = end === undefined || end.kind === 'mark' || is(end, 'subordinate', 'as', 'and');
  if (!closes) return null;
  const title = items.slice(from, isAt ? left - 1 : left);
  const isPlain = title.every(
    (item) => item.number === null && item.kind !== 'mark' && !isAny(item, FINITE_VERBS),
  );
  if (!isPlain) return null;
  const noun = hasForm(title[0], 'toll') || (is(title[0], 'whole-word') && is(title[1], 'of'));
  const second = hasForm(title[1], 'toll');
  const subject = noun ? subjectOf(items, from) : second ? subjectOf(items, from + 1) : null;
  return subject?.measure ? { measure: subject.measure, group: subject.group } : null;
}

function subjectOf(items: readonly Item[], at: number): Subject | null {
  return hasForm(items[at], 'toll')
    ? { measure: items[at]?.entry.harm?.measure ?? null, group: null, at }
    : wholeWord(items, at);
}

/** Items of a headline up to its number. */
const HEADLINE = 9;
const FINITE_VERBS = anyOf('be', 'aux', 'report', 'hold', 'leave', 'relative', 'could');

/** "Among the dead are 12 men", "24 dead. The dead are 21 young people and two children": kinds, and no count of all; undefined: it may be one. */
function someOfThem(scene: Scene, { at, measure }: Subject): Told | null | undefined {
  const { items, phrase } = scene;
  const before = is(items[at - 1], 'article') ? at - 2 : at - 1;
  const goesOn = isMark(items[phrase.end], ',') || is(items[phrase.end], 'and');
  const isList = goesOn && items[phrase.end + 1]?.number != null;
  const isAmong = is(items[before], 'among') || is(items[at - 1], 'them');
  if (!isAmong && !isList) return undefined;
  const whole = largerWhole(scene);
  if (whole?.measure === measure && whole.bar === null && whole.sentence !== scene.sentence) return whole;
  return isAmong ? null : undefined;
}

/** "204 fallecidos. Los motoristas muertos fueron 58": those of them who are of one kind, unless somebody else counts here. */
function wholeOfKind(scene: Scene, { at, measure }: Subject): Told | null {
  const { items, sentence } = scene;
  const kind = items[at - 1];
  const isKind = kind?.entry.people === 'all' && !is(kind, 'dweller', 'more') && is(items[at - 2], 'article');
  if (!isKind || sentence.sources.length > 0) return null;
  const whole = largerWhole(scene);
  return whole?.measure === measure && whole.group === 'all' && whole.bar === null ? whole : null;
}

/** "Deaths stand at 39 and injuries at 361": the verb is said once, and each count has its noun. */
function gappedSubject({ items, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  const noun = overWhere(items, left - 2);
  const isThose = hasForm(items[noun], 'either') && is(items[noun - 1], 'article');
  const harm = isThose || hasForm(items[noun], 'state', 'event', 'toll') ? items[noun]?.entry.harm : null;
  if (harm == null || phrase.head !== 'none' || last?.sentence !== sentence || last.measure === null)
    return null;
  const preposition = items[last.left - 1];
  const isSame = is(preposition, 'in', 'to') && preposition?.fold === items[left - 1]?.fold;
  let join = noun - 1;
  while (is(items[join], 'article', 'whole-word', 'of', 'to')) join -= 1;
  const isJoined = is(items[join], 'and') || isMark(items[join], ',', ';');
  const isNear = join >= last.phrase.end && join - last.phrase.end <= GAP;
  return isSame && isJoined && isNear && last.measure !== harm.measure
    ? { measure: harm.measure, group: groupAround(items, noun) }
    : null;
}

/** "and the injured there at 361", "and injuries in Port Olen at 361": the item before where it was; else the one given. */
function overWhere(items: readonly Item[], end: number): number {
  if (is(items[end], 'there')) return end - 1;
  let at = end;
  while (at > end - LONGEST_NAME && items[at]?.capital === true) at -= 1;
  return at < end && is(items[at], 'in') ? at - 1 : end;
}

/** Items of the name of a place. */
const LONGEST_NAME = 5;

/** Items from a count to the next one that shares its verb: when it was. */
const GAP = 5;

/** "21 corpses at dawn and 88 by dusk": of what the hour before had fewer. */
export function byTheHour({ items, at, phrase, left, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  const isNext = last?.sentence === sentence && last.bar === 'previous' && left - last.phrase.end === 2;
  if (!isNext || last.measure === null || phrase.head !== 'none' || items[at]?.number?.article) return null;
  const isLater = isOfHour(items, last.phrase.end) && isOfHour(items, phrase.end);
  return isLater ? { measure: last.measure, group: last.group } : null;
}

/** "no son 12 sino 15" */
export function notButNumber(scene: Scene): Verdict {
  const { items, left, phrase, told, sentence } = scene;
  const corrected = corrects(scene);
  if (corrected !== null) return corrected;
  const last = told.at(-1);
  // "On Monday the dead were 12; by Tuesday it was 15"
  const isAnew =
    last?.sentence === sentence && last.bar !== null && restatedBehind(items, last.at) === scene.at;
  if (isAnew && last.measure !== null && OLD.has(last.bar))
    return { measure: last.measure, group: last.group };
  // "No murieron 5 personas, sino 7"
  const isNot = last?.bar === 'denied' && is(items[left - 1], 'but');
  if (phrase.head !== 'none' || last?.sentence !== sentence || !(isNot || last.bar === 'previous'))
    return null;
  const isCorrected = items.slice(last.phrase.end, left).some((item) => is(item, 'corrects'));
  const reach = is(items[left - 1], 'but') || isCorrected ? FAR : CORRECTED;
  if (left - last.phrase.end > reach || !takesItsPlace(items, last.phrase.end, left)) return null;
  return last.measure === null ? ofWrong(scene, last.left) : { measure: last.measure, group: last.group };
}

const OLD = new Set<Told['bar']>(['previous', 'corrected', 'history', 'denied']);

/** What stands between the number of before and the one of now: "pero son", "; hoy son", "y el actual es de", "subieron a". */
function takesItsPlace(items: readonly Item[], from: number, left: number): boolean {
  let back = left - 1;
  while (back >= from && isAny(items[back], LINKING)) back -= 1;
  // "Primero se habló de 41 muertos, pero son 58"
  if (is(items[back], 'but')) return true;
  const verb = items.slice(back + 1, left);
  // "Police first said 15 people were killed, then 12."
  const isLast = items[left + 1] === undefined || isMark(items[left + 1], '.');
  if (isLast && verb.length === 1 && isMark(items[back], ',', ';')) return true;
  // "Ayer eran 32 muertos; hoy son 40.", "con corte a las 18:00 son 40"
  if (verb.some((item) => !is(item, 'of', 'to', 'adverb')))
    if (isMark(items[back], ';', ',') || saysNow(items, from, back)) return true;
  // "Los 12 muertos iniciales subieron a 15"
  const behind = isUnknown(items[from]) ? from + 1 : from;
  return back < behind && verb.some((item) => is(item, 'revise'));
}

const LINKING = anyOf(
  'be',
  'exist',
  'link',
  'including',
  'revise',
  'previous',
  'there',
  'adverb',
  'of',
  'to',
);

/** "; hoy", ", con corte a las 18:00", "y el actual" */
function saysNow(items: readonly Item[], from: number, to: number): boolean {
  let at = to;
  while (at >= from && isTime(items[at])) at -= 1;
  // "con corte a las 18:00"
  if (isUnknown(items[at]) && is(items[at - 1], 'with') && is(items[at + 1], 'clock')) at -= 2;
  return at < to && (at < from || isMark(items[at], ';', ',') || is(items[at], 'and'));
}

function isTime(item: Item | undefined): boolean {
  return item?.kind === 'code' || is(item, 'period', 'clock', 'weekday', 'update');
}

/** Items from the wrong number to the right one: "no son 30, como se dijo al mediodía, sino 24". */
const CORRECTED = 9;
/** The same, where the "but" stands right before the right one. */
const FAR = 16;

/** "los heridos, no 15 sino 20", "the dead were not 34 but 29": what the number that is wrong was said to count. */
function ofWrong({ items, sentence }: Scene, wrong: number): Verdict {
  if (is(items[wrong - 1], 'not') && is(items[wrong - 2], 'be', 'link')) {
    const { verbEndings } = sentence.reading.lexicon.language;
    const subject = subjectBefore(items, wrong - 1, verbEndings);
    return subject?.measure ? { measure: subject.measure, group: subject.group } : null;
  }
  const label = isMark(items[wrong - 2], ',') ? items[wrong - 3] : undefined;
  const harm = hasForm(label, 'state') && is(items[wrong - 4], 'article') ? label?.entry.harm : null;
  return harm == null ? null : { measure: harm.measure };
}

/** "An earlier version gave the number of people arrested as 1,600. It is 160.": the count that the sentence before had wrong. */
function corrects({ items, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  const opens =
    left > 0 && items.slice(0, left).every((item) => is(item, 'be', 'same-source', 'adverb', 'link'));
  if (!opens || phrase.head !== 'none' || last === undefined || last.measure === null) return null;
  const isWrong = last.bar === 'previous' || last.bar === 'history' || last.bar === 'corrected';
  const isNext = sentence.index - last.sentence.index === 1;
  return isWrong && isNext ? { measure: last.measure, group: last.group } : null;
}
