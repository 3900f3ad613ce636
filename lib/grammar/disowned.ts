// Counts that the next sentence takes back: "… 2.400 muertos. La Media Luna Roja nunca dio esa cifra."

import { is, mentions } from './items.ts';
import type { Sentence } from './sentence.ts';
import { anyOf } from './tags.ts';
import type { Told } from './telling.ts';

const DISOWNS = anyOf('disowns');
const CORRECTS = anyOf('corrects');

/** Takes the sentences and all numbers told, gives the numbers with those barred that a body says it never gave. */
export function withoutDisowned(sentences: readonly Sentence[], told: readonly Told[]): readonly Told[] {
  const disowning = sentences.filter(({ items }) => mentions(items, DISOWNS));
  const correcting = sentences.filter(({ items }) => mentions(items, CORRECTS));
  if (disowning.length + correcting.length === 0) return told;
  const bySentence = Map.groupBy(told, (one) => one.sentence.index);
  const barred = new Set<Told>();
  // "En el boletín 41 consignamos 26 fallecidos. …: la cifra correcta es 24."
  for (const { items, index } of correcting) {
    const at = items.findIndex((item) => is(item, 'corrects'));
    const right = (bySentence.get(index) ?? []).find((one) => one.at > at && one.measure !== null);
    for (const one of bySentence.get(index - 1) ?? []) if (one.measure === right?.measure) barred.add(one);
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

function isRevised({ sentence: { items }, at }: Told): boolean {
  return items[at]?.number?.fromTo === true;
}
