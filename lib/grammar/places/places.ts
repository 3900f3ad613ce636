// Where it happened: the places named in a sentence, but those of sources, of officials and of hospitals.

import { foldName } from '../text/fold.ts';
import type { Item } from '../text/items.ts';
import {
  hasForm,
  hasSeveralWords,
  is,
  isAny,
  isCount,
  isMark,
  isName,
  isNamedGroup,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { type FoundPlace, leadsToPlace, placeAt } from './place-cues.ts';
import {
  chainEnd,
  isNoPlaceAtLast,
  isPlaceName,
  isStruck,
  nameAfter,
  type PlaceSpan,
  placeName,
} from './place-names.ts';
import { openingPlace } from './place-openings.ts';
import { type Speaker, seatAt, seatBehind } from './place-seats.ts';

export type PlaceMention = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** "near Sivrice", "a 20 km de Lima": less fit than a place the event was in. */
  readonly near: boolean;
  /** "LIMA (EFE). –", "Police in Lima": where the report was written or who tells is, fit only where no other place is named. */
  readonly dateline: boolean;
};

/**
 * Takes items, their text, what finds the spans of names that are no places (sources) and what heads reports of a whole country (folded),
 * gives the places named, in order. Sources are looked for only where a name may be a place: most sentences have none.
 */
export function placesOf(
  items: readonly Item[],
  text: string,
  speakers: () => readonly Speaker[],
  nationwide: ReadonlySet<string>,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || (at > 0 && !leadsToPlace(item))) continue;
    const seat = seatAt(items, at, speakers);
    if (seat !== null && !overlaps(seat, found)) {
      // "the Home Ministry in Kathmandu": a whole country's, in its capital.
      const isNational =
        nationwide.has(foldName(placeName(items, seat, text))) &&
        !items.slice(0, at).some((item) => isNamedGroup(peopleOf(item)));
      // "Doctors at Nasser hospital said": people are brought there from elsewhere.
      if (isNational || is(items[seat.to + 1], 'care-place')) at = seat.to;
      else found.push({ ...seat, name: placeName(items, seat, text), near: true, dateline: true });
      continue;
    }
    const behind = seatBehind(items, at, speakers);
    if (behind !== null) {
      at = behind.to;
      continue;
    }
    if (isToldIn(items, at) || isSaidIn(items, at, speakers) || isReleasedIn(items, at, speakers)) continue;
    const opening = at === 0 ? openingPlace(items, text, speakers, nationwide) : null;
    const place = opening ?? placeAt(items, at, text) ?? nextOfOpening(items, at, found[0]);
    // "Puerto Príncipe. El informe …": a word of its name is a kind of place.
    const isCapital =
      at === 0 && opening === null && place?.from === 0 && isMark(items[place.to + 1], '.', ',', '(');
    if (isCapital && nationwide.has(foldName(placeName(items, place, text)))) continue;
    if (place === null || overlaps(place, speakers()) || overlaps(place, found)) continue;
    const isClinic = items[at + 1]?.number?.article === true && is(items[place.to + 1], 'care-place');
    // "at Tambo Memorial Hospital", "died at Al-Nao hospital"; not "a blast at Al-Nao hospital"
    const isCare =
      is(items[place.to + 1], 'care-place') && !isStruck(items, place.to + 1) && !isStruck(items, place.from);
    const isHospital = (isCare && items[place.to + 1]?.capital === true) || isOfHospitals(items, place);
    if (
      isClinic ||
      isHospital ||
      besideCarePlace(items, at) ||
      atCarePlace(items, at) ||
      inTitle(items, place.from)
    )
      continue;
    if (isKindAlone(items, place) || joinsCountry(items, place) || isNoPlaceAtLast(items, place)) continue;
    if (endsSpan(items, place)) continue;
    const listed = listEnd(items, place.to);
    if (listed > place.to) {
      at = listed;
      continue;
    }
    const { from, to, near } = place;
    if (isAddress(items, found.at(-1), place) || isNarrower(items, found.at(-1), place)) found.pop();
    else if (isOuter(items, found.at(-1), place)) continue;
    found.push({
      from,
      to,
      near: near || isCare,
      name: placeName(items, place, text),
      dateline: opening?.dateline ?? false,
    });
  }
  return found;
}

