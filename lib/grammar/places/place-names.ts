// What may be the name of a place, and where such a name starts and ends.

import type { Item } from '../text/items.ts';
import { hasSeveralWords, is, isAny, isKindBehindName, isMark, isName, isUnknown } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const BEFORE_NAME = anyOf(
  'article',
  'of',
  'place-noun',
  'facility',
  'filler',
  'adverb',
  'thing',
  'somewhere',
);

export type PlaceSpan = { readonly from: number; readonly to: number };

export function placeName(items: readonly Item[], span: PlaceSpan, text: string): string {
  const written = text.slice(items[span.from]?.start, items[span.to]?.end).replace(/\s+/gu, ' ');
  // "#SanIsidro": words that a tag runs together.
  return isMark(items[span.from - 1], '#') ? written.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') : written;
}

const EVENT = anyOf('event-noun');
/** Words with a capital that are no place. */
const NO_PLACE = anyOf(
  'other-verb',
  'released',
  'service',
  'country',
  'no-place',
  'demonym',
  'period',
  'clock',
  'filler',
  'adverb',
  'storm',
  'illness',
  'weekday',
  'month',
  'body',
  'according',
  'report',
  'hold',
  'article',
  'in',
  'of',
  'self',
);

const ROMAN = /^[ivx]{1,4}$/u;

/** Whether the name of a place may start here: a capital that nothing else explains. */
export function isPlaceName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  // "from storm Paeng"
  if (item === undefined || !item.capital) return false;
  const before = at > 0 ? items[at - 1] : undefined;
  if (is(before, 'storm')) return false;
  // "Tres Cruces": a number that opens a name counts nothing; "AT A GLANCE" names nothing.
  if (item.number !== null) return !item.first && !item.number.article && isName(items[at + 1]);
  // "la avenida Cabildo": behind a kind of place its own name.
  const isOfKind = isKindBefore(items, at);
  // … but "the state Red Cross" is no street.
  if (isAny(item, NO_PLACE) && !(isOfKind && is(item, 'body') && !hasSeveralWords(item))) return false;
  // "– Years after the war, tens of thousands are missing"
  if (hasSeveralWords(item) && is(item, 'subordinate', 'history')) return false;
  // "in Regions I, II and III"
  if (ROMAN.test(item.fold)) return false;
  // "en la CA-5"
  if (isMark(items[at + 1], '-') && items[at + 1]?.spaced === false && items[at + 2]?.number != null)
    return false;
  // "en la Ruta 5 Sur"
  if (is(item, 'code-noun') && !is(item, 'facility') && items[at + 1]?.number != null) return false;
  // "plaza Mayor", against "the Mayor"
  const isTitled = is(before, 'article') && before?.capital === true && items[at - 2]?.capital === false;
  if (is(item, 'office') && !isOfKind && !isTitled) return false;
  if (item.entry.people !== null || item.entry.harm !== null) return false;
  // A headline in capitals: "EN LAS PROTESTAS". A penal, a bridge may still open a name.
  // … but "El Salto": an article with a capital inside the sentence opens a name.
  const isNoun =
    is(item, 'event-noun', 'thing', 'report-noun', 'voice') && !is(item, 'place-noun', 'facility');
  if (isNoun && !isTitled) return false;
  return !(item.first && item.kind === 'phrase' && !is(item, 'place-noun'));
}

/** "plaza Mayor": a kind of place in lower case, right before a name. */
function isKindBefore(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'place-noun') && items[at - 1]?.capital === false;
}

/** "the Finance Bill demonstrations", "the Human Rights Activists News Agency", "on Olen Saints Day": what the last word of the name says that it is. */
export function isNoPlaceAtLast(items: readonly Item[], { from, to }: PlaceSpan): boolean {
  return to > from && is(items[to], 'no-place', 'body') && !is(items[from], 'place-noun', 'facility');
}

/** A name goes on over capitals and the small words between them: "Ciudad de México", "San Juan de los Lagos". */
export function chainEnd(items: readonly Item[], from: number): number {
  let to = from;
  for (let next = from + 1; next < from + 7; next += 1) {
    const item = items[next];
    if (item === undefined || item.number !== null) break;
    if (item.capital && !is(item, 'weekday', 'month', 'body', 'office')) to = next;
    else if (isMark(item, '-') && item.spaced === false) continue;
    // "St. Louis", "Sta. Cruz"
    else if (isMark(item, '.') && isShort(items[next - 1]) && items[next + 1]?.capital === true) continue;
    // "Port-au-Prince"
    else if (item.spaced === false && isMark(items[next - 1], '-')) continue;
    // "Alto da Pedra"
    else if (is(item, 'name-joint') && items[next + 1]?.capital === true) continue;
    else if (!isParticle(items, next) && (!is(item, 'of', 'article') || !nextCapital(items, next))) break;
  }
  return to;
}

