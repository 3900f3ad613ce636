// People who are no longer in a count: the missing who were found, the arrested who were freed.

import { lookAlike } from '../numbers/look-alikes.ts';
import type { Finding } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import { hasForm, type Item, is, isAny, isCount, isMark, mentions, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** "Fueron liberados 24 estudiantes que estaban retenidos" */
export function isFreed(items: readonly Item[], at: number, finding: Finding): boolean {
  if (finding.measure !== 'detained') return false;
  // "Entre los liberados hay seis adolescentes que habían sido arrestados"
  if (is(items[0], 'among', 'of') && items.slice(1, 4).some((item) => is(item, 'released'))) return true;
  const clause = clauseAround(items, at);
  let from = at;
  while (from > clause.from && !isCount(items[from - 1]) && !is(items[from - 1], 'and')) from -= 1;
  for (let index = from; index < at; index += 1)
    if (is(items[index], 'released') && !isPublished(items, index)) return true;
  // "facilitated the release and transfer home of 12 detainees"
  if (is(items[from - 1], 'and') && is(items[from - 2], 'released') && is(items[at - 1], 'of')) return true;
  return isFreedAfter(items, at) || areFreedBeside(items, at);
}

/** "Three hostages and 183 detainees were transferred", "released 26 prisoners of war and three detained civilians": beside others who go home. */
function areFreedBeside(items: readonly Item[], at: number): boolean {
  if (!areNamedDetained(items, at)) return false;
  let and = -1;
  for (let back = at - 1; back >= Math.max(0, at - LISTED); back -= 1) {
    const item = items[back];
    // "20 rehenes retenidos en Gaza y 1.809 personas detenidas"
    const isHarm = item?.entry.harm != null && item.entry.harm.measure !== 'detained';
    if (item === undefined || isHarm || isAny(item, DOINGS)) return false;
    if (and < 0 && is(item, 'and')) and = back;
    else if (isCount(item)) {
      if (and < 0 || lookAlike(items, back) !== null) continue;
      if (areMoved(items, at) && is(items[back + 1], 'other-verb')) return true;
      let verb = back - 1;
      while (is(items[verb], 'to', 'period', 'article') && !is(items[verb], 'released')) verb -= 1;
      const isHostage = is(items[back + 1], 'other-verb') && is(items[verb], 'care-verb');
      return isHostage || (is(items[verb], 'released') && !isPublished(items, verb));
    }
  }
  return false;
}

/** "183 detainees were transferred": beside hostages, on their way home. */
function areMoved(items: readonly Item[], at: number): boolean {
  for (let be = at + 1; be <= at + NAMED + 1; be += 1)
    if (is(items[be], 'be')) return is(items[be + 1], 'hold', 'care-verb');
  return false;
}

/** "183 detainees", "three detained civilians", "un sargento retenidos": no verb stands between. */
function areNamedDetained(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next <= at + NAMED; next += 1) {
    if (items[next]?.entry.harm?.measure === 'detained') return !hasForm(items[next], 'event');
    if (peopleOf(items[next]) === null && !is(items[next], 'demonym')) return false;
  }
  return false;
}

/** Items from a number over its people to what befell them. */
const NAMED = 3;
/** Items back to those beside them: "tres rehenes desde Gaza y, horas más tarde, a". */
const LISTED = 14;
const DOINGS = anyOf('be', 'aux', 'report', 'hold', 'leave', 'light', 'exist', 'relative');

/** "released a list of 213 people detained": a list is let out, and nobody free. */
function isPublished(items: readonly Item[], verb: number): boolean {
  const noun = is(items[verb + 1], 'article') || items[verb + 1]?.number?.article ? verb + 2 : verb + 1;
  return is(items[noun], 'report-noun', 'whole-word', 'entry');
}

