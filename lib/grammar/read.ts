// Walks a text sentence by sentence and tells every number in it by the rules.

import type { Group } from '../model.ts';
import { isDenied } from './bars/bar-denials.ts';
import { isContrasted } from './bars/bar-previous.ts';
import { barOf, type Passage } from './bars/bars.ts';
import { isHeldByNone } from './bars/captors.ts';
import { isOfNamed, isStillHeld, tellsCondition } from './bars/condition.ts';
import { isRecordedThen } from './bars/recorded-then.ts';
import { isFound, isFreed } from './bars/returned.ts';
import { nounPhrase } from './counted/phrase.ts';
import { groupFor, isStaffOfAid, isStaffOfSpeaker } from './groups/group.ts';
import { asKind } from './groups/kinds.ts';
import { lookAlike } from './numbers/look-alikes.ts';
import { countOf, leftOf } from './numbers/qualifiers.ts';
import { isRated, isRatedBefore } from './numbers/rates.ts';
import { oneWhoIs } from './parts/singled-out.ts';
import { ask } from './rules/ask.ts';
import { frameOf, nextFrame } from './rules/frames.ts';
import { frameUnder, goesOnUnder, headingFrame } from './rules/label-frames.ts';
import { isOfNone, type Zero, zerosOf } from './rules/zeros.ts';
import { type Finding, type Frame, lastOf, noNotes, type Scene, type Told, toldOf } from './telling.ts';
import { clauseAround } from './text/clauses.ts';
import { compoundLength } from './text/compounds.ts';
import {
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isMark,
  isNamedGroup,
  mentions,
  numbersIn,
  peopleOf,
} from './text/items.ts';
import { FINITE } from './text/rows.ts';
import type { Sentence } from './text/sentence.ts';
import { anyOf } from './text/tags.ts';

/** Of a number that is no part of another, and of which nothing more is said. */
const PLAIN = {
  part: false,
  whole: null,
  verb: false,
  place: null,
  aside: false,
  increment: false,
  care: false,
};

/** Takes a sentence and all that was told before, gives the numbers it tells and the frame it leaves open. */
export function readSentence(
  sentence: Sentence,
  told: Told[],
  passage: Passage,
  carried: Frame | null,
): Frame | null {
  const stated = noneUnder(sentence.items, carried) ?? zerosOf(sentence.items);
  const zeros = new Map(stated.map((zero) => [zero.at, zero]));
  const counts = zeros.size > 0 || numbersIn(sentence.items) > 0 || mentions(sentence.items, SINGLING);
  if (counts) tellNumbers(sentence, told, passage, carried, zeros);
  return headingFrame(sentence, told) ?? (goesOnUnder(carried, sentence) ? carried : null);
}

const SINGLING = anyOf('singling');

/** "Militares: ninguno." under a heading that says what its rows count. */
function noneUnder(items: readonly Item[], carried: Frame | null): readonly Zero[] | null {
  if (carried?.kind !== 'colon') return null;
  const end = items.at(-1)?.kind === 'mark' ? items.length - 1 : items.length;
  const at = end - 1;
  const first = items[0]?.kind === 'mark' ? 1 : 0;
  const group = peopleOf(items[first]);
  const isRow = is(items[at], 'none') && isMark(items[at - 1], ':');
  const isPlain = items.slice(first, at).every((item) => item.number === null && item.entry.harm === null);
  return isRow && isPlain && isNamedGroup(group) ? [{ measure: carried.measure, group, at, end: at }] : null;
}

function tellNumbers(
  sentence: Sentence,
  told: Told[],
  passage: Passage,
  carried: Frame | null,
  zeros: ReadonlyMap<number, Zero>,
): void {
  const { items } = sentence;
  let frame = frameUnder(carried, sentence, told);
  const outer: (Frame | null)[] = [];
  let denied = -1;
  for (let at = 0; at < items.length; at += 1) {
    const zero = zeros.get(at);
    if (zero !== undefined) {
      pushZero(sentence, zero, told, passage);
      denied = Math.max(denied, zero.end);
    }
    frame = nextFrame(sentence, at, told, frame, outer);
    const item = items[at];
    if (is(item, 'singling')) {
      pushOne(sentence, at, told, passage);
      continue;
    }
    if (!item?.number || at <= denied || isInsidePhrase(sentence, at, told)) continue;
    const skip = compoundLength(items, at);
    if (skip > 0) {
      at += skip - 1;
      continue;
    }
    if (lookAlike(items, at) !== null) continue;
    const one = tell(sentence, at, told, frame, passage);
    if (one === null) continue;
    told.push(one);
    if (opensTopic(items, one)) frame = frameOf('topic', one) ?? frame;
    if (one.part && one.measure !== null && frame === null)
      frame = {
        kind: 'list',
        measure: one.measure,
        group: one.place === null ? null : one.group,
        whole: one.whole,
      };
  }
}

