// The place that was hit worst, named behind what it has most of, and the next one: "the town with the most deaths is Tarn, with 31, ahead of Orva (13)".

import type { Measure } from '../../model.ts';
import { closesShare, whereAfter } from '../parts/part-places.ts';
import { lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { endsWithOneOf, hasForm, type Item, is, isMark, isUnknown } from '../text/items.ts';

/** "La ciudad que más fallecidos llora es Canoas, con 31", "The worst-hit town is Tarn, with 31": the share of the place behind the verb. */
export function mostNamed(scene: Scene): Verdict {
  const { items, at, left, phrase, sentence } = scene;
  const isBare = phrase.head === 'none' && items[at]?.number?.article === false;
  // "The worst-hit town is Tarvo, with 64 deaths": what all were is said again.
  const isHarm = phrase.head === 'harm' && items[at]?.number?.article === false;
  const isAside = isBare && items[left - 1]?.kind === 'mark' && items[phrase.end]?.kind === 'mark';
  const there = isAside && left <= LONGEST_MOST ? mostThere(scene) : null;
  if (there !== null) return there;
  const name = (isBare || isHarm) && closesShare(items[phrase.end]) ? nameBefore(items, left) : null;
  if (name === null || !is(items[name.from - 1], 'be')) return null;
  const subject = subjectOf(items, name.from - 1);
  const whole = subject === null ? null : wholeOfMost(scene, subject);
  if (whole?.measure == null || (isHarm && phrase.measure !== whole.measure)) return null;
  const place = sentence.text.slice(items[name.from]?.start, items[name.to]?.end);
  return { measure: whole.measure, group: whole.group, part: true, whole, place };
}

/** "39 died. Most deaths, 17, occurred in Nairobi", "La mayoría de las muertes, 17, ocurrieron en Olen": where most of them were. */
function mostThere({ items, at, left, phrase, told, sentence }: Scene): Verdict {
  const isAside = isMark(items[left - 1], ',') && isMark(items[phrase.end], ',');
  const measure = isAside ? (items[left - 2]?.entry.harm?.measure ?? null) : null;
  const isCounted =
    hasForm(items[left - 2], 'event', 'state') && items.slice(0, left).every(({ number }) => number === null);
  if (
    measure === null ||
    !isCounted ||
    items[at]?.number?.article ||
    !is(items[phrase.end + 1], 'occurs', 'happened')
  )
    return null;
  const value = items[at]?.number?.value ?? 0;
  const whole = lastOf(told, (one) => one.measure === measure && !one.part && one.bar === null);
  const isOfWhole = whole !== null && whole.value > value && sentence.index - whole.sentence.index <= NEAR;
  const place = isOfWhole ? whereAfter(sentence, phrase.end + 1) : null;
  return place === null ? null : { measure, group: whole?.group ?? null, part: true, whole, place };
}

/** Items of "La mayoría de las muertes", and the comma. */
const LONGEST_MOST = 6;

/** "…, followed by Orva with 13", "seguida de Cusco (13)": the place next to one whose share stands right before. */
export function nextMost({ items, at, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  const isBare = phrase.head === 'none' && items[at]?.number?.article === false;
  const isShare = last?.sentence === sentence && SHARES.has(last.rule) && last.place !== null;
  if (!isBare || !isShare || last.measure === null || !closesShare(items[phrase.end])) return null;
  const name = nameBefore(items, left);
  const between = name === null ? [] : items.slice(last.phrase.end, name.from);
  const isNext = is(between.at(-1), 'of', 'by', 'and') && between.length <= LONGEST_JOIN;
  if (name === null || !isNext || between.some(({ number, entry }) => number !== null || entry.harm !== null))
    return null;
  const isFewer = (items[at]?.number?.value ?? 0) <= last.value;
  const place = sentence.text.slice(items[name.from]?.start, items[name.to]?.end);
  return isFewer ? { measure: last.measure, group: last.group, part: true, whole: last.whole, place } : null;
}

const SHARES = new Set(['place-most']);

/** Items of ", por delante de". */
const LONGEST_JOIN = 5;

type Name = { readonly from: number; readonly to: number };

/** The capitals whose number stands behind a comma, behind "with" or in brackets. */
function nameBefore(items: readonly Item[], left: number): Name | null {
  const isWith = is(items[left - 1], 'with');
  const parts = isWith && isMark(items[left - 2], ',') ? 2 : 1;
  if (!isWith && !isMark(items[left - 1], ',', '(')) return null;
  const to = left - 1 - parts;
  let from = to;
  while (isOfName(items[from - 1])) from -= 1;
  return isOfName(items[to]) ? { from, to } : null;
}

function isOfName(item: Item | undefined): boolean {
  return item?.capital === true && item.number === null;
}

/** From the kind of place that opens the sentence to the verb: "town with the most deaths"; "worst-hit town". */
function subjectOf(items: readonly Item[], verb: number): readonly Item[] | null {
  const subject = items.slice(0, verb);
  const isPlain = subject.every(
    (item) =>
      item.number === null &&
      (item.kind !== 'mark' || isMark(item, '-')) &&
      !is(item, 'be') &&
      (is(item, 'more') || !is(item, 'and')),
  );
  const hasKind = subject.some((item) => is(item, 'place-noun') && !item.capital);
  return isPlain && hasKind && verb <= LONGEST_SUBJECT ? subject : null;
}

/** Items of "The town with the highest number of deaths". */
const LONGEST_SUBJECT = 10;

/** The count of all that the share is of, by what the subject has most of, or the last where it is only said to be hit worst. */
function wholeOfMost({ items, at, told, sentence }: Scene, subject: readonly Item[]): Told | null {
  const value = items[at]?.number?.value ?? 0;
  const { nounFirst, pluralEndings } = sentence.reading.lexicon.language;
  // "más golpeada": said of the place.
  const isCounted = (item: Item) => !nounFirst || endsWithOneOf(item.fold, pluralEndings);
  const counted = subject.find((item) => hasForm(item, 'state', 'event') && isCounted(item));
  const measure: Measure | null = counted?.entry.harm?.measure ?? null;
  const isHit = subject.some((item, index) => isHardHit(subject[index - 1], item));
  // "El municipio con más incendios"; but "más afectada".
  const isOther = subject.some(
    (item) => is(item, 'thing') && !is(item, 'place-noun') && endsWithOneOf(item.fold, pluralEndings),
  );
  if (measure === null && (!isHit || isOther)) return null;
  const whole = lastOf(
    told,
    (one) =>
      one.measure !== null && !one.part && one.bar === null && (measure ?? one.measure) === one.measure,
  );
  const isNear = whole !== null && sentence.index - whole.sentence.index <= NEAR;
  return isNear && whole.value > value ? whole : null;
}

/** "worst-hit", "worst affected", "más golpeada", "más afectada"; not "más poblada". */
function isHardHit(before: Item | undefined, item: Item): boolean {
  const isMost = is(before, 'more') && (item.entry.harm !== null || is(item, 'thing', 'other-verb'));
  return isMost || is(item, 'strikes') || (is(item, 'other-verb') && isUnknown(before));
}

/** Sentences from the count of all to the share of the place. */
const NEAR = 2;
