// Who speaks in a whole bulletin: the body that its heading names ("COPECO. Informe n.º 114"), or the one under it ("Elaboró: …").

import type { Item } from '../text/items.ts';
import { hasForm, is, isAny, isMark, isName, isUnknown, mayHold, speaksOfHarm } from '../text/items.ts';
import { fromTitle, type Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import { anySubjectBehind } from './source-anyone.ts';
import { closesWith } from './source-headings.ts';
import { bodyAt, initialsAt, nameAt, readName } from './source-names.ts';
import { authorOf } from './source-reports.ts';
import { subjectBehind } from './source-subjects.ts';
import { isDated, overDate, seatEnd } from './source-words.ts';

const IN_SENTENCES = anyOf('aux', 'be', 'relative', 'report', 'hold', 'leave', 'link', 'according');

type Name = string;

/** Headings stand at the top. */
const DEEPEST = 4;
const LONGEST = 18;

/** Takes the sentences of a text, gives the name of the body that its heading says it is from; null if the heading names none. */
export function publisherInHeading(sentences: readonly Sentence[]): Name | null {
  const below = fromTitle(sentences);
  return publisherAtTop(sentences) ?? (below === sentences ? null : publisherAtTop(below));
}

function publisherAtTop(sentences: readonly Sentence[]): Name | null {
  const top = sentences.slice(0, DEEPEST);
  const [first] = top;
  const author = first === undefined ? null : (posterOf(first) ?? issuerOf(first) ?? labelledIn(first));
  if (author !== null) return author;
  for (const [index, sentence] of top.entries()) {
    if (!isHeading(sentence.items)) return null;
    const span = issuedBy(sentence.items) ?? headed(sentence, [sentence, top[index + 1]]);
    if (span !== null) return wordsOf(sentence, span);
  }
  return null;
}

/** "Minsa Perú @Minsa_Peru · Balance …", "#ÚLTIMO | @BomberosTarvo: choque …", "#BomberosMunicipales | 06:35 h.": whoever a post is by. */
function posterOf({ items, text }: Sentence): Name | null {
  const tag = items.findIndex((item) => item.kind !== 'mark');
  const tagged = isMark(items[tag - 1], '#') ? bodyAt(items, tag) : null;
  if (tagged !== null && isMark(items[tagged.to + 1], '|', ':', '·', '–', '—'))
    return wordsOf({ items, text }, tagged);
  const at = items.slice(0, DEEPEST_HANDLE).findIndex((item) => isMark(item, '@'));
  const opens = items.slice(0, Math.max(0, at)).every((item) => item.kind === 'mark' || item.capital);
  if (at < 0 || !opens) return null;
  // "Oltena Red Cross (@OltenaRC) 19:40 –"
  const end = isMark(items[at - 1], '(') ? at - 1 : at;
  let from = end;
  while (items[from - 1]?.capital && !isMark(items[from - 2], '#')) from -= 1;
  if (from < end) return wordsOf({ items, text }, { from, to: end - 1 });
  let to = at + 1;
  while (isMark(items[to + 1], '_') && items[to + 2]?.spaced === false) to += 2;
  // "#KZNFloods @KZNCOGTA 19h00: 46 lives lost"
  const isAuthor = isMark(items[to + 1], ':', '·', '|', '–', '—') || items[to + 1]?.kind === 'code';
  return isAuthor ? wordsOf({ items, text }, { from: at + 1, to }) : null;
}

/** "SITUATION REPORT 6 – CYCLONE (Source: INGD, 23 Dec, 18:00) Deaths: 120." */
function labelledIn({ items, text }: Sentence): Name | null {
  if (!mayHold(items, '(')) return null;
  const label = items.findIndex((item, at) => is(item, 'source-label') && isMark(items[at - 1], '('));
  const isAhead = label > 0 && !items.slice(0, label).some((item) => item.entry.harm !== null);
  const span = isAhead ? nameAt(items, label + 1) : null;
  return span === null ? null : wordsOf({ items, text }, span);
}

/** Items before the handle of a post's author. */
const DEEPEST_HANDLE = 8;

/** "SINAPROC - Boletín N.° 14", "NEMO TONGA SITREP 4": initials that head a report, whatever stands behind it. */
function issuerOf(sentence: Sentence): Name | null {
  const { items, text } = sentence;
  const titled = issuedBy(items) ?? titledBy(items) ?? betweenBars(items);
  if (titled !== null) return wordsOf(sentence, titled);
  const issuer = initialsAt(items, 0, text);
  if (issuer === null) return null;
  let next = issuer.to + 1;
  while (next < issuer.to + 4 && (isMark(items[next], '-', '–', '—', '|') || is(items[next], 'country')))
    next += 1;
  // "TINO UPDATE 9 Nov | Dead 188 | OCD": a storm's name, above who signs.
  const isSigned = signature(sentence) !== null;
  return is(items[next], 'report-noun', 'code-noun') && !isSigned ? wordsOf({ items, text }, issuer) : null;
}

/** "Statistics Austria, press release 13": a name without a word of a body, and what it gave out. */
function issuedBy(items: readonly Item[]): Span | null {
  let to = 0;
  while (isName(items[to]) && isName(items[to + 1])) to += 1;
  const isIssued = isMark(items[to + 1], ',') && [to + 2, to + 3].some((at) => is(items[at], 'report-noun'));
  return to > 0 && isIssued && isHeading(items) && !speaksOfHarm(items) ? { from: 0, to } : null;
}

/** "Boletín 21/05, 9h | Defensa Civil de Tarvo | 464 | 161 | …": behind what the line is called, where cells follow. */
function betweenBars(items: readonly Item[]): Span | null {
  if (!mayHold(items, '|') || !is(items[0], 'report-noun')) return null;
  const bar = items.slice(0, LONGEST).findIndex((item) => isMark(item, '|'));
  const isTitle = bar > 0 && items.slice(0, bar).every((item) => item.entry.harm === null);
  const named = isTitle ? bodyAt(items, bar + 1) : null;
  return isMark(items[(named?.to ?? 0) + 1], '|') ? named : null;
}

/** "Kenya Red Cross flood update, 22 Nov": a body, and what kind of report it is of. */
function titledBy(items: readonly Item[]): Span | null {
  const named = bodyAt(items, 0);
  if (named === null || named.from > 1) return null;
  const title = items.findIndex((item, at) => at > named.to && is(item, 'report-noun'));
  const between = items.slice(named.to + 1, title);
  const isKind = between.length <= 2 && between.every(({ kind, capital }) => kind !== 'mark' && !capital);
  // "NDRRMC Update SitRep No. 50"
  const closesTitle =
    isMark(items[title + 1], ',', ':', '–', '—', '|') || is(items[title + 1], 'report-noun');
  return title > named.to && isKind && closesTitle ? named : null;
}

/** A heading has no finite verb and counts nobody. */
function isHeading(items: readonly Item[]): boolean {
  if (items.length > LONGEST) return false;
  // "Inicio » Informes » La Dirección General informa"
  if (items.some((item) => isMark(item, '»', '>')) && !items.some((item) => isMark(item, '«'))) return true;
  return !items.some(
    (item, at) =>
      hasForm(item, 'suffer', 'inflict') ||
      (!item.capital &&
        isAny(item, IN_SENTENCES) &&
        !is(item, 'report-noun', 'of', 'from', 'in', 'article') &&
        // "report No. 256"
        !isMark(items[at + 1], '.')),
  );
}

type Span = { readonly from: number; readonly to: number };

function headed(sentence: Sentence, near: readonly (Sentence | undefined)[]): Span | null {
  const { items, text } = sentence;
  const named = bodyAt(items, nameStart(items));
  // "PNP: 2": a row that counts them.
  const isRow = isMark(items[(named?.to ?? 0) + 1], ':') && items[(named?.to ?? 0) + 2]?.number != null;
  // "Daily report no. 31 of the Public Defender": whose report it is.
  const isKind = named !== null && named.from === named.to && is(items[named.to + 1], 'report-noun');
  const owner = isKind ? authorOf(items, named.to + 1, text) : null;
  if (owner !== null) return owner;
  // "La Cruz Roja recauda donaciones.", "The government sent troops."
  const isTold =
    named !== null &&
    (isSentence(items, named) ||
      (is(items[0], 'article') &&
        isMark(items.at(-1), '.') &&
        items.slice(named.from, named.to + 1).some(isUnknown)));
  const isTitle = named !== null && !isRow && !isTold;
  if (isTitle && closes(items[overSeat(items, named.to + 1)])) return named;
  const dated = behindDate(items);
  if (dated !== null) return dated;
  const isReport = near.some((each) => each?.items.some((item) => is(item, 'report-noun', 'code-noun')));
  const start = nameStart(items);
  const initials = initialsAt(items, start, text);
  if (initials !== null && (isReport || start > 0) && closes(items[initials.to + 1])) return initials;
  for (let at = 0; at < items.length; at += 1) {
    const author = is(items[at], 'report-noun', 'whole-word') ? authorOf(items, at, text) : null;
    // "ASCIENDEN CIFRAS DE DAÑOS POR SISMO": capitals say nothing there.
    const written = author === null ? '' : text.slice(items[author.from]?.start, items[author.to]?.end);
    const isShouted =
      written.includes(' ') && written === written.toUpperCase() && bodyAt(items, author?.from ?? 0) === null;
    if (author !== null && !isShouted) return author;
    // "Saba Saba demos, KNCHR statement"
    // not "DENGUE PRESS NOTE"
    const isNoun = is(items[at], 'report-noun') && !isLoud(items[at], text);
    const owner = isNoun ? initialsAt(items, at - 1, text) : null;
    if (owner !== null && owner.to === at - 1) return owner;
    // "Myanmar: AAPP daily briefing for 1 February."
    const whose = isNoun && is(items[at - 1], 'rate') ? bodyAt(items, at - 2) : null;
    if (whose !== null && whose.to === at - 2) return whose;
    // "BOLETÍN COPECO 07"
    const issuer = is(items[at], 'report-noun') ? initialsAt(items, at + 1, text) : null;
    const behind = items[(issuer?.to ?? 0) + 1];
    if (issuer !== null && (behind?.number != null || closes(behind))) return issuer;
    const bracket =
      isMark(items[at], '(', '–', '—', '|', '-') ||
      isMark(items[at], '/', '»', '>') ||
      // "(Peru, Ombudsman's Office)", "DENGUE PRESS NOTE, DGHS, Dhaka"
      // "Republic of Tarvo, NDRRMC."
      (isMark(items[at], ',') &&
        (isMark(items[at - 2], '(') || is(items[at - 1], 'report-noun', 'country', 'no-place')))
        ? (bodyAt(items, at + 1) ?? initialsAt(items, at + 1, text))
        : null;
    if (bracket !== null && closes(items[bracket.to + 1])) return bracket;
  }
  return behindTitleOfAll(sentence);
}

/** "CORTE AL 20 DE OCTUBRE, 19:00 H. Protección Civil.": a body alone, behind the date that it writes at. */
function behindDate(items: readonly Item[]): Span | null {
  const stop = items.findIndex((item, at) => isMark(item, '.') && items[at - 1]?.number == null);
  const date = items.slice(0, Math.max(0, stop));
  const isDate =
    date.some((item) => is(item, 'month') || item.kind === 'code') &&
    date.every((item) => isDated(item) || is(item, 'to', 'whole-word', 'report-noun', 'no-place', 'update'));
  const named = isDate ? bodyAt(items, stop + 1) : null;
  return named !== null && items.slice(named.to + 1).every((item) => isMark(item, '.')) ? named : null;
}

/** Written in capitals. */
function isLoud(item: Item | undefined, text: string): boolean {
  const word = text.slice(item?.start, item?.end);
  return word === word.toUpperCase();
}

/** "Reporte de conflictos n.º 237, Defensoría del Pueblo.", "Tarvo country brief, GCPEA.": who stands last, behind what the report is called. */
function behindTitleOfAll({ items, text }: Sentence): Span | null {
  const comma = items.findLastIndex((item) => isMark(item, ','));
  const isTitle = items.slice(0, Math.max(0, comma)).some((item) => is(item, 'report-noun', 'code-noun'));
  if (!isTitle || speaksOfHarm(items)) return null;
  const body = bodyAt(items, comma + 1) ?? initialsAt(items, comma + 1, text);
  return body !== null && items.slice(body.to + 1).every((item) => isMark(item, '.')) ? body : null;
}

/** "Committee on Missing Persons in Cyprus, facts and figures": over where the body is. */
function overSeat(items: readonly Item[], at: number): number {
  const end = seatEnd(items, at);
  return isMark(items[end], ',', '.', ':') ? end : at;
}

/** Behind "Fuente:", if the line has it. */
function nameStart(items: readonly Item[]): number {
  if (!is(items[0], 'source-label')) return 0;
  return isMark(items[1], ':') ? 2 : 1;
}

function closes(next: Item | undefined): boolean {
  return (
    is(next, 'report') ||
    next === undefined ||
    (next.kind === 'mark' && !isMark(next, "'s", '’s')) ||
    is(next, 'report-noun', 'code-noun')
  );
}

/** Takes a line, gives the body that a footnote or a label names there as where the figures are from: "¹ Oficina de …", "Elaboró: …". */
export function publisherInFoot({ items, text }: Sentence): Name | null {
  const first = labelInNote(items);
  let at = first;
  // "Issued by the Labour Inspectorate, 11 June"
  const isLabel = is(items[first], 'source-label') || (is(items[0], 'according') && isShort(items));
  while (
    at < first + 4 &&
    (is(items[at], 'source-label') ||
      (at === 0 && isLabel) ||
      items[at]?.kind === 'mark' ||
      items[at]?.number?.value !== undefined ||
      isRaised(items[at]))
  )
    at += 1;
  if (at === 0) return null;
  const span = isLabel ? nameAt(items, at) : (bodyAt(items, at) ?? initialsAt(items, at, text));
  const end = items[(span?.to ?? 0) + 1];
  // "Datos de Copeco al 2 de diciembre"
  const rest = items.slice((span?.to ?? 0) + 1);
  // "Elaborado por Descontamina con corte al día 30.", "Infografía de la Secretaría sobre la temporada"
  const isDate =
    isLabel &&
    (is(end, 'topic', 'with', 'source-label') ||
      rest.every((item) => isDated(item) || is(item, 'to') || isMark(item, '.')));
  if (span === null || !(end === undefined || end.kind === 'mark' || isDate)) return null;
  return isLabel || isRaised(items[0]) || isMark(items[0], '[', '*', '(')
    ? text.slice(items[span.from]?.start, items[span.to]?.end)
    : null;
}

/** "(Provisional; source: Interior Ministry.)": where the label stands behind another note; 0 where it does not. */
function labelInNote(items: readonly Item[]): number {
  if (!isMark(items[0], '(') || speaksOfHarm(items)) return 0;
  const label = items.slice(0, LONGEST_NOTE).findIndex((item) => is(item, 'source-label'));
  return isMark(items[label - 1], ';', ',', '.', ':') ? label : 0;
}

/** Items of what stands in brackets before a label. */
const LONGEST_NOTE = 8;

/** A line that names a source and counts nobody. */
function isShort(items: readonly Item[]): boolean {
  return items.length <= LONGEST && !speaksOfHarm(items);
}

/** Takes one of the last lines, gives the body that signs there: "Defensoría del Pueblo.", "… – Kolmar Red Cross (@KRC_news)"; null if none does. */
export function signature({ items, text }: Sentence): Name | null {
  const dash = items.findLastIndex((item) => isMark(item, '–', '—', '|', '~'));
  for (const start of new Set([0, dash + 1, titleEnd(items), overDate(items, 0)])) {
    const span =
      bodyAt(items, start) ??
      ownedOffice(items, start) ??
      behindTitle(items, start) ??
      withSeat(items, initialsAt(items, start, text));
    if (span === null || isSentence(items, span)) continue;
    // "EFE": an agency signs what others have told it.
    if (items.slice(span.from, span.to + 1).some((item) => is(item, 'press'))) continue;
    const rest = items.slice(span.to + 1);
    if (isEnd(rest) || isMark(rest[0], '(')) return wordsOf({ items, text }, span);
  }
  // "(State ambulance service)"
  const bracketed = isMark(items[0], '(') ? readName(items, 1, 'body') : null;
  if (bracketed !== null && !bracketed.back && closesWith(items, 0, bracketed))
    return wordsOf({ items, text }, bracketed);
  const titled = dash < 0 ? null : withTitle(items, dash + 1);
  if (titled !== null) return wordsOf({ items, text }, titled);
  // "Informa el municipio."
  const teller = is(items[0], 'report') ? (subjectBehind(items, 0) ?? anySubjectBehind(items, 0)) : null;
  if (teller !== null && !teller.back && isEnd(items.slice(teller.to + 1)))
    return wordsOf({ items, text }, teller);
  // "Balance de Onemi a las 07.30."
  const report = is(items[0], 'article') ? 1 : 0;
  const author = is(items[report], 'report-noun', 'whole-word') ? authorOf(items, report, text) : null;
  return author !== null && isEnd(items.slice(author.to + 1)) ? wordsOf({ items, text }, author) : null;
}

/** "Health manager's office, 14:00." */
function ownedOffice(items: readonly Item[], start: number): Span | null {
  if (!items[start]?.capital || !(mayHold(items, "'s") || mayHold(items, '’s'))) return null;
  const owner = items
    .slice(0, start + LONGEST_KIND)
    .findIndex((item, at) => at > start && isMark(item, "'s", '’s'));
  return owner > 0 && is(items[owner + 1], 'body') ? nameAt(items, start) : null;
}

/** "— Escudo Tarvo, ONG": a name that nothing explains, and what kind of body it is of. */
function withTitle(items: readonly Item[], from: number): Span | null {
  let to = from - 1;
  while (items[to + 1]?.capital) to += 1;
  const isKind = isMark(items[to + 1], ',') && is(items[to + 2], 'body') && isEnd(items.slice(to + 3));
  return to >= from && isKind ? { from, to } : null;
}

/** "Provisional figures, civil protection agency ANPC, 11 October": behind what the figures are called; 0 where they are not. */
function titleEnd(items: readonly Item[]): number {
  const comma = items.slice(0, LONGEST_KIND).findIndex((item) => isMark(item, ','));
  const title = items.slice(0, Math.max(0, comma));
  const isTitle = title.some((item) => is(item, 'report-noun', 'whole-word'));
  return isTitle && title.every((item) => item.kind !== 'mark' && item.number === null) ? comma + 1 : 0;
}

/** The body named there, in lower case too where it has a name of its own. */
function behindTitle(items: readonly Item[], start: number): Span | null {
  const span = start > 0 && start === titleEnd(items) ? nameAt(items, start) : null;
  return span !== null && items.slice(span.from, span.to + 1).some(isName) ? span : null;
}

/** Items of what the figures are called, with its comma. */
const LONGEST_KIND = 5;

/** "El gobierno mexiquense ofreció apoyo funerario": too many words in lower case that no name is made of. */
function isSentence(items: readonly Item[], { from, to }: Span): boolean {
  return items.slice(from, to + 1).filter((item) => isUnknown(item) && !item.capital).length > 1;
}

/** "COER Cusco, 06:30 h.": initials, and the place whose office it is. */
function withSeat(items: readonly Item[], initials: Span | null): Span | null {
  let to = initials?.to ?? -1;
  while (initials !== null && isName(items[to + 1])) to += 1;
  return initials === null ? null : { from: initials.from, to };
}

/** Nothing, or the date: "NDMA, 27 August.", "Ministry of the Interior, Sunday 7 pm." */
function isEnd(rest: readonly Item[]): boolean {
  if (rest.length > DATE || isMark(rest[0], ':')) return false;
  const isBare = rest.every((item) => isMark(item, '.'));
  return isBare || ((isMark(rest[0], ',') || is(rest[0], 'clock')) && rest.slice(1).every(isDated));
}

/** Items of the longest date. */
const DATE = 8;

function isRaised(item: Item | undefined): boolean {
  return item !== undefined && /^[¹²³⁰⁴-⁹]+$/u.test(item.fold);
}

function wordsOf({ items, text }: Pick<Sentence, 'items' | 'text'>, span: Span): Name {
  return text.slice(items[span.from]?.start, items[span.to]?.end).replace(/\s+/gu, ' ');
}
