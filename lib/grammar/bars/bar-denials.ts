// Numbers that somebody denies: "desmintió que hubiera 40 muertos".

import { clauseAround, partBefore, within } from '../text/clauses.ts';
import { hasForm, type Item, is, isMark, isUnknown, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const DENIALS = anyOf('denial', 'disowns');
const NOT = anyOf('not');

export function isDenied(items: readonly Item[], at: number): boolean {
  if (mentions(items, NOT) && isOfNegated(items, at)) return true;
  if (isOfNoList(items, at)) return true;
  if (!mentions(items, DENIALS)) return false;
  if (isQuotedClaim(items, at)) return true;
  // "negó que los 17 muertos fueran manifestantes": what they were is denied, and not that they died.
  if (is(items[at - 1], 'article') && is(items[at - 2], 'denies-that') && items[at + 1]?.entry.harm != null)
    return false;
  // "Es falso el comunicado que circula y que atribuye …": the whole sentence tells what it says.
  const isClosed = () => items.slice(1, at).some((_, near) => closesDenial(items, near + 1, at));
  if (is(items[0], 'denial') && is(items[1], 'thing', 'report-noun', 'whole-word') && !isClosed())
    return true;
  const before = partBefore(items, at);
  // "No such count exists, the Red Crescent replied when asked about the 260 dead"
  if (before.from === 0 && is(items[0], 'disowns') && is(items[at - 1], 'article')) return true;
  // "«Ese comunicado no es nuestro», aclaró la Cruz Roja sobre la hoja que circula y habla de 37 muertos"
  // "\"We have issued no such figure,\" said the Red Cross of posts that count 1,200 dead"
  const isQuoted = (item: Item | undefined, index: number) =>
    is(item, 'disowns') && closesQuote(items, index);
  if (within(items, before, isQuoted)) return true;
  for (let index = before.to; index >= before.from; index -= 1) {
    const disowned =
      is(items[index], 'disowns') && !items.slice(index, at).some((item) => isMark(item, ',', ':', ';'));
    if (disowned || (is(items[index], 'denial') && !isOfAside(items, index, at))) return true;
    if (is(items[index], 'other-side', 'but') && !is(items[index], 'not')) break;
    if (saysInstead(items, index) || closesDenial(items, index, at)) break;
    if (is(items[index], 'and') && (opensVerb(items, index + 1) || is(items[index + 1], 'relative'))) break;
  }
  const clause = clauseAround(items, at);
  if (isTakenBack(items, clause.to + 1)) return true;
  // "aclaró que el mensaje, que habla de 240 muertos, no procede de sus oficinas"
  const what = items[clause.from - 2];
  const isTold = is(items[clause.from], 'relative') && isMark(items[clause.from - 1], ',');
  // "El Gobierno, que presume de 900 capturas, no ha publicado la cifra": who publishes none, and nothing that is false.
  const isSaid = is(what, 'body', 'voice', 'office') || what?.capital === true;
  if (isTold && !isSaid && is(items[clause.to + 2], 'denial', 'disowns')) return true;
  const behind = overAside(items, clause.to + 1);
  return within(
    items,
    { from: at + 1, to: behind },
    (item, index) => is(item, 'denial', 'disowns') && !isOfOthers(items, index) && !deniesNext(items, index),
  );
}

/** "We have published no list of 97 dead", "ninguna lista de 97 fallecidos" */
function isOfNoList(items: readonly Item[], at: number): boolean {
  const isOfList = is(items[at - 1], 'of') && is(items[at - 2], 'whole-word', 'report-noun');
  return isOfList && is(items[at - 3], 'none');
}

/** "No murieron 900 personas en el estadio" */
function isOfNegated(items: readonly Item[], at: number): boolean {
  let verb = at - 1;
  while (items[verb]?.entry.before != null || is(items[verb], 'to', 'article')) verb -= 1;
  // "No resultaron heridas 5 personas, sino 7"
  const isState = hasForm(items[verb], 'state') && is(items[verb - 1], 'aux', 'light', 'be');
  if (!isState && !hasForm(items[verb], 'suffer', 'either', 'inflict')) return false;
  while (is(items[verb - 1], 'aux', 'light', 'be')) verb -= 1;
  return is(items[verb - 1], 'not');
}

/** "«Cincuenta muertos en el puerto»: el bulo es falso": what the rest of the sentence says of the words that open it. */
function isQuotedClaim(items: readonly Item[], at: number): boolean {
  if (!isMark(items[0], '«', '“', '"', '‘')) return false;
  const close = items.findIndex((item, index) => index > 0 && isMark(item, '»', '”', '"', '’'));
  return close > at && isMark(items[close + 1], ':') && items.slice(close).some((item) => is(item, 'denial'));
}

/** "habló de 70 heridos, cifra que el hospital desmintió", "70 injured, a figure the hospital denied" */
function isTakenBack(items: readonly Item[], comma: number): boolean {
  const first = items[comma + 1]?.number?.article || is(items[comma + 1], 'article') ? comma + 2 : comma + 1;
  if (!isMark(items[comma], ',') || !is(items[first], 'whole-word', 'same-source')) return false;
  for (let at = first + 1; at < first + TAKEN; at += 1) {
    if (items[at] === undefined || items[at]?.number != null || items[at]?.kind === 'mark') return false;
    if (is(items[at], 'denial')) return true;
  }
  return false;
}

/** The words of somebody end right behind: what the sentence goes on to tell is what they were asked about. */
function closesQuote(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + CLOSING; next += 1) {
    if (isMark(items[next], '»', '”', '"', '’')) return true;
    if (items[next]?.number || isMark(items[next], ';', ':')) return false;
  }
  return false;
}

