// What makes a source of the words around it: a preposition ("según"), a verb of telling or counting, a report, a heading.

import { cueReader } from '../language/cues.ts';
import type { Item } from '../text/items.ts';
import { hasForm, is, isAny, isCount, isMark, isName, isUnknown, peopleOf } from '../text/items.ts';
import { anyOf, unionOf } from '../text/tags.ts';
import {
  anySubject,
  anySubjectBehind,
  initialsSubject,
  isLongPlaceThatCounts,
  isTelling,
  nameBeforeAside,
  personBehind,
  restrictedPerson,
  shortNamedSubject,
} from './source-anyone.ts';
import { carePlace, carer, isStaff } from './source-carers.ts';
import { gapped } from './source-gaps.ts';
import { headingOf } from './source-headings.ts';
import { readName } from './source-names.ts';
import { toldBy } from './source-passives.ts';
import { countBy, ownedPhrase, reportOf, wholeOf } from './source-reports.ts';
import {
  antecedentOf,
  behindHold,
  behindWhen,
  subjectBehind,
  subjectOf,
  withHouse,
} from './source-subjects.ts';
import { isBack, isBody, opensClause, type Span, seatEnd } from './source-words.ts';

/** By what a word is. The first that finds a source decides: "reports" is a verb before it is a noun. */
const { cues, read: readCue } = cueReader<Span>([
  ['according', (items, at, text) => (isSaidByNobody(items, at, text) ? null : whoseWord(items, at))],
  ['source-label', labelled],
  ['report', teller],
  // "Así lo trasladó Comandos de Salvamento"
  [
    'says-so',
    (items, at) =>
      // "la guardia costera, que lo comunicó, rescató"
      (is(items[at - 1], 'relative') ? besideName(items, at) : null) ??
      subjectBehind(items, isVerbOnly(items[at + 1]) ? at + 1 : at) ??
      overObject(items, at) ??
      ownersWord(items, at + 1),
  ],
  ['revise', reviser],
  ['grows', mover],
  ['hold', counter],
  ['link', mover],
  ['report-noun', reportOf],
  ['whole-word', wholeOf],
  // "By WHO's count of 3 December", "prefecture count of 24 December"
  ['counter', (items, at) => (isMark(items[at - 1], "'s", '’s') ? wholeOf(items, at) : countBy(items, at))],
  ['same-source', ownedPhrase],
  ['as', postedBy],
  ['listed-by', (items, at) => readName(items, at + 1, 'body')],
  ['for-source', forWhom],
  ['for-number', forBody],
  ['care-verb', carer],
  ['care-place', carePlace],
  ['by', toldBy],
  ['from', fromWhom],
  ['relative', asWhoHas],
  ['of', ofCount],
]);

/** "Fuente: COEN"; not "DVB, que suma datos de vecinos": what a body counts with. */
function labelled(items: readonly Item[], at: number): Span | null {
  if (is(items[at - 1], 'hold', 'link', 'report') || isSomebody(items, at)) return null;
  return readName(items, at + 1, 'any');
}

/** "una fuente hospitalaria", "a security source": one who speaks, and no label before a name. */
function isSomebody(items: readonly Item[], at: number): boolean {
  return is(items[at], 'source-label') && is(items[at], 'voice') && items[at]?.capital === false && at > 0;
}

/** "Desde el Comité de Movilizados elevan los muertos a 17": who speaks there, before a verb without a subject. */
function fromWhom(items: readonly Item[], at: number): Span | null {
  if (!opensClause(items, at) || !is(items[at + 1], 'article')) return null;
  const span = readName(items, at + 1, 'body');
  return span !== null && !span.back && is(items[span.to + 1], 'report', 'link', 'hold', 'grows')
    ? span
    : null;
}

/** "Around 670 dead is what the agency works with" */
function asWhoHas(items: readonly Item[], at: number): Span | null {
  const counts = isCount(items[at - 2]) || items[at - 2]?.entry.harm != null;
  return counts && is(items[at - 1], 'be') ? readName(items, at + 1, 'body') : null;
}

/** "as posted by the Red Crescent", "as summed up by the prefect" */
function postedBy(items: readonly Item[], at: number): Span | null {
  const by = [at + 2, at + 3].find((near) => is(items[near], 'by'));
  const isPassive =
    by !== undefined && (isUnknown(items[at + 1]) || is(items[at + 1], 'report', 'hold', 'listener'));
  return isPassive ? readName(items, by + 1, 'any') : null;
}

