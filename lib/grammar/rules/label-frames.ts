// Passages that a label, a heading or a question opens: "Fallecidos por región:", "¿Cuántos muertos lleva …?"

import { groupAround } from '../counted/subjects.ts';
import { isPlainCount, lookAlike } from '../numbers/look-alikes.ts';
import { measureInBrackets, wholeOfFirst } from '../parts/brackets.ts';
import { type Frame, isGain, lastOf, type Told, toldOf } from '../telling.ts';
import {
  hasForm,
  type Item,
  is,
  isAny,
  isMark,
  mayHold,
  mentions,
  peopleOf,
  speaksOfHarm,
} from '../text/items.ts';
import {
  FINITE,
  goesOnWithList,
  isGroupRow,
  isGroupRun,
  isPlaceRow,
  isPlaceRun,
  isTotalRow,
  opensSplit,
  sumOfParts,
  sumOfRows,
} from '../text/rows.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import { isDateRow, isDateRun } from './date-entries.ts';
import { frameOf, splitFrame } from './frames.ts';

/** "Las personas fallecidas son 37: …", or a label without number: "Fallecidos por región: …". */
export function colonFrame(sentence: Sentence, at: number, told: readonly Told[]): Frame | null {
  const second = measureInBrackets(sentence.items.slice(0, at));
  const first = second === null ? null : wholeOfFirst(told, second);
  if (first !== null) return frameOf('colon', first);
  const last = told.at(-1);
  if (last !== undefined && last.sentence === sentence) {
    // "75 quejas: …" breaks the complaints down; "79 muertos en cuatro cárceles: …" the dead.
    const whole = last.phrase.end >= at ? last : lastMeasured(sentence, told);
    if (whole !== null) return whole.measure === null ? null : frameOf('colon', whole);
  }
  return labelFrame(sentence, at) ?? listFrame(sentence, at, last) ?? splitBehind(sentence, at, told);
}

/** "Por perfil: 110 menores, 43 mujeres": of those counted before, or broken down by place before. */
function splitBehind({ items, index }: Sentence, at: number, told: readonly Told[]): Frame | null {
  const last = told.at(-1);
  const isNear = last !== undefined && index - last.sentence.index <= FAR;
  if (!isNear || at >= LABEL || !opensSplit(items)) return null;
  return (last.part ? splitFrame(told, last.measure) : null) ?? splitFrame(told);
}

/** Sentences from a count to what it is broken down by. */
const FAR = 2;

/** A label's words, without brackets and dates, reach back so far. */
const LABEL = 26;

/** "Personas fallecidas, al 12 de noviembre (Defensoría):", "Inmates killed in the mutinies, by facility:". */
function labelFrame({ items, reading }: Sentence, at: number): Frame | null {
  let found = -1;
  for (let back = at - 1; back >= Math.max(0, at - LABEL) && !isMark(items[back], ';', '.', ':'); back -= 1) {
    const asked = hasForm(items[back], 'suffer') && is(items[back - 1], 'whole-word');
    if ((hasForm(items[back], 'suffer', 'inflict') && !asked) || is(items[back], 'relative')) {
      if (found < 0 && is(items[back], 'relative')) continue;
      break;
    }
    // "Bodies by place:"
    const isOfBodies = hasForm(items[back], 'body') && is(items[back + 1], 'split');
    if (asked || isOfBodies || hasForm(items[back], 'state', 'event', 'either', 'toll')) found = back;
  }
  const harm = items[found]?.entry.harm;
  // "Killed or seriously injured (KSI) casualties:": of neither alone.
  const label = items.slice(Math.max(0, found), at);
  const isBoth =
    label.some((item) => is(item, 'or', 'and')) &&
    label.some(({ entry }) => entry.harm !== null && entry.harm.measure !== harm?.measure);
  if (isBoth) return null;
  // "Animales muertos:", "missing laptops:"; but "road deaths:".
  const noun = items[reading.lexicon.language.nounFirst ? found - 1 : found + 1];
  // "Public buildings burnt:"
  const before = hasForm(items[found], 'either') ? items[found - 1] : undefined;
  const isOfThings =
    is(noun, 'thing', 'animal', 'mixed') ||
    (is(before, 'thing') && !is(before, 'event-noun')) ||
    // "Cattle killed by lightning:", "Livestock deaths:"
    is(items[found - 1], 'animal');
  return harm && !isOfThings
    ? { kind: 'colon', measure: harm.measure, group: groupAround(items, found), whole: null }
    : null;
}