/** "Tarvo reported 12 dead and 30 injured, Olen four dead", "…; Olen, four dead": the next name with a count, where a place opens the sentence. */
function nextOfOpening(
  items: readonly Item[],
  at: number,
  opening: PlaceMention | undefined,
): FoundPlace | null {
  if (opening === undefined || opening.from > 1 || !hasForm(items[at], 'state', 'event', 'either'))
    return null;
  const isApart = isMark(items[at - 2], ',');
  const to = isApart ? at - 3 : at - 2;
  if (!isCount(items[at - 1]) || !isName(items[to])) return null;
  let from = to;
  while (isName(items[from - 1])) from -= 1;
  const isNext = isMark(items[from - 1], ',') || is(items[from - 1], 'and');
  const opens = isMark(items[from - 1], ';') || (isNext && !isApart);
  return opens && from > opening.to && isPlaceName(items, from) ? { from, to, near: false } : null;
}

/** "are in Olen's two hospitals": where people were brought to. */
function isOfHospitals(items: readonly Item[], { from, to }: PlaceSpan): boolean {
  if (!isMark(items[to + 1], "'s", '’s') || !is(items[from - 1], 'in', 'to')) return false;
  return (
    is(items[to + 2], 'care-place') || (items[to + 2]?.number != null && is(items[to + 3], 'care-place'))
  );
}

/** "told reporters in Oroville", "dijo a la prensa en Olen": where it was said. */
function isToldIn(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'in')) return false;
  const to = is(items[at - 2], 'article') ? at - 3 : at - 2;
  const isPress = peopleOf(items[at - 1]) === 'journalist' || is(items[at - 1], 'press');
  // "dijo el ministro a periodistas en Olen": the verb may stand some way before.
  if (isPress && is(items[to], 'to'))
    return items.slice(Math.max(0, to - TOLD), to).some((item) => is(item, 'report'));
  return [at - 2, at - 3].some((near) => is(items[near], 'listener')) && peopleOf(items[at - 1]) !== null;
}

/** Items from a verb of telling over who tells to whom it is told. */
const TOLD = 8;

/** "nine people died, the ICRC said in Geneva.": the same, at the end of the sentence. */
function isSaidIn(items: readonly Item[], at: number, speakers: () => readonly Speaker[]): boolean {
  const name = is(items[at], 'in') ? nameAfter(items, at + 1, 1) : null;
  const behind = name === null ? undefined : items[name.to + 1];
  // "…, the union said in Douala on Friday."
  const isDated = is(behind, 'adverb', 'weekday', 'period') || is(items[(name?.to ?? at) + 2], 'weekday');
  if (name === null) return false;
  const says = speakers().find(({ cue }) => cue === at - 1);
  // "…, lamentó en Ginebra la Federación": whoever says it stands behind where it was said.
  if (says !== undefined && says.from > name.to) return items.slice(0, at).some(isCount);
  const isLast = behind === undefined || isMark(behind, '.') || isDated;
  return isLast && says !== undefined && says.to < says.cue;
}

/** "el informe que Cristosal presentó hoy en San Salvador": where a report was released. */
function isReleasedIn(items: readonly Item[], at: number, speakers: () => readonly Speaker[]): boolean {
  if (!is(items[at], 'in') || items[at + 1]?.capital !== true) return false;
  return speakers().some(({ from, to }) => {
    const relative = is(items[from - 1], 'article') ? from - 2 : from - 1;
    const isReport = is(items[relative], 'relative') && is(items[relative - 1], 'same-source', 'report-noun');
    return isReport && to < at && at - to <= RELEASED;
  });
}

/** Items from a body over its verb and the day to where it was. */
const RELEASED = 4;

