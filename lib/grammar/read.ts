// Walks a text sentence by sentence and tells every number in it by the rules.

import type { Group } from '../model.ts';
import { barOf, clauseAround, type Passage } from './bars.ts';
import type { Item } from './items.ts';
import { hasForm, is, isAny, isMark } from './items.ts';
import { groupAround } from './link.ts';
import { lookAlike } from './look-alikes.ts';
import { groupCarried, groupToldAfter } from './people.ts';
import { compoundLength, nounPhrase } from './phrase.ts';
import { countOf, leftOf } from './qualifiers.ts';
import { RULES } from './rules.ts';
import { anyOf } from './tags.ts';
import type { Finding, Frame, Scene, Sentence, Told } from './telling.ts';
import { zerosOf } from './zeros.ts';

/** Takes a sentence and all that was told before, gives the numbers it tells and the frame it leaves open. */
export function readSentence(
  sentence: Sentence,
  told: Told[],
  passage: Passage,
  carried: Frame | null,
): Frame | null {
  const { items } = sentence;
  let frame = carried;
  const outer: (Frame | null)[] = [];
  let denied = -1;
  const zeros = new Map(zerosOf(items).map((zero) => [zero.at, zero]));
  for (let at = 0; at < items.length; at += 1) {
    const zero = zeros.get(at);
    if (zero !== undefined) {
      pushZero(sentence, zero, told, passage);
      denied = Math.max(denied, zero.end);
    }
    frame = nextFrame(sentence, at, told, frame, outer);
    const item = items[at];
    if (!item?.number || at <= denied) continue;
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
      frame = { kind: 'list', measure: one.measure, group: null, whole: one.whole };
  }
  return headingFrame(sentence, told) ?? (goesOnUnder(carried, sentence) ? carried : null);
}

/** "Of the 31 dead, 12 were women": the number that opens the topic is its whole. */
function opensTopic(items: readonly Item[], one: Told): boolean {
  if (one.measure === null || one.part) return false;
  const before = one.left - 1;
  if (!is(items[before], 'of', 'among')) return false;
  const opens = before === 0 || items[before - 1]?.kind === 'mark' || is(items[before - 1], 'and', 'but');
  if (!opens) return false;
  // "Entre las 22 personas fallecidas hay tres adolescentes"
  if (is(items[one.phrase.end], 'exist', 'be', 'hold')) return true;
  // "Of the 126 people killed in the siege of Aldova, 71 were men"
  for (let next = one.phrase.end; next < one.phrase.end + TOPIC; next += 1) {
    if (isMark(items[next], ',')) return true;
    if (items[next] === undefined || items[next]?.number || items[next]?.kind === 'mark') return false;
  }
  return false;
}

/** What a topic may say more of its people before the comma. */
const TOPIC = 9;

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
  const [rule, finding] = rated ? (['rate', null] as const) : ask(scene);
  const count = countOf(items, at, phrase);
  const base = { sentence, at, left, phrase, value: count.value, max: count.max, rule };
  if (finding === null) {
    // An article tells nothing; any other number that counts no people still stands between a part and its whole.
    if (items[at]?.number?.article || is(items[phrase.end - 1], 'unit')) return null;
    return {
      ...base,
      measure: null,
      group: phrase.group ?? 'all',
      part: false,
      whole: null,
      verb: false,
      place: null,
      aside: false,
      increment: false,
      care: false,
      bar: null,
    };
  }
  const found = isFound(items, at, finding) || isFreed(items, at, finding) ? 'released' : null;
  const barred = barOf(items, at, phrase, passage, finding.measure);
  // "17 más que ayer" is no number of yesterday.
  const ofNow = rule === 'more-than-before' && barred === 'previous';
  const bar = (ofNow ? null : barred) ?? finding.whole?.bar ?? found;
  return {
    ...base,
    measure: finding.measure,
    group: groupFor(scene, finding, rule),
    part: finding.part ?? false,
    whole: finding.whole ?? null,
    verb: finding.verb ?? false,
    place: finding.place ?? null,
    aside: finding.aside ?? false,
    increment: finding.increment ?? false,
    care: finding.care ?? false,
    bar,
  };
}

function isRated(items: readonly Item[], end: number): boolean {
  for (let at = end; at < end + 5; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'mark' || (item.number !== null && !item.number.article))
      return false;
    if (is(item, 'rate') || (at === end && is(item, 'percent'))) return true;
  }
  return false;
}

/** "Fueron liberados 24 estudiantes que estaban retenidos" */
function isFreed(items: readonly Item[], at: number, finding: Finding): boolean {
  if (finding.measure !== 'detained') return false;
  const clause = clauseAround(items, at);
  let from = at;
  while (from > clause.from && !isCount(items[from - 1]) && !is(items[from - 1], 'and')) from -= 1;
  return items.slice(from, at).some((item) => is(item, 'released'));
}