/** "58 (51) muertos", "cinco miembros de un equipo médico": the count of before, or an article, is a part of the phrase of the one that holds. */
function isInsidePhrase({ items, index }: Sentence, at: number, told: readonly Told[]): boolean {
  const last = told.at(-1);
  if (last?.sentence.index !== index || at >= last.phrase.end) return false;
  return isMark(items[at - 1], '(') || (items[at]?.number?.article === true && is(items[at - 1], 'of'));
}

/** "Of the 31 dead, 12 were women": the number that opens the topic is its whole. */
function opensTopic(items: readonly Item[], one: Told): boolean {
  if (one.measure === null || one.part) return false;
  const before = one.left - 1;
  if (!is(items[before], 'of', 'among', 'topic')) return false;
  const opens = before === 0 || items[before - 1]?.kind === 'mark' || is(items[before - 1], 'and', 'but');
  if (!opens) return false;
  // "Entre las 22 personas fallecidas hay tres adolescentes"
  if (is(items[one.phrase.end], 'exist', 'be', 'hold')) return true;
  // "Of the 126 people killed in the siege of Aldova, 71 were men"
  for (let next = one.phrase.end; next < one.phrase.end + TOPIC; next += 1) {
    // "Entre los 23 lesionados en el choque de Jatibonico hay nueve niños"
    if (isMark(items[next], ',') || (is(items[before], 'among') && is(items[next], 'exist'))) return true;
    // "Of the 232 deaths that the ministry ascribes to the floods of 29 October, 224 occurred in Valencia"
    const counts = items[next]?.number != null && lookAlike(items, next) === null;
    const isMarked = items[next]?.kind === 'mark' && !isMark(items[next], "'s", '’s');
    if (items[next] === undefined || counts || isMarked) return false;
  }
  return false;
}

/** What a topic may say more of its people before the comma. */
const TOPIC = 16;

