// People whom no authority holds: villagers keep policemen, gunmen and rebels keep anybody, and nobody was arrested.

import type { Finding } from '../telling.ts';
import { type Item, is, isMark, peopleOf } from '../text/items.ts';

/** "Los comuneros retuvieron a 12 policías", "Two cameramen were held for hours by protesters": hostages, who are no detainees. */
export function isHeldByNone(items: readonly Item[], at: number, { measure }: Finding): boolean {
  return measure === 'detained' && (followsCaptor(items, at) || precedesCaptor(items, at));
}

/** "Protesters captured five soldiers", "Pobladores tienen retenidos a siete policías" */
function followsCaptor(items: readonly Item[], at: number): boolean {
  let verb = at - 1;
  while (is(items[verb], 'to', 'article') || items[verb]?.entry.before != null) verb -= 1;
  if (items[verb]?.entry.harm?.measure !== 'detained') return false;
  let subject = verb - 1;
  while (is(items[subject], 'aux', 'hold', 'light', 'adverb')) subject -= 1;
  // "Gunmen on motorcycles shot dead 18 farmers and led away 40 more"
  if (is(items[subject], 'and'))
    return items.slice(0, OPENING).some((item) => is(item, 'wanted') && isCaptor(item));
  if (actsBehindRelative(items, subject)) return true;
  return isCaptor(items[subject]);
}

/** "Gunmen who stormed the school before dawn led away 27 girls": no other subject stands before the verb. */
function actsBehindRelative(items: readonly Item[], last: number): boolean {
  const who = items.slice(0, OPENING).findIndex((item) => is(item, 'wanted') && isCaptor(item));
  if (who < 0 || !is(items[who + 1], 'relative') || last - who > REACH) return false;
  return items
    .slice(who + 2, last + 1)
    .every((item) => item.kind !== 'mark' && peopleOf(item) === null && !is(item, 'body', 'and'));
}

/** "Twelve soldiers are being held by villagers" */
function precedesCaptor(items: readonly Item[], at: number): boolean {
  let held = false;
  for (let next = at + 1; next < at + REACH; next += 1) {
    const item = items[next];
    if (item === undefined || isMark(item, ',', ';', '.', ':', '(')) return false;
    held ||= item.entry.harm?.measure === 'detained';
    if (held && is(item, 'by')) return isCaptor(items[is(items[next + 1], 'article') ? next + 2 : next + 1]);
  }
  return false;
}

/** Protesters, villagers, rebels and whoever is wanted; not officials, guards or the police. */
function isCaptor(item: Item | undefined): boolean {
  const people = peopleOf(item);
  if (people === 'civilian') return true;
  return (
    people === 'all' &&
    is(item, 'dweller', 'wanted', 'voice') &&
    !is(item, 'own-staff', 'body', 'office', 'anybody')
  );
}

/** Items that open a sentence with whom it tells of. */
const OPENING = 2;

/** Items from who is held to who holds them: "of the officers were held for nine hours by". */
const REACH = 12;