/** "¿Cuántas vidas se ha cobrado la represión?", "How many people have died so far?" */
function questionFrame(items: readonly Item[]): Frame | null {
  const asked = items.findIndex((item) => is(item, 'whole-word'));
  const told = items.slice(asked + 1, asked + QUESTION);
  if (told.some((item) => is(item, 'thing', 'animal') && !is(item, 'aux'))) return null;
  const measure = told.find((item) => hasForm(item, 'suffer', 'inflict', 'either', 'life'))?.entry.harm
    ?.measure;
  return measure === undefined ? null : { kind: 'colon', measure, group: null, whole: null };
}

/** Items from "how many" to what befell them. */
const QUESTION = 7;

/** "Its list now reads: 11 civilians in clashes, …": of what the sentence before counts. */
function listFrame({ items, index }: Sentence, at: number, last: Told | undefined): Frame | null {
  if (last === undefined || last.measure === null || index - last.sentence.index > 1) return null;
  // "Dead: 1,120. Of these: 298 civilians; 427 fighters; 20 children."
  if (is(items[at - 1], 'them') && at <= 2) return frameOf('colon', last);
  const names = items
    .slice(Math.max(0, at - 7), at)
    .some((item) => is(item, 'report-noun', 'whole-word', 'overall'));
  return names ? { kind: 'colon', measure: last.measure, group: null, whole: null } : null;
}

function lastMeasured(sentence: Sentence, told: readonly Told[]): Told | null {
  for (let index = told.length - 1; told[index]?.sentence === sentence; index -= 1) {
    const one = told[index];
    // "44 muertos (dos más que ayer): …": of all of them.
    if (one !== undefined && one.measure !== null && !isGain(one)) return one;
  }
  return null;
}

/** Items of the longest row under a heading. */
const LONGEST_ROW = 14;

/** The lines under a heading: short, without the end of a sentence. */
export function goesOnUnder(carried: Frame | null, sentence: Sentence): boolean {
  const { items, segment } = sentence;
  if (carried === null || carried.kind !== 'colon') return false;
  if (carried.whole === null && (isRun(items) || isTotalRow(items))) return true;
  // "1,020 were detained in 34 cities. Moscow: 514. Perm: 26."
  if (carried.whole !== null && (isPlaceRow(items) || isGroupRun(items))) return true;
  if (carried.listed) return isGroupRow(items);
  if (items.length > LONGEST_ROW) return false;
  // "Personas fallecidas. Civiles en enfrentamientos: 31. PNP: 2.": rows on one line.
  if (isGroupRow(items)) return true;
  if (!segment.opens || carried.likely) return false;
  if (isPlaceRow(items)) return true;
  return !isMark(items.at(-1), '.') && items.length <= 10 && items.some((item) => item.number !== null);
}

/** Of places, of dates or of kinds of people, with a count each. */
function isRun(items: readonly Item[]): boolean {
  return isPlaceRun(items) || isDateRun(items) || isDateRow(items) || isGroupRun(items);
}

