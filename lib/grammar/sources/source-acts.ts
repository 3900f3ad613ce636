// Bodies that tell nothing in words, but act: "El Foro Penal depuró su registro: 23 fallecimientos".

import type { Item } from '../text/items.ts';
import { hasSeveralWords, is, isAny, isMark, isName, isUnknown, mayHold } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { initialsAt, overShortName, readName } from './source-names.ts';
import { bodyBefore } from './source-subjects.ts';
import { followsAdjunct, isBody, isInitials, opensClause, type Span } from './source-words.ts';

/**
 * "El Foro Penal depuró su registro: 23 fallecimientos": a body or an office that opens a clause and acts is a source, if nobody else tells;
 * not one whose verb is harm ("the police killed"), nor a place that treats people.
 */
export function subjectBodies(items: readonly Item[], text: string): Span[] {
  const found: Span[] = [];
  // A short name stands in brackets; whoever has none is told by a word of the name.
  const last = mayHold(items, '(')
    ? items.length
    : items.findLastIndex((item) => isAny(item, ACTORS) || isInitials(item, text));
  if (last < 0) return found;
  for (let start = 0; start < items.length - 1; start += 1) {
    // Behind the last of them stands nobody, but the rest of a name with an "and" in it.
    if (start > last && !is(items[start - 1], 'and')) continue;
    if (!opensActing(items, start)) continue;
    const span =
      readName(items, start, 'body') ?? shortened(items, start, text) ?? initialsAt(items, start, text);
    if (span === null || span.back) continue;
    const named = beforeVerb(items, span, text);
    const acting = [named, upToCapital(items, named)].find(
      (name) => name !== null && acts(items, name, text),
    );
    if (acting != null) found.push(bodyBefore(items, acting) ?? acting);
  }
  return found;
}

/** "the Integrated Data Centre (CID)": a name that has a short one is a body's. */
function shortened(items: readonly Item[], start: number, text: string): Span | null {
  if (!mayHold(items, '(')) return null;
  const span = readName(items, start, 'named');
  const short = span === null ? undefined : items[span.to + 2];
  const isShort = span !== null && overShortName(items, span.to + 1) > span.to + 1;
  return isShort && short !== undefined && isInitials(short, text) ? { ...span, body: true } : null;
}

function opensActing(items: readonly Item[], start: number): boolean {
  return (
    opensClause(items, start) ||
    followsAdjunct(items, start) ||
    followsPlace(items, start) ||
    // "De momento los bomberos han extraído 14 cadáveres", "By nightfall rescuers had recovered 21 bodies"
    (isAny(items[start - 1], ADVERB) && opensClause(items, start - 1)) ||
    // "21:40 Interior ministry raises death toll to 17"
    (start === 1 && items[0]?.kind === 'code') ||
    // "A Medicina Legal han llegado 290 cadáveres"
    (isAny(items[start - 1], TO) && opensClause(items, start - 1))
  );
}

function acts(items: readonly Item[], span: Span, text: string): boolean {
  const parts = items.slice(span.from, span.to + 1);
  const isShortened = overShortName(items, span.to + 1) > span.to + 1;
  const speaks =
    isShortened || parts.some((item) => isBody(item) || is(item, 'office') || isInitials(item, text));
  const isCrew = parts.some((item) => is(item, 'voice'));
  const isAside = bodyBefore(items, span) !== null;
  let verb = isAside ? span.to + 2 : overAside(items, overShortName(items, overSeat(items, span.to + 1)));
  // "el Ejército ya había rebajado el balance"
  // "la Fiscalía, en cambio, solo asocia 17 muertes a la protesta"
  // "El CICR aún desconoce el paradero de 52 vecinos"
  while (
    (is(items[verb], 'adverb') && (is(items[verb + 1], 'aux', 'adverb') || isActing(items, verb + 1))) ||
    is(items[verb], 'only') ||
    // "La Gobernación sí las separa: 11 muertos"
    (is(items[verb], 'homograph') && is(items[verb + 1], 'article'))
  )
    verb += 1;
  // "La Defensoría del Pueblo las clasifica así: 12 en enfrentamientos"
  // "El Indeci la corrigió a la baja: 15 fallecidos"
  const isDone = isUnknown(items[verb + 1]) || is(items[verb + 1], 'revise');
  const hasObject = is(items[verb], 'article') && isDone && mayHold(items, ':');
  if (hasObject && !items[verb + 1]?.capital) verb += 1;
  // "Coast guard vessels retrieved 16 bodies", "Red Cross teams at Al Nour hospital received 64 wounded"
  const behind = overSeat(items, verb + 1);
  const areIts = is(items[verb], 'thing', 'own-staff', 'voice') && isBody(items[verb - 1]);
  if (areIts && is(items[behind], 'found', 'care-verb')) verb = behind;
  // "Los socorristas han sacado del barro 18 cuerpos"
  const finds =
    isCrew && (is(items[verb], 'found') || (is(items[verb], 'aux') && is(items[verb + 1], 'found')));
  return (speaks || finds) && !parts.every((item) => is(item, 'facility')) && isActing(items, verb);
}

