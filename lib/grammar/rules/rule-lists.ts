// People whose names stand on a list: "111.540 nombres", "are still on the list of the missing".

import type { Measure } from '../../model.ts';
import type { Scene, Verdict } from '../telling.ts';
import { hasForm, hasSeveralWords, type Item, is, isMark } from '../text/items.ts';

/** "El registro de personas desaparecidas contiene hoy 111.540 nombres": each name of such a list is one person. */
export function entriesCounted({ items, left, at, phrase }: Scene): Verdict {
  if (items[at]?.number?.article) return null;
  // "Thirty-five people are still on the FBI's list of the missing"
  if (phrase.head === 'people' && phrase.measure === null && is(items[phrase.end], 'be', 'light'))
    return onList(items, phrase.end);
  // "Thirty-one names are still on the list of the missing"
  const named = is(items[phrase.end], 'entry') ? phrase.end + 1 : phrase.end;
  if (is(items[named - 1], 'entry') && is(items[named], 'be', 'light')) return onList(items, named);
  // "still has 964 people on its list of the missing", "mantiene a 61 personas en la lista de desaparecidos"
  const verb = items[is(items[left - 1], 'to') ? left - 2 : left - 1];
  const isBare = phrase.head === 'none' || phrase.head === 'people';
  const isHeld = isBare && phrase.measure === null && is(verb, 'hold', 'light');
  if (isHeld && is(items[phrase.end], 'in')) return onList(items, phrase.end - 1);
  if (phrase.head === 'people' && phrase.measure === null && is(items[left - 1], 'light')) {
    const registered = inRegister(items, left - 1);
    if (registered !== null) return { measure: registered, verb: true };
  }
  const entry = items.slice(at, phrase.end + 1).findIndex((item) => is(item, 'entry'));
  if (entry < 0) return null;
  // "31 names on the list of those unaccounted for", where the name and its list are one phrase
  if (hasSeveralWords(items[at + entry])) {
    const measure = listed(items, at + entry);
    if (measure !== null) return { measure };
  }
  const before = items.slice(items.slice(0, left).findLastIndex((item) => isMark(item, ';')) + 1, left);
  const holds = before.findLastIndex((item) => is(item, 'hold', 'link'));
  const told = before.findLastIndex((item) => hasForm(item, 'state', 'event', 'suffer'));
  // "dejó 12 muertos y la lista de invitados tiene 300 nombres"
  const harm = before[told - 1]?.number == null ? before[told]?.entry.harm : null;
  // "El registro nacional de personas desaparecidas suma ya 9.308 nombres": a body's own name too.
  const roll = before.findIndex(
    (item, of) =>
      is(item, 'report-noun', 'whole-word', 'entry') || (is(item, 'body') && is(before[of + 1], 'of')),
  );
  if (harm != null && roll >= 0 && told > roll && left - holds <= 3) return { measure: harm.measure };
  // "400 names remain on its list of missing people"
  const behind = items.slice(phrase.end, phrase.end + LIST);
  const list = behind.findIndex((item) => is(item, 'report-noun', 'whole-word'));
  const measure = list < 0 ? null : listed(behind, list);
  // "sacó dos nombres de su lista de víctimas", "took two names off its list of the dead"
  const next = is(behind[0], 'entry') ? behind[1] : behind[0];
  if (measure !== null && is(next, 'of', 'from', 'near')) return 'nobody';
  return measure === null ? null : { measure };
}

/** "En el registro estatal de personas desaparecidas figuran 2.507 personas": what befell those on the list before the verb. */
function inRegister(items: readonly Item[], verb: number): Measure | null {
  const from = items.slice(0, verb).findLastIndex((item) => item.kind === 'mark') + 1;
  const before = items.slice(from, verb);
  const list = before.findIndex((item) => is(item, 'report-noun', 'whole-word'));
  const isIn = list > 0 && before.slice(Math.max(0, list - 2), list).some((item) => is(item, 'in'));
  if (!isIn || before.length - list > REGISTER || before.some(({ number }) => number !== null)) return null;
  const harm = before.slice(list + 1).findLast((item) => item.entry.harm !== null);
  return hasForm(harm, 'state', 'event') ? (harm?.entry.harm?.measure ?? null) : null;
}

/** Items from a register over whose it is to the verb. */
const REGISTER = 9;

/** What befell those on a list: "list of missing people", "list of the missing". */
function listed(items: readonly Item[], list: number): Measure | null {
  // "their missing list"
  const own = hasForm(items[list - 1], 'state') ? items[list - 1]?.entry.harm : null;
  const harm = items.slice(list + 1, list + 4).find((item) => hasForm(item, 'state', 'event'))?.entry.harm;
  return own?.measure ?? harm?.measure ?? null;
}

/** "are still on the FBI's list of the missing": between the verb and the list stands whose list it is. */
function onList(items: readonly Item[], verb: number): Verdict {
  for (let at = verb + 1; at < verb + LIST; at += 1) {
    const item = items[at];
    if (item === undefined || item.number !== null || isMark(item, ',', ';', ':', '.')) return null;
    // "on its missing list"
    const opensList = hasForm(item, 'state') && is(items[at + 1], 'report-noun', 'whole-word');
    if (opensList) return { measure: item.entry.harm?.measure ?? 'missing', verb: true };
    if (item.entry.harm !== null || is(item, 'other-verb', 'released')) return null;
    if (!is(item, 'report-noun', 'whole-word') || !is(items[at + 1], 'of')) continue;
    const measure = listed(items, at);
    return measure === null ? null : { measure, verb: true };
  }
  return null;
}

/** Items up to the list that the names stand on. */
const LIST = 8;
