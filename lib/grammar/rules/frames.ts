// Passages in which bare numbers count the same as what opened them: brackets, dashes, topics.

import { groupAround, isJointSubject } from '../counted/subjects.ts';
import { type Frame, isGain, lastOf, type Told } from '../telling.ts';
import { isSpacedHyphen } from '../text/asides.ts';
import { hasForm, type Item, is, isAny, isMark, isNamedGroup, peopleOf } from '../text/items.ts';
import { FINITE, LONGEST_SHEET } from '../text/rows.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import { colonFrame } from './label-frames.ts';

const FRAME_CUES = anyOf('split', 'topic', 'of', 'among', 'them');

/** Frames open at brackets, colons and topics, and close with what opened them. */
export function nextFrame(
  sentence: Sentence,
  at: number,
  told: readonly Told[],
  frame: Frame | null,
  outer: (Frame | null)[],
): Frame | null {
  const { items } = sentence;
  const item = items[at];
  if (item?.kind !== 'mark' && !isAny(item, FRAME_CUES)) return frame;
  if (isMark(item, '(', '[')) {
    outer.push(frame);
    // "44 muertos: civiles (28), policías (11)": each bracket counts the group before it.
    const isCount = items[at + 1]?.number != null && isMark(items[at + 2], ')');
    if (frame !== null && isCount && peopleOf(items[at - 1]) !== null) return frame;
    return bracketFrame(sentence, at, told) ?? frame;
  }
  if (isMark(item, '—', '–')) return dashFrame(sentence, at, told, frame, outer);
  if (isMark(item, '-')) return isSpacedHyphen(items, at) ? (headedBy(sentence, at) ?? frame) : frame;
  if (isMark(item, ')', ']')) return outer.pop() ?? (frame?.kind === 'bracket' ? null : frame);
  if (isMark(item, ';')) return frame?.kind === 'list' || frame?.kind === 'topic' ? null : frame;
  if (isMark(item, ':')) return colonFrame(sentence, at, told) ?? frame;
  if (at === 2 && isMark(item, ',')) return namedFirst(items) ?? frame;
  if (is(item, 'split')) return splitFrame(told) ?? frame;
  return topicFrame(items, at) ?? frame;
}

/** "8 muertos —cuatro policías y dos manifestantes—": dashes in pairs are brackets. */
function dashFrame(
  sentence: Sentence,
  at: number,
  told: readonly Told[],
  frame: Frame | null,
  outer: (Frame | null)[],
): Frame | null {
  if (frame?.kind === 'bracket') return outer.pop() ?? null;
  const heading = headedBy(sentence, at);
  if (heading !== null) return heading;
  const last = told.at(-1);
  // "41 people had lost their lives – 30 in Ruvu, 11 in Kibaha"
  const isNear = last?.sentence === sentence && at - last.phrase.end <= 4;
  // "44 muertos en 12 días de protestas —28 en Loja, 11 en Azuay—"
  // "cuatro fallecidos que nadie contó —un recién nacido y tres enfermos—"
  const number = sentence.items[at + 1]?.number;
  const isOne = number?.article === true && isNamedGroup(peopleOf(sentence.items[at + 2]));
  const isCounted = number?.article === false || isOne;
  const opened = isNear || isCounted ? bracketFrame(sentence, at, told) : null;
  if (opened !== null) outer.push(frame);
  return opened ?? frame;
}

/** "HERIDOS – 1301 civiles y 580 policías.", "Dead — 12 civilians": who came to harm opens the sentence, and its only dash parts them from their numbers. */
function headedBy({ items }: Sentence, at: number): Frame | null {
  const own = items[at - 1];
  if (!isHeadingDash(items, at) || own?.number !== null) return null;
  const isOnly = items.every(
    (item, index) => index === at || !isMark(item, '—', '–') || isHeadingDash(items, index),
  );
  if (!isOnly || own.entry.harm === null || items.some((item) => isAny(item, FINITE))) return null;
  return { kind: 'colon', measure: own.entry.harm.measure, group: groupAround(items, at - 1), whole: null };
}

/** "Killed – 40 civilians; injured – 61 civilians": what befell them opens the sentence, or the part of it behind a semicolon. */
function isHeadingDash(items: readonly Item[], dash: number): boolean {
  const first = is(items[dash - 2], 'article') ? dash - 2 : dash - 1;
  const opens = first === 0 || (items.length <= LONGEST_SHEET && isMark(items[first - 1], ';'));
  return opens && hasForm(items[dash - 1], 'state', 'event', 'either');
}