/** What the lines before left open for a sentence; null where it is none of their list. */
export function frameUnder(carried: Frame | null, sentence: Sentence, told: readonly Told[]): Frame | null {
  const { items } = sentence;
  if (carried?.listed && !isGroupRow(items)) return isRun(items) || isTotalRow(items) ? carried : null;
  if (carried === null || isGroupRow(items)) return carried;
  if (carried.likely) return null;
  // "Civiles: 41 / Policías: 7 / Compartido: 345", "Puno: 3 / La ONG tiene 45 voluntarios": below a list a line of nobody.
  const last = told.at(-1);
  if (!last?.part) return carried;
  const entries = last.sentence.items;
  const isOver =
    (last.place === null && isGroupRow(entries)) ||
    (last.place !== null && isPlaceRow(entries) && !isPlaceRow(items));
  return isOver && !goesOnWithList(items) ? null : carried;
}

/** "Personas fallecidas en las protestas (al 9 de febrero, 7:30 p. m.)", "Arrestos verificados, corte 13/08/2024, 8:00 am:": a label's date and body, at its end. */
function withoutDates(items: readonly Item[]): readonly Item[] {
  const colon = isMark(items.at(-1), ':') ? items.slice(-1) : [];
  let to = items.length - colon.length;
  for (let from = asideBefore(items, to); from > 0; from = asideBefore(items, to)) to = from;
  return to === items.length - colon.length ? items : [...items.slice(0, to), ...colon];
}

/** Where the bracket or the date starts that ends before an item; -1 where none does. */
function asideBefore(items: readonly Item[], to: number): number {
  if (isMark(items[to - 1], ')')) {
    const opens = items.findLastIndex((item, at) => at < to && isMark(item, '('));
    // "Fallecidos (04):" has its count in them, "(7 dic. – 7 feb., 20:00)" its dates.
    const isDated = items.slice(opens, to).some((item) => item.kind === 'code' || is(item, 'month'));
    return opens < 1 || (items[opens + 1]?.number != null && !isDated) ? -1 : opens;
  }
  const comma = items.findLastIndex((item, at) => at < to && isMark(item, ','));
  const words = items.slice(comma + 1, to);
  // "Fallecidos desde el 4 de enero, de acuerdo con la Defensoría."
  if (comma > 0 && is(words[0], 'according') && words.length <= SOURCE) return comma;
  const isDated = words.some((item) => item.kind === 'code' || is(item, 'month', 'clock'));
  return comma > 0 && isDated && words.every(isOfDate) ? comma : -1;
}

/** Items of whoever a heading names as its source. */
const SOURCE = 8;

/** "corte al 13 de agosto", "as of 13 August", "8:00 am" */
function isOfDate(item: Item, at: number): boolean {
  return (
    item.number !== null ||
    item.kind === 'code' ||
    isAny(item, OF_DATES) ||
    (at === 0 && (item.kind === 'word' || is(item, 'as', 'with')))
  );
}

const OF_DATES = anyOf(
  'month',
  'clock',
  'weekday',
  'period',
  'unit',
  'of',
  'to',
  'article',
  'date-article',
  'overall',
  'from',
  'in',
);

/** "Personas fallecidas en el contexto de las protestas": a line of its own without verb or stop, that opens with who came to harm. */
function namesTheDead({ segment }: Sentence, items: readonly Item[]): boolean {
  const isPlain =
    items.at(-1)?.kind !== 'mark' && !items.some((item) => isMark(item, ':') || isAny(item, FINITE));
  return segment.opens && isPlain && opensWithHarm(items);
}

function opensWithHarm(items: readonly Item[]): boolean {
  const first = is(items[0], 'article') ? 1 : 0;
  // "Intentional homicides", "Personas fallecidas"
  const isNoun = peopleOf(items[first]) !== null || items[first]?.kind === 'word';
  const at = isNoun ? first + 1 : first;
  return hasForm(items[at], 'state', 'event', 'either') && items[at]?.number === null;
}

/** Items of a heading, with its dates and its source. */
const LONGEST_HEADING = 40;