/** "según trascendió", "según supo este medio": an unknown verb of the past, and nobody named behind it. */
function isSaidByNobody(items: readonly Item[], at: number, text: string): boolean {
  const [verb, next] = [items[at + 1], items[at + 2]];
  const isVerb = isUnknown(verb) && text.slice(verb?.start, verb?.end).endsWith('ó');
  const isBare = isUnknown(verb) && is(next, 'article') && is(next, 'somewhere');
  return (isVerb && (next === undefined || next.kind === 'mark')) || isBare;
}

/** "según la Fiscalía", "según informó a la agencia EFE el portavoz" */
function whoseWord(items: readonly Item[], at: number): Span | null {
  if (isSomebody(items, at)) return null;
  // "the environment ministry reports from its daily monitoring": what it counts with.
  // "the disaster agency NDMA reports from Sindh", "police figures from Olen": where it counts.
  // "Reports from Tarvo say": where they come from.
  if (is(items[at], 'from') && isName(items[at + 1]) && is(items[at + 2], 'report', 'hold', 'link'))
    return null;
  const isWhere =
    isBody(items[at - 1]) && !is(items[at], 'cites', 'cited-by') && readName(items, at + 1, 'body') === null;
  const teller = isWhere || is(items[at + 1], 'possessive') ? subjectOf(items, at, 'body') : null;
  if (teller !== null && !teller.back && teller.to === at - 1) return teller;
  const named = ownWord(items, at + 1) ?? readName(items, at + 1, 'any');
  if (named !== null) return named.back ? named : withHouse(items, named);
  const counted = ownersWord(items, at + 1) ?? countedVoices(items, at + 1);
  if (counted !== null) return counted;
  const behind = subjectBehind(items, at);
  // "según dijo a AFP una fuente de la entidad": of whoever was named before.
  const isTheirs = behind !== null && is(items[behind.to + 1], 'of') && isBack(items, behind.to + 2);
  return isTheirs ? { ...behind, to: behind.to + 2, body: false, back: true } : behind;
}

/** "according to the ferry's owner": who has or steers a thing. */
function ownersWord(items: readonly Item[], at: number): Span | null {
  const from = is(items[at], 'article') ? at + 1 : at;
  const isThing = isUnknown(items[from]) || is(items[from], 'thing', 'event-noun', 'facility');
  const isOwned = isThing && isMark(items[from + 1], "'s", '’s');
  const owner = items[from + 2];
  const ends = items[from + 3];
  const isOwner = isUnknown(owner) || is(owner, 'office', 'voice');
  return isOwned && isOwner && (ends === undefined || ends.kind === 'mark')
    ? { from, to: from + 2, body: false, back: false }
    : null;
}

/** "according to two villagers", "según tres vecinos" */
function countedVoices(items: readonly Item[], at: number): Span | null {
  return isCount(items[at]) && is(items[at + 1], 'voice', 'dweller')
    ? readName(items, at + 1, 'named')
    : null;
}

/** "según su dato preliminar": of whoever was named before. */
function ownWord(items: readonly Item[], at: number): Span | null {
  // "According to her, 12 people died", "Según él, …"
  if (is(items[at], 'possessive', 'article') && isMark(items[at + 1], ',', '.'))
    return { from: at, to: at, body: false, back: true };
  if (!is(items[at], 'possessive') || items[at + 1]?.capital) return null;
  const span = readName(items, at + 1, 'any');
  const names =
    span !== null &&
    items.slice(span.from, span.to + 1).some((item) => isBody(item) || is(item, 'office', 'voice'));
  return span === null || names ? null : { from: at, to: span.to, body: false, back: true };
}

/** Neither a small word nor a name: a verb that the language does not know as one of telling. */
function isVerbOnly(item: Item | undefined): boolean {
  return item?.kind === 'word' ? !item.capital : is(item, 'care-verb', 'other-verb');
}

/** "state television quoted the governor as saying": whose words another passes on. */
function quoted(items: readonly Item[], at: number): Span | null {
  if (!is(items[at], 'cites')) return null;
  const span = readName(items, at + 1, 'named');
  return span !== null && is(items[span.to + 1], 'as') && is(items[span.to + 2], 'report') ? span : null;
}

const CUES = unionOf([cues, anyOf('cited-by')]);

