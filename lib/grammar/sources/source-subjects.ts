// The named subject of a verb that tells or counts, before it or behind it.

import type { Item } from '../text/items.ts';
import { is, isAny, isCount, isMark, isName, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { readName } from './source-names.ts';
import { back, isBack, isBody, type Need, opensSubject, type Span } from './source-words.ts';

const BEFORE_VERB = anyOf(
  'aux',
  'adverb',
  'be',
  'previous',
  'before-word',
  'not',
  'period',
  'report',
  'more',
  'only',
  'there',
);

const REACH = 20;

/** The subject of the verb at `at`: "La Defensoría del Pueblo, en su informe, cuenta…". */
export function subjectOf(items: readonly Item[], at: number, need: Need): Span | null {
  for (let start = at - 1; start >= Math.max(0, at - REACH); start -= 1) {
    // "A day after saying": no subject opens so.
    if (!opensSubject(items, start) || (is(items[start], 'subordinate') && !isBody(items[start]))) continue;
    // "Un informe de la Defensoría citado por la prensa recoge": who passes it on is no subject.
    const before = start > 0 ? items[start - 1] : undefined;
    // "Reports from Tarvo say": nor is where they come from.
    if (is(before, 'cited-by') || (is(before, 'according') && is(before, 'from'))) continue;
    // "three more than the government ever acknowledged" says what it did not.
    if (is(before, 'more-than') || (is(before, 'versus') && isCount(items[start - 2]))) return null;
    const name = isBack(items, start)
      ? back(start)
      : (readName(items, start, need) ?? listedName(items, start));
    const span = name === null ? null : withHouse(items, withCarePlace(items, name));
    // "Al Nao hospital, which MSF supports, admitted": its clause has ended.
    const isClosed =
      span !== null && is(before, 'relative') && isMark(items[span.to + 1], ',') && span.to + 2 === at;
    if (span !== null && !isClosed && span.to < at && onlyBetween(items, span.to + 1, at))
      return span.back
        ? span
        : (numbered(items, span, at) ??
            bearerOf(items, span) ??
            withBearer(items, span) ??
            bodyBefore(items, span) ??
            joinedBefore(items, span, need) ??
            span);
    if (isMark(before, ';', '.') || opensBracket(items, start - 1, at)) return null;
  }
  return null;
}

/** "a figure disputed by the union, which says", "habló con el alcalde, quien dijo": whose clause the verb stands in, up to its comma. */
export function antecedentOf(items: readonly Item[], verb: number): Span | null {
  let relative = verb - 1;
  while (is(items[relative], 'aux', 'adverb')) relative -= 1;
  const end = relative - 2;
  if (!is(items[relative], 'relative') || !isMark(items[end + 1], ',')) return null;
  if (!items.slice(verb + 1, verb + COUNT_AHEAD).some(isCount)) return null;
  let found: Span | null = null;
  for (let start = end; start >= Math.max(1, end - LONGEST_ANTECEDENT); start -= 1) {
    if (items[start]?.kind === 'mark' || isAny(items[start], VERB)) break;
    // "12 were killed by the army, which said it was fired at": what it did, it does not count.
    const isDeed = items[start - 2]?.entry.harm != null || is(items[start - 2], 'event-noun');
    const isLed = isAny(items[start - 1], BEFORE_ANTECEDENT) && !is(items[start - 1], 'in') && !isDeed;
    const span = isLed ? readName(items, start, 'named') : null;
    if (span?.to === end) found = span;
  }
  return found;
}

/** Items from the verb to what it counts. */
const COUNT_AHEAD = 10;

/** Items of whose clause it is. */
const LONGEST_ANTECEDENT = 8;

const VERB = anyOf('report', 'hold', 'be', 'aux', 'leave');
const BEFORE_ANTECEDENT = anyOf('by', 'with', 'to', 'from');

/** "Surgeons at Ndosho hospital": those who treat people, and where they do. */
function withCarePlace(items: readonly Item[], name: Span): Span {
  let to = name.to + 2;
  while (isName(items[to])) to += 1;
  const isThere = is(items[name.to], 'voice') && is(items[name.to + 1], 'in') && to > name.to + 2;
  return isThere && is(items[to], 'care-place') ? { ...name, to } : name;
}

/** "A source at the Ombudsman's Office", "una fuente cercana al Ministerio": whose voice it is. */
export function withHouse(items: readonly Item[], name: Span): Span {
  const { to } = name;
  // "An official with the disaster agency"
  const isWith = is(items[to], 'office') && is(items[to + 1], 'with');
  if (!(is(items[to], 'voice') || isWith) || items[to + 1] === undefined) return name;
  const isClose = isUnknown(items[to + 1]) && is(items[to + 2], 'to');
  // "cercana a la Fiscalía"
  const isNear = isWith || is(items[to + 1], 'in', 'near') || items[to + 1]?.entry.before != null;
  const at = isNear ? to + 2 : isClose ? to + 3 : -1;
  const house = at < 0 ? null : readName(items, at, 'body');
  // "A source at the ministry": of whoever was named so before.
  if (house?.back) return house;
  return house === null ? name : { ...name, to: house.to, body: house.body };
}

/** "rescue service 1122 reports", "Paramedic service ER24 treated": a name that ends with a number. */
function numbered(items: readonly Item[], span: Span, verb: number): Span | null {
  const isLast =
    (items[span.to + 1]?.kind === 'number' || isLetteredCode(items[span.to + 1])) && span.to + 2 === verb;
  return isLast ? { ...span, to: span.to + 1 } : null;
}

/** "ER24", which no clock or report number is. */
function isLetteredCode(item: Item | undefined): boolean {
  return item?.kind === 'code' && /^\p{L}+\d+$/u.test(item.fold);
}

/** A bracket that is still open at the verb; "The ministry (MoH) had" has closed it. */
function opensBracket(items: readonly Item[], bracket: number, at: number): boolean {
  return isMark(items[bracket], '(') && !items.slice(bracket, at).some((item) => isMark(item, ')'));
}

/** "The governor of Tolva, Ana Ruedas, confirmed": the office before a name that stands beside it. */
function bearerOf(items: readonly Item[], span: Span): Span | null {
  if (!isMark(items[span.from - 1], ',') || items.slice(span.from, span.to + 1).some((item) => !isName(item)))
    return null;
  for (let start = span.from - 2; start >= Math.max(0, span.from - 10); start -= 1) {
    if (!opensSubject(items, start)) continue;
    const office = readName(items, start, 'body');
    return office !== null && !office.back && office.to === span.to ? office : null;
  }
  return null;
}

/** "Ana Ruedas, ministra del Interior, actualizó", "Ana Ruedas, the governor of Tolva, said": the name before the office that stands beside it. */
function withBearer(items: readonly Item[], { from, to }: Span): Span | null {
  const comma = is(items[from - 1], 'article') ? from - 2 : from - 1;
  if (!is(items[from], 'office') || !isMark(items[comma], ',') || !isMark(items[to + 1], ',')) return null;
  let start = comma;
  while (isName(items[start - 1])) start -= 1;
  const isPerson = comma - start >= 2 && opensSubject(items, start);
  return isPerson ? { from: start, to, body: false, back: false } : null;
}

/** "Halka, a press freedom group, lists": the name before the words in lower case that say what it is. */
export function bodyBefore(items: readonly Item[], { from, to }: Span): Span | null {
  let comma = from - 1;
  while (is(items[comma], 'article') || items[comma]?.number?.article) comma -= 1;
  // "Iran Human Rights, a group based in Oslo, said"
  let close = to + 1;
  while (close < to + ASIDE && items[close]?.kind !== 'mark' && items[close]?.number == null) close += 1;
  const isAside = isMark(items[comma], ',') && isMark(items[close], ',');
  // "Iran Human Rights, an NGO based in Oslo", "the Syrian Observatory, a UK-based monitor"
  const isKind = items[from - 1]?.number?.article === true;
  if (!isAside || (!isKind && items.slice(from, to + 1).some((item) => item.capital))) return null;
  let start = comma;
  // "Plataforma Decide, a civil society monitor, has"
  // "The Emergency Lawyers, a rights group", "Father Peter Odin, a parish priest in Olen"
  while (isName(items[start - 1]) || (items[start - 1]?.capital && isNameOrTitle(items[start - 1])))
    start -= 1;
  const opens = is(items[start - 1], 'article') || opensSubject(items, start);
  if (start < comma && opens) return span(start, comma - 1);
  return items[comma - 1]?.capital && isBody(items[comma - 1]) ? span(comma - 1, comma - 1) : null;
}

function isNameOrTitle(item: Item | undefined): boolean {
  return isBody(item) || is(item, 'voice', 'office') || peopleOf(item) !== null;
}

/** "the Ministry of Health and Family Welfare", "Red Cross and Red Crescent Societies": one name on both sides of its "and". */
function joinedBefore(items: readonly Item[], { from, to }: Span, need: Need): Span | null {
  // "la Organización de Mujeres de la Sierra y la Costa"
  const listed = openingBody(items, is(items[from - 1], 'article') ? from - 1 : from);
  if (listed >= 0) return span(listed, to);
  if (!is(items[from - 1], 'and') || !items[from]?.capital || !items[from - 2]?.capital) return null;
  for (let start = from - 2; start >= Math.max(0, from - JOINED); start -= 1) {
    if (!items[start]?.capital || items[start - 1]?.capital || is(items[start - 1], 'of')) continue;
    const whole = readName(items, start, need);
    return whole?.to === to ? whole : null;
  }
  return null;
}

/** Items of a name before its "and". */
const JOINED = 6;

/** "(Ministerio de la Mujer, Familia y) Derechos Humanos": a name whose last words alone are no body's. */
function listedName(items: readonly Item[], from: number): Span | null {
  const listed = items[from]?.capital ? openingBody(items, from) : -1;
  if (listed < 0) return null;
  let to = from;
  while (items[to + 1]?.capital) to += 1;
  return span(listed, to);
}

/** "Ministry of Women, Youth and (Social Affairs)", "Libyan Centre for Migration and (Refugee Studies)": where a name starts that goes on over its "and"; -1 if none does. */
function openingBody(items: readonly Item[], from: number): number {
  if (!is(items[from - 1], 'and') || !items[from - 2]?.capital) return -1;
  let at = from - 2;
  while (at > from - LONGEST_LIST && isListed(items, at)) at -= 1;
  if (!items[at]?.capital || !isBody(items[at])) return -1;
  // "Secretaría de Salud, Trabajo y (Previsión Social)": not "Ministerio de Salud, Acnur y (Defensa Civil)"
  const isList = items.slice(at, from).some((item) => isMark(item, ','));
  if (isList && isBody(items[from])) return -1;
  // "Servicio Nacional de Gestión de Riesgos y Emergencias"
  const behind = items.slice(at + 1, from).find((item) => !item.capital);
  const isKind = is(behind, 'of', 'for-source', 'for-number');
  if (!isKind && !(isList && is(items[at], 'body-of'))) return -1;
  while (items[at - 1]?.capital && !is(items[at - 1], 'article', 'in', 'country')) at -= 1;
  return at;
}

function isListed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isMark(item, ',')) return items[at + 1]?.capital === true;
  if (is(item, 'of', 'article', 'for-source', 'for-number')) return true;
  return item?.capital === true && item.number === null && !isBody(item) && !is(item, 'office', 'country');
}

