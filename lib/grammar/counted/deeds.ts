// Who did it, beside what was done: "police killings", "ejecuciones policiales", "detenciones del Ejército".

import type { Group } from '../../model.ts';
import { type Item, is, peopleOf } from '../text/items.ts';

/** Takes the place of a word for police or soldiers, says whether a deed beside it is theirs: then they are not those who are counted. */
export function areDoers(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!isForce(item?.entry.adjective ?? peopleOf(item))) return false;
  // "police killings"; not "police officer killings", nor "police deaths"
  if (is(items[at + 1], 'deed') && isForce(item?.entry.adjective)) return true;
  // "ejecuciones policiales", "detenciones militares"
  if (is(items[at - 1], 'deed')) return true;
  // "asesinatos de la policía", "ejecuciones del Ejército"; not "asesinatos de policías", "killings of police"
  const of = is(items[at - 1], 'article') ? at - 2 : at - 1;
  const isBody = of < at - 1 || is(items[of], 'date-article');
  return isBody && is(items[of], 'of') && is(items[of - 1], 'deed') && isForce(item?.entry.adjective);
}

function isForce(group: Group | null | undefined): boolean {
  return group === 'police' || group === 'military';
}