/** Takes the place of a word, tells whether it is one that may make a source: most words are not. */
export function maySay(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (at === 0 || isAny(item, CUES) || item?.number != null) return true;
  return isUnknown(item) && is(items[at + 1], 'relative');
}

/** Takes the place of a word that may make a source, gives the span of the source's name; null if there is none. */
export function sourceAt(items: readonly Item[], at: number, text: string): Span | null {
  const item = items[at];
  if (item === undefined) return null;
  // "The figures come from the Public Defender: 12 dead"
  const heading = at === 0 && !is(item, 'says-so') ? headingOf(items, text) : null;
  if (heading !== null) return heading;
  if (isLongPlaceThatCounts(items, at, text)) return null;
  const antecedent = is(item, 'report', 'hold') ? antecedentOf(items, at) : null;
  if (antecedent !== null) return antecedent;
  const cued = readCue(items, at, text);
  const told = cued === null || !is(item, 'report', 'hold') ? null : whomKinTold(items, at, cued);
  if (told !== null) return told;
  if (cued !== null) return isSomeOf(items, cued) ? null : cued;
  if (isSayingThat(items, at, text)) return subjectOf(items, at, 'named');
  return isCount(items[at]) || item.number?.year ? gapped(items, at) : null;
}

/** "Families have reported 726 people missing to the Red Crescent", "Las familias denunciaron ante la Defensoría 36 desapariciones": who has counted what kin reported. */
function whomKinTold(items: readonly Item[], verb: number, { from, to }: Span): Span | null {
  if (to >= verb || !items.slice(from, to + 1).some((item) => is(item, 'kin'))) return null;
  for (let at = verb + 1; at < verb + WHOM && items[at]?.kind !== 'mark'; at += 1) {
    const isTo = is(items[at], 'to', 'before-crowd') && !is(items[at], 'in');
    const body = isTo && is(items[at + 1], 'article') ? readName(items, at + 1, 'body') : null;
    if (body !== null && !body.back && items[body.to]?.capital) return body;
  }
  return null;
}

/** Items from what kin report to whom. */
const WHOM = 10;

/** "showed that some remains counted separately belonged together": some of what nobody names says nothing, unlike some officials. */
function isSomeOf(items: readonly Item[], { from, to }: Span): boolean {
  const parts = items.slice(from, to + 1);
  const isSome = parts[0]?.entry.before != null && parts[0].capital === false;
  return (
    isSome &&
    !parts.some(
      (item) => item.capital || isBody(item) || is(item, 'office', 'voice') || peopleOf(item) !== null,
    )
  );
}

/** "the Red Cross said", "said the Red Cross", "the baker told us". */
function teller(items: readonly Item[], at: number, text: string): Span | null {
  // "claimed responsibility for the attack, which killed 12", unless they say more.
  const isDeed = is(items[at], 'other-verb') && !items.slice(at + 1).some((item) => is(item, 'report'));
  if (isDeed) return null;
  // "siguen titulando con la cifra vieja": a noun behind its article.
  const isNoun = is(items[at], 'report-noun', 'whole-word') && isBehindArticle(items, at);
  // "Social conflicts report No. 256": its number.
  const isNumbered =
    items[at + 2]?.number != null &&
    (isMark(items[at + 1], '.') || (is(items[at], 'report-noun') && is(items[at + 1], 'code-noun')));
  // "heads the table of states"
  // "…, unable to say how many"
  // "the Public Protector's final report counts 26"
  const isSubject =
    is(items[at], 'report-noun') &&
    is(items[at + 1], 'report', 'hold') &&
    items.slice(0, at).some(isGenitive);
  const isOwned = is(items[at - 1], 'of', 'to') && !is(items[at - 1], 'relative', 'according');
  // "ROAD SAFETY REPORT: 1,427 fatalities": what a line is called.
  const isTitle = items[at]?.capital === true && is(items[at], 'report-noun') && isMark(items[at + 1], ':');
  // "Preliminary report, 12 May."
  const isHead =
    at > 0 &&
    at <= LONGEST_HEAD &&
    is(items[at], 'report-noun') &&
    items.slice(0, at).every(isDescribing) &&
    endsTitle(items[at + 1]);
  if (
    takesLives(items, at) ||
    endsWith(items, at) ||
    isNoun ||
    isSubject ||
    isNumbered ||
    isOwned ||
    isTitle ||
    isHead
  )
    return null;
  // "los ciclones Ingrid y Manuel, informó el secretario": behind a comma and before an article, the subject follows.
  // "…, Yoro y Colón, calcula Copeco.": so does a name alone before a full stop.
  const isLast =
    items[at + 1]?.capital === true && (items[at + 2] === undefined || isMark(items[at + 2], '.'));
  const follows =
    isMark(items[at - 1], ',') &&
    (is(items[at + 1], 'article', 'same-source') || isLast) &&
    !is(items[at], 'listener');
  return (
    quoted(items, at) ??
    besideName(items, at) ??
    (follows ? (subjectBehind(items, at) ?? anySubjectBehind(items, at)) : null) ??
    nameBeforeAside(items, at, text) ??
    shortNamedSubject(items, at, text) ??
    subjectOf(items, at, 'named') ??
    (is(items[at], 'listener') || isOwnClause(items, at) ? null : behindVerb(items, at)) ??
    // "Bone fragments first logged as separate victims": what it was taken for.
    anySubject(items, at, isTelling(items, at) && !isTakenFor(items, at + 1)) ??
    anySubjectBehind(items, at) ??
    sharedSubject(items, at) ??
    restrictedPerson(items, at)
  );
}