/** "La Comisión Interamericana recogió": an unknown verb may have been read as a part of the name. */
function upToCapital(items: readonly Item[], span: Span): Span | null {
  let to = span.to;
  while (to > span.from && !items[to]?.capital) to -= 1;
  return to < span.to && items[to]?.capital ? { ...span, to } : null;
}

/** "una jueza ordenó liberarlos": the same of a name in lower case, by how the verb ends. */
function beforeVerb(items: readonly Item[], span: Span, text: string): Span {
  const last = items[span.to];
  const isVerb =
    span.to > span.from && isUnknown(last) && !last?.capital && VERB.test(text.slice(last?.start, last?.end));
  // "la Defensoría boliviana lo borró de su lista"
  const object = isVerb && isAny(items[span.to - 1], ARTICLE) && span.to - 1 > span.from ? 1 : 0;
  return isVerb ? { ...span, to: span.to - 1 - object } : span;
}

const VERB = /(?:ó|aron|ieron)$/u;

/** "Frente a Môle-Saint-Nicolas la guardia costera …", "in Zimbabwe Civil Protection …", "Mozambique's INGD". */
function followsPlace(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  if (before?.kind === 'mark') return isMark(before, "'s", '’s');
  if (isAny(before, COUNTRY)) return true;
  return before?.capital === true && isAny(items[start], ARTICLE) && !is(before, 'body', 'office', 'voice');
}

/** "The Government, which counts clashes only, stands by …", "El Ministerio, por su lado, investiga": over what stands between commas. */
function overAside(items: readonly Item[], at: number): number {
  if (!isMark(items[at], ',')) return at;
  const reach = is(items[at + 1], 'relative') ? 16 : 7;
  for (let next = at + 2; next < at + reach; next += 1) {
    if (isMark(items[next], ';', ':', '.')) return at;
    if (isMark(items[next], ',')) return next + 1;
  }
  return at;
}

/** "Red Cross teams in Tarvo treated": over where the body is. */
function overSeat(items: readonly Item[], at: number): number {
  if (!is(items[at], 'in') || !isName(items[at + 1])) return at;
  let next = at + 1;
  while (isName(items[next])) next += 1;
  // "at Al Nour hospital"
  return is(items[next], 'care-place') ? next + 1 : next;
}

const ACTORS = anyOf('body', 'office', 'voice');
const TO = anyOf('to');
const ADVERB = anyOf('adverb', 'later');
const COUNTRY = anyOf('country');
const ARTICLE = anyOf('article');

/** Verbs of whoever tells nothing yet: "visitó tres comisarías. El organismo contó …", "anunció primero 9; ahora reconoce 13". */
const DEEDS = anyOf(
  'aux',
  'hold',
  'report',
  'link',
  'revise',
  'exist',
  'place-counts',
  'other-verb',
  'denial',
  'previous',
  'care-verb',
  'adds',
  'service',
);

function isActing(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  if (verb === undefined || verb.kind === 'mark' || verb.number !== null || verb.capital) return false;
  if (verb.entry.harm !== null) return isSearch(verb);
  // "El gobernador visitó a los 7 heridos" counts nobody.
  if (is(verb, 'visit')) {
    // "visitó cinco cárceles y contó 12 muertos"
    const join = items.findIndex((item, next) => next > at && (is(item, 'and') || item.kind === 'mark'));
    const to = Math.min(at + 7, join < 0 ? items.length : join);
    return !items.slice(at, to).some((item) => item.entry.harm !== null);
  }
  if (isAny(verb, DEEDS)) return true;
  return is(verb, 'be', 'light') ? isSearch(items[at + 1]) : isUnknown(verb);
}

/** "is still looking for 19", "sigue sin rastro de 43": whoever looks for the missing. */
function isSearch(item: Item | undefined): boolean {
  return item?.entry.harm?.measure === 'missing' && hasSeveralWords(item);
}