/** Items of what a ministry is for, before its "and". */
const LONGEST_LIST = 10;

function span(from: number, to: number): Span {
  return { from, to, body: true, back: false };
}

/** Between a subject and its verb: auxiliaries, adverbs, or an aside between commas. */
function onlyBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (isAny(item, BEFORE_VERB)) continue;
    // "the hospital in Akobo admitted", "the ministry in Phnom Penh says": where a body is, is no part of its name.
    if (is(item, 'in', 'near') && items[index + 1]?.capital) {
      while (index + 1 < to && items[index + 1]?.capital && !isBody(items[index + 1])) index += 1;
      // "St John volunteers at Tamworth showground"
      if (isUnknown(items[index + 1]) && index + 2 === to) index += 1;
      continue;
    }
    // "the UN Human Rights Office in the DRC recorded"
    if (is(item, 'in') && is(items[index + 1], 'article') && items[index + 2]?.capital) {
      index += 2;
      while (index + 1 < to && isName(items[index + 1])) index += 1;
      continue;
    }
    // "The army in a statement issued on Monday said"
    if (is(item, 'in') && items[index + 1]?.number?.article && is(items[index + 2], 'report-noun')) {
      index += 2;
      continue;
    }
    // "La Secretaría de Salud de la capital contabilizó"
    if (is(item, 'of') && is(items[index + 1], 'article') && is(items[index + 2], 'place-noun')) {
      index += 2;
      continue;
    }
    // "La Defensoría Pública del estado cuenta"
    if (is(item, 'of') && is(item, 'date-article') && is(items[index + 1], 'place-noun')) {
      index += 1;
      continue;
    }
    // "the health ministry in the enclave reported"
    if (is(item, 'in', 'near') && is(items[index + 1], 'article') && isUnknown(items[index + 2])) {
      index += 2;
      continue;
    }
    if (isMark(item, '(')) {
      while (index < to && !isMark(items[index], ')')) index += 1;
      continue;
    }
    // "rescue service 1122 reports": a number that the name ends with.
    const isLast = index === from && index === to - 1;
    if (isLast && item?.kind === 'number' && item.number?.article === false) continue;
    // "Paramedic service ER24 treated"
    if (isLast && isLetteredCode(item)) continue;
    if (isRestricted(items, index, to)) return true;
    const close = isMark(item, ',') ? asideEnd(items, index, to) : null;
    if (close !== null) return is(items[index + 1], 'relative') || !hasVerb(items, index + 1, close);
    return false;
  }
  return true;
}