/** "(logged) as separate victims", "(dio) por muertos a 14"; not "(dijo) por teléfono que 14 murieron". */
function isTakenFor(items: readonly Item[], as: number): boolean {
  if (!is(items[as], 'as')) return false;
  const isMeans = is(items[as], 'by') && items[as + 1]?.entry.harm == null;
  return !isMeans || !items.slice(as + 1, as + MEANS).some(isCount);
}

/** Items from "por" over "teléfono que" to a count. */
const MEANS = 6;

/** "El asueto concluyó en Olen con 96 fallecidos", "The weekend concluded with 96 dead": what ends with a count, tells none. */
function endsWith(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  if (is(items[next], 'in')) next += 1;
  while (next > at + 1 && isName(items[next])) next += 1;
  return is(items[next], 'with') && (isCount(items[next + 1]) || isCount(items[next + 2]));
}

/** Items of "Second preliminary". */
const LONGEST_HEAD = 3;

/** "Preliminary", "Second": no noun that tells. */
function isDescribing(item: Item): boolean {
  return (
    item.kind !== 'mark' &&
    (item.capital ? item.first : true) &&
    !isBody(item) &&
    !is(item, 'office', 'voice') &&
    peopleOf(item) === null
  );
}

function endsTitle(next: Item | undefined): boolean {
  return next === undefined || isMark(next, '.', ',');
}

/** "así resumió el desalojo de Río Manso el comandante", "es el recuento del año que cierra la federación": over what is summed up, to who ends the clause. */
function overObject(items: readonly Item[], at: number): Span | null {
  if (!is(items[at + 1], 'article', 'of', 'unit', 'period', 'weekday')) return null;
  for (let start = at + 2; start < at + LONGEST_OBJECT && items[start]?.kind !== 'mark'; start += 1) {
    // "que presentó Protección Civil"
    const isBehindVerb = is(items[start - 2], 'relative') && items[start]?.capital;
    const starts = is(items[start], 'article') || isBack(items, start) || isBehindVerb;
    // "la Policía", a voice elsewhere
    const isNamed = items[start + 1]?.capital === true;
    const span = starts ? readName(items, start, isNamed ? 'named' : 'body') : null;
    const ends = items[(span?.to ?? 0) + 1];
    if (span !== null && (ends === undefined || isMark(ends, '.', ','))) return span;
  }
  return null;
}

/** Items of what is summed up. */
const LONGEST_OBJECT = 10;

/** "la guardia costera, que lo comunicó, rescató a 112": who says so stands before a clause that tells it. */
function besideName(items: readonly Item[], verb: number): Span | null {
  const relative = is(items[verb - 1], 'article') ? verb - 2 : verb - 1;
  const isAside = is(items[relative], 'relative') && isMark(items[relative - 1], ',');
  const saysSo = relative === verb - 2 || is(items[verb], 'says-so');
  const isIt = saysSo ? isMark(items[verb + 1], ',') : isMark(items[verb + 2], ',');
  if (!isAside || !isIt) return null;
  for (let start = relative - 2; start > relative - LONGEST_BESIDE; start -= 1) {
    const span = opensClause(items, start) ? readName(items, start, 'body') : null;
    if (span !== null && !span.back && span.to === relative - 2) return span;
  }
  return null;
}