function tell(
  sentence: Sentence,
  at: number,
  told: readonly Told[],
  frame: Frame | null,
  passage: Passage,
): Told | null {
  const { items } = sentence;
  const left = leftOf(items, at);
  const phrase = nounPhrase(items, at, sentence.reading.lexicon.language.nounFirst);
  const scene: Scene = { sentence, items, at, left, phrase, told, frame };
  // "12 muertes por cada 100.000 habitantes", "3 deaths a day"
  const rated = isRated(items, phrase.end) || isRatedBefore(items, left);
  const [rule, found] = rated ? (['rate', null] as const) : ask(scene);
  const isOfBeasts = (passage.animals && phrase.head === 'none' && isOfAnimals(scene)) || isOfHerd(scene);
  const finding = found === null || isOfBeasts ? null : asKind(scene, found);
  const count = countOf(items, at, phrase);
  const base = { sentence, at, left, phrase, value: count.value, max: count.max, rule };
  if (finding === null) {
    // An article tells nothing; any other number that counts no people still stands between a part and its whole.
    if (items[at]?.number?.article || is(items[phrase.end - 1], 'unit') || saysWhere(scene)) return null;
    if (isTheWhole(scene) || isOfReport(scene)) return null;
    return {
      ...base,
      ...PLAIN,
      measure: null,
      group: phrase.group ?? 'all',
      // "denies that it gave a toll of 85 … the headline of '85 dead'"
      bar: isDenied(items, at)
        ? 'denied'
        : isContrasted(items, at) || isSpokenOf(items, left)
          ? 'previous'
          : null,
      notes: noNotes(),
    };
  }
  const isBack =
    isFound(items, at, finding) ||
    isFreed(items, at, finding) ||
    isHeldByNone(items, at, finding) ||
    isStillHeld(scene, finding) ||
    isOfNamed(scene, finding);
  const released = isBack && !isOfNone(items, left) ? 'released' : null;
  const barred = barOf(items, at, phrase, passage, finding.measure);
  // "17 más que ayer" is no number of yesterday.
  const ofNow = OF_NOW.has(rule) && barred === 'previous';
  const ofThen =
    ((rule === 'subject-link-number' || rule === 'running-total') && isOfThen(scene, finding)) ||
    (rule === 'number-harm' && isCountOfThen(scene) && isOfThen(scene, finding)) ||
    (rule === 'running-total' && isLessThen(scene, finding)) ||
    (MOVED.has(rule) && isMovedThen(scene, finding)) ||
    ((rule === 'other-source' || rule === 'verb-alone') && isToldThen(scene, finding)) ||
    isRecordedThen(scene, finding)
      ? 'previous'
      : null;
  // "Thirty years on, 900 people are still missing: 600 in Tarvo": a part of who is missing still, is so too.
  const isOfStill =
    barred === 'history' && finding.measure === 'missing' && finding.whole?.bar === null && finding.part;
  const bar =
    (ofNow || isOfStill ? null : barred) ??
    ofThen ??
    oldBeside(scene, finding) ??
    finding.whole?.bar ??
    released ??
    (isGapped(scene) ? 'could' : null);
  const group = groupFor(scene, finding, rule);
  const ofSpeaker = group === 'all' && passage.aid && isStaffOfSpeaker(items, left, phrase.end);
  return {
    ...base,
    measure: finding.measure,
    group: ofSpeaker ? 'health-worker' : group,
    part: finding.part ?? false,
    whole: finding.whole ?? null,
    verb: finding.verb ?? false,
    place: finding.place ?? null,
    aside: finding.aside ?? false,
    increment: finding.increment ?? false,
    care: finding.care || tellsCondition(scene, finding),
    bar,
    notes: noNotes(),
  };
}

/** "Poachers killed 420 rhinos: 320 died on state land", "doce corderos, nueve muertos": fewer than the animals told before, in a sentence that counts nobody. */
function isOfHerd(scene: Scene): boolean {
  const { items, at, left, phrase, told, sentence } = scene;
  if (!mentions(items, ANIMALS)) return false;
  const own = toldOf(told.slice(-HERD), sentence);
  const isHerd = (one: Told) => items.slice(one.at, one.phrase.end + 1).some((item) => is(item, 'animal'));
  const herd = own.find(isHerd);
  if (herd === undefined || own.some(({ measure }) => measure !== null)) return false;
  // "La riada se llevó 300 vacas, 12 muertos y 40 heridos": a list of its own.
  const closes = items[phrase.end] === undefined || isMark(items[phrase.end], '.', ';');
  const isNext =
    phrase.head === 'harm' && closes && herd.phrase.end === left - 1 && isMark(items[left - 1], ',');
  const isApart =
    phrase.head === 'none' && items.slice(herd.phrase.end, left).some((item) => isMark(item, ':'));
  return (isNext || isApart) && herd.value >= (items[at]?.number?.value ?? 0) && isOfAnimals(scene);
}

const ANIMALS = anyOf('animal');
/** Numbers back to the animals. */
const HERD = 6;

/** "At midday his office had spoken of 41": what was said before, and is of nobody by itself. */
function isSpokenOf(items: readonly Item[], left: number): boolean {
  const verb = items[is(items[left - 1], 'of') ? left - 2 : left - 1];
  return is(verb, 'previous') && hasSeveralWords(verb) && !is(verb, 'be', 'had');
}

/** "Elephant numbers are falling. Poachers killed 14 in the reserve": a number without a noun, where the sentence before is about animals. */
function isOfAnimals({ items, phrase }: Scene): boolean {
  return (
    phrase.head !== 'people' && !items.some((item) => is(item, 'anybody') || isNamedGroup(peopleOf(item)))
  );
}

/** Rules by which a number beside a word for an earlier time is none of then: "solo la semana previa ocurrieron 35" of those who are counted now. */
const OF_NOW = new Set([
  'in-brackets',
  'more-than-before',
  'by-the-hour',
  'later-count',
  'period-number',
  'period-part',
  'time-beside',
]);

