// Numbers that names end or begin with: "Tower 2", "the Soyuz 11", "on board the Dash 8". They count nobody.

import { isActive } from '../text/compounds.ts';
import { hasForm, type Item, is, isMark, isName, isUnknown, peopleOf } from '../text/items.ts';

/** Whether the number at a place belongs to the name before it, and to no people behind it. */
export function isNameNumber(items: readonly Item[], at: number): boolean {
  if (opensName(items, at) || isNote(items, at)) return true;
  const before = items[at - 1];
  if (before?.capital !== true || before.number !== null || countsPeople(items, at + 1)) return false;
  // "Tarvo Hospital 12, Olen Hospital 8": a place of a list.
  const isNumbered = is(before, 'numbered') && !isName(items[at - 2]);
  return isNumbered || (isName(before) && (isAboard(items, at) || isTitled(items, at)));
}

/** "la matanza de Las Dos Erres", "in Three Rivers": a word with a capital inside a sentence, before a name. */
function opensName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isWritten = item?.capital === true && !item.first && item.number?.article === false;
  // "el informe «Nueve caminos muertos»", "la noticia «Nueve heridos al volcar un tractor»"
  const isQuoted = isWritten && isMark(items[at - 1], '«', '“', '"', '‘');
  if (isQuoted && is(items[at - 2], 'numbered')) return true;
  return isWritten && isName(items[at + 1]) && is(items[at - 1], 'article', 'of', 'in', 'near', 'from');
}

/** "2 Bodies seen by a doctor.": the sign of a note, before a sentence with a capital of its own. */
function isNote(items: readonly Item[], at: number): boolean {
  const [first, second, third] = items;
  const isSign = at === 0 && first?.kind === 'number' && (first.number?.value ?? 0) < NOTES;
  return (
    isSign &&
    first.capital === false &&
    second?.capital === true &&
    second.entry.harm !== null &&
    third?.capital === false &&
    third.kind !== 'mark'
  );
}

/** A page has fewer notes. */
const NOTES = 10;

/** Whether people stand behind a number: "Torre 2 heridos", against "the four people in Tower 2 died", "Room 101 injured nobody": a verb has another subject. */
export function countsPeople(items: readonly Item[], from: number): boolean {
  return countsNext(items, from - 1, isVerb);
}

function isVerb(items: readonly Item[], at: number): boolean {
  const isOfNobody = hasForm(items[at], 'either', 'inflict') && is(items[at + 1], 'none');
  return hasForm(items[at], 'suffer') || isActive(items, at) || isOfNobody;
}

/** People, harm or an animal stand right after, and no such verb before them: whatever else the number could be, it counts them. */
export function countsNext(
  items: readonly Item[],
  at: number,
  isOthers: (items: readonly Item[], at: number) => boolean = () => false,
): boolean {
  for (let next = at + 1; next < at + 3; next += 1) {
    const item = items[next];
    if (isOthers(items, next)) return false;
    if (item?.entry.harm || peopleOf(item) || is(item, 'animal', 'mixed')) return true;
    if (!is(item, 'filler', 'more', 'new', 'article', 'illness')) return false;
  }
  return false;
}

/** "on board the Dash 8", "a bordo del Boeing 737" */
function isAboard(items: readonly Item[], at: number): boolean {
  const vessel = is(items[at - 2], 'article', 'of') ? items[at - 3] : items[at - 2];
  return is(vessel, 'there');
}

/** "murieron en el Bell 412", "The Soyuz 11 broke up": behind an article in lower case, and no place of a list ("el Cauca 22, el Huila 13"). */
function isTitled(items: readonly Item[], at: number): boolean {
  let start = at - 1;
  while (isName(items[start - 1])) start -= 1;
  const article = items[start - 1];
  if (!is(article, 'article', 'date-article') || (article?.capital && !article.first)) return false;
  if (goesOnAsList(items, at + 1)) return false;
  const opener = is(items[start - 2], 'in', 'of') ? items[start - 3] : items[start - 2];
  const isListed = opener === undefined || opener.kind === 'mark' || is(opener, 'and');
  return isListed ? isUnknown(items[at + 1]) : true;
}

/** Another number stands close behind the comma or the join. */
function goesOnAsList(items: readonly Item[], from: number): boolean {
  if (!isMark(items[from], ',', ';') && !is(items[from], 'and')) return false;
  return items.slice(from + 1, from + PAIR).some((item) => item.number !== null && !item.number.article);
}

/** Items of a join, a place and its number. */
const PAIR = 7;
