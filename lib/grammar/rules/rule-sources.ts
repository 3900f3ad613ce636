// A count goes on in the mouth of another: "la institución habla de seis y el Ministerio de cuatro".

import { labelsOthers, labelsThing, OF_OTHERS } from '../counted/labels.ts';
import { firstOf, lastFigure, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { hasForm, type Item, is, isAny, isMark, isUnknown, mayHold, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const BEFORE_COUNT = anyOf('of', 'to', 'in', 'adverb', 'report', 'hold', 'link', 'be', 'exist', 'relative');
const BEHIND_COUNT = anyOf(
  'and',
  'relative',
  'other-side',
  'according',
  'in',
  'for-number',
  'but',
  'with',
  'to',
);

/** So many times a count, no other source counts. */
const CROWD = 20;

/** Items of "not given". */
const NOT_ONE = 2;

/** Not the 's of "the cabinet's stays at 18". */
const LETTER = /^\p{L}/u;

/** "la institución habla de seis y el Ministerio de cuatro", "frente a los 94 que admite el Ministerio" */
export function otherSource(scene: Scene): Verdict {
  const { items, left, phrase, sentence, frame } = scene;
  if (phrase.head !== 'none' && phrase.head !== 'people') return null;
  if (items[scene.at]?.number?.article || countsThings(scene)) return null;
  // "the regional government has not given one": no count.
  if (
    items[scene.at]?.number?.value === 1 &&
    items.slice(left - NOT_ONE, left).some((item) => is(item, 'not'))
  )
    return null;
  if (isOfOtherSubject(scene)) return 'nobody';
  // "la pensión de Once": a name.
  if (items[scene.at]?.capital && is(items[left - 1], 'of')) return null;
  // "The army has since freed thirty", "Defensa Civil rescató a 40"
  const isSaved = is(items[left - 1], 'to') && is(items[left - 2], 'found');
  if (is(items[left - 1], 'released') || isSaved) return 'nobody';
  if (items[scene.at]?.number?.fromTo && movesOther(items, left)) return 'nobody';
  const paired = frame?.measure !== undefined ? null : pairedFigure(scene);
  const figure = frame?.measure !== undefined ? null : (paired ?? mainFigure(scene));
  // "90 detainees were freed. It has moved 1,035 people since January": like those who are in no count.
  if (figure?.bar === 'released') return null;
  if (figure?.sentence === sentence && sharesDeed(scene, figure)) return null;
  const measure = frame?.measure ?? (figure?.part ? (figure.whole ?? figure).measure : figure?.measure);
  if (!measure) return null;
  let back = overFigureOf(items, overAdverb(items, left - 1));
  const aside = left - 1 - back;
  while (isAny(items[back], BEFORE_COUNT) && left - back - aside < 4) back -= 1;
  // "El gobernador recibió a 300", "The ministry hired 300": no verb of counting.
  if (items.slice(back, left).some((item) => is(item, 'care-verb', 'other-verb', 'service'))) return null;
  const nearest = isUnknown(items[back]) && LETTER.test(items[back]?.fold ?? '') ? back : back - 1;
  if (phrase.head === 'people' && phrase.group !== null) return null;
  // "64 detenidos … La Intendencia calculó 7.000 asistentes"
  // "121 dead, four police officers among them; the Public Defender's Office counted 132"
  const counted = figure?.part ? (figure.whole ?? figure) : figure;
  const isCrowd = (items[scene.at]?.number?.value ?? 0) > CROWD * (counted?.value ?? Infinity);
  if (isCrowd) return null;
  const ends = items[phrase.end];
  // "quoting the four who were picked up by a ship", against "frente a los 94 que admite el Ministerio"
  const tells = [1, 2, 3].some((step) =>
    is(items[phrase.end + step], 'report', 'hold', 'body', 'office', 'voice'),
  );
  if (is(ends, 'relative') && !tells) return null;
  const closes = ends === undefined || ends.kind === 'mark' || isAny(ends, BEHIND_COUNT);
  const isArticled = items.slice(left, scene.at).some((item) => is(item, 'article'));
  // "132 halló la Defensoría; 121 admite el gobierno": the count leads its clause.
  const beside = scene.told.at(-1);
  const leads = beside?.sentence === sentence && beside.measure !== null && isMark(items[left - 1], ';');
  const isLed = leads && is(ends, 'report', 'hold') && !is(ends, 'light', 'aux', 'found');
  if (!closes && !isArticled && !isLed && !is(ends, 'of', 'for-source')) return null;
  // "According to the ministry, 29 and 88": whoever says the first, says the second.
  const isSecond =
    paired !== null && is(items[left - 1], 'and') && scene.told.at(-1)?.rule === 'other-source';
  const before =
    isSecond ||
    sentence.sources.some(
      ({ to, cue }) =>
        // "the Legal Service, which does the post-mortems, at 61": whose verb is left out.
        (cue === scene.at && to < left) ||
        (to >= nearest &&
          to < left &&
          left - to - aside <= 4 &&
          !isMark(items[to + 1], ';') &&
          !is(items[to + 1], 'and')) ||
        (cue < left && cue > to && left - cue - aside <= 3 && !isUnknown(items[cue])),
    );
  const after = sentence.sources.some((source) => source.cue >= phrase.end && source.cue <= phrase.end + 3);
  // "The Red Cross has reached 9,420 people", "has 790 staff", "treated 3,000": a number with a noun wants a verb of counting.
  const counts = is(items[left - 1], 'report', 'hold') && !is(items[left - 1], 'found', 'aux', 'light');
  const isTold = counts || (!before && is(items[phrase.end], 'according', 'for-source', 'of'));
  if (phrase.head === 'people' && !isTold) return null;
  // "los 2.210 de la Cruz Roja", "47 para la policía"
  const ofSource = after && is(ends, 'of', 'for-source');
  // "against the 124 the government admits"
  const isTheirs = sentence.sources.some(
    ({ from, to, cue }) => from >= phrase.end && from <= phrase.end + 1 && cue === to + 1,
  );
  const isContact = after && isTheirs && isArticled;
  // "the army admits 14 soldiers dead, the rebels claim 60"
  const same = figure?.sentence === sentence && !figure.part && phrase.head === 'none' ? figure.group : null;
  return (before || after) && (closes || ofSource || isContact || (isLed && after))
    ? { measure, group: frame?.group ?? same }
    : null;
}

/** "76 suspects were taken into custody; the attackers, he added, were nine": of people who came to no harm. */
function isOfOtherSubject({ items, left }: Scene): boolean {
  if (!is(items[left - 1], 'be') || !isMark(items[left - 2], ',')) return false;
  let open = left - 3;
  while (open > left - ADDED && items[open] !== undefined && items[open]?.kind !== 'mark') open -= 1;
  const subject = items[open - 1];
  return (
    isMark(items[open], ',') &&
    subject?.entry.harm === null &&
    (peopleOf(subject) !== null || isUnknown(subject))
  );
}

/** Items of ", he added, were". */
const ADDED = 8;

/** "The army killed 12 people and the police nine": who did it, for the first of them did. */
function sharesDeed({ items, left }: Scene, figure: Told): boolean {
  let verb = figure.left - 1;
  while (is(items[verb], 'to', 'adverb')) verb -= 1;
  const by = is(items[left - 1], 'to') ? left - 2 : left - 1;
  if (!hasForm(items[verb], 'inflict', 'either') || !is(items[by], 'body', 'voice')) return false;
  let subject = verb - 1;
  while (is(items[subject], 'adverb', 'aux')) subject -= 1;
  const opens = is(items[by - 1], 'article') ? by - 2 : by - 1;
  return is(items[subject], 'body', 'voice') && is(items[opens], 'and') && opens === figure.phrase.end;
}

/** "habla, en cambio, de 2.400": over the adverb between commas, back to the verb before it. */
function overAdverb(items: readonly Item[], from: number): number {
  const close = is(items[from], 'of', 'to', 'in') ? from - 1 : from;
  const isAside =
    isMark(items[close], ',') && is(items[close - 1], 'adverb') && isMark(items[close - 2], ',');
  return isAside && is(items[close - 3], 'report', 'hold') ? close - 3 : from;
}

/** "has a provisional count of 56", "gave a lower figure of 56": over the noun, back to the verb before it. */
function overFigureOf(items: readonly Item[], from: number): number {
  if (!is(items[from - 1], 'whole-word') || !is(items[from], 'of')) return from;
  const first = isUnknown(items[from - 2]) ? from - 2 : from - 1;
  const verb = items[first - 1]?.number?.article || is(items[first - 1], 'article') ? first - 2 : first - 1;
  return is(items[verb], 'report', 'hold', 'link') ? verb : from;
}

/** "and staff have been cut from 260 to 190": what moved is no count, for the clause names none. */
function movesOther(items: readonly Item[], left: number): boolean {
  let from = left;
  while (
    from > 0 &&
    items[from - 1]?.kind !== 'mark' &&
    !is(items[from - 1], 'and', 'but', 'subordinate', 'other-side')
  )
    from -= 1;
  return !items
    .slice(from, left)
    .some((item) => item.entry.harm !== null || is(item, 'whole-word', 'report-noun'));
}

/** "The towers, approved for 8 floors, had 12": the sentence counts something else. */
function countsThings({ told, sentence, items, left }: Scene): boolean {
  const last = told.at(-1);
  // "las camas libres son 260, señala el Ministerio"; not "la oposición replica que son 260"
  const isLinked = is(items[left - 1], 'be', 'link');
  const subject = items.slice(Math.max(0, left - 4), left - 1);
  const words = subject.slice(subject.findLastIndex(({ kind }) => kind === 'mark') + 1);
  if (isLinked && words.some((item, at) => is(item, 'thing') && !is(words[at + 1], 'relative'))) return true;
  // "Entre muertos y heridos, las bajas suman 74"
  // "De los albergados, 3.613 según la SOSEP, un tercio duerme en la escuela"
  const isOfOthers =
    isMark(items[left - 1], ',') && is(items[left - 2], 'other-verb') && is(items[left - 3], 'article');
  if (isOfOthers && is(items[left - 4], 'of')) return true;
  if (isMark(items[left - 1], ':') && (labelsThing(items, left - 2) || labelsOthers(items, left - 2)))
    return true;
  // "Emergency numbers: Red Cross 131, fire brigade 132": a list of things.
  const colon = mayHold(items, ':')
    ? items.findLastIndex((item, at) => at < left - 1 && isMark(item, ':'))
    : -1;
  const isTold = items.slice(Math.max(0, colon), left).some((item) => item.entry.harm !== null);
  if (colon >= 0 && !isTold && labelsThing(items, colon - 1)) return true;
  // "houses ruined 8,115, bridges out 22 (Emergency Council)"
  const isLabel =
    items[left - 1]?.kind === 'word' ||
    (is(items[left - 1], 'thing') && !is(items[left - 1], 'report', 'hold'));
  if (isLabel && labelsThing(items, left - 1)) return true;
  if (last?.sentence !== sentence && items.slice(0, left).some((item) => is(item, 'mixed'))) return true;
  // "La Cruz Roja, tras visitar tres hospitales, contó 140": an aside counts them, and the verb something else.
  const isAside = last !== undefined && last.phrase.end === left - 2 && isMark(items[left - 2], ',');
  if (isAside && is(items[left - 1], 'report')) return false;
  // "Organisers had expected 15,000 people; the prefecture counted 6,200"
  const isCrowd = last?.phrase.head === 'people' && last.phrase.group === null && last.bar === null;
  // "For the three cities together the ministry has around 140": where they are counted.
  const isWhere = last !== undefined && last.left <= 2 && is(items[0], 'in', 'for-number', 'for-source');
  const isThing = last?.phrase.head === 'thing' && !isWhere;
  return last?.sentence === sentence && last.measure === null && (isThing || isCrowd);
}

/** "12 muertos y 80 heridos, la coordinadora cuenta 17 y más de 140": the first of two bare numbers is of the first count, the second of the second. */
function pairedFigure({ items, at, left, phrase, told, sentence }: Scene): Told | null {
  const before = told.at(-1);
  const isSecond =
    is(items[left - 1], 'and') && before?.rule === 'other-source' && before.phrase.end === left - 1;
  const bare = (index: number) => items[index]?.number?.article === false;
  const isFirst = is(items[phrase.end], 'and') && [1, 2, 3].some((step) => bare(phrase.end + step));
  if (!isSecond && !isFirst) return null;
  const [first, second] = told
    .slice(-NEAR)
    .filter((one) => one.measure !== null && one.rule !== 'other-source')
    .slice(-2);
  if (first === undefined || second === undefined || first.sentence !== second.sentence) return null;
  const isPair =
    sentence.index - second.sentence.index <= 1 &&
    first.measure !== second.measure &&
    !first.part &&
    !second.part;
  const pair = items.slice(at, at + PAIR).filter((item) => item.number?.article === false).length;
  return isPair && (isSecond || pair === 2) ? (isSecond ? second : first) : null;
}

/** Items of "17 y más de 140". */
const PAIR = 5;
/** Counts further back are of another clause. */
const NEAR = 4;

/** In the same sentence the figure told last, else what the sentence before told first. */
function mainFigure(scene: Scene): Told | null {
  const last = lastFigure(scene, 1);
  if (last === null) return null;
  return last.sentence === scene.sentence
    ? headOfPair(scene, last)
    : (firstOf(scene.told, last.sentence) ?? last);
}

/** "gives 64 dead and 210 wounded; the Red Crescent, 51": who counts once, counts what is said first. */
function headOfPair({ told, items, at, left }: Scene, last: Told): Told {
  const first = told[told.lastIndexOf(last) - 1];
  if (first === undefined || first.sentence !== last.sentence || first.part || last.part) return last;
  const isPair =
    first.measure !== null &&
    first.measure !== last.measure &&
    first.bar === null &&
    items.slice(first.phrase.end, last.left).every((item) => is(item, 'and') || isMark(item, ','));
  const isApart = items
    .slice(last.phrase.end, left)
    .some((item) => isMark(item, ';') || is(item, 'other-side'));
  return isPair && isApart && !isFarther(items[at]?.number?.value ?? 0, first.value, last.value)
    ? first
    : last;
}

/** "has 1,906 arrests and five deaths; the ministry accepts three": far from the first count, and near the second. */
function isFarther(value: number, first: number, last: number): boolean {
  const apart = (other: number) => Math.max(value, other) / Math.max(1, Math.min(value, other));
  return apart(first) > FAR && apart(last) < NEARBY;
}

/** So many times another count, it is no count of the same. */
const FAR = 6;
const NEARBY = 2.5;

/** "While the army admits 14 soldiers dead, the rebels claim 60": a bare number of whoever says it. */
export function saidAlone(scene: Scene): Verdict {
  const { items, phrase, left, told, sentence } = scene;
  if (phrase.head !== 'none' || items[scene.at]?.number?.article || countsThings(scene)) return null;
  // "coinciden los tres": who says so.
  if (items.slice(left - 1, scene.at).some((item) => is(item, 'article'))) return null;
  const verb = items[left - 1];
  if (!is(verb, 'report', 'hold') || is(verb, 'article', 'light', 'aux') || isAny(verb, OF_OTHERS))
    return null;
  // "169 cuerpos, de los cuales identificó 97"
  if (is(verb, 'service') && is(items[left - 2], 'them')) return null;
  // "la cuenta tres" is a noun, "la federación cuenta tres" a verb.
  if (is(verb, 'report-noun', 'whole-word') && is(items[left - 2], 'article')) return null;
  const ends = items[phrase.end];
  if (ends !== undefined && !isMark(ends, '.', ',', ';') && !is(ends, 'and')) return null;
  const figure = lastOf(told, (one) => one.measure !== null);
  if (figure?.sentence !== sentence || figure.measure === null || figure.part) return null;
  return { measure: figure.measure, group: figure.group };
}