/**
 * "El ciclón Olen causó en 1996 2.100 muertos y 940 desaparecidos": who went missing then, is of then like the dead beside them.
 * "A fire twenty years ago killed 188 workers, most of them women, and injured 500": so are those of the next verb of that fire.
 */
function oldBeside({ items, left, told, sentence }: Scene, { measure }: Finding): 'history' | null {
  const last = lastOf(told, (one) => one.measure !== null);
  if (last?.sentence !== sentence || last.bar !== 'history') return null;
  const isNextVerb = is(items[left - 2], 'and') && hasForm(items[left - 1], 'inflict', 'either');
  const between = items.slice(last.phrase.end, left - 1);
  if (isNextVerb && !between.some((item) => isMark(item, ';') || isAny(item, FINITE))) return 'history';
  // "in August 2020 more than 150 people died in Charikar, and last month 31 were killed": and so is what was then.
  const since = items.slice(last.phrase.end, left).findIndex((item) => is(item, 'and'));
  const isThen = since >= 0 && is(items[last.phrase.end + since + 1], 'before-word', 'period');
  if (isThen && last.phrase.end + since + 2 === left) return 'history';
  const isNext = left - last.phrase.end === 1 && is(items[left - 1], 'and');
  return isNext && measure === 'missing' ? 'history' : null;
}

/** "480 muertos. El lunes los fallecidos eran 413": fewer than were told before, at the time that opens the clause. */
function isOfThen({ items, left, at, told, sentence }: Scene, { measure }: Finding): boolean {
  if (!is(items[is(items[left - 1], 'of', 'in') ? left - 2 : left - 1], 'was-then')) return false;
  // "Hay 480 muertos; hace tres días los fallecidos eran 413"
  const from = items.slice(0, left).findLastIndex((item) => isMark(item, ';')) + 1;
  const opening = items.slice(from, from + OPENING);
  const isDated = opening.some((item) => is(item, 'weekday', 'period', 'before-word', 'clock', 'unit'));
  const value = items[at]?.number?.value ?? 0;
  // The missing are found, so that there were more of them before.
  const isMore = (one: Told) =>
    one.measure === measure &&
    (one.sentence !== sentence || one.at < from) &&
    (one.value > value || (measure === 'missing' && one.value < value));
  return isDated && lastOf(told, (one) => one.bar === null && !one.part && isMore(one)) !== null;
}

/** "El conteo del domingo era de 14 muertos", "Ayer se reportaban 14 muertos": what a count was. */
function isCountOfThen({ items, left }: Scene): boolean {
  if (is(items[left - 1], 'was-then') && !is(items[left - 1], 'be'))
    return !is(items[left - 2], 'adverb', 'now');
  return items.slice(0, Math.min(left, OPENING)).some((item) => is(item, 'whole-word', 'report-noun'));
}

/**
 * "More than 170 have died; police had counted 94 on the first morning": fewer, told by a verb of an earlier time.
 * "The Ombudsman counts 41 dead; its last bulletin gave 30": or by an earlier report of the same body.
 */
function isToldThen({ items, left, at, told }: Scene, { measure }: Finding): boolean {
  const isOwnReport = is(items[left - 2], 'report-noun') && is(items[left - 4], 'possessive');
  if (!is(items[left - 2], 'had') && !isOwnReport) return false;
  const value = items[at]?.number?.value ?? 0;
  return lastOf(told, (one) => one.measure === measure && one.bar === null && one.value > value) !== null;
}

/** "Sube a 15 la cifra de muertos; el último balance era de 12": what was counted before the number beside it. */
function isLessThen({ items, left, at, told, sentence }: Scene, { measure }: Finding): boolean {
  const verb = is(items[left - 1], 'of', 'in') ? left - 2 : left - 1;
  const value = items[at]?.number?.value ?? 0;
  const isMore = (one: Told) => one.measure === measure && one.sentence === sentence && one.value > value;
  const more = is(items[verb], 'was-then') ? lastOf(told, (one) => one.bar === null && isMore(one)) : null;
  // "put the injured at 64 when the hospital corrected it: they were 46"
  return more !== null && !items.slice(more.at, left).some((item) => is(item, 'revise', 'correction'));
}

/** Rules that read a count from the verb that moves it. */
const MOVED = new Set(['running-total', 'subject-link-number', 'number-then-subject', 'number-harm']);

