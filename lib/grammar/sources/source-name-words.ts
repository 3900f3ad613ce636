// Which words a source's name may hold.

import type { Item } from '../text/items.ts';
import { hasSeveralWords, is, isAny, isMark, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf, unionOf } from '../text/tags.ts';
import { isBody, type Need, VERBS } from './source-words.ts';

const SPEAKS = anyOf('office', 'voice');
const BE = anyOf('be', 'aux');
const LINKS = anyOf('of', 'article', 'and', 'to');
const FOR = anyOf('in', 'for-source');
const BY = anyOf('by');
const ARTICLE = anyOf('article');
const NO_NAME = unionOf([
  VERBS,
  anyOf('relative', 'not', 'light', 'period', 'weekday', 'month', 'other-verb'),
]);
const SMALL_WORDS = anyOf(
  'nor',
  'in',
  'of',
  'to',
  'by',
  'near',
  'from',
  'with',
  'and',
  'as',
  'for-number',
  'period',
  'adverb',
);

/** Takes the place of a word behind the start of a name, gives whether the name goes on over it. */
export function belongs(items: readonly Item[], at: number, from: number, need: Need): boolean {
  const item = items[at];
  if (item === undefined || item.number !== null) return false;
  if (isBody(item) || isAny(item, SPEAKS)) return true;
  if (item.kind === 'mark') return at > from && isMarkInName(items, at);
  // «Son, por tanto, 19»: a verb that opens a quotation is no name.
  // "el hospital de Les Cayes"
  const isVerb = isAny(item, BE) && !is(items[at - 1], 'of');
  if (item.capital) return !isVerb && !isSmallWord(item) && !isReport(items, at, from);
  if (isAny(item, NO_NAME)) return false;
  if (opensAnother(items, at)) return false;
  // "Civil Defence of Rio Grande do Sul"
  if (is(item, 'name-joint')) return isCapital(items[at - 1]) && isCapital(items[at + 1]);
  if (is(item, 'to') && isToOther(items, at, from)) return false;
  if (isAny(item, LINKS)) return at > from && goesOn(items, at);
  if (isAny(item, FOR) || is(item, 'for-number')) return at > from && isFor(items, at);
  if (isAny(item, BY)) return at > from && isTitle(items, at);
  if (is(item, 'with')) return at > from && isAgainst(items, at);
  if (item.entry.harm) return false;
  // "the national roads agency": in English a noun for people too.
  const describes = at === from && bodySoon(items, at);
  if (peopleOf(item) !== null || item.entry.adjective !== null)
    return need !== 'body' || at > from || describes;
  if (is(item, 'report-noun')) return false;
  return isNoun(items, at, from, need);
}

/** "(dijo) el ministro a periodistas", "el alcalde Luis Odín a Radio Uno", "la Cruz Roja a través de X": to whom or how it was said; not "Unidad de Atención a Víctimas". */
function isToOther(items: readonly Item[], to: number, from: number): boolean {
  const next = is(items[to + 1], 'article') ? to + 2 : to + 1;
  const isListener = peopleOf(items[next]) === 'journalist' || is(items[next], 'press', 'no-place');
  const isMeans = isUnknown(items[next]) && is(items[next + 1], 'of');
  if (isListener || isMeans || isBody(items[to - 1])) return true;
  // "el coronel a cargo"; not "el alcalde a esta redacción", "la ministra al recorrer"
  const isCharge = next === to + 1 && isUnknown(items[next]) && !/[aei]r$/u.test(items[next]?.fold ?? '');
  return !isCharge && items.slice(from, to).some((item) => is(item, 'office'));
}

/** "In Tajikistan the committee": a capital that opens a sentence makes no name of a preposition. */
function isSmallWord(item: Item): boolean {
  return item.first && isAny(item, SMALL_WORDS);
}

/** "NDMA SitRep No. 108"; not "Ministry of Information", "National Statistics Office". */
function isReport(items: readonly Item[], at: number, from: number): boolean {
  if (at === from || !is(items[at], 'report-noun', 'code-noun')) return false;
  return !is(items[at - 1], 'of') && !is(items[at + 1], 'body', 'office');
}