/** A line that is only a label, or ends in a colon, stands over the lines below it. */
export function headingFrame(sentence: Sentence, told: readonly Told[]): Frame | null {
  // Nearly every sentence is none.
  const last = sentence.items.at(-1);
  const mayHead = speaksOfHarm(sentence.items) || isMark(last, ':');
  if (!mayHead || (sentence.items.length > LONGEST_HEADING && !isMark(last, ':', '?'))) return null;
  const items = withoutDates(sentence.items);
  // "¿Cuántos muertos lleva Nicaragua desde el 18 de abril?"
  // "How many people died depends on who is counting."
  // "Nobody knows how many died", "No se sabe cuántas personas murieron"
  const unknown = items.slice(0, UNKNOWN).findIndex((item) => is(item, 'asks') && is(item, 'whole-word'));
  const isUnsaid = unknown > 0 && items.slice(0, unknown).some((item) => is(item, 'not', 'none'));
  const many = isUnsaid ? unknown : 0;
  const asked = items.slice(many + 1, many + 3).find((item) => hasForm(item, 'suffer', 'either'))?.entry.harm;
  const isAsked = isMark(items.at(-1), '?') && items.some((item) => is(item, 'whole-word'));
  // "¿Cuántos heridos puede tratar un puesto?", "How many wounded can a post treat?"
  if (isAsked && items.some((item) => is(item, 'could'))) return null;
  if (isAsked) return labelFrame(sentence, items.length - 1) ?? questionFrame(items);
  if (is(items[many], 'whole-word') && asked && !items.some((item) => item.number?.article === false))
    return { kind: 'colon', measure: asked.measure, group: null, whole: null };
  if (isProse(items)) return listHeading(sentence);
  return labelHeading(sentence, items, told) ?? listHeading(sentence);
}

/** Items of "It is still not clear". */
const UNKNOWN = 7;

/** A line that is only a label, or ends in a colon. */
function labelHeading(sentence: Sentence, items: readonly Item[], told: readonly Told[]): Frame | null {
  if (items.some((_, at) => isPlainCount(items, at))) {
    const last = lastOf(told, (one) => !isGain(one));
    const colon = isMark(items.at(-1), ':') && last?.sentence === sentence && last.measure !== null;
    return colon && last !== null ? frameOf('colon', last) : null;
  }
  // "Femicidios consumados por departamento, enero a octubre. Montevideo 7, Canelones 5."
  const splits = items.some((item) => is(item, 'split')) && !items.some((item) => isAny(item, FINITE));
  // "Injured? 51 in all."
  const isLabel = isMark(items.at(-1), ':') || items.length <= 3 || splits;
  const isLong = items.length > LONGEST_LABEL && !splits;
  if (isLong && isMark(items.at(-1), ':'))
    return likely(labelFrame({ ...sentence, items }, items.length - 1));
  const isLikely = !isLabel && namesTheDead(sentence, items);
  if (items.length > LONGEST_ROW || (isLong && !isLikely) || !(isLabel || isLikely)) return null;
  const at = items.findIndex((item) => hasForm(item, 'state', 'event', 'either', 'toll'));
  const harm = items[at]?.entry.harm;
  // "County dead wounded": heads of columns.
  const isOne = items.every(({ entry }) => entry.harm === null || entry.harm.measure === harm?.measure);
  if (!harm || !isOne) return null;
  const frame: Frame = { kind: 'colon', measure: harm.measure, group: groupAround(items, at), whole: null };
  return isLikely ? likely(frame) : frame;
}

/** "#12May Reporte de presos políticos": from what the heading is a report of. */
function withoutReport(items: readonly Item[]): readonly Item[] {
  const at = items.slice(0, REPORT).findIndex((item) => is(item, 'report-noun'));
  const before = items.slice(0, Math.max(0, at));
  const isDated = before.every(
    (item, index) => item.kind === 'code' || isMark(item, '#', '@') || isMark(items[index - 1], '#', '@'),
  );
  if (at < 0 || !isDated || !is(items[at + 1], 'of', 'in')) return items;
  return items.slice(is(items[at + 2], 'article') ? at + 3 : at + 2);
}