/** "The dead are ten. On Friday the toll had been cut to nine": fewer, by a verb of an earlier time; not "by Friday it had been cut to nine". */
function isMovedThen({ items, left, at, told, sentence }: Scene, { measure }: Finding): boolean {
  const clause = items.slice(clauseAround(items, left).from, left);
  const isThen = clause.some((item, index) => is(item, 'had') && [item, clause[index + 1]].some(isMoving));
  if (!isThen || is(clause[0], 'by') || clause.some((item) => is(item, 'later', 'now'))) return false;
  const value = items[at]?.number?.value ?? 0;
  const isMore = (one: Told) => one.measure === measure && one.sentence !== sentence && one.value > value;
  return lastOf(told, (one) => one.bar === null && !one.part && isMore(one)) !== null;
}

function isMoving(item: Item | undefined): boolean {
  return is(item, 'revise');
}

/** Items in which a clause says when it was. */
const OPENING = 5;

/** "can take 24 injured patients at once, and its mortuary 60 bodies", "causaría 800 muertos, 2.000 heridos": the verb that is left out is the modal's. */
function isGapped({ items, left, phrase, told, sentence }: Scene): boolean {
  const last = told.at(-1);
  if (last?.sentence !== sentence || last.bar !== 'could' || phrase.measure === null) return false;
  const between = items.slice(last.phrase.end, left);
  const isListed = between.length === 1 && isMark(between[0], ',');
  return (
    (isListed || between.some((item) => is(item, 'and'))) &&
    !between.some((item) => isAny(item, FINITE) || item.entry.harm !== null)
  );
}

/** "44 muertos en tres provincias", "killed in 12 days of protests", "16 personas en 14 accidentes": so many places, days or events are nobody's whole. */
function saysWhere({ items, at, left, phrase, told, sentence }: Scene): boolean {
  if (!is(items[left - 1], 'in') || phrase.head !== 'thing' || told.at(-1)?.sentence !== sentence)
    return false;
  return items.slice(at + 1, phrase.end).some((item) => is(item, 'somewhere', 'unit', 'event-noun'));
}

/** "Buenos Aires registró 45 de los 127": the whole that was told before, once more. */
function isTheWhole(scene: Scene): boolean {
  const { items, left, at, phrase } = scene;
  if (phrase.head !== 'none' || !is(items[left - 1], 'of') || items[left - 2]?.number == null) return false;
  const value = items[at]?.number?.value;
  return lastOf(scene.told, (one) => one.measure !== null && one.value === value) !== null;
}

/** "24 people were killed, Amnesty International concluded after 20 interviews: 12 in Kano": of whoever says so, and nothing that the list behind it breaks down. */
function isOfReport({ items, at, phrase, told, sentence }: Scene): boolean {
  const last = lastOf(told, (one) => one.measure !== null);
  if (!isMark(items[phrase.end], ':') || last?.sentence !== sentence) return false;
  return sentence.sources.some(({ tells, from, to, cue }) => {
    const opens = Math.min(from, cue);
    const comma = is(items[opens - 1], 'article') ? opens - 2 : opens - 1;
    const told = Math.max(to, cue);
    const isOwn = items.slice(told + 1, at).every((item) => item.kind !== 'mark' && !is(item, 'and'));
    return tells && comma >= last.phrase.end && isMark(items[comma], ',') && told < at && isOwn;
  });
}

/** "14 soldados y 5 civiles": of no one group; "600 militares y 180 policías": of the forces. */
function groupOfBoth(before: Told | undefined, last: Told): Group {
  const { group } = last.phrase;
  if (!isNamedGroup(group)) return 'all';
  const isJoined = before?.sentence === last.sentence && is(last.sentence.items[last.left - 1], 'and');
  if (!isJoined || before.phrase.group === group) return group;
  const areForces = [before.phrase.group, group].every((one) => one === 'police' || one === 'military');
  return areForces ? 'police' : 'all';
}