/** Items of a name and what stands between it and its clause. */
const LONGEST_BESIDE = 8;

/** "said the ministry"; not "Doctors at the main hospital said they had received 45 bodies": who opens what is said. */
function behindVerb(items: readonly Item[], at: number): Span | null {
  const span = subjectBehind(items, at);
  if (span === null)
    return isMark(items[at - 1], ',', '»', '”', '"') ? personBehind(items, behindWhen(items, at)) : null;
  // "The country's Emergency Ministry said its rescuers had recovered 21 bodies"
  const opens = is(items[span.to + 1], 'aux', 'be', 'hold', 'report', 'found', 'light');
  return span.back || opens ? (anySubject(items, at, true) ?? span) : span;
}

function isGenitive(item: Item): boolean {
  return isMark(item, "'s", '’s');
}

/** "the count", "its second-highest count after that of 2022"; not "the watchdog counts 12". */
function isBehindArticle(items: readonly Item[], at: number): boolean {
  // "By AFP's count the Olen fires killed 50"
  if (is(items[at - 1], 'article') || isMark(items[at - 1], "'s", '’s')) return true;
  // "the interim count had been 526"
  if (is(items[at], 'report-noun', 'whole-word') && is(items[at + 1], 'be')) return true;
  // "The ministry ordered a report."
  const isLast = items[at + 1] === undefined || isMark(items[at + 1], '.');
  if (isLast && items[at - 1]?.number?.article) return true;
  // "the latest count, from the ministry, is 12"
  if (isMark(items[at + 1], ',') && is(items[at + 2], 'of', 'from') && !isName(items[at - 1])) return true;
  const next = items[at + 1];
  if (next?.number != null || next?.entry.before != null || is(next, 'relative')) return false;
  let back = at - 1;
  while (
    back > at - DESCRIBED &&
    (isUnknown(items[back]) ||
      isMark(items[back], '-') ||
      is(items[back], 'thing', 'adverb', 'filler', 'rate', 'worst'))
  )
    back -= 1;
  return back < at - 1 && is(items[back], 'possessive');
}

/** Items of what a count is said to be. */
const DESCRIBED = 5;

/** "The ministry raised the toll to 17 and says 64 were hurt": the body that opens the sentence, where the verb joins its first one. */
function sharedSubject(items: readonly Item[], at: number): Span | null {
  if (!is(items[at - 1], 'and')) return null;
  const clause = items.slice(0, at).findLastIndex((item) => isMark(item, ';')) + 1;
  const start = overAdjunct(items, clause === 0 && items[0]?.kind === 'code' ? 1 : clause, at);
  const span = readName(items, start, 'body');
  const next = items[(span?.to ?? 0) + 1];
  const isSubject =
    next !== undefined && next.kind !== 'mark' && next.number === null && !is(next, 'and', 'of', 'in');
  return span !== null && !span.back && span.to < at - 2 && isSubject ? span : null;
}

/** "Tras el sismo, el ministerio habilitó 37 albergues e informó de tres heridos": behind what opens the clause, to its comma. */
function overAdjunct(items: readonly Item[], start: number, verb: number): number {
  if (!is(items[start], 'subordinate', 'in', 'later', 'with')) return start;
  const comma = items.findIndex((item, at) => at > start && at < start + ADJUNCT && isMark(item, ','));
  return comma > 0 && comma < verb ? comma + 1 : start;
}

/** Items of what opens a clause. */
const ADJUNCT = 14;

/** "an NGO that records police violence": what a body's own clause has behind its verb is an object. */
function isOwnClause(items: readonly Item[], verb: number): boolean {
  return is(items[verb - 1], 'relative') && is(items[verb - 2], 'body', 'office', 'voice');
}

/** "The quake claimed 44 lives" */
function takesLives(items: readonly Item[], at: number): boolean {
  return is(items[at], 'loss') && items.slice(at + 1, at + 6).some((item) => hasForm(item, 'life'));
}

