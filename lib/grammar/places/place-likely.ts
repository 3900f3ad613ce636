// Where the event most likely is, in a text that names no place outright: a title's name, a mayor's town, what a name says of a thing.

import { foldName } from '../text/fold.ts';
import {
  hasForm,
  type Item,
  is,
  isAny,
  isMark,
  isName,
  isUnknown,
  mayHold,
  mentions,
} from '../text/items.ts';
import { fromTitle, type Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import {
  chainEnd,
  isNoPlaceAtLast,
  isPlaceName,
  nameFrom,
  type PlaceSpan,
  placeName,
} from './place-names.ts';
import { nameStart } from './place-openings.ts';

const NO_ONE_PLACE = anyOf('everywhere', 'elsewhere');
const COUNTRY = anyOf('country');
const OF = anyOf('of');

type Likely = (sentence: Sentence) => readonly PlaceSpan[];

/** Takes the sentences and those of them that tell figures, gives the one place that the text hints at; null if there are several, or none. */
export function likelyPlace(sentences: readonly Sentence[], tells: ReadonlySet<Sentence>): string | null {
  const telling = sentences.filter(
    (sentence, index) => tells.has(sentence) || tells.has(sentences[index + 1] ?? sentence),
  );
  if (telling.some(({ items }) => mentions(items, NO_ONE_PLACE) || inCountry(items))) return null;
  const below = fromTitle(sentences);
  return (
    onlyName(below.slice(0, 1), (title) => {
      const name = titleName(title);
      return name.length > 0 && namesOther(title, sentences) ? [] : name;
    }) ??
    onlyName(below.slice(0, TITLES), (title) => (tells.has(title) ? [] : titleCells(title))) ??
    onlyName(telling, ofThing) ??
    (telling.some(isLocal) ? onlyName(telling, ofMayor) : null) ??
    onlyName(telling, ofHospitals) ??
    onlyName(telling, ofForces)
  );
}

/** "24 muertos por las lluvias en República Dominicana": of all the country. */
function inCountry(items: readonly Item[]): boolean {
  if (!mentions(items, COUNTRY)) return false;
  return items.some(
    (item, at) =>
      is(item, 'country') &&
      (is(items[at - 1], 'in') || (is(items[at - 1], 'article') && is(items[at - 2], 'in'))),
  );
}

/** "21,000 residents", "tras la riada", "38 bodies": a mayor who names neither the event nor the town's people may speak of anywhere. */
function isLocal({ items }: Sentence): boolean {
  return items.some(
    (item) =>
      is(item, 'event-noun') || (is(item, 'dweller') && !is(item, 'anybody')) || hasForm(item, 'body'),
  );
}

/** The one name that a hint gives; null if it gives none, or several. */
function onlyName(sentences: readonly Sentence[], hint: Likely): string | null {
  const names = sentences.flatMap((sentence) =>
    hint(sentence).map((span) => placeName(sentence.items, span, sentence.text)),
  );
  return new Set(names.map(foldName)).size === 1 ? (names[0] ?? null) : null;
}

/** "Lahaina: the count of the fire", "Itaewon, final list of the ministry: 159 dead", "Beirut, one week on." */
function titleName({ items, text, reading, sources }: Sentence): readonly PlaceSpan[] {
  const start = nameStart(items, 0);
  if (start === null) return [];
  const to = chainEnd(items, start);
  const isPlain = items.slice(start, to + 1).every((item) => isName(item) || is(item, 'of', 'article'));
  if (!isPlain || sources.some(({ from }) => from <= to)) return [];
  const name = placeName(items, { from: 0, to }, text);
  // "ReporteDP: …"
  if (/\p{Ll}\p{Lu}/u.test(name)) return [];
  // "LIMA: …", "Lima, informe nacional": a whole country's, from its capital; not "Beirut, one week on."
  const isAfter = isMark(items[to + 1], ',') && is(items[to + 3], 'unit');
  if (reading.lexicon.nationwide.has(foldName(name)) && !isAfter) return [];
  const isTitle =
    headsTelling(items, to + 1, name) || (isMark(items[to + 1], ',') && isReportTitle(items, to + 2));
  return isTitle ? [{ from: 0, to }] : [];
}

/** "Freddy: what we know of the cyclone", "Petro: los muertos son 57": a title's first word may be a storm's or a speaker's name, as the text goes on to say. */
function namesOther({ items: [first] }: Sentence, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ items, sources }) =>
    items.some((item, at) => {
      if (at === 0 || item.fold !== first?.fold) return false;
      return is(items[at - 1], 'storm', 'office') || sources.some(({ from, to }) => from <= at && at <= to);
    }),
  );
}