function isCount(item: Item | undefined): boolean {
  return item?.number != null && !item.number.article && !item.number.year;
}

/** "Cada día mueren 12 personas", "on average 12 people die" */
function isRatedBefore(items: readonly Item[], left: number): boolean {
  for (let back = left - 1; back >= Math.max(0, left - 6); back -= 1) {
    if (items[back]?.kind === 'mark' || isCount(items[back])) return false;
    // "el diario" is a newspaper.
    if (is(items[back], 'rate')) return !is(items[back - 1], 'article');
  }
  return false;
}

/** Missing people who were found are missing no more. */
function isFound(items: readonly Item[], at: number, finding: Finding): boolean {
  if (finding.measure !== 'missing') return false;
  const clause = clauseAround(items, at);
  // "41 ya aparecieron y 22 siguen sin ser ubicadas": what stands beyond another number is told of that one.
  let from = at;
  while (from > clause.from && !isCount(items[from - 1])) from -= 1;
  let to = at;
  while (to < clause.to && !isCount(items[to + 1])) to += 1;
  const isSplit = from > clause.from || to < clause.to;
  const after = isSplit && from > clause.from ? at : from;
  return items.slice(after, to + 1).some((item) => is(item, 'safe'));
}

function ask(scene: Scene): readonly [string, Finding | null] {
  for (const rule of RULES) {
    const verdict = rule.read(scene);
    if (verdict === 'nobody') return [rule.name, null];
    if (verdict !== null) return [rule.name, verdict];
  }
  return ['', null];
}

function groupFor(scene: Scene, finding: Finding, rule: string): Group {
  const { items, phrase } = scene;
  if (finding.part) return finding.group ?? phrase.group ?? 'other';
  if (finding.group) return finding.group;
  // "cuatro de los 11 fallecidos eran médicos" tells of the four.
  const inner = scene.told.at(-1)?.phrase;
  const after = inner?.partitive && scene.at < inner.end ? null : groupToldAfter(items, phrase.end);
  if (phrase.group !== null) return phrase.group;
  const own = ownForce(scene);
  if (own !== null) return own;
  if (isOwnStaff(items, scene.left, phrase.end) || sameStaff(scene) || staffCounted(scene, rule))
    return 'health-worker';
  if (after !== null && after !== 'all') return after;
  // "seis soldados ahogados y uno desaparecido"
  const pronoun = phrase.head === 'harm' && items[scene.at]?.number?.value === 1;
  const sameKind =
    phrase.head === 'none' || pronoun || onlyOthers(items, scene.at, phrase.end) || followsState(scene);
  // "mató a 51 civiles e hirió a otros 120"
  const sharesSubject =
    (rule === 'verb-number' || rule === 'coordinated') &&
    (phrase.more || items[scene.at]?.number?.value === 1);
  if (sameKind && (sharesSubject || rule === 'number-verb' || rule === 'number-harm'))
    return groupCarried(scene) ?? 'all';
  return 'all';
}

/** "3 reporters killed, 11 hurt and 2 behind bars": the noun is said once; not "un policía muerto y 58 heridos". */
function followsState({ items, phrase, told, left, sentence }: Scene): boolean {
  const last = told.at(-1);
  if (phrase.head !== 'harm' || last?.sentence !== sentence || last.value < 2) return false;
  // "46 policías lesionados y 271 detenidos": nobody arrests those.
  const isForce = last.group === 'police' || last.group === 'military';
  if (isForce && phrase.measure === 'detained') return false;
  const isNamed = last.phrase.group !== null || last.phrase.head === 'harm' || last.phrase.head === 'none';
  return isNamed && items.slice(last.phrase.end, left).every((item) => joinsStates(item));
}

function joinsStates(item: Item): boolean {
  return isMark(item, ',') || is(item, 'and', 'be', 'aux', 'light', 'to') || item.entry.harm !== null;
}

/** "The army replied that three of its own men had fallen" */
function ownForce({ items, left, phrase, at }: Scene): Group | null {
  if (!items.slice(at, phrase.end + 1).some((item) => is(item, 'own'))) return null;
  const speaker = items.slice(0, left).find((item) => is(item, 'body') && item.entry.adjective !== null);
  return speaker?.entry.adjective ?? null;
}

/** "Otros dos colaboradores resultaron heridos": of the body whose staff was told of before. */
function sameStaff(scene: Scene): boolean {
  const { items, left, phrase, told, sentence } = scene;
  const last = told.findLast((one) => one.measure !== null);
  if (last?.group !== 'health-worker' || sentence.index - last.sentence.index > 1) return false;
  return phrase.more && items.slice(left, phrase.end).some((item) => is(item, 'own-staff'));
}