function overlaps(span: PlaceSpan, others: readonly PlaceSpan[]): boolean {
  return others.some((other) => other.from <= span.to && span.from <= other.to);
}

/** "in the city of Juliaca in the southern region of Puno": the second place only says where the first one is. */
function isOuter(items: readonly Item[], inner: PlaceMention | undefined, span: PlaceSpan): boolean {
  if (inner === undefined) return false;
  // "near the town of Majiya in Jigawa state"
  if (inner.near) {
    // "a 6.8 magnitude quake near Sivrice in Elazig province": it was all over the province.
    const isWide = items
      .slice(0, inner.from)
      .some(({ number }) => number?.value !== undefined && !Number.isInteger(number.value));
    const isBy = !inner.dateline && !isWide && !is(items[inner.from - 1], 'from');
    const inside = isMark(items[inner.to + 1], ',') ? inner.to + 2 : inner.to + 1;
    return isBy && is(items[inside], 'in') && isNextOut(items, inside + 1, span.from);
  }
  // "In Tarvo, a town of 40,000 on the Olen river": what kind of place it is.
  const kind = items.slice(inner.to + 1, span.from);
  const isKind =
    isMark(kind[0], ',') &&
    kind[1]?.number?.article === true &&
    kind.slice(2, 5).some((item) => is(item, 'place-noun'));
  if (isKind && kind.length < KIND && !kind.slice(1).some((item) => isMark(item, ',', ';'))) return true;
  if (span.from - inner.to > 8) return false;
  for (let at = inner.to + 1; at < span.from; at += 1) {
    const item = items[at];
    // "in Gwoza, in Nigeria's Borno State"
    const isOwner = is(item, 'country') || isMark(item, "'s", '’s');
    if (!is(item, 'in', 'article', 'of', 'place-noun') && !isUnknown(item) && !isMark(item, ',') && !isOwner)
      return false;
  }
  return true;
}

/** "(near Halda in) the southern province of (Kemba)": only what kind of place it is, between a place and the one that it stands in. */
function isNextOut(items: readonly Item[], from: number, to: number): boolean {
  const isKind = (item: Item) =>
    is(item, 'article', 'of', 'place-noun', 'somewhere') || isUnknown(item) || isMark(item, '-');
  return to - from <= NEXT && items.slice(from, to).every(isKind);
}

/** Items of "the restive south-eastern province of". */
const NEXT = 7;

/** Items of what kind of place it is. */
const KIND = 12;

/** "en el sur de Quenda, en la localidad de Molva", "in the state of Kenda, in the village of Molva": the second says where in the first. */
function isNarrower(items: readonly Item[], outer: PlaceMention | undefined, { from }: PlaceSpan): boolean {
  if (outer === undefined || outer.near || from - outer.to > NARROWER) return false;
  const kind = items[from - 1]?.fold ?? '';
  const sides = [items[outer.from - 1], items[outer.to + 1]];
  const isWide = sides.some((item) => WIDE.test(item?.fold ?? ''));
  const between = items.slice(outer.to + 1, from - 1).filter((item) => !WIDE.test(item.fold));
  return isWide && TOWN.test(kind) && between.every((item) => is(item, 'in', 'article') || isMark(item, ','));
}

/** Items of ", en la localidad de". */
const NARROWER = 6;

const WIDE =
  /^(?:provincia|departamento|estado|regi[oó]n|province|state|region|county|sur|norte|este|oeste|sure?ste|noroeste|noreste|suroeste|centro|(?:south|north)?-?(?:ea|we)?(?:st)?ern|central)(?: del?| of)?$/u;
const TOWN =
  /^(?:localidad|aldea|ciudad|pueblo|caser[ií]o|municipio|vereda|barrio|town|village|city|suburb)(?: del?| of)?$/u;

