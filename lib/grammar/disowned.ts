// Counts that the next sentence takes back: "… 2.400 muertos. La Media Luna Roja nunca dio esa cifra."

import { is } from './items.ts';
import type { Sentence, Told } from './telling.ts';

/** Takes the sentences and all numbers told, gives the numbers with those barred that a body says it never gave. */
export function withoutDisowned(sentences: readonly Sentence[], told: readonly Told[]): readonly Told[] {
  const barred = new Set<Told>();
  for (const sentence of sentences) {
    const at = sentence.items.findIndex((item) => is(item, 'disowns'));
    if (at < 0) continue;
    const own = told.filter((one) => one.sentence === sentence && one.at < at);
    const before = told.filter((one) => one.sentence.index === sentence.index - 1);
    for (const one of own.length > 0 ? own : before) barred.add(one);
  }
  if (barred.size === 0) return told;
  return told.map((one) => (barred.has(one) && one.bar === null ? { ...one, bar: 'denied' as const } : one));
}
