// "Otros dos murieron" is new since the last count; "tres muertos y otros siete heridos" only parts the measures.

import type { Told } from '../telling.ts';
import { is, isMark, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const PREVIOUS = anyOf('previous');

/** Rules that read a running count. */
const TOTALS = ['subject-link-number', 'number-then-subject', 'running-total'];

/** Takes a figure, the figures before and after it and all numbers told shortly before it, says whether its number is marked as new since the count before. */
export function isNew(
  one: Told,
  before: readonly Told[],
  after: readonly Told[],
  shortly: readonly Told[],
): boolean {
  if (one.part || one.value === 0) return false;
  // "Murieron el alcalde y dos personas más": beside him they are more, and not since a count before.
  if (one.rule === 'beside-one') return false;
  if (one.phrase.fresh && one.phrase.head !== 'thing') return true;
  if (isLabelledNew(one) || isOfFound(one, shortly)) return true;
  const isMore =
    one.phrase.more && !is(one.sentence.items[one.left], 'rest') && !areTheOthers(one) && !lasts(one);
  if (!isMore && !followsDeath(one) && !isOfWounded(one)) return false;
  // "tres muertos y otros siete heridos": beside another number it only parts the two.
  // But "hits 33 as two more bodies found" explains the count.
  const isTotal = (other: Told) =>
    other.sentence === one.sentence &&
    other.measure === one.measure &&
    other.value > one.value &&
    TOTALS.includes(other.rule);
  const explains = shortly.some(isTotal);
  // "Crews found two more bodies, so the toll stands at 20"
  if (explains || followsDeath(one)) return explains;
  if (after.some(isTotal)) return true;
  if (!isMore) return false;
  // Hours and houses part nothing, nor does what was told before: "at first we were told of seven, then two more died".
  const isLater = isBody(one) || mentions(one.sentence.items, PREVIOUS);
  const parts = ({ sentence, measure, phrase }: Told) =>
    sentence === one.sentence &&
    phrase.head !== 'thing' &&
    (measure !== null || phrase.head !== 'none' || !isLater);
  if (shortly.some(parts) || followsDead(one, shortly) || followsSaved(one, shortly)) return false;
  if (shortly.some((other) => other.measure === one.measure)) return true;
  return before.length === 0;
}

/** "A missile killed 28 civilians. Another 134 were injured.": beside the dead of the sentence before, whatever was counted earlier. */
function followsDead({ measure, sentence }: Told, shortly: readonly Told[]): boolean {
  const last = shortly.findLast(({ phrase }) => phrase.head !== 'thing');
  if (measure === 'killed' || last?.measure !== 'killed' || last.part) return false;
  const isOfBoth = shortly.some((other) => other.sentence === last.sentence && other.measure === measure);
  return sentence.index - last.sentence.index === 1 && !sentence.segment.opens && !isOfBoth;
}

/** "Fueron rescatadas 47 personas. Otras 14 se ahogaron.": beside those of the sentence before who came to no harm, where nobody was counted before. */
function followsSaved({ measure, sentence }: Told, shortly: readonly Told[]): boolean {
  const last = shortly.findLast(({ phrase }) => phrase.head !== 'thing');
  if (last?.measure !== null || last.phrase.head !== 'people') return false;
  const isSaved = mentions(last.sentence.items, SAVED);
  const isNext = sentence.index - last.sentence.index === 1 && !sentence.segment.opens;
  return isSaved && isNext && !shortly.some((other) => other.measure === measure);
}

const SAVED = anyOf('other-verb', 'released', 'safe', 'found', 'survives');

/** "Siguen desaparecidos los otros 21", "the other 21 drowned": the rest of those who were there. */
function areTheOthers({ sentence: { items }, left, at }: Told): boolean {
  const first = is(items[left - 1], 'article') ? left - 1 : left;
  return is(items[first], 'article') && items.slice(first + 1, at).some((item) => is(item, 'more'));
}

/** "Otros 48 siguen desaparecidos", "another 12 are still in hospital", "aún se busca a otras seis": a state that lasts parts those left from the others. */
function lasts({ sentence: { items }, phrase, left, measure }: Told): boolean {
  const before = items[left - 1]?.entry.harm;
  const isSought = measure === 'missing' && before?.measure === 'missing' && before.form === 'inflict';
  return isSought || items.slice(phrase.end, phrase.end + STATE).some((item) => is(item, 'still'));
}

/** Items of "people are still". */
const STATE = 3;

/** "cumulative deaths 1,756; new deaths 1" */
function isLabelledNew({ sentence: { items }, left, rule }: Told): boolean {
  return rule === 'label-number' && is(items[left - 2], 'new');
}

/** "Veintiún mineros han muerto, dijo una vez que los socorristas sacaron once cuerpos más": what raised the count told before. */
function isOfFound(one: Told, shortly: readonly Told[]): boolean {
  const { items } = one.sentence;
  if (!one.phrase.more || !isBody(one)) return false;
  return shortly.some(
    ({ sentence, measure, value, phrase }) =>
      sentence === one.sentence &&
      measure === one.measure &&
      value > one.value &&
      items.slice(phrase.end, one.left).some((item) => is(item, 'subordinate', 'relative')),
  );
}

function isBody({ sentence: { items }, phrase }: Told): boolean {
  return items[phrase.harmAt]?.entry.harm?.form === 'body';
}

/** "De los quemados, cinco no resistieron, lo que lleva la cuenta a 18" */
function isOfWounded({ sentence: { items }, measure }: Told): boolean {
  if (measure !== 'killed' || !is(items[0], 'of')) return false;
  return items.slice(1, WOUNDED).some(({ entry }) => entry.harm?.measure === 'injured');
}

/** Items of "of the" and of the wounded. */
const WOUNDED = 4;

/** "Ayer murieron ocho personas, lo que eleva el total a 45", "The blast killed eight people, raising the toll to 45": what raised a count, told before it. */
export function raises(one: Told, total: Told): boolean {
  const { items } = one.sentence;
  if (one.sentence !== total.sentence || one.value >= total.value || !TOTALS.includes(total.rule))
    return false;
  const comma = items.findIndex((item, at) => at >= one.phrase.end && isMark(item, ','));
  if (comma < one.phrase.end || comma > total.left) return false;
  const [first, second] = items.slice(comma + 1, comma + 3);
  // "lo que", "which brings"; not "the hospital, which took them in"
  const isWhich = is(second, 'relative')
    ? is(first, 'article')
    : is(first, 'relative') && is(second, 'revise', 'link');
  const isBy = is(first, 'subordinate') && is(first, 'overall');
  const leads =
    isWhich || isBy || (is(first, 'revise', 'link') && !is(first, 'be', 'report-noun', 'whole-word'));
  return leads && items.slice(comma + 1, total.left).some((item) => is(item, 'revise', 'link'));
}

/** "The toll rose to 13 after a woman died in hospital", "La cifra subió a 46 tras el hallazgo de tres cuerpos": what raised a count, told behind it. */
export function hasLifted(one: Told, total: Told): boolean {
  const { items } = one.sentence;
  const isSame = one.sentence === total.sentence && one.measure === total.measure;
  if (!isSame || one.value >= total.value || one.left <= total.phrase.end || TOTALS.includes(one.rule))
    return false;
  if (!TOTALS.includes(total.rule) && total.rule !== 'grown-by') return false;
  const between = items.slice(total.phrase.end, one.left);
  const isBehind = between.some((item) => is(item, 'subordinate') && !is(item, 'overall', 'other-side'));
  return (
    isBehind &&
    !between.some((item) => isMark(item, ';', ':', '(')) &&
    items.slice(0, total.left).some((item) => is(item, 'revise'))
  );
}

/** "pasó de 41 a 44 tras el deceso de tres heridos" */
export function followsDeath({ sentence: { items }, left, measure }: Told): boolean {
  if (left < 2 || !is(items[left - 1], 'of')) return false;
  const harm = items[left - 2]?.entry.harm;
  if (harm?.form !== 'event' || harm.measure !== measure) return false;
  return is(items[left - 3], 'subordinate') || is(items[left - 4], 'subordinate');
}