/** "la discoteca Neón, en Barranca Honda", "the Astra hotel in Olen": what is called so stands in the place behind it. */
function isAddress(items: readonly Item[], inner: PlaceMention | undefined, span: PlaceSpan): boolean {
  if (inner === undefined) return false;
  // … but "the Halden mine in Norland": a place of its own.
  const isOwner = isMark(items[inner.to + 1], "'s", '’s');
  const noun = isOwner ? inner.to + 2 : inner.to + 1;
  const behind = isAtTown(items[noun]) || isOwner ? noun + 1 : noun;
  const between = items.slice(behind, span.from).filter((item) => !isMark(item, ','));
  const isIn = between.length > 0 && between.every((item) => is(item, 'in', 'article'));
  if (isAlongCourse(items, inner, span)) return true;
  // "frente a la Legislatura, en La Plata"
  // … but "near Gwoza, in Borno state"
  const isWide = [items[span.from - 1], items[span.to + 1]].some((item) => WIDE.test(item?.fold ?? ''));
  if (inner.near && !inner.dateline) return isIn && !isWide && isMark(items[inner.to + 1], ',');
  const kind =
    [items[inner.from - 1], items[inner.to + 1]].some((item) => is(item, 'facility')) ||
    // "St Mary's School in Olen"
    (isMark(items[inner.to + 1], "'s", '’s') && is(items[inner.to + 2], 'facility')) ||
    // "the Astra market in Olen"
    (is(items[inner.to + 1], 'in') && is(items[inner.to + 1], 'place-noun'));
  // "la autopista Norte, a la altura de Barranca Honda"
  const isAlong = hasSeveralWords(items[span.from - 1]) && is(items[span.from - 1], 'in');
  const isRoad = is(items[inner.from], 'road') || is(items[inner.from - 1], 'road');
  return isIn && (kind || (isRoad && isAlong));
}

/** "on the Danube in Tarvo", "the Olen motorway near Tarvo", "el río Olen, a la altura de Tarvo": a river and a road are long, the town says where. */
function isAlongCourse(items: readonly Item[], inner: PlaceMention, { from }: PlaceSpan): boolean {
  if (inner.dateline || from - inner.to > COURSE) return false;
  const isNamed = is(items[inner.from], 'road') || is(items[inner.from - 1], 'road');
  const isBehind = is(items[inner.to + 1], 'road') || is(items[inner.to], 'road');
  const next = items[isBehind && !is(items[inner.to], 'road') ? inner.to + 2 : inner.to + 1];
  // "drowned in the Vistula near Tarvo", "on the Danube in Tarvo": what has an article and no kind.
  const article = items[inner.from - 1];
  const isBare =
    is(article, 'article') && !article?.capital && isName(items[inner.from]) && is(next, 'near', 'in');
  if (!isNamed && !isBehind && !isBare) return false;
  const between = items.slice(inner.to + 1, from).filter((item) => !isMark(item, ',') && !is(item, 'road'));
  const leads = (item: Item | undefined) => is(item, 'in', 'near', 'versus');
  // "el río Olen, en Tarvo" may name a whole region behind the comma.
  const isPlain = between.every((item, at) => (at === 0 ? !isAt(item) : is(item, 'article')));
  const isRegion = isMark(items[inner.to + 1], ',') && isPlain;
  return (
    leads(between[0]) &&
    !isRegion &&
    between.every((item) => leads(item) || is(item, 'article', 'of', 'place-noun', 'somewhere'))
  );
}

/** "a la altura de", "near": by a town. */
function isAt(item: Item | undefined): boolean {
  return is(item, 'near', 'versus') || (item !== undefined && hasSeveralWords(item));
}

/** Items from a river to the town: "motorway in the district of". */
const COURSE = 7;

/** "268 injured in the State": which one, was said before. */
function isKindAlone(items: readonly Item[], { from, to }: PlaceSpan): boolean {
  const isKind = is(items[from], 'place-noun') && is(items[from], 'thing');
  return from === to && isKind && is(items[from - 1], 'article') && items[from - 1]?.capital === false;
}