/** "183 detenidos que fueron puestos en libertad", "11 retenidos por turbas y luego liberados": all of them, and by nobody's demand. */
function isFreedAfter(items: readonly Item[], at: number): boolean {
  if (!mentions(items, RELEASED)) return false;
  let told = items.slice(Math.max(0, at - BEFORE), at + 3).some((item) => item.entry.harm !== null);
  let end = at + FREED;
  for (let next = at + 1; next < end; next += 1) {
    // "1.056 detenidos, 15 de ellos saudíes y cuatro sudaneses, volvieron a casa"
    const over = isMark(items[next], ',') && is(items[next + 2], 'them') ? asideEnd(items, next) : next;
    end += over - next;
    next = over;
    const item = items[next];
    if (item === undefined || isMark(item, ';', '.', ':', '(') || isAny(item, OTHERWISE)) return false;
    // "arrested 1,240 people, most of whom were later let go"
    if (told && is(item, 'them') && items[next - 1]?.kind !== 'mark' && !is(items[next - 1], 'and'))
      return false;
    // "21 policías y tres soldados que habían sido retenidos durante nueve días quedaron en libertad"
    const counts =
      isCount(item) && lookAlike(items, next) === null && !is(items[next + 1], 'unit', 'year-unit');
    if (counts && (told || isApart(items, next))) return false;
    told ||= item.entry.harm !== null;
    if (is(items[next - 1], 'article') && next > at + 3 && told && peopleOf(item) !== null) return false;
    // "practicó 230 capturas y soltó a 190": others.
    // "went home today on two flights": of nobody.
    const isOfOthers = (near: Item, step: number) =>
      isCount(near) && !is(items[next + step + 2], 'thing', 'unit', 'year-unit');
    if (is(item, 'released')) return !items.slice(next + 1, next + 4).some(isOfOthers);
  }
  return false;
}

/** The comma that closes what is told of some between commas; the one that opens it, where none does. */
function asideEnd(items: readonly Item[], comma: number): number {
  for (let close = comma + 3; close < comma + ASIDE; close += 1) {
    if (isMark(items[close], ',')) return close;
    if (items[close] === undefined || isMark(items[close], ';', '.', ':')) return comma;
  }
  return comma;
}

/** Items of "15 of them Saudis and four Sudanese". */
const ASIDE = 12;

/** "superan las 88.000, y unos 8.000 capturados fueron liberados": a count of its own, behind a comma and a join. */
function isApart(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.entry.before != null || is(items[before], 'article')) before -= 1;
  return is(items[before], 'and') && isMark(items[before - 1], ',');
}

/** Items up to the word for being free. */
const FREED = 22;
/** Items before a number in which its people may be told to have been arrested. */
const BEFORE = 6;
const RELEASED = anyOf('released');
const OTHERWISE = anyOf('not', 'none', 'report', 'could', 'but', 'other-side', 'all-of', 'if');

/** Missing people who were found are missing no more. */
export function isFound(items: readonly Item[], at: number, finding: Finding): boolean {
  // "Bajan de 17 a 12 los desaparecidos tras ubicarse con vida a cinco": those are left out already.
  if (finding.measure !== 'missing' || items[at]?.number?.fromTo === true) return false;
  // "bajó a 12 después de que 13 personas fueran ubicadas con vida"
  if (is(items[at - 1], 'to') && is(items[at - 2], 'revise')) return false;
  if (isFoundRow(items, at)) return true;
  if (turnedUp(items, at) || isLocated(items, at) || isFoundBefore(items, at)) return true;
  const clause = clauseAround(items, at);
  // "41 ya aparecieron y 22 siguen sin ser ubicadas": what stands beyond another number is told of that one.
  let from = at;
  while (from > clause.from && !isCount(items[from - 1])) from -= 1;
  let to = at;
  while (to < clause.to && !isCount(items[to + 1])) to += 1;
  const isSplit = from > clause.from || to < clause.to;
  const after = (isSplit && from > clause.from) || isJoinedOn(items, at) ? at : from;
  return items.slice(after, to + 1).some((item) => is(item, 'safe'));
}