/** "2.900 policías sufrieron lesiones. Ninguno perdió la vida": none of those told before. */
function groupOfNone({ items, index }: Sentence, at: number, told: readonly Told[]): Group {
  const last = told.at(-1);
  const next = items[at + 1];
  // "nobody was killed" is said of all.
  const isPronoun =
    is(items[at], 'none') &&
    !is(items[at], 'nobody') &&
    (is(next, 'be', 'aux', 'light') || hasForm(next, 'suffer'));
  if (!isPronoun || last === undefined || index - last.sentence.index > 1) return 'all';
  // "Desplegó a 180 policías; ninguno de ellos resultó herido"
  if (last.measure === null) return groupOfBoth(told.at(-2), last);
  // "152 detenidos, entre ellos 17 adolescentes, … nadie había muerto"
  const { group } = last.part && last.whole !== null ? last.whole : last;
  return group === 'other' || (last.part && last.whole === null) ? 'all' : group;
}

function groupOfZero(sentence: Sentence, zero: Zero, told: readonly Told[], passage: Passage): Group {
  // "none of its volunteers were killed or injured"
  const before = told.at(-1);
  const isAlso =
    sentence.items[zero.at]?.entry.harm != null &&
    before?.sentence === sentence &&
    before.group === 'health-worker' &&
    before.value === 0 &&
    zero.at - before.at <= ALSO;
  const isOfAll = zero.group === null || zero.group === 'all';
  const force = isOfAll ? ownForceOfNone(sentence.items, zero) : null;
  if (force !== null) return force;
  if (isOfAll && isAlso && before.group === 'health-worker') return before.group;
  const to = zero.end + NAMED;
  const isStaff =
    isStaffOfAid(sentence.items, zero.at, to) ||
    (passage.aid && isStaffOfSpeaker(sentence.items, zero.at, to));
  return isOfAll && isStaff ? 'health-worker' : (zero.group ?? groupOfNone(sentence, zero.at, told));
}

/** "Police reported no deaths in their ranks", "The police had no injured to report": the force that denies them has none of its own. */
function ownForceOfNone(items: readonly Item[], { at, end }: Zero): Group | null {
  const isOwn = is(items[end + 1], 'own');
  const hasNone =
    is(items[at - 1], 'had', 'hold') && is(items[end + 1], 'to') && is(items[end + 2], 'report');
  // "reported no" is one phrase, and "La Policía no reportó muertos en sus filas" has its verb behind.
  const speaker = is(items[at - 1], 'body', 'voice') ? items[at - 1] : items[at - 2];
  if (!(isOwn || hasNone) || !is(speaker, 'body', 'voice')) return null;
  const force = speaker?.entry.adjective ?? peopleOf(speaker);
  return force === 'police' || force === 'military' ? force : null;
}

/** Items from one zero to the next under the same denial. */
const ALSO = 9;

/** Items behind what is denied: "no injuries among its staff". */
const NAMED = 4;

/** "Uno de los fallecidos era menor de edad": one, though no number says so. */
function pushOne(sentence: Sentence, at: number, told: Told[], passage: Passage): void {
  const phrase = nounPhrase(sentence.items, at, sentence.reading.lexicon.language.nounFirst);
  const found = oneWhoIs({ sentence, items: sentence.items, at, left: at, phrase, told, frame: null });
  if (found === null) return;
  told.push({
    ...PLAIN,
    sentence,
    at,
    left: at,
    phrase: { ...phrase, measure: found.measure },
    value: 1,
    max: null,
    measure: found.measure,
    group: found.group ?? 'all',
    rule: 'singled-out',
    part: found.part ?? true,
    verb: found.verb ?? false,
    whole: found.whole ?? null,
    place: found.place ?? null,
    bar: barOf(sentence.items, at, phrase, passage),
    notes: noNotes(),
  });
}

function pushZero(sentence: Sentence, zero: Zero, told: Told[], passage: Passage): void {
  const { items } = sentence;
  const phrase = {
    ...nounPhrase(items, zero.at, sentence.reading.lexicon.language.nounFirst),
    measure: zero.measure,
  };
  const bar = barOf(items, zero.at, phrase, passage);
  told.push({
    ...PLAIN,
    sentence,
    at: zero.at,
    left: zero.at,
    phrase,
    value: 0,
    max: null,
    measure: zero.measure,
    group: groupOfZero(sentence, zero, told, passage),
    rule: 'stated-zero',
    bar: bar === 'could' || bar === 'history' ? bar : null,
    notes: noNotes(),
  });
}