/** ", en cambio, solo admite": the comma that closes an aside before a verb; null if none does. */
function asideEnd(items: readonly Item[], from: number, verb: number): number | null {
  let close = verb - 1;
  while (close > from && is(items[close], 'adverb', 'only', 'aux', 'not')) close -= 1;
  return isMark(items[close], ',') && (close > from || close === verb - 1) ? close : null;
}

/** "a nurse who asked not to be named told", "families reached by phone maintain", "a union representing the miners said": what says which one is meant, without commas. */
function isRestricted(items: readonly Item[], from: number, to: number): boolean {
  const word = items[from]?.fold ?? '';
  const words = items.slice(from + 1, to);
  // "a superintendent admitting that his men had been": a clause of its own.
  const isDoing =
    isUnknown(items[from]) && word.endsWith('ing') && !words.some((item) => is(item, 'relative'));
  const opens =
    is(items[from], 'relative') ||
    ((isUnknown(items[from]) || is(items[from + 1], 'by')) && /(?:ed|[ai]d[oa]s?)$/u.test(word));
  return (
    (opens || isDoing) &&
    words.length > 0 &&
    words.length < RESTRICTION &&
    words.every(
      (item) =>
        // "who called at the ombudsman's desk"
        (item.kind !== 'mark' || isMark(item, "'s", '’s')) &&
        item.number === null &&
        item.entry.harm === null,
    )
  );
}

