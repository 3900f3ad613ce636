// A part or a count that is joined to the one before it: "29 civiles y cinco policías".

import { isClaimed } from '../counted/objects.ts';
import { harmAfter } from '../counted/predicate-after.ts';
import type { Scene, Told, Verdict } from '../telling.ts';
import { asideBeforeHarm, closing } from '../text/asides.ts';
import { hasForm, type Item, is, isAny, isMark, isNamedGroup, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { followedByCause, listed } from './part-lists.ts';
import { partOf } from './part-of.ts';

const NEW_CLAUSE = anyOf('relative', 'report', 'hold', 'but', 'other-side', 'leave', 'link', 'subordinate');
const CLOSERS = anyOf(
  'and',
  'in',
  'by',
  'with',
  'near',
  'according',
  'all-of',
  'of',
  'other-side',
  'period',
  'adverb',
  'relative',
  'be',
  'light',
  'aux',
);

/** "lesiones a", "heridas a": right before a number. */
function hurtsOthers(items: readonly Item[], left: number): boolean {
  // "lesiones graves a"
  const isSaid = items[left - 2]?.entry.harm == null && items[left - 2]?.number == null;
  const hurt = items[isSaid && hasForm(items[left - 3], 'wound') ? left - 3 : left - 2];
  const isOf = is(items[left - 1], 'of') && hasForm(hurt, 'wound');
  // "y lesiones en otras 14"
  // "la muerte de 148 civiles y heridas en otros 929", not "mujeres heridas en 30 choques"
  const isWounds = is(hurt, 'wounds') && is(items[left - 3], 'and') && is(items[left], 'more');
  const isIn = is(items[left - 1], 'in') && (hasForm(hurt, 'wound') || isWounds);
  return (is(items[left - 1], 'to') || isOf || isIn) && hurt?.entry.harm?.measure === 'injured';
}

/** "29 civiles y cinco policías": goes on with the part before it. */
export function coordinated(scene: Scene): Verdict {
  const { items, phrase, left, told, sentence } = scene;
  // "973 civilians killed, up from 830, plus 231 soldiers"
  const newest = told.at(-1);
  const isOld = newest?.bar === 'previous' && newest.measure === null && newest.sentence === sentence;
  // "473 manifestantes muertos (64, menores) y a 61 policías": over the part in brackets.
  const isOver = newest?.sentence === sentence && newest.part && closesBrackets(items, newest, left);
  const last = isOld ? told.at(-2) : isOver ? (newest.whole ?? newest) : newest;
  if (last === undefined || last.sentence !== sentence || last.measure === null) return null;
  // "la muerte de 20 personas y lesiones a otras 58", "la muerte de 27 personas, lesiones a 141 y la desaparición de siete"
  const ends = items[phrase.end];
  // "injuries to another 929": the number is what counts.
  const isHurt = phrase.head === 'none' && ends?.number == null && hurtsOthers(items, left);
  if (isHurt && (phrase.more || ends === undefined || ends.kind === 'mark' || is(ends, 'and')))
    return { measure: 'injured', verb: true };
  if (isBySeverity(scene, last)) return { measure: last.measure, group: last.group };
  if (phrase.head !== 'people' && !(phrase.head === 'none' && (last.part || followedByCause(scene))))
    return null;
  // "four protesters, a police officer and two soldiers": one in the middle of a list.
  // "Two men, the owner and a technician, have been arrested"
  const aside = asideBeforeHarm(items, last.phrase.end);
  if (items[scene.at]?.number?.article && isMark(items[last.phrase.end], ',') && aside >= phrase.end)
    return 'nobody';
  const isListed = is(items[phrase.end], 'and') && items[phrase.end + 1]?.number != null;
  const isAside = isMark(items[left - 1], ',') && !isListed;
  if (items[scene.at]?.number?.article && (phrase.head === 'none' || isAside)) return null;
  // "a driver with two children": another word's companions are no item of the list.
  // "la muerte de 519 manifestantes y de 68 policías"
  const isOf = is(items[left - 1], 'of') && is(items[left - 2], 'and') && is(items[last.left - 1], 'of');
  if (!isOf && !is(items[left - 1], 'and', 'or', 'to') && !isMark(items[left - 1], ',')) return null;
  if (!joined(items, last, left) || !closes(items, phrase.end)) return null;
  // "handed over 26 captured soldiers and two nurses": as free as those before.
  if (last.bar === 'released') return 'nobody';
  const governed = harmAfter(items, phrase.end, sentence.reading.lexicon.language, phrase.head === 'none');
  // "12 niños murieron y 3.000 turistas quedaron varados", "y la tormenta desplazó a 3.000 personas"
  const tellsElse = governed.kind === 'nothing' && is(items[phrase.end], 'be', 'light', 'aux');
  // "and 14 relatives of the missing came"
  const isKin = items.slice(left, phrase.end).some((item) => is(item, 'kin')) && is(items[phrase.end], 'of');
  if (governed.kind === 'elsewhere' || isKin || tellsElse) return 'nobody';
  // "la muerte de una mujer y heridas a siete vecinos"
  if (hurtsOthers(items, left)) return { measure: 'injured', verb: true };
  if (isClaimed(items, left)) return 'nobody';
  if (last.part && phrase.head === 'none' && isMark(items[phrase.end], ',')) {
    // "25 eran niños y 12, policías": the verb is left out.
    const group = peopleOf(items[phrase.end + 1]);
    // "57 son menores y 133, mujeres": a kind among them, not all of them.
    if (group !== null)
      return { ...partOf(scene, last.measure, last.whole), group: group === 'all' ? 'other' : group };
  }
  // "24 died, 0 in search": none of something else.
  if (items[scene.at]?.number?.value === 0 && phrase.head === 'none') return null;
  if (last.part) return listedOrPeople(scene) ? partOf(scene, last.measure, last.whole) : null;
  if (phrase.head === 'none' && is(items[phrase.end], 'with')) return partOf(scene, last.measure, last);
  if (last.verb && last.phrase.head !== 'harm') return { measure: last.measure, verb: true };
  return goesOnByKind(scene, last)
    ? { measure: last.measure, group: phrase.group ?? (phrase.head === 'none' ? 'other' : null) }
    : null;
}

/** A part that stands alone in brackets, right before an "and". */
function closesBrackets(items: readonly Item[], part: Told, left: number): boolean {
  const close = items.findIndex((item, at) => at >= part.phrase.end && isMark(item, ')'));
  return isMark(items[part.left - 1], '(') && close > 0 && close < left && is(items[close + 1], 'and');
}

/** "left 12 seriously injured and 40 slightly": how badly stands beside both numbers, the harm beside the first. */
function isBySeverity({ items, phrase, left }: Scene, last: Told): boolean {
  const isBare = phrase.head === 'none' && is(items[phrase.end], 'adverb') && is(items[left - 1], 'and');
  const behind = items[phrase.end + 1];
  const closes = behind === undefined || behind.kind === 'mark' || is(behind, 'in', 'subordinate');
  if (!isBare || !closes || last.part || last.measure !== 'injured') return false;
  const said = items.slice(last.at, left - 1);
  const harm = said.findIndex((item) => item.entry.harm !== null);
  return is(said[harm - 1], 'adverb') && said.length - harm <= 2;
}

/** "48 civiles fallecidos en enfrentamientos, 11 por accidentes y un policía": a breakdown that states no total. */
function goesOnByKind(scene: Scene, last: Told): boolean {
  const { phrase, items } = scene;
  const told =
    last.phrase.measure !== null ||
    last.rule === 'subject-link-number' ||
    is(items[last.phrase.end], 'relative');
  const opened = last.phrase.group !== null && told;
  if (!opened && last.rule !== 'coordinated') return false;
  if (phrase.head === 'none') return is(items[phrase.end], 'by');
  return phrase.group !== null && phrase.group !== 'other';
}

function listedOrPeople(scene: Scene): boolean {
  return scene.phrase.head === 'people' || listed(scene);
}

function joined(items: readonly Item[], last: Told, left: number): boolean {
  let join = false;
  if (left - last.phrase.end > 20) return false;
  // "9 civilians who died in accidents, and 1 policeman": the clause belongs to the people before it.
  // "18 civiles murieron en enfrentamientos, 6 por …": and so does their verb.
  // "17 police officers were killed, along with 4 civilians": they share it.
  const { end } = last.phrase;
  const isPassive = is(items[end], 'be', 'aux') && hasForm(items[end + 1], 'either', 'state');
  const relative =
    is(items[end], 'relative') ||
    (last.rule === 'number-verb' && (isPassive || hasForm(items[end], 'suffer')));
  if (!relative && left - last.phrase.end > 12) return false;
  let from = end;
  while (relative && from < left - 1 && !isMark(items[from], ',')) from += 1;
  for (let at = from; at < left; at += 1) {
    if (isMark(items[at], '(')) at = Math.max(at, closing(items, at) + 1);
    const item = items[at];
    if (is(item, 'and') || isMark(item, ',')) join = true;
    if (isMark(item, ';', ':', '.', '(', ')')) return false;
    if (isAny(item, NEW_CLAUSE) || hasForm(item, 'suffer', 'inflict', 'either')) return false;
  }
  return join;
}

export function closes(items: readonly Item[], end: number): boolean {
  const next = items[end];
  // "y tres policías el lunes"
  const isWhen = is(next, 'weekday') || (is(next, 'article') && is(items[end + 1], 'weekday', 'period'));
  // "y cuatro niños desde que rige la norma"
  if (isWhen || (is(next, 'from', 'overall') && is(next, 'subordinate'))) return true;
  return next === undefined || next.kind === 'mark' || isAny(next, CLOSERS) || next.entry.harm !== null;
}

/** "Women account for 893 of the dead and children for 1,152", "Los niños suman 31 de los muertos y las mujeres, 20": the verb said once. */
export function kindsFor({ items, left, phrase, told, sentence }: Scene): Verdict {
  const newest = told.at(-1);
  // "31 de los 90 muertos"
  const before = told.at(-2);
  const last =
    newest !== undefined &&
    before !== undefined &&
    newest.left <= before.phrase.end &&
    before.sentence === sentence
      ? before
      : newest;
  if (phrase.head !== 'none' || last?.sentence !== sentence || last.measure === null || !last.part)
    return null;
  const isGapped = is(items[left - 1], 'for-number') || isMark(items[left - 1], ',');
  const who = isGapped ? left - 2 : left - 1;
  const group = peopleOf(items[who]);
  const opens = is(items[who - 1], 'article') ? who - 2 : who - 1;
  const isNext = is(items[opens], 'and') || isMark(items[opens], ',');
  if (group === null || !isNext || opens < last.phrase.end) return null;
  const verb = items[last.left - 1];
  const isFirst = is(verb, 'link', 'hold') && peopleOf(items[last.left - 2]) !== null;
  if (!isFirst && last.rule !== 'part-for-kind') return null;
  return {
    measure: last.measure,
    group: isNamedGroup(group) ? group : 'other',
    part: true,
    whole: last.whole,
  };
}