function isShort(item: Item | undefined): boolean {
  return item?.capital === true && item.fold.length > 1 && item.fold.length <= PARTICLE;
}

/** "Bab al-Tabbaneh", "Ain el-Hilweh": a small word that a hyphen joins to the rest of the name. */
function isParticle(items: readonly Item[], at: number): boolean {
  const [hyphen, next] = [items[at + 1], items[at + 2]];
  const isJoined = isMark(hyphen, '-') && hyphen?.spaced === false && next?.spaced === false;
  return isJoined && next?.capital === true && (items[at]?.fold.length ?? 0) <= PARTICLE;
}

/** Letters of "ash-". */
const PARTICLE = 3;

function nextCapital(items: readonly Item[], at: number): boolean {
  const next = is(items[at + 1], 'article') ? items[at + 2] : items[at + 1];
  // "After a night of protest in Tarvo the Norlandic ministry says"
  const isOther = is(items[at], 'article') && !is(items[at], 'of') && is(next, 'demonym');
  return next?.capital === true && !is(next, 'country', 'no-place') && !isOther;
}

/** "puente Cendal": the kind of place is part of such a name. */
export function geographic(items: readonly Item[], from: number): number {
  const before = items[from - 1];
  const single = before !== undefined && !hasSeveralWords(before);
  return is(before, 'place-noun') && single && !is(before, 'country') && !is(before, 'facility')
    ? from - 1
    : from;
}

/** Where a name would start, behind an article that is a part of it: "El Alto". */
export function overTitle(items: readonly Item[], at: number): number {
  return is(items[at], 'article') && items[at]?.capital ? at + 1 : at;
}

/** The name that starts here, with its kind: "río Yarapá"; of "Mogadishu's Hamar Weyne" the smaller place. */
export function nameFrom(items: readonly Item[], at: number): PlaceSpan {
  const to = chainEnd(items, at);
  // "Kerala state's Wayanad district"
  const kind = items[to + 1];
  const owner = is(kind, 'place-noun', 'thing') && kind?.capital === false ? to + 2 : to + 1;
  if (isMark(items[owner], "'s", '’s') && isPlaceName(items, owner + 1))
    return { from: owner + 1, to: chainEnd(items, owner + 1) };
  // "La Paz", "El Alto": an article with a capital inside the sentence is a part of the name.
  const article = items[at - 1];
  const isTitled = is(article, 'article') && article?.capital === true && !article.first;
  return { from: geographic(items, isTitled ? at - 1 : joinedFrom(items, at)), to };
}

/** "anti-Finance Bill protests": a word in lower case is joined to the name, which is no place's; "al-Mawasi" is one. */
function isOfCompound(items: readonly Item[], at: number): boolean {
  const first = items[joinedFrom(items, at)];
  return first !== items[at] && first?.capital === false && first.fold.length > PARTICLE;
}

/** "al-Mawasi", "Port-au-Prince": where the word starts that a hyphen joins to the ones before. */
function joinedFrom(items: readonly Item[], at: number): number {
  let from = at;
  while (isMark(items[from - 1], '-') && items[from - 1]?.spaced === false && items[from]?.spaced === false)
    from -= 2;
  return Math.max(0, from);
}

/** "el bombardeo de un hospital de Puno", "the bombing of a hospital in Tarvo": there it was. */
export function isStruck(items: readonly Item[], hospital: number): boolean {
  let back = hospital - 1;
  // "the general hospital", "a regional hospital"
  if (isUnknown(items[back]) || (is(items[back], 'office') && !items[back]?.capital)) back -= 1;
  // "a fire in the maternity ward of the hospital"
  for (let steps = 0; steps < WARD; steps += 1) {
    const isKind = isUnknown(items[back]) || is(items[back], 'place-noun', 'thing', 'code-noun');
    const isWard = isKind && steps > 0 && !items[back]?.capital && !isAny(items[back], EVENT);
    if (!isWard && !is(items[back], 'article', 'of', 'in', 'to') && !items[back]?.number?.article) break;
    back -= 1;
  }
  // "Two bombs hit the general hospital of Tarvo"
  return (isAny(items[back], EVENT) && !is(items[back], 'care-place')) || is(items[back], 'strikes');
}