const RESTRICTION = 8;

/** Items of what says where a body is. */
const ASIDE = 6;

function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  // ", in a video posted on Sunday, gave": a participle behind a preposition.
  const isAdjunct = is(items[from], 'in', 'by', 'with');
  for (let index = from; index < to; index += 1) {
    if (!isAdjunct && is(items[index], 'report') && !is(items[index], 'report-noun', 'whole-word'))
      return true;
    // "su morgue, a 46 muertos, contó el director": what counts the harmed is no aside.
    if (isMark(items[index], ';', ':') || items[index]?.entry.harm != null) return true;
  }
  return false;
}

/** "contó la Defensoría", "said the ministry", "informó hoy la Secretaría", "contó por radio el director". */
export function subjectBehind(items: readonly Item[], at: number): Span | null {
  const span = readName(items, behindWhen(items, at), 'named');
  return span === null ? null : withHouse(items, span);
}

/** Where the subject starts behind its verb: over when, where and to whom it was said. */
export function behindWhen(items: readonly Item[], at: number): number {
  let next = overWhen(items, at + 1);
  // "confirmó en su cuenta de X el Cuerpo de Bomberos"
  const isPosted = is(items[next], 'report-noun') && is(items[next + 1], 'of') && items[next + 2]?.capital;
  if (isPosted && is(items[next + 3], 'article') && is(items[next + 2], 'no-place')) return next + 3;
  while (is(items[next], 'by', 'in', 'to', 'with', 'from', 'before-crowd')) {
    const behind = is(items[next], 'from') ? overSeat(items, next) : overAdjunct(items, next);
    if (behind === null) break;
    next = overWhen(items, behind);
  }
  return next;
}

