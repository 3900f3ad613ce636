// Counts that the next sentence takes back, "… 2.400 muertos. La Media Luna Roja nunca dio esa cifra.", "¿Murieron 40? No.",
// and those of a question, which says of nobody that they came to harm.

import type { Told } from '../telling.ts';
import { hasForm, is, isAny, isMark, mentions } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';

const DISOWNS = anyOf('disowns');
const CORRECTS = anyOf('corrects');
const DENIALS = anyOf('denial');
const DRILLS = anyOf('drill');

/** Takes the sentences and all numbers told, gives the numbers with those barred that a body says it never gave. */
export function withoutDisowned(sentences: readonly Sentence[], told: readonly Told[]): readonly Told[] {
  const disowning = sentences.filter(({ items }) => mentions(items, DISOWNS));
  const correcting = sentences.filter(({ items }) => mentions(items, CORRECTS));
  const playing = sentences.filter(({ items }) => mentions(items, DRILLS));
  const asked = told.filter(({ sentence }) => asks(sentence));
  const negating = asked.length > 0 ? sentences.filter((sentence) => answersNo(sentences, sentence)) : [];
  if (disowning.length + correcting.length + playing.length + asked.length === 0) return told;
  const bySentence = Map.groupBy(told, (one) => one.sentence.index);
  const barred = new Set(asked.filter(({ sentence }) => asksWhether(sentence)));
  for (const { index } of negating) for (const one of bySentence.get(index - 1) ?? []) barred.add(one);
  for (const sentence of playing) {
    for (const one of bySentence.get(sentence.index) ?? []) if (endsInDrill(one)) barred.add(one);
    if (tellsOfDrill(sentence)) for (const one of bySentence.get(sentence.index - 1) ?? []) barred.add(one);
  }
  // "En el boletín 41 consignamos 26 fallecidos. …: la cifra correcta es 24."
  for (const { items, index } of correcting) {
    const at = items.findIndex((item) => is(item, 'corrects'));
    const right = (bySentence.get(index) ?? []).find((one) => one.at > at && one.measure !== null);
    // "La cifra correcta no es 288": nothing takes the place of what stands before.
    if (right === undefined || right.bar !== null) continue;
    const before = [
      ...(bySentence.get(index - 1) ?? []),
      ...(bySentence.get(index) ?? []).filter((one) => one.at < at),
    ];
    for (const one of before) if (one.measure === right.measure) barred.add(one);
  }
  for (const { items, index } of disowning) {
    const at = items.findIndex((item) => is(item, 'disowns'));
    const own = (bySentence.get(index) ?? []).filter((one) => one.at < at);
    // "pasa de 2.053 a 1.482. La Media Luna Roja niega haber dado el primer dato": not what took its place.
    const before = (bySentence.get(index - 1) ?? []).filter((one) => !isRevised(one));
    for (const one of own.length > 0 ? own : before) barred.add(one);
  }
  return told.map((one) => (barred.has(one) && one.bar === null ? { ...one, bar: 'denied' as const } : one));
}

/** "Era la novena hipótesis del simulacro", "It was an exercise": what the sentence before told was played. */
function tellsOfDrill({ items }: Sentence): boolean {
  const verb = items.findIndex((item, at) => at < PLAYED && is(item, 'be', 'was-then'));
  const drill = items.findIndex((item) => isAny(item, DRILLS));
  return (
    verb >= 0 &&
    drill > verb &&
    drill - verb < PLAYED &&
    items.slice(0, drill).every(({ number }) => number === null)
  );
}

/** "Cayeron 60 soldados y se rindió el general: la recreación de la batalla reunió a 350 actores", "killed 40, all of it play: it was the yearly drill". */
function endsInDrill({ sentence: { items }, at }: Told): boolean {
  const colon = items.findIndex((item, index) => index > at && isMark(item, ':'));
  return colon > 0 && items.slice(colon + 1, colon + PLAYED).some((item) => isAny(item, DRILLS));
}

/** Items before the verb, and from it to the word for a drill. */
const PLAYED = 8;

/** "¿Hubo 300 muertos en el derrumbe? Falso.", "Did 300 people die? No, the clip is old." */
function answersNo(sentences: readonly Sentence[], { items, index }: Sentence): boolean {
  const [first, next] = items;
  // "La afirmación es falsa."
  const isVerdict = items.length <= VERDICT && mentions(items, DENIALS);
  if (!isVerdict && !is(first, 'not', 'none', 'denial', 'code-noun')) return false;
  if (!asks(sentences[index - 1])) return false;
  // "No." is written as an abbreviated "number" is.
  if (is(first, 'code-noun')) return next === undefined;
  return isVerdict || is(first, 'denial') || isMark(next, '.', ',', ':', ';', '–', '—');
}

/** Items of a sentence that says no more than that something is false. */
const VERDICT = 6;

function asks(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && isMark(sentence.items.at(-1), '?');
}

/** "Did 300 people die?", "¿Hubo 40 muertos en Saro?", "Three killed?"; "Why did 12 people die in custody?" takes it for known. */
function asksWhether({ items }: Sentence): boolean {
  const first = isMark(items[0], '¿') ? 1 : 0;
  // "Murieron doce, ¿y quién responde?": asked behind what is told.
  if (items.some((item, at) => at >= first && isMark(item, '¿', ',', ':'))) return false;
  const isCount = items[first]?.number?.article === false && items.length <= HEADLINE;
  return (
    isCount ||
    is(items[first], 'aux', 'be', 'was-then', 'exist') ||
    hasForm(items[first], 'suffer', 'either', 'inflict')
  );
}

/** Items of a question without a verb. */
const HEADLINE = 6;

function isRevised({ sentence: { items }, at }: Told): boolean {
  return items[at]?.number?.fromTo === true;
}