/** "Office of the Ombudsman"; not "(frente a) Zarzis la guardia costera", "a figure the government rejects". */
function opensAnother(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const isOther = before?.kind === 'word' || (is(before, 'whole-word') && !hasSeveralWords(before));
  // "La Defensoría del Pueblo las clasifica así": what the verb behind it has for its object.
  const isObject = isBody(before) && isCapital(before) && !isCapital(items[at + 1]);
  // "en su cuenta de X el Cuerpo de Bomberos"
  const isBehindName = isCapital(before) && before?.fold.length === 1;
  return isAny(items[at], ARTICLE) && !is(items[at], 'of') && (isOther || isObject || isBehindName);
}

/** Items from "for" to the body that somebody speaks for. */
const FOR_WHOM = 6;

/** "Commission on Human Rights", "a spokesman for the health ministry" */
function isFor(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  const named = is(next, 'article') ? items[at + 2] : next;
  // "a spokesman for the teachers' union"
  if (is(before, 'office') && is(items[at], 'for-number'))
    return items.slice(at + 1, at + FOR_WHOM).some(isBody);
  if (!isCapital(before) || !isCapital(named) || is(named, 'weekday', 'month', 'country')) return false;
  // "International Organization for Migration (IOM)"
  if (is(named, 'no-place') && !(isBody(before) && is(items[at], 'for-number'))) return false;
  // "Consejo Noruego para Refugiados"
  return isBody(before) || is(items[at], 'for-source', 'for-number');
}

/** "Alianza por los Derechos Humanos": between a body and the rest of its name. */
function isTitle(items: readonly Item[], at: number): boolean {
  const named = is(items[at + 1], 'article') ? items[at + 2] : items[at + 1];
  return (
    isBody(items[at - 1]) &&
    isCapital(items[at - 1]) &&
    isCapital(named) &&
    !is(named, 'body', 'country', 'no-place')
  );
}

/** "Alianza Tarvense contra Minas": a name of two words in capitals goes on over its preposition. */
function isAgainst(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const isNamed = isCapital(items[at - 1]) && isCapital(items[at - 2]);
  return isNamed && isCapital(next) && !isBody(next) && !is(next, 'office', 'country', 'no-place');
}

/** A body follows, over a word at most. */
function bodySoon(items: readonly Item[], at: number): boolean {
  const [next, then] = [items[at + 1], items[at + 2]];
  return is(next, 'body') || (is(then, 'body') && !is(next, 'of', 'in', 'and') && next?.kind !== 'mark');
}

/** A word in lower case that may be a noun or an adjective of the name. */
function isNoun(items: readonly Item[], at: number, from: number, need: Need): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (
    at === from &&
    is(item, 'thing', 'place-noun', 'facility', 'code-noun', 'event-noun') &&
    (is(next, 'body', 'office') || bodySoon(items, at))
  )
    return true;
  // "the national roads agency"
  if (at > from && is(item, 'thing', 'place-noun', 'facility') && is(next, 'body')) return true;
  // "el jefe de la aldea, Musa Odín"
  const isBearers = isMark(next, ',') && isCapital(items[at + 2]) && is(item, 'place-noun');
  if (at > from && isBearers && items.slice(from, at).some((word) => is(word, 'office'))) return true;
  // "the city's crisis committee", "Bihar's disaster management department"
  if (at > from && is(item, 'event-noun') && bodySoon(items, at)) return true;
  // "según la clínica que los atendió"
  if (at === from && need === 'any' && is(item, 'care-place', 'place-noun', 'facility')) return true;
  // "the UN human rights mission"
  const isInside =
    items[at - 1]?.capital === true && [at + 1, at + 2].some((near) => is(items[near], 'body'));
  if (is(item, 'filler')) return at > from && (items[at - 1]?.kind === 'word' || isInside);
  // "Sistema de Respuesta ante Desastres"
  if (!isUnknown(item) && !is(item, 'before-crowd')) return false;
  if (at === from) return need === 'any' || is(next, 'body', 'office', 'voice');
  // "figures from OCHA show some 50": a verb, before what it counts.
  const counts = next?.number != null || next?.entry.before != null;
  // "La guardia costera suspendió la búsqueda de los doce": the verb of who is looked for.
  const isVerb = isBody(items[at - 1]) && next?.entry.harm?.form === 'inflict';
  return !isVerb && !isPastVerb(items, at) && !is(next, 'to', 'article', 'relative') && !counts;
}