/** "Lahaina: the count of the fire", "WAYANAD: With 16 more bodies"; not "Petro: hay 57 muertos", which may be whoever speaks. */
function headsTelling(items: readonly Item[], colon: number, name: string): boolean {
  if (!isMark(items[colon], ':')) return false;
  const next = items[colon + 1];
  const tells = is(next, 'article', 'relative', 'demonym') || next?.number?.article === true;
  return tells || (name === name.toUpperCase() && isMark(next, '"', '«', '“') === false);
}

/** "final list of the ministry:", "quake and tsunami;", "one week on.": what a title says behind a place. */
function isReportTitle(items: readonly Item[], start: number): boolean {
  const end = items.findIndex((item, at) => at >= start && isMark(item, ':', '.', ';', ',', '–', '—'));
  const said = items.slice(start, end);
  if (end < 0 || said.length > TITLE || isMark(items[end], ',')) return false;
  return said.some(
    (item, at) =>
      is(item, 'report-noun', 'whole-word', 'event-noun') || (is(item, 'unit') && said[at - 1] !== undefined),
  );
}

/** Items of a title behind its place. */
const TITLE = 8;

/** Sentences of a title. */
const TITLES = 2;

/** "Police tally, Tarvo, 13–20 July.", "Flash Update #117 – Tarvo.", "NORLAND | Olen Peninsula M7.6 | 4 January": a name alone between marks, in a title that says what it is of. */
function titleCells(sentence: Sentence): readonly PlaceSpan[] {
  const { items, text, reading } = sentence;
  if (items.length > LONGEST_HEAD || !mentions(items, HEADS)) return [];
  for (let at = 1; at < items.length; at += 1) {
    const mark = items[at - 1];
    if (mark?.kind !== 'mark' || !items[at]?.capital || isMark(mark, '(', '.', "'s", '’s', '-')) continue;
    const start = nameStart(items, at);
    if (start === null) continue;
    const span = { from: at, to: chainEnd(items, start) };
    const isAlone = items
      .slice(start, span.to + 1)
      .every((item) => isName(item) || is(item, 'of', 'article'));
    const kind = items[span.to + 1];
    const next = is(kind, 'place-noun') || kind?.kind === 'code' ? span.to + 2 : span.to + 1;
    const closes = items[next] === undefined || items[next]?.kind === 'mark';
    if (!isAlone || !closes) continue;
    const name = placeName(items, span, text);
    // "COE | Boletín": an agency's; "Boletín, Lima": a whole country's.
    const isAgency = name === name.toUpperCase() || reading.lexicon.nationwide.has(foldName(name));
    return isAgency || sentence.sources.some(({ from, to }) => from <= span.to && span.from <= to)
      ? []
      : [span];
  }
  return [];
}

const HEADS = anyOf('report-noun', 'whole-word', 'event-noun', 'month');

/** Items of a title. */
const LONGEST_HEAD = 20;

/** "en un almacén de Holguín", "bajo el lodo de Villa Tunari": what is of a place; not "la destitución de Castillo", which is somebody's. */
function ofThing({ items, sources }: Sentence): readonly PlaceSpan[] {
  return namesBehind(items, sources, (at) => {
    const noun = items[at - 1];
    if (noun === undefined || noun.capital || is(noun, 'care-place', 'body', 'unit', 'report-noun'))
      return false;
    if (is(noun, 'thing', 'facility')) return true;
    // "un refugio de desplazados de Tarvo"
    if (is(noun, 'other-verb') && is(items[at - 2], 'of') && is(items[at - 3], 'thing', 'facility'))
      return true;
    // "el barrio quiteño de La Gasca"
    if (!isUnknown(noun) || is(items[at - 2], 'facility', 'place-noun')) return isUnknown(noun);
    const before = is(items[at - 2], 'article') ? items[at - 3] : items[at - 2];
    return is(before, 'in', 'homograph', 'event-noun');
  });
}

/** "the mayor of Mariupol", "Tarvo's mayor": of the town itself. */
function ofMayor({ items }: Sentence): readonly PlaceSpan[] {
  const owned = ownersOf(items, (item) => is(item, 'mayor'));
  return [...namesBehind(items, [], (at) => is(items[at - 1], 'mayor')), ...owned];
}