function bracketFrame(sentence: Sentence, at: number, told: readonly Told[]): Frame | null {
  const last = lastOf(told, (one) => !isGain(one));
  if (last === null || last.sentence !== sentence || last.measure === null) return null;
  return at - last.phrase.end > NEAR_BRACKET ? null : frameOf('bracket', last);
}

/** Items between a count and the bracket that breaks it down. */
const NEAR_BRACKET = 12;

export function frameOf(kind: Frame['kind'], whole: Told): Frame | null {
  const top =
    whole.part && whole.whole !== null && whole.place === null && kind !== 'bracket' ? whole.whole : whole;
  return top.measure === null ? null : { kind, measure: top.measure, group: top.group, whole: top };
}

/** Of the count of all told last, of one measure if it is given. */
export function splitFrame(told: readonly Told[], measure: Told['measure'] = null): Frame | null {
  for (let index = told.length - 1; index >= Math.max(0, told.length - NEAR_SPLIT); index -= 1) {
    const one = told[index];
    // "40 muertos, según la lista, que suma siete a la anterior. Por regiones, …": of all of them.
    const isAdded = one !== undefined && is(one.sentence.items[one.left - 1], 'adds');
    const isOfAll = one?.measure != null && !one.part && one.bar === null && !isAdded;
    if (isOfAll && (measure === null || one.measure === measure)) return frameOf('colon', one);
  }
  return null;
}

/** Numbers between a count and its breakdown. */
const NEAR_SPLIT = 12;

/** "De los muertos, 25 eran civiles", "Entre los heridos hay", "En cuanto a personas fallecidas,". */
function topicFrame(items: readonly Item[], at: number): Frame | null {
  const item = items[at];
  const opens =
    at === 0 ||
    items[at - 1]?.kind === 'mark' ||
    is(items[at - 1], 'and', 'but', 'hold', 'exist') ||
    // "Unicef señala que entre los fallecidos hay tres niños"
    (is(items[at - 1], 'relative') && is(items[at - 2], 'report'));
  const isThose = isThoseHarmed(items, at) && !is(items[at - 1], 'hold', 'exist');
  if (!(opens && (isThose || is(item, 'topic', 'of', 'among')))) return null;
  for (let next = at + 1; next < at + 6; next += 1) {
    const word = items[next];
    // "Of this year's deaths,"
    if (isMark(items[next + 1], "'s", '’s') && is(word, 'period', 'unit', 'last-year', 'weekday', 'month')) {
      next += 1;
      continue;
    }
    if (word === undefined || word.number !== null || word.kind === 'mark') return null;
    if (is(word, 'event-noun', 'thing')) return null;
    const harm = word.entry.harm;
    // "Entre muertos y heridos, las minas dejaron 58 víctimas"
    if (harm && isJointSubject(items, next)) return null;
    const isWho = is(item, 'them') && hasForm(word, 'suffer');
    if (harm && (isWho || hasForm(word, 'state', 'event', 'either'))) {
      return { kind: 'topic', measure: harm.measure, group: groupAround(items, next), whole: null };
    }
  }
  return null;
}

/** "En heridos, la policía habla de nueve": who is counted leads the sentence. */
function namedFirst(items: readonly Item[]): Frame | null {
  const harm = hasForm(items[1], 'state') ? items[1]?.entry.harm : null;
  return harm == null || !is(items[0], 'in')
    ? null
    : { kind: 'topic', measure: harm.measure, group: null, whole: null };
}

const EVENTS = ['event'] as const;

/** "Of these deaths, 228 occurred in Mexico City", "Of those killed in May, 11 were children", "Of those who died,". */
function isThoseHarmed(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'them')) return false;
  let harm = at + 1;
  while (harm < at + 4 && is(items[harm], 'relative', 'be', 'aux')) harm += 1;
  // "De los que murieron, 30 eran niños"
  const isHarm = hasForm(items[harm], 'state', 'either', 'suffer', ...(harm === at + 1 ? EVENTS : []));
  return isHarm && (isMark(items[harm + 1], ',') || is(items[harm + 1], 'in', 'period', 'exist'));
}