/** Items from what struck to a hospital: "in the maternity ward of the". */
const WARD = 7;

/** "en la ciudad de Juliaca", "in the southern region of Puno", "en la mayor cárcel de Guayaquil": small words, then the name. */
export function nameAfter(items: readonly Item[], start: number, reach: number): PlaceSpan | null {
  for (let next = start; next < start + reach; next += 1) {
    const item = items[next];
    if (item === undefined) return null;
    if (isPlaceName(items, next)) return isOfCompound(items, next) ? null : nameFrom(items, next);
    const passes =
      isAny(item, BEFORE_NAME) ||
      isUnknown(item) ||
      isMark(item, '-', '#', "'s", '’s') ||
      // "en el estado mexicano de Guanajuato"
      (is(items[next - 1], 'place-noun', 'somewhere') && !item.capital && is(items[next + 1], 'of')) ||
      // "on the Swiss side of Tarvo"
      (is(item, 'demonym') && isUnknown(items[next + 1]) && is(items[next + 2], 'of')) ||
      // "in Ukraine's Kherson", "in the capital, Santo Domingo"
      (is(item, 'country') && isMark(items[next + 1], "'s", '’s') && isPlaceName(items, next + 2)) ||
      (isMark(item, ',') && is(items[next - 1], 'place-noun') && isPlaceName(items, next + 1)) ||
      item.number?.article === true ||
      (is(item, 'office') && !item.capital && is(items[next + 1], 'facility', 'place-noun')) ||
      (item.number !== null && is(items[next + 1], 'thing'));
    if (!passes || (is(item, 'care-place') && !isStruck(items, next))) return null;
  }
  return null;
}

/** "Cauca landslide: 17 bodies found", "Altamira jail, dead 58": a title of two words, whose first is explained by nothing. */
function headsReport(items: readonly Item[], name: number, at: number): boolean {
  // "Kashmir's clashes have injured 1,290"
  const isOwner = isMark(items[name + 1], "'s", '’s');
  if (!isName(items[name])) return false;
  // "LIVE: Varrick tunnel collapse.", "LIVE | Tripoli building collapse"
  const isLive =
    is(items[0], 'no-place') &&
    name === 2 &&
    (items[at + 1] === undefined || isMark(items[at + 1], '.', '/', ':'));
  return isLive || (name === 0 && (isOwner || isMark(items[at + 1], ':', ',')));
}

/** "the Kharga fire", "Derna's floods", "the Verkhnia Balka pit": the name before what is there. */
export function nameBefore(items: readonly Item[], at: number): PlaceSpan | null {
  let to = at - 1;
  if (isMark(items[to], "'s", '’s')) to -= 1;
  // "Tarvo's southern suburbs"
  if (isUnknown(items[to]) && isMark(items[to - 1], "'s", '’s')) to -= 2;
  if ((is(items[to], 'facility') && !items[to]?.capital) || isKindBehindName(items, to)) to -= 1;
  // "the Tentek-2 mine"
  const isNumbered = items[to]?.number != null && items[to]?.spaced === false && isMark(items[to - 1], '-');
  const name = isNumbered && items[to - 1]?.spaced === false ? to - 2 : to;
  const isCode = name < to && (items[name]?.fold.length ?? 0) <= PARTICLE;
  if (isCode || !(name < to ? isName(items[name]) : isPlaceName(items, name))) return null;
  let from = name;
  while (isPlaceName(items, from - 1)) from -= 1;
  // "Flash floods", "LIVE | Fuel depot blast": one capital that opens the sentence, or a part of it, is no sign of a name.
  const opens = items[from]?.first || isMark(items[from - 1], '|', ':', '•');
  const isBeside = to === at - 1 - (isMark(items[at - 1], "'s", '’s') ? 1 : 0);
  // "Songkhla province recorded 138 deaths"
  const isKind =
    is(items[at], 'place-noun') && isName(items[to]) && is(items[at + 1], 'hold', 'report', 'place-counts');
  if (opens && from === to && isBeside && !isKind && !headsReport(items, to, at)) return null;
  return isOfCompound(items, from) ? null : { from: joinedFrom(items, from), to };
}
