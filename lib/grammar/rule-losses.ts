// Verbs that take people of a certain kind only: who loses whom, and casualties that a crew treats.

import { hasForm, type Item, is, isMark } from './items.ts';
import type { Scene, Verdict } from './telling.ts';

/** "23 víctimas, todas con golpes o cortes" */
export function allWounded({ items, phrase }: Scene): Verdict {
  // "43 víctimas de trauma ocular"
  const ofWound = is(items[phrase.end], 'of') && hasForm(items[phrase.end + 1], 'wound', 'event');
  if (ofWound && items[phrase.end + 1]?.entry.harm?.measure === 'injured') return { measure: 'injured' };
  // "21 casualties were treated at the roadside"
  if (is(items[phrase.end], 'be') && is(items[phrase.end + 1], 'care-verb')) return { measure: 'injured' };
  let next = phrase.end;
  while (next < phrase.end + 6 && !is(items[next], 'all-of')) next += 1;
  const wound = items[next + 2];
  const isAll = is(items[next], 'all-of') && is(items[next + 1], 'with') && hasForm(wound, 'wound', 'state');
  return isAll && wound?.entry.harm?.measure === 'injured' ? { measure: 'injured' } : null;
}

/** "trasladó a 30 víctimas": casualties whom an ambulance service carries are hurt. */
export function treated(scene: Scene): Verdict {
  for (let back = scene.left - 1; back >= Math.max(0, scene.left - 4); back -= 1) {
    if (is(scene.items[back], 'care-verb')) return { measure: 'injured', verb: true };
  }
  return null;
}

/** "lost 640 soldiers", "ha perdido a 14 de sus trabajadores"; a team's lost players are none. */
export function isOwnLoss({ items, at, phrase }: Scene): boolean {
  if (
    items
      .slice(at, phrase.end + 1)
      .some((item) => is(item, 'own') || (is(item, 'own-staff') && isAidText(items)))
  )
    return true;
  if (phrase.partitive && items.slice(at, phrase.end + 1).some((item) => is(item, 'own-staff', 'own')))
    return true;
  return phrase.head === 'people' && phrase.group !== null;
}

function isAidText(items: readonly Item[]): boolean {
  return items.some((item) => item.entry.adjective === 'health-worker' && is(item, 'body'));
}

/** "The army lost nine men", "the police, who lost three men": whose they are. */
export function loserForce(items: readonly Item[], verb: number): 'police' | 'military' | null {
  let at = verb - 1;
  while (is(items[at], 'relative', 'adverb', 'aux') || isMark(items[at], ',')) at -= 1;
  const force = items[at]?.entry.adjective ?? null;
  return force === 'police' || force === 'military' ? force : null;
}