/** Items of "that the hospital denied". */
const TAKEN = 9;

/** "denied that 60 people had died, saying the toll was 14": what holds, behind a number that is denied. */
function saysInstead(items: readonly Item[], at: number): boolean {
  const isSaid = is(items[at], 'report') && isMark(items[at - 1], ',') && !is(items[at], 'denial');
  if (!isSaid || is(items[at + 1], 'by')) return false;
  const denial = items.findLastIndex((item, index) => index < at && is(item, 'denial', 'disowns'));
  return denial >= 0 && items.slice(denial, at).some(({ number }) => number?.article === false);
}

/** "Contrary to reports of 60 deaths, 14 people died": the comma behind a denial that has led the sentence, with a number of its own. */
function closesDenial(items: readonly Item[], comma: number, at: number): boolean {
  if (!isMark(items[comma], ',') || !is(items[0], 'denial')) return false;
  const counts = items.slice(0, comma).some(({ number }) => number?.article === false);
  const isSaid = (item: Item | undefined) =>
    is(item, 'report') || hasForm(item, 'suffer', 'either', 'inflict');
  return counts && within(items, clauseAround(items, at), isSaid);
}

/** Items from the denial to the end of the words quoted. */
const CLOSING = 5;

/** "admite siete decesos y niega haber usado munición": what is denied stands behind the second verb. */
function deniesNext(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return is(items[at - 1], 'and') && (isUnknown(next) || is(next, 'aux', 'relative', 'article'));
}

/** "admits to 38 dead and has published no figure for the attackers", "killed in what the army denied was a raid": what is denied is not the count. */
function isOfOthers(items: readonly Item[], at: number): boolean {
  let what = at - 1;
  while (what > at - SUBJECT && !is(items[what], 'relative')) what -= 1;
  if (is(items[what], 'relative') && is(items[what - 1], 'in') && is(items[at + 1], 'be')) return true;
  return is(items[at - 1], 'and') && [at + 1, at + 2].some((near) => is(items[near], 'for-number'));
}

/** Items of "what the army". */
const SUBJECT = 5;

/** "Los gremios, que niegan haber empezado, replican que hay 100 heridos": what they deny is told between commas. */
function isOfAside(items: readonly Item[], denial: number, at: number): boolean {
  // "El ministerio, que el lunes no dio cifras, confirmó hoy 12 muertes"
  let relative = denial - 1;
  while (is(items[relative], 'weekday', 'period', 'adverb', 'date-article', 'before-word')) relative -= 1;
  if (!is(items[relative], 'relative') || !isMark(items[relative - 1], ',')) return false;
  return items
    .slice(denial, at)
    .some((item, next) => isMark(item, ',') && is(items[denial + next + 1], 'report', 'hold'));
}

/** "the figure of 1,200 dead, quoted under its name since Friday, never came from …": over the aside, to the verb behind it. */
function overAside(items: readonly Item[], comma: number): number {
  if (!isMark(items[comma], ',')) return comma - 1;
  for (let close = comma + 2; close < comma + ASIDE; close += 1) {
    if (items[close]?.number || items[close]?.entry.harm || isMark(items[close], ';', ':', '.'))
      return comma - 1;
    if (isMark(items[close], ',')) return close + 2;
  }
  return comma - 1;
}

const ASIDE = 12;

function opensVerb(items: readonly Item[], at: number): boolean {
  return is(items[at], 'report', 'hold') || is(items[at + 1], 'report', 'hold');
}