/** "en el sur del Líbano y en la Bekaa": one of two, the first of which has no name of its own. */
function joinsCountry(items: readonly Item[], { from }: PlaceSpan): boolean {
  const preposition = is(items[from - 1], 'article') ? from - 2 : from - 1;
  const isJoined = is(items[preposition], 'in') && is(items[preposition - 1], 'and');
  const first = items.slice(Math.max(0, preposition - OTHER), preposition - 1);
  return isJoined && is(first.at(-1), 'country') && first.some((item) => is(item, 'in'));
}

/** "la carretera entre Olen y Cerro Tarvo", "a bus travelling from Olen to Tarvo": one of the two ends. */
function endsSpan(items: readonly Item[], { from, to }: PlaceSpan): boolean {
  const isFrom = is(items[from - 1], 'from', 'of') && is(items[to + 1], 'to');
  if (isFrom && isPlaceName(items, to + 2)) return true;
  if (!is(items[from - 1], 'and') || items[from - 2]?.capital !== true) return false;
  let first = from - 2;
  while (
    first > from - END &&
    (items[first - 1]?.capital || (is(items[first - 1], 'of', 'article') && items[first - 2]?.capital))
  )
    first -= 1;
  const before = is(items[first - 1], 'article') ? items[first - 2] : items[first - 1];
  return is(before, 'among');
}

/** Items of the name of a road's other end, and the join. */
const END = 8;

/** A hotel, a market; a mine or a camp is known by its own name. */
function isAtTown(item: Item | undefined): boolean {
  return is(item, 'facility') && !is(item, 'thing', 'place-noun') && !hasSeveralWords(item);
}

/** Items of "en el sur del Líbano". */
const OTHER = 6;

/** "en A, B y C": a list of places is no place. Gives the last item of the list, or `to`. */
function listEnd(items: readonly Item[], to: number): number {
  let end = to;
  let next = to + 1;
  while (isMark(items[next], ',') && isPlaceName(items, next + 1)) {
    end = chainEnd(items, next + 1);
    next = end + 1;
  }
  if (!is(items[next], 'and', 'or')) return to;
  if (isPlaceName(items, next + 1)) return chainEnd(items, next + 1);
  if (is(items[next + 1], 'in') && isPlaceName(items, next + 2)) return chainEnd(items, next + 2);
  // "Les Cayes, Jérémie o la capital"
  return end > to ? end : to;
}

const EVENT = anyOf('event-noun');

/** "El Hospital Escuela, en Olen, recibió a siete heridos": where the hospital is, between commas. */
function besideCarePlace(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'in') || !isMark(items[at - 1], ',')) return false;
  for (let back = at - 2; back >= Math.max(0, at - HOSPITAL); back -= 1) {
    if (items[back]?.kind === 'mark' || !items[back]?.capital) return false;
    if (is(items[back], 'care-place')) return !isStruck(items, back);
  }
  return false;
}

/** Items of the name of a hospital, and its comma. */
const HOSPITAL = 6;

/** The town of the hospital is not where people were hurt. */
function atCarePlace(items: readonly Item[], at: number): boolean {
  // "el incendio del hospital de Santa Elvira": there it was.
  if ((isAny(items[at], EVENT) && !is(items[at], 'care-place')) || is(items[at], 'strikes')) return false;
  // "ingresados en Calais"; not "treated 42 wounded in Tarvo"
  if (is(items[at - 1], 'care-verb') || is(items[at], 'care-place')) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    if (items[back]?.kind === 'mark') return false;
    if (is(items[back], 'care-place')) return !isStruck(items, back);
    if (hasForm(items[back], 'care')) return true;
  }
  return is(items[at + 1], 'care-place') || is(items[at + 2], 'care-place');
}

/** "gobernador de Puno", "alcalde de Lima"; not "la mayor cárcel de Guayaquil" */
function inTitle(items: readonly Item[], from: number): boolean {
  for (let back = from - 1; back >= Math.max(0, from - 3); back -= 1)
    if (is(items[back], 'office') && !is(items[back + 1], 'facility', 'place-noun')) return true;
  return false;
}