/** "58 missing persons located;", "Missing persons located: 58", "Missing and found alive: 58": a row of who was found, without a verb. */
function isFoundRow(items: readonly Item[], at: number): boolean {
  if (isMark(items[at - 1], ':')) return is(items[at - 2], 'found', 'safe');
  // "Safe and well: the six hikers missing since Monday"
  if (is(items[0], 'safe') && isMark(items[1], ':')) return true;
  let end = at + 1;
  while (items[end]?.entry.harm?.measure === 'missing' || peopleOf(items[end]) !== null) end += 1;
  const closes = items[end + 1] === undefined || isMark(items[end + 1], ';', '.', ',', '|');
  return end > at + 1 && is(items[end], 'found') && closes;
}

/** "Three climbers, he added, were found alive and 12 are missing": what stands before the join is told of the first. */
function isJoinedOn(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.entry.before != null || is(items[before], 'article', 'more')) before -= 1;
  return is(items[before], 'and');
}

/** "Los 11 escolares que se habían extraviado en el parque La Campana, en Valparaíso, fueron hallados sanos y salvos". */
function turnedUp(items: readonly Item[], from: number): boolean {
  if (!mentions(items, TURNED_UP)) return false;
  // "12 of the 30 missing miners have been recovered": said of the 12.
  const of = is(items[from - 1], 'article') ? from - 2 : from - 1;
  const isOfThem = is(items[of], 'of') && isCount(items[of - 1]);
  let told = false;
  for (let at = from + 1; at < from + FAR; at += 1) {
    const item = items[at];
    if (item === undefined || isMark(item, ';', '.', ':', '(')) return false;
    // "reported missing" says nothing yet.
    if (isAny(item, OTHERWISE) && !is(item, 'filler')) return false;
    // "Twelve people are still missing and 14 were unhurt": others.
    if (told && isCount(item) && lookAlike(items, at) === null) return false;
    told ||= item.entry.harm !== null;
    if (told && !isOfThem && wereFound(items, at)) return true;
    if (isAny(item, SAFE))
      return is(items[at - 1], 'be', 'light', 'found', 'hold') || isMark(items[at - 1], ',');
  }
  return false;
}

/** "Twelve people reported missing have been found by Monday": and nothing is said of how. */
function wereFound(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const closes = next === undefined || next.kind === 'mark' || is(next, 'by', 'period', 'weekday');
  return is(items[at], 'found') && is(items[at - 1], 'be') && closes;
}

const SAFE = anyOf('safe');
const TURNED_UP = anyOf('safe', 'found');
/** Items up to the word for being found. */
const FAR = 36;

/** "ayudó a localizar a 320 personas desaparecidas": the verb right before them. */
function isFoundBefore(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.entry.before != null || is(items[before], 'article')) before -= 1;
  // "se reencontró con sus padres a 22 niños extraviados"
  if (is(items[before], 'to') && is(items[before - 1], 'safe')) return true;
  if (!is(items[before], 'to') || !is(items[before - 1], 'found')) return false;
  return !items.slice(Math.max(0, before - NEGATION), before - 1).some((item) => is(item, 'not', 'without'));
}

/** Items from a negation to the verb that it denies. */
const NEGATION = 4;

/** "Locatel ubicó a 6.120 personas que habían sido reportadas como desaparecidas" */
function isLocated(items: readonly Item[], at: number): boolean {
  const relative = items.slice(at + 1, at + 4).some((item) => is(item, 'relative'));
  if (!relative) return false;
  for (let back = at - 1; back > Math.max(-1, at - LOCATED); back -= 1) {
    if (items[back]?.kind === 'mark' || isCount(items[back])) return false;
    if (is(items[back], 'found')) return !is(items[back - 1], 'not');
  }
  return false;
}

/** Items between a verb of finding and how many it found. */
const LOCATED = 9;