/** "Tarvo's mayor", "Goma's hospitals": the names whose something is. */
function ownersOf(items: readonly Item[], holds: (item: Item | undefined) => boolean): readonly PlaceSpan[] {
  if (!mayHold(items, "'s") && !mayHold(items, '’s')) return [];
  const found: PlaceSpan[] = [];
  for (let at = 1; at < items.length; at += 1) {
    if (!isMark(items[at], "'s", '’s') || !holds(items[at + 1]) || !isPlaceName(items, at - 1)) continue;
    let from = at - 1;
    while (isPlaceName(items, from - 1)) from -= 1;
    found.push({ from, to: at - 1 });
  }
  return found;
}

/** "Hospitals in Marib took in 14 bodies" */
function ofHospitals({ items, sources }: Sentence): readonly PlaceSpan[] {
  const isHospital = (item: Item | undefined) => is(item, 'care-place') && is(item, 'voice');
  const named = namesBehind(
    items,
    sources,
    (at) => isHospital(items[at - 1]) && !is(items[at - 2], 'to', 'in'),
  );
  return [...named, ...ownersOf(items, isHospital)];
}

/** "Basel police", "Nasiriyah's morgue": of the town itself, unlike a ministry or an ombudsman. */
function ofForces({ items, sources, reading, text }: Sentence): readonly PlaceSpan[] {
  const found = [
    ...ownersOf(items, (item) => isForce(item) || (is(item, 'care-place') && !is(item, 'facility'))),
    ...sources
      .filter(({ name }) => name !== null)
      .flatMap((source) => [...ofForce(items, source), ...ofRegion(items, source)]),
  ];
  return found.filter((span) => !reading.lexicon.nationwide.has(foldName(placeName(items, span, text))));
}

/** Police, firefighters; in lower case, as what is named is a body's. */
function isForce(item: Item | undefined): boolean {
  return item?.capital === false && is(item, 'body') && is(item, 'voice');
}

function ofForce(items: readonly Item[], { from, to }: PlaceSpan): readonly PlaceSpan[] {
  if (!isPlaceName(items, from)) return [];
  let end = from;
  while (end < to && isPlaceName(items, end + 1)) end += 1;
  return end < to && isForce(items[end + 1]) ? [{ from, to: end }] : [];
}

/** "Olen Prefecture has confirmed 12 deaths", "el municipio de Olen informó de 12 muertos": a place that counts for itself. */
function ofRegion(items: readonly Item[], { from, to }: PlaceSpan): readonly PlaceSpan[] {
  const isKind = (item: Item | undefined) => is(item, 'place-noun') && !is(item, 'country', 'facility');
  if (isKind(items[from]) && !items[from]?.capital && isPlaceName(items, from + 1)) {
    const span = nameFrom(items, from + 1);
    return span.to === to ? [span] : [];
  }
  const isNamed = to > from && isKind(items[to]) && isPlaceName(items, from);
  return isNamed && chainEnd(items, from) >= to - 1 ? [{ from, to: to - 1 }] : [];
}

/** The names behind an "of" or an "in" that holds, but those of sources. */
function namesBehind(
  items: readonly Item[],
  sources: readonly PlaceSpan[],
  holds: (at: number) => boolean,
): readonly PlaceSpan[] {
  const found: PlaceSpan[] = [];
  for (let at = 1; at < items.length; at += 1) {
    if (!(isAny(items[at], OF) || is(items[at], 'in')) || !holds(at)) continue;
    const next = is(items[at + 1], 'article') ? at + 2 : at + 1;
    if (!isPlaceName(items, next)) continue;
    const span = nameFrom(items, next);
    if (isListed(items, span) || isNoPlaceAtLast(items, span)) continue;
    if (!sources.some(({ from, to }) => from <= span.to && span.from <= to)) found.push(span);
  }
  return found;
}

/** "families of Ayacucho and Huánuco", "in Ica, Pisco and Palpa", "Sacaba and the plant of Senkata": one of several. */
function isListed(items: readonly Item[], { from, to }: PlaceSpan): boolean {
  const next = is(items[to + 2], 'article', 'in') ? to + 3 : to + 2;
  if (is(items[to + 1], 'and', 'or') && items[next]?.capital) return true;
  if (isMark(items[to + 1], ',') && isPlaceName(items, to + 2)) {
    const last = chainEnd(items, to + 2) + 1;
    if (is(items[last], 'and', 'or') || (isMark(items[last], ',') && isPlaceName(items, last + 1)))
      return true;
  }
  const joined = items.slice(Math.max(0, from - JOINED), from).findLast((item) => is(item, 'and'));
  const before = joined === undefined ? undefined : items[items.indexOf(joined) - 1];
  return before?.capital === true && isName(before);
}

/** Items from a join to the name of what it joins: "y la planta de". */
const JOINED = 4;