/** "the Red Cross has 14", "the INGD has 65", "seis cadáveres recuperó la Guardia Costera". */
function counter(items: readonly Item[], at: number, text: string): Span | null {
  // "The Red Crescent has lost 14 of its volunteers": what befell it, it does not count.
  // "Soldiers and police have killed 1,503": nor what it did.
  const isDeed = is(items[at + 1], 'loss') || hasForm(items[at + 1], 'lose', 'inflict', 'either', 'suffer');
  if (is(items[at], 'aux') && isDeed) return null;
  return (
    ownerOfReport(items, at) ??
    nameBeforeAside(items, at, text) ??
    subjectOf(items, at, 'body') ??
    forceSubject(items, at) ??
    initialsSubject(items, at, text) ??
    namedSubject(items, at) ??
    voiceSubject(items, at) ??
    describedSubject(items, at) ??
    (is(items[0], 'article', 'body') ? sharedSubject(items, at) : null) ??
    besideWith(items, at) ??
    passedOn(items, at) ??
    (isOwnClause(items, at) ? null : behindHold(items, at))
  );
}

/** "…, with hospitals in Sindh reporting 56": whoever counts beside what is told. */
function besideWith(items: readonly Item[], verb: number): Span | null {
  for (let at = verb - 2; at > verb - LONGEST_BESIDE; at -= 1) {
    if (!is(items[at], 'with')) continue;
    const span = isMark(items[at - 1], ',') ? readName(items, at + 1, 'named') : null;
    if (span === null || span.back) return null;
    return seatEnd(items, span.to + 1) === verb ? span : null;
  }
  return null;
}

/** "Our correspondent says the hospital has received 12 bodies": who counts, behind who passes it on. */
function passedOn(items: readonly Item[], verb: number): Span | null {
  // "State media said rescuers had recovered 12 bodies": what they did.
  if (is(items[verb], 'found')) return null;
  let end = verb - 1;
  while (is(items[end], 'aux', 'adverb')) end -= 1;
  for (let start = end; start > verb - LONGEST_BESIDE; start -= 1) {
    if (!is(items[start - 1], 'report') || !is(items[start - 2], 'press')) continue;
    const span = readName(items, start, 'named');
    return span !== null && !span.back && span.to === end ? span : null;
  }
  return null;
}

/** "OCHA's latest update has 1,294 dead": whose report the subject is. */
function ownerOfReport(items: readonly Item[], at: number): Span | null {
  if (!is(items[at - 1], 'report-noun', 'self')) return null;
  let owner = at - 2;
  while (owner > at - OWNED && !isMark(items[owner], "'s", '’s', "'", '’')) owner -= 1;
  let from = owner;
  while (isName(items[from - 1]) || isBody(items[from - 1])) from -= 1;
  return isMark(items[owner], "'s", '’s') && from < owner
    ? { from, to: owner - 1, body: true, back: false }
    : null;
}

/** Items between an owner and the verb of its report. */
const OWNED = 5;

/** "el comité obrero lleva contados": what would point back, if it were not described. */
function describedSubject(items: readonly Item[], at: number): Span | null {
  const span = anySubject(items, at, true);
  if (span === null) return null;
  // "los hospitales que apoya el CICR han recibido"
  if (span.to === span.from) return isBody(items[span.to]) && items[span.to]?.capital ? span : null;
  // "el programa contra minas de la Presidencia reporta"
  const isBodys = isUnknown(items[span.from]) && isBody(items[span.to]) && items[span.to]?.capital === true;
  return isBodys || is(items[span.from], 'same-source') ? span : null;
}

/** "La Policía, en cambio, da cuenta de 20", "La Policía de Tránsito contabiliza": a force as one, which is a voice elsewhere. */
function forceSubject(items: readonly Item[], at: number): Span | null {
  const span = subjectOf(items, at, 'named');
  const isNamed = span?.from === span?.to || items[span?.from ?? 0]?.capital || items[span?.to ?? 0]?.capital;
  const force = span === null || span.back || !isNamed ? null : peopleOf(items[span.from]);
  const isForce = (force === 'police' || force === 'military') && is(items[(span?.from ?? 0) - 1], 'article');
  return isForce ? span : null;
}

/** "La Policía rebaja a siete los muertos": who moves a count. */
function reviser(items: readonly Item[], at: number, text: string): Span | null {
  return forceSubject(items, at) ?? mover(items, at, text);
}