/** "the number of staff and volunteers killed rises to 19": the subject of the number. */
function staffCounted({ items, left, told, sentence }: Scene, rule: string): boolean {
  if (rule !== 'subject-link-number') return false;
  const names = items.slice(Math.max(0, left - 14), left).some((item) => is(item, 'own-staff'));
  const last = told.findLast((one) => one.measure !== null);
  return (
    names && (isAid(items) || (last?.group === 'health-worker' && sentence.index - last.sentence.index <= 3))
  );
}

function isAid(items: readonly Item[]): boolean {
  return items.some((item) => item.entry.adjective === 'health-worker' && is(item, 'body'));
}

/** "three of its staff", "dos de sus voluntarios": people of the body that speaks, if that is one of aid. */
function isOwnStaff(items: readonly Item[], left: number, end: number): boolean {
  if (!items.slice(left, end).some((item) => is(item, 'own-staff'))) return false;
  return (
    isAid(items) &&
    items
      .slice(Math.max(0, left - 1), end)
      .some((item) => is(item, 'article') || item.number?.article === true)
  );
}

/** "two others injured": others of the same kind as those before. */
function onlyOthers(items: readonly Item[], at: number, end: number): boolean {
  const nouns = items.slice(at + 1, end).filter((item) => item.entry.people !== null);
  return nouns.length > 0 && nouns.every((item) => is(item, 'more'));
}

const FRAME_CUES = anyOf('split', 'topic', 'of', 'among');

/** Frames open at brackets, colons and topics, and close with what opened them. */
function nextFrame(
  sentence: Sentence,
  at: number,
  told: readonly Told[],
  frame: Frame | null,
  outer: (Frame | null)[],
): Frame | null {
  const { items } = sentence;
  const item = items[at];
  if (item?.kind !== 'mark' && !isAny(item, FRAME_CUES)) return frame;
  if (isMark(item, '(')) {
    outer.push(frame);
    return bracketFrame(sentence, at, told) ?? frame;
  }
  if (isMark(item, '—', '–')) return dashFrame(sentence, at, told, frame, outer);
  if (isMark(item, ')')) return outer.pop() ?? (frame?.kind === 'bracket' ? null : frame);
  if (isMark(item, ';')) return frame?.kind === 'list' || frame?.kind === 'topic' ? null : frame;
  if (isMark(item, ':')) return colonFrame(sentence, at, told) ?? frame;
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
  const last = told.at(-1);
  // "41 people had lost their lives – 30 in Ruvu, 11 in Kibaha"
  const isNear = last?.sentence === sentence && at - last.phrase.end <= 4;
  const opened = isNear ? bracketFrame(sentence, at, told) : null;
  if (opened !== null) outer.push(frame);
  return opened ?? frame;
}

function bracketFrame(sentence: Sentence, at: number, told: readonly Told[]): Frame | null {
  const last = told.at(-1);
  if (last === undefined || last.sentence !== sentence || last.measure === null || at - last.phrase.end > 8)
    return null;
  return frameOf('bracket', last);
}

function frameOf(kind: Frame['kind'], whole: Told): Frame | null {
  const top =
    whole.part && whole.whole !== null && whole.place === null && kind !== 'bracket' ? whole.whole : whole;
  return top.measure === null ? null : { kind, measure: top.measure, group: top.group, whole: top };
}

/** "Las personas fallecidas son 37: …", or a label without number: "Fallecidos por región: …". */
function colonFrame(sentence: Sentence, at: number, told: readonly Told[]): Frame | null {
  const last = told.at(-1);
  if (last !== undefined && last.sentence === sentence) {
    // "75 quejas: …" breaks the complaints down; "79 muertos en cuatro cárceles: …" the dead.
    const whole = last.phrase.end >= at ? last : lastMeasured(sentence, told);
    return whole === null || whole.measure === null ? null : frameOf('colon', whole);
  }
  return labelFrame(sentence, at) ?? listFrame(sentence, at, last);
}

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
    if (asked || hasForm(items[back], 'state', 'event', 'either', 'toll')) found = back;
  }
  const harm = items[found]?.entry.harm;
  // "Animales muertos:", "missing laptops:"; but "road deaths:".
  const noun = items[reading.lexicon.language.nounFirst ? found - 1 : found + 1];
  const isOfThings = is(noun, 'thing', 'animal', 'mixed');
  return harm && !isOfThings
    ? { kind: 'colon', measure: harm.measure, group: groupAround(items, found), whole: null }
    : null;
}