/** Items up to "report of", behind a date. */
const REPORT = 5;

/** "Defensoría del Pueblo: fallecidos en las protestas": behind whose heading it is. */
function withoutBody(items: readonly Item[]): readonly Item[] {
  const colon = mayHold(items, ':') ? items.slice(0, BODY).findIndex((item) => isMark(item, ':')) : -1;
  // "🔴 Defensoría del Pueblo:"
  const name = items.slice(items[0]?.kind === 'mark' ? 1 : 0, Math.max(0, colon));
  const isBody =
    name.some((item) => is(item, 'body')) && name.every((item) => item.capital || is(item, 'of', 'body'));
  return isBody ? items.slice(colon + 1) : items;
}

/** Items of the body that heads a list, with its colon. */
const BODY = 9;

/** "Homicidios dolosos, 1 de enero a 31 de octubre (OIJ).": who came to harm and when, no verb, and a stop. */
function listHeading(sentence: Sentence): Frame | null {
  if (!sentence.segment.opens || !isMark(sentence.items.at(-1), '.')) return null;
  const told = withoutBody(sentence.items);
  if (!mentions(told, REPORTS) && !opensWithHarm(told)) return null;
  const items = withoutReport(withoutDates(told.slice(0, -1)));
  const isHeading = items.length < sentence.items.length - 1 || items.length <= LONGEST_LABEL;
  if (
    !isHeading ||
    items.some((item, at) => item.number !== null && lookAlike(items, at) === null) ||
    !namesTheDead(sentence, items)
  )
    return null;
  const at = items.findIndex((item) => hasForm(item, 'state', 'event'));
  const measure = items[at]?.entry.harm?.measure;
  return measure === undefined
    ? null
    : { kind: 'colon', measure, group: groupAround(items, at), whole: null, listed: true };
}

const LONGEST_LABEL = 8;
const SPLITS = anyOf('split');
const REPORTS = anyOf('report-noun');

/** A sentence of some length that ends with a stop and breaks nothing down: neither a label nor a title. */
function isProse(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return (
    last?.kind === 'mark' && !isMark(last, ':') && items.length > LONGEST_LABEL && !mentions(items, SPLITS)
  );
}

/** "El temporal dejó 44 muertos." over lines of places or groups that add up to them. */
export function summedFrame(
  sentences: readonly Sentence[],
  index: number,
  told: readonly Told[],
): Frame | null {
  const sentence = sentences[index];
  const last = told.at(-1);
  if (last === undefined || last.sentence !== sentence) return null;
  const whole = partsBehind(sentences, index, told);
  if (whole !== null) return frameOf('colon', whole);
  if (sentences[index + 1]?.segment.opens !== true) return null;
  const sum = sumOfRows(sentences, index + 1);
  if (sum === null) return null;
  const summed = lastOf(
    told,
    (one) => one.sentence === sentence && one.measure !== null && one.value === sum,
  );
  return summed === null ? null : frameOf('colon', summed);
}

/** "Over 1,020 people were detained in 34 cities, 17 minors included. Moscow: 514. Perm: 26.": the one count of all, where it holds those of the list behind it. */
function partsBehind(sentences: readonly Sentence[], index: number, told: readonly Told[]): Told | null {
  const sum = sumOfParts(sentences, index + 1);
  if (sum === null) return null;
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const own = toldOf(told, sentence).filter((one) => one.measure !== null && !isGain(one));
  const wholes = own.filter(({ part, bar }) => !part && bar === null);
  const [whole] = wholes;
  const isOne = own.every(({ measure }) => measure === whole?.measure) && wholes.length === 1;
  return isOne && whole !== undefined && whole.value >= sum ? whole : null;
}

function likely(frame: Frame | null): Frame | null {
  return frame && { ...frame, likely: true };
}