/** "Los médicos que aún trabajan en la ciudad elevan el balance a 900": who moves a count that the verb has for its object. */
function mover(items: readonly Item[], at: number, text: string): Span | null {
  // "El ministerio lo rebaja a siete muertos": a count that was named before.
  const isItsObject = is(items[at - 1], 'article') && is(items[at + 1], 'to', 'in');
  if (isItsObject) return subjectOf(items, at - 1, 'body');
  // "328 muertos; la Asociación Pro Derechos sube a 561": a body does not rise, its count does.
  const ends = items[at + 3];
  const isBare = is(items[at + 1], 'to', 'in') && isCount(items[at + 2]);
  if (isBare && (ends === undefined || ends.kind === 'mark' || is(ends, 'and'))) {
    const body = subjectOf(items, at, 'body');
    // "La AFP, con datos de las embajadas, llega a 1.126"
    const isNext = body?.to === at - 1 || isMark(items[at - 1], ',');
    if (body !== null && isNext && is(items[body.from - 1], 'article')) return body;
  }
  const moved = movesTo(items, at) ? subjectOf(items, at, 'named') : null;
  const speaks = items
    .slice(moved?.from ?? 0, (moved?.to ?? -1) + 1)
    .some((item) => isBody(item) || is(item, 'office', 'voice'));
  if (moved !== null && !moved.back && speaks) return moved;
  // "el departamento de gestión de desastres (DGD) sube a 225 los fallecidos"
  const short = movesTo(items, at) ? shortNamedSubject(items, at, text) : null;
  if (short !== null) return short;
  // "el colegio médico incluye los infartos y llega a 31 muertos"
  const shared = movesTo(items, at) ? sharedSubject(items, at) : null;
  if (shared !== null) return shared;
  const isWhole = is(items[at + 1], 'whole-word') || is(items[at + 2], 'whole-word');
  const span = isWhole ? subjectOf(items, at, 'named') : null;
  const parts = span === null || span.back ? [] : items.slice(span.from, span.to + 1);
  return parts.some((item) => is(item, 'voice', 'office')) ? span : null;
}

/** "(has reached) 4,346 deaths", "(sube) a 15 los heridos", "(llega) a 1.126;" */
function movesTo(items: readonly Item[], verb: number): boolean {
  // "ronda los 4.300 muertos"
  const to = is(items[verb + 1], 'to', 'in', 'article') ? verb + 2 : verb + 1;
  const count = items[to]?.entry.before != null ? to + 1 : to;
  if (!isCount(items[count])) return false;
  const behind = is(items[count + 1], 'article') ? items[count + 2] : items[count + 1];
  return hasForm(behind, 'state', 'event', 'either', 'body');
}

/** "officials have 215 dead", "lawyers list 122": who may be quoted, before a count of harmed people. */
function voiceSubject(items: readonly Item[], at: number): Span | null {
  const span = subjectOf(items, at, 'named');
  if (span === null || span.back) return null;
  // "Los vecinos dan por desaparecidos a veinte", "Los servicios de emergencia trasladaron a 18 heridos"
  // "Los rescatistas sacaron 12 cuerpos": what they did is no count of theirs.
  const isThere = isOfPlace(items, span.from + 1, at);
  // "The newspaper Prothom Alo, going from hospital to hospital, has counted 210 deaths"
  const isPaper = is(items[span.from], 'press') && items[span.from + 1]?.capital === true;
  const isTeller =
    is(items[span.from - 1], 'article') &&
    (is(items[at], 'report', 'care-verb', 'exist', 'light') || isThere || isPaper) &&
    !is(items[at], 'found');
  const first = isTeller ? span.from - 1 : span.from;
  // "By nightfall rescuers had recovered 21 bodies"
  const isFound = is(items[at], 'found');
  const isLater = isFound && is(items[first - 1], 'later', 'period') && opensClause(items, first - 1);
  if (!isLater && !opensClause(items, first)) return null;
  // "Los vecinos del caserío dan por desaparecida a una veintena"
  const isDweller = is(items[span.to], 'dweller') && is(items[span.to + 1], 'of');
  // "Doctors at Ndosho hospital, a house of 146 beds, have treated 840"
  const isCarer = is(items[span.to], 'care-place');
  if (span.to !== at - 1 && !isDweller && !isCarer && !isThere && !isPaper) return null;
  const isVoice = items
    .slice(span.from, span.to + 1)
    .some(
      (item) =>
        (is(item, 'voice') && !['police', 'military'].includes(peopleOf(item) ?? '')) || isStaff(item),
    );
  const counts = items
    .slice(at + 1, at + 5)
    .some((item) => isCount(item) || item.number?.collective === true);
  return isVoice && counts ? span : null;
}