/** "(la gobernación) remitió al …", "(the council) counted …": what stands before an object is a verb. */
function isPastVerb(items: readonly Item[], at: number): boolean {
  const word = items[at]?.fold ?? '';
  if (word.length <= 4 || isMark(items[at - 1], '-')) return false;
  // "un vecino contactado por teléfono"
  return /(?:ed|aron|ieron)$/u.test(word) || (is(items[at + 1], 'by') && /[ai]d[oa]s?$/u.test(word));
}

function isMarkInName(items: readonly Item[], at: number): boolean {
  return (
    isMark(items[at], "'s", '’s', "'", '’', '-', '.') && items[at]?.spaced === false && nameGoesOn(items, at)
  );
}

function isCapital(item: Item | undefined): boolean {
  return item?.capital === true;
}

function nameGoesOn(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isMark(items[at], '.')) return items[at - 1]?.fold.length === 1 && next?.capital === true;
  return next !== undefined && next.kind !== 'mark';
}

function goesOn(items: readonly Item[], at: number): boolean {
  const next = is(items[at + 1], 'article', 'of') ? items[at + 2] : items[at + 1];
  if (next === undefined || next.number !== null || next.kind === 'mark') return false;
  if (is(items[at], 'and'))
    return next.capital && (isAfterOf(items, at - 1) || isAfterPhrase(items, at) || isSpelledOut(items, at));
  return (
    next.capital ||
    is(next, 'body', 'office', 'voice') ||
    isUnknown(next) ||
    peopleOf(next) !== null ||
    next.entry.adjective !== null ||
    is(next, 'facility', 'place-noun')
  );
}

/** "National Transport and Safety Authority (NTSA)": the initials in brackets go over the "and". */
export function isSpelledOut(items: readonly Item[], and: number): boolean {
  let open = and + 1;
  while (items[open]?.capital || is(items[open], 'of', 'article')) open += 1;
  const initials = items[open + 1]?.fold ?? '';
  if (!isMark(items[open], '(') || !isMark(items[open + 2], ')')) return false;
  const behind = items
    .slice(and + 1, open)
    .filter(isCapital)
    .map(({ fold }) => fold[0])
    .join('');
  const before = items[and - 1]?.fold[0] ?? '';
  if (behind === '' || before === '' || !initials.endsWith(behind)) return false;
  const left = initials.slice(0, -behind.length);
  return left.endsWith(before) || left.endsWith(`${before}${items[and]?.fold[0]}`);
}

/** "Secretaría de Seguridad y Protección Ciudadana": known as one phrase up to the "and", and no other body behind it. */
function isAfterPhrase(items: readonly Item[], and: number): boolean {
  const [before, next] = [items[and - 1], items[and + 1]];
  const isPhrase = isBody(before) && isCapital(before) && is(before, 'body-of');
  // "Secretaría de Gestión de Riesgos y Emergencias": a noun that may stand for a body, too.
  return isPhrase && isCapital(next) && (!isBody(next) || is(next, 'thing')) && !is(next, 'article');
}

/** "Ministry of Public Health and Population" */
function isAfterOf(items: readonly Item[], last: number): boolean {
  let at = last;
  while (items[at]?.capital && at > last - 4) at -= 1;
  // "Instituto Nacional de la Mujer y la Niñez"
  const isInner = is(items[at], 'article') && !is(items[at], 'of') && is(items[last + 2], 'article');
  if (isInner && isBody(items[last + 3])) return false;
  return at < last && is(items[isInner ? at - 1 : at], 'of');
}
