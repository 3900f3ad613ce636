// What a harm word behind a number's phrase says of its people, by its form.

import { lookAlike } from '../numbers/look-alikes.ts';
import { isActive } from '../text/compounds.ts';
import { type Item, is, peopleOf } from '../text/items.ts';
import { isJointAt } from './joint.ts';
import { ELSEWHERE, type Governed, NOTHING } from './predicate.ts';

/** Says whether the harm word at `at` has the people before it; null to read on. */
export function judgeAfter(
  items: readonly Item[],
  at: number,
  verb: boolean,
  loose: boolean,
): Governed | null {
  const harm = items[at]?.entry.harm;
  if (!harm) return null;
  if (isJointAt(items, at)) return { kind: 'joint' };
  const before = items[at - 1];
  const found = { kind: 'harm', measure: harm.measure, at, verb: true, crossed: false } as const;
  switch (harm.form) {
    case 'suffer':
      return ownSubject(items, at) ? NOTHING : found;
    case 'either':
      if (is(before, 'article')) return is(items[at - 2], 'among') ? found : NOTHING;
      // "verified 4,676 of these as killed and 7,291 as maimed"
      if (is(before, 'as')) return found;
      return isActive(items, at) ? ELSEWHERE : found;
    case 'state':
      // "enseñó a 1.840 conductores a mover a un herido": another's.
      if (before?.number?.article && is(items[at - 2], 'to', 'of')) return NOTHING;
      // "Cuatro jóvenes son las víctimas mortales"
      if (is(before, 'article')) return is(items[at - 2], 'among', 'be') ? found : NOTHING;
      // "capacitó a 120 personas en atención de heridos": another noun's complement.
      if (complement(items, at)) return NOTHING;
      // "27 por asfixia y cuatro por heridas de bala": what they died of.
      if (loose && !verb && is(before, 'by')) return NOTHING;
      // "unos veinte con heridas de consideración"
      if (is(before, 'with') && harm.measure === 'injured') return found;
      // "counts the other 63 as missing"
      return loose && !verb && !is(before, 'as') ? NOTHING : { ...found, verb };
    case 'care':
      return { ...found, verb };
    case 'wound':
    case 'event':
      // "23 decesos: 18 por proyectil, tres por golpes": what they died of.
      if (loose && !verb && is(before, 'by')) return NOTHING;
      // "Cuatro jóvenes fueron las víctimas fatales"
      if (is(before, 'article') && is(items[at - 2], 'be') && harm.form === 'event') return found;
      return afterWith(items, at, verb) && harm.measure === 'injured'
        ? found
        : harm.form === 'event'
          ? NOTHING
          : null;
    case 'inflict':
    case 'lose':
      // "las 96 personas que mató el terremoto"
      if (is(before, 'relative') && is(items[at + 1], 'article') && is(items[at + 2], 'event-noun', 'storm'))
        return found;
      return is(items[at], 'light') ? null : ELSEWHERE;
    case 'body':
    case 'toll':
      return NOTHING;
    case 'life':
      return null;
    default: {
      const never: never = harm.form;
      return never;
    }
  }
}

function complement(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (is(before, 'with') && items[at]?.entry.harm?.measure === 'injured') return false;
  return (
    is(before, 'of', 'in', 'near', 'with', 'for-source', 'among') && !is(before, 'as', 'light', 'adverb')
  );
}

/** "con heridas", "suffered severe burns". */
function afterWith(items: readonly Item[], at: number, verb: boolean): boolean {
  for (let back = at - 1; back >= at - 4; back -= 1) {
    // "formó a 300 médicos para tratar quemaduras": what they learn.
    if (is(items[back], 'for-source')) return back === at - 1;
    if (is(items[back], 'with', 'light', 'for-number')) return true;
    // "33 people had bullet wounds"
    if (is(items[back], 'hold') && is(items[back], 'aux')) return true;
    // "perdió a 5 jugadores por lesión" tells no injured; "fueron atendidos por quemaduras" does.
    if (is(items[back], 'by')) return verb || is(items[back - 1], 'care-verb', 'other-verb');
    if (items[back]?.kind === 'mark') return false;
  }
  return false;
}

/** In a language whose subject may follow: "… murieron 12" has its own. */
function ownSubject(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (items[next]?.entry.before || is(items[next], 'adverb', 'more')) {
    // "58 murieron y no menos de 160 sufrieron heridas": the number has a verb of its own.
    if (is(items[next], 'and')) return false;
    next += 1;
  }
  const item = items[next];
  // "después de que muriera la maestra"
  if (next === at + 1 && is(item, 'article') && peopleOf(items[next + 1]) !== null) return true;
  if (!item?.number || item.number.article) return false;
  return lookAlike(items, next) === null && !is(items[next + 1], 'thing', 'year-unit');
}