/** "Its list now reads: 11 civilians in clashes, …": of what the sentence before counts. */
function listFrame({ items, index }: Sentence, at: number, last: Told | undefined): Frame | null {
  if (last === undefined || last.measure === null || index - last.sentence.index > 1) return null;
  const names = items.slice(Math.max(0, at - 7), at).some((item) => is(item, 'report-noun', 'whole-word'));
  return names ? { kind: 'colon', measure: last.measure, group: null, whole: null } : null;
}

function lastMeasured(sentence: Sentence, told: readonly Told[]): Told | null {
  for (let index = told.length - 1; told[index]?.sentence === sentence; index -= 1) {
    const one = told[index];
    if (one !== undefined && one.measure !== null) return one;
  }
  return null;
}

function splitFrame(told: readonly Told[]): Frame | null {
  for (let index = told.length - 1; index >= Math.max(0, told.length - 12); index -= 1) {
    const one = told[index];
    if (one?.measure && !one.part && one.bar === null) return frameOf('colon', one);
  }
  return null;
}

/** "De los muertos, 25 eran civiles", "Entre los heridos hay", "En cuanto a personas fallecidas,". */
function topicFrame(items: readonly Item[], at: number): Frame | null {
  const item = items[at];
  const opens =
    at === 0 || items[at - 1]?.kind === 'mark' || is(items[at - 1], 'and', 'but', 'hold', 'exist');
  if (!is(item, 'topic') && !(opens && is(item, 'of', 'among'))) return null;
  for (let next = at + 1; next < at + 6; next += 1) {
    const word = items[next];
    if (word === undefined || word.number !== null || word.kind === 'mark') return null;
    if (is(word, 'event-noun', 'thing')) return null;
    const harm = word.entry.harm;
    if (harm && hasForm(word, 'state', 'event', 'either')) {
      return { kind: 'topic', measure: harm.measure, group: groupAround(items, next), whole: null };
    }
  }
  return null;
}

/** The lines under a heading: short, without the end of a sentence. */
function goesOnUnder(carried: Frame | null, sentence: Sentence): boolean {
  const { items, segment } = sentence;
  if (carried === null || carried.kind !== 'colon' || !segment.opens || items.length > 10) return false;
  return !isMark(items.at(-1), '.') && items.some((item) => item.number !== null);
}

/** A line that is only a label, or ends in a colon, stands over the lines below it. */
function headingFrame(sentence: Sentence, told: readonly Told[]): Frame | null {
  const { items } = sentence;
  // "¿Cuántos muertos lleva Nicaragua desde el 18 de abril?"
  if (isMark(items.at(-1), '?') && items.some((item) => is(item, 'whole-word')))
    return labelFrame(sentence, items.length - 1);
  if (items.some((item) => item.number !== null && !item.number.article)) {
    const last = told.at(-1);
    const colon = isMark(items.at(-1), ':') && last?.sentence === sentence && last.measure !== null;
    return colon && last !== undefined ? frameOf('colon', last) : null;
  }
  if (items.length > 8 || !(isMark(items.at(-1), ':') || items.length <= 3)) return null;
  const at = items.findIndex((item) => hasForm(item, 'state', 'event', 'either', 'toll'));
  const harm = items[at]?.entry.harm;
  return harm ? { kind: 'colon', measure: harm.measure, group: groupAround(items, at), whole: null } : null;
}

/** "2.900 policías sufrieron lesiones. Ninguno perdió la vida": none of those told before. */
function groupOfNone({ items, index }: Sentence, at: number, told: readonly Told[]): Group {
  const last = told.at(-1);
  const next = items[at + 1];
  const isPronoun = is(items[at], 'none') && (is(next, 'be', 'aux', 'light') || hasForm(next, 'suffer'));
  if (!isPronoun || last === undefined || last.measure === null || index - last.sentence.index > 1)
    return 'all';
  return last.group === 'other' ? 'all' : last.group;
}

function pushZero(
  sentence: Sentence,
  zero: ReturnType<typeof zerosOf>[number],
  told: Told[],
  passage: Passage,
): void {
  const { items } = sentence;
  const phrase = {
    ...nounPhrase(items, zero.at, sentence.reading.lexicon.language.nounFirst),
    measure: zero.measure,
  };
  const bar = barOf(items, zero.at, phrase, passage);
  told.push({
    sentence,
    at: zero.at,
    left: zero.at,
    phrase,
    value: 0,
    max: null,
    measure: zero.measure,
    group: zero.group ?? groupOfNone(sentence, zero.at, told),
    rule: 'stated-zero',
    part: false,
    whole: null,
    verb: false,
    place: null,
    aside: false,
    increment: false,
    care: false,
    bar: bar === 'could' || bar === 'history' ? bar : null,
  });
}