/** "denunció desde Puerto Príncipe la oficina de la ONU", "cuenta desde Goma Médicos Sin Fronteras": from where, up to who; null if it is nobody. */
function overSeat(items: readonly Item[], from: number): number | null {
  const start = is(items[from + 1], 'article') ? from + 2 : from + 1;
  if (!items[start]?.capital) return null;
  for (let next = start + 1; next < start + SEAT; next += 1) {
    if (is(items[next], 'article')) return next;
    if (isBody(items[next])) return next;
    if (!items[next]?.capital && !is(items[next], 'of')) return null;
  }
  return null;
}

/** Items of a city's name. */
const SEAT = 5;

/** "por radio", "a EFE", "a la agencia": up to the article of whoever speaks; null if none follows. */
function overAdjunct(items: readonly Item[], start: number): number | null {
  const first = is(items[start + 1], 'article') ? start + 2 : start + 1;
  for (let next = first; next < start + 8; next += 1) {
    const item = items[next];
    // "publicó en su canal, sobre el ataque de Olen, el Servicio de Emergencias"
    if (next > first && isMark(item, ',')) return overAsideBehind(items, next);
    // "señala en un informe «todavía preliminar» la Asociación"
    if (isMark(item, '«', '»', '“', '”', '"')) continue;
    if (item === undefined || item.kind === 'mark') return null;
    // "a través de sus redes sociales el alcalde"
    if (is(item, 'possessive')) continue;
    // "señaló en su informe diario la agencia de socorro"
    // "señalaron a EFE fuentes hospitalarias"
    const isPress = items[next - 1]?.capital || is(items[next - 1], 'press');
    const isBehindPress = is(items[start], 'to') && isPress && is(item, 'voice');
    if (next > first && (isBehindPress || is(item, 'article', 'same-source') || item.number?.article))
      return next;
    if (next > first && is(item, 'to', 'by', 'in', 'with')) return next;
    const isArticle = next === first && item.number?.article === true;
    if ((item.number !== null && !isArticle) || item.entry.harm !== null) return null;
  }
  return null;
}

/** From the comma that opens an aside to the article behind the one that closes it; null if none does. */
function overAsideBehind(items: readonly Item[], comma: number): number | null {
  if (!is(items[comma + 1], 'topic', 'in', 'by', 'with')) return null;
  for (let close = comma + 2; close < comma + ASIDE_BEHIND; close += 1) {
    if (items[close]?.number != null || items[close]?.entry.harm != null) return null;
    if (isMark(items[close], ',')) return is(items[close + 1], 'article') ? close + 1 : null;
    if (items[close]?.kind === 'mark') return null;
  }
  return null;
}

const ASIDE_BEHIND = 10;

function overWhen(items: readonly Item[], start: number): number {
  let next = start;
  while (
    // "informó de madrugada la Agencia"
    (is(items[next], 'of') && is(items[next + 1], 'period') && is(items[next + 2], 'article')) ||
    is(items[next], 'period', 'adverb', 'weekday') ||
    (is(items[next], 'article') && is(items[next + 1], 'weekday', 'unit'))
  )
    next += is(items[next], 'article') ? 2 : 1;
  // "registró en 24 horas el Ministerio"
  const isWithin = is(items[next], 'in') && items[next + 1]?.number != null && is(items[next + 2], 'unit');
  return isWithin && is(items[next + 3], 'article') ? next + 3 : next;
}

/** "Seis cadáveres recuperó este miércoles la Guardia Costera". */
export function behindHold(items: readonly Item[], at: number): Span | null {
  let next = overWhen(items, at + 1);
  // "cuenta desde Olen Médicos Sin Fronteras"
  if (is(items[next], 'from')) next = overSeat(items, next) ?? next;
  if (isBack(items, next)) return null;
  const body = readName(items, next, 'body');
  if (body !== null || !is(items[next], 'article')) return body;
  // "De los que cuenta la KNCHR, 17 cayeron en Olen"
  const named = readName(items, next, 'named');
  return named !== null && named.from === named.to && named.body && endsClause(items[named.to + 1])
    ? named
    : null;
}

function endsClause(item: Item | undefined): boolean {
  return item === undefined || isMark(item, ',', '.', ';', ':');
}