/** "(Los servicios de emergencia) de la provincia de Tarvo (contabilizan)", "(los médicos) de Olen (cuentan)": of where they are. */
function isOfPlace(items: readonly Item[], from: number, verb: number): boolean {
  const isOf = is(items[from], 'of') && from < verb - 1;
  return (
    isOf && items.slice(from, verb).every((item) => isName(item) || is(item, 'of', 'article', 'place-noun'))
  );
}

/** "El Inacif ha recibido": a name alone behind its article, unless places count so too. */
function namedSubject(items: readonly Item[], at: number): Span | null {
  let to = at - 1;
  while (is(items[to], 'aux', 'adverb')) to -= 1;
  let from = to + 1;
  while (isName(items[from - 1]) || (from === to + 1 && items[to]?.kind === 'code' && isName(items[to - 1])))
    from -= 1;
  // "Justicia 11J documenta"
  const isLong = from < to && opensClause(items, from);
  const isNamed = is(items[from - 1], 'article') || isLong;
  // "La Casa del Encuentro relevó"
  const isTitle =
    is(items[from - 1], 'of') && is(items[from - 2], 'thing') && items[from - 2]?.capital === true;
  const opens = is(items[from - 3], 'article') && opensClause(items, from - 3);
  if (isTitle && from <= to && opens && !is(items[at], 'place-counts'))
    return { from: from - 2, to, body: true, back: false };
  if (from > to || !isNamed || is(items[at], 'place-counts')) return null;
  if (isLong) return { from, to, body: true, back: false };
  const isAlone = from === 1 || isMark(items[from - 2], '.', ';', '«', '“', '"');
  return isAlone ? { from, to, body: true, back: false } : null;
}

/** "para la Defensoría", "40 para la Cruz Roja". */
function forWhom(items: readonly Item[], at: number): Span | null {
  // "son 42 los desaparecidos para la Cruz Roja; 37, para la Gobernación"
  const isBehind = isCount(items[at - 1]) || hasForm(items[at - 1], 'state', 'event');
  return opensClause(items, at) || isBehind ? readName(items, at + 1, 'named') : null;
}

/** "For the Interior Ministry, 3 people have died": where the word has many other uses. */
function forBody(items: readonly Item[], at: number): Span | null {
  if (!is(items[at + 1], 'article') && !isBack(items, at + 1)) return forName(items, at);
  const span = readName(items, at + 1, 'body');
  // "52 dead for the union, 37 for the army"
  const ends = span === null ? undefined : items[span.to + 1];
  // "14 for the regional commissioner, 19 for the union"
  const isBehind =
    (hasForm(items[at - 1], 'state', 'event') && isCount(items[at - 2])) || isCount(items[at - 1]);
  if (isBehind && (ends === undefined || ends.kind === 'mark' || is(ends, 'and'))) return span;
  if (!opensClause(items, at)) return null;
  // "For the Red Cross, security forces killed 51"
  if (span !== null && items[span.to]?.capital && endsAtComma(items, span)) return span;
  const next = span === null ? undefined : items[isMark(items[span.to + 1], ',') ? span.to + 2 : span.to + 1];
  return next?.number != null || next?.entry.before != null || is(next, 'article') ? span : null;
}

/** "For Iran Human Rights, security forces killed 551": a name that opens the clause, up to its comma. */
function forName(items: readonly Item[], at: number): Span | null {
  const isNamed = items[at + 1]?.capital === true && opensClause(items, at);
  const span = isNamed ? readName(items, at + 1, 'body') : null;
  return span !== null && endsAtComma(items, span) ? span : null;
}

function endsAtComma(items: readonly Item[], { to, back }: Span): boolean {
  return !back && isMark(items[to + 1], ',');
}

/** "los 2.210 de la Cruz Roja" */
function ofCount(items: readonly Item[], at: number): Span | null {
  // "las más de mil del Ministerio"
  const article = items[at - 2]?.entry.before != null ? at - 3 : at - 2;
  // "frente a los 12 del Gobierno"
  return isCount(items[at - 1]) && is(items[article], 'article', 'versus')
    ? readName(items, at + 1, 'body')
    : null;
}

/** "respondió que", "reckoned that": a verb the language does not know, before what it says. */
function isSayingThat(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at];
  if (item === undefined || !isUnknown(item) || !is(items[at + 1], 'relative')) return false;
  const that = items[at + 1]?.fold;
  const word = text.slice(item.start, item.end);
  return that === 'que' ? /(?:ó|aron|ieron|aba|ía)$/u.test(word) : that === 'that' && word.endsWith('ed');
}
