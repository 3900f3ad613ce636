// Shares that a place is the subject of: "La Paz concentra 17", "Bicol has the most with 28", "con 412 en Carabobo".

import type { Measure } from '../../model.ts';
import { closesShare, placeEnding, placeRight, whereAfter } from '../parts/part-places.ts';
import { isGain, lastFigure, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { hasForm, hasSeveralWords, type Item, is, isMark, isName } from '../text/items.ts';
import { isPlaceName } from './place-names.ts';

/** "Ya son 45. La Paz concentra 17, Cochabamba 11", "Jalisco leads with 14", "Canoas, with 27, is the town …": a share of the count told before. */
export function placeShare(scene: Scene): Verdict {
  const { items, phrase, left, at, sentence } = scene;
  const isBare = phrase.head === 'none' || isCasesThere(scene) || isPeopleThere(scene);
  if (!isBare || items[at]?.number?.article) return null;
  const end = shareBefore(items, left, phrase.end);
  const own = items[at]?.number?.value ?? 0;
  const figure = end < 0 ? null : largerBefore(scene, own, phrase.head === 'none' ? 1 : FAR_CASES);
  const whole = wholeNamed(scene) ?? figure?.whole ?? figure;
  if (whole == null || whole.measure === null || whole.value <= own) return null;
  const place = placeEnding(items, end, sentence.text) ?? routeEnding(items, end, sentence.text);
  return place === null ? null : { measure: whole.measure, group: whole.group, part: true, whole, place };
}

/** "La ruta atlántica concentra 4.808": a kind of place, and which of them it is. */
function routeEnding(items: readonly Item[], end: number, text: string): string | null {
  const isRoute =
    is(items[end - 1], 'road') && is(items[end - 1], 'place-noun') && items[end]?.kind === 'word';
  const opens = is(items[end - 2], 'article') && (end === 2 || items[end - 3]?.kind === 'mark');
  return isRoute && opens ? text.slice(items[end - 1]?.start, items[end]?.end) : null;
}

/** "La provincia de Tarvo concentra 52 casos": of those counted before, where nothing says of what. */
export function isCasesThere(scene: Scene): boolean {
  const { items, left, at, phrase, sentence } = scene;
  const isBare = is(items[at + 1], 'cases') && phrase.end === at + 2 && closesShare(items[phrase.end]);
  if (!isBare || !is(items[left - 1], 'place-counts')) return false;
  return countsOneKind(scene) && placeEnding(items, left - 2, sentence.text) !== null;
}

/** "Jalisco tops the table with 14,951 people": of those counted before. */
function isPeopleThere({ items, left, phrase }: Scene): boolean {
  const isPlain = phrase.head === 'people' && phrase.group === null && phrase.measure === null;
  // "tops the table with"
  const isPhrase = is(items[left - 1], 'place-counts') && hasSeveralWords(items[left - 1]);
  const tops = isPhrase || (is(items[left - 1], 'with') && is(items[left - 2], 'place-counts'));
  return isPlain && tops && closesShare(items[phrase.end]);
}

/** "De 90 víctimas 12 murieron y 78 quedaron heridas. Tarvo concentra 40 casos": of both, and no share of either. */
function countsOneKind(scene: Scene): boolean {
  const last = lastFigure(scene, FAR_CASES);
  if (last === null) return false;
  return scene.told
    .slice(-NEARBY)
    .every(
      (one) =>
        one.sentence !== last.sentence ||
        (one.phrase.head !== 'mixed' && (one.measure ?? last.measure) === last.measure),
    );
}

/** Sentences from a count to its cases by place. */
const FAR_CASES = 3;

/** "registró 45 de los 127": the count told before that is named again as the whole. */
function wholeNamed({ items, at, told, phrase }: Scene): Told | null {
  const whole = phrase.partitive ? items[phrase.end - 1]?.number : null;
  if (whole == null || items[at]?.number == null) return null;
  return lastOf(told, (one) => one.measure !== null && one.bar === null && one.value === whole.value);
}

/** "1.030 muertos y 206 desaparecidos. Aceh suma 424": the last count near it that can hold a share, or else the last. */
function largerBefore(scene: Scene, share: number, sentences: number): Told | null {
  const last = lastFigure(scene, sentences);
  const { frame } = scene;
  // "5.786 dead and 26.233 injured. Of the deaths, Region VIII accounts for 5.391"
  if (frame?.kind === 'topic' && last !== null && last.measure !== frame.measure)
    return lastOf(
      scene.told,
      (one) => one.measure === frame.measure && one.bar === null && one.value > share,
    );
  if (last === null || (last.whole ?? last).value > share) return last;
  const isLarger = (one: Told) =>
    one.sentence === last.sentence &&
    one.measure !== null &&
    one.bar === null &&
    !one.part &&
    one.value > share;
  return lastOf(scene.told, isLarger) ?? last;
}

/** Where the place ends whose share a number is; -1: nothing says so. */
function shareBefore(items: readonly Item[], left: number, end: number): number {
  const isWith = is(items[left - 1], 'with');
  const verb = isWith ? left - 2 : left - 1;
  // "Pedernales tiene 159, Manta 158"
  const isListed =
    (isMark(items[end], ',') || is(items[end], 'and')) &&
    items[end + 1]?.capital === true &&
    items.slice(end + 2, end + NAME).some((item) => item.number !== null);
  if (!isWith && isListed && is(items[verb], 'light') && is(items[verb], 'hold')) return verb - 1;
  if (is(items[verb], 'place-counts')) return is(items[verb - 1], 'only', 'adverb') ? verb - 2 : verb - 1;
  // "Hardest hit is Tarn with 80"
  let name = verb;
  while (isWith && verb - name < NAME && isName(items[name])) name -= 1;
  if (name < verb && is(items[name], 'place-counts')) return verb;
  // "El Valle, con 204, y Antioquia, con 187, son …"
  const isAside =
    isWith && isMark(items[verb], ',') && isMark(items[end], ',') && is(items[end + 1], 'be', 'and');
  return isAside ? verb - 1 : -1;
}

/** Items of the name of a place and its number. */
const NAME = 5;

/** "The president put Turkey's share at 35,418", "Turkey's own toll stands at 35,418": whose share it is stands before the word. */
export function ownedShare(scene: Scene): Verdict {
  const { items, phrase, left, at, sentence } = scene;
  if (phrase.head !== 'none' || items[at]?.number?.article) return null;
  let noun = left - 1;
  while (is(items[noun], 'in', 'be', 'link', 'adverb', 'there') && left - noun < SHARED) noun -= 1;
  // "Turkey's part in that is 35,418"
  while (noun >= 0 && left - noun < SHARED && !isShareWord(items, noun) && items[noun]?.kind !== 'mark')
    noun -= 1;
  const owner = noun - 2;
  if (!isShareWord(items, noun) || noun === left - 1 || !isMark(items[owner + 1], "'s", '’s')) return null;
  const figure = lastFigure(scene, 1);
  const whole = figure?.part ? figure.whole : figure;
  if (whole?.measure == null || whole.value <= (items[at]?.number?.value ?? 0)) return null;
  const name = items[owner];
  const isNamed = name?.capital && (is(name, 'country') || isPlaceName(items, owner));
  if (!isNamed || is(name, 'body', 'office', 'voice')) return null;
  const place = sentence.text.slice(name.start, name.end);
  return { measure: whole.measure, group: whole.group, part: true, whole, place };
}

/** "share"; "toll" behind the name of a country. */
function isShareWord(items: readonly Item[], at: number): boolean {
  return is(items[at], 'share') || (hasForm(items[at], 'toll') && is(items[at - 2], 'country'));
}

/** Items from the word for a share to its number. */
const SHARED = 6;

/** "2.977 los detenidos, con 412 en Carabobo": a share beside its whole. */
export function shareWith({ items, phrase, told, sentence, left }: Scene): Verdict {
  const last = lastOf(told, (one) => !isGain(one));
  const isShare = is(items[left - 1], 'with') && isMark(items[left - 2], ',') && phrase.head === 'none';
  if (!isShare || last?.sentence !== sentence || last.measure === null || left - last.phrase.end > NEAR)
    return null;
  const place = whereAfter(sentence, phrase.end);
  return place === null ? null : { measure: last.measure, group: last.group, part: true, whole: last, place };
}

/** Items between a count and its share: when and where the whole was. */
const NEAR = 12;

/** "214 muertos en Valencia, a los que se suman siete en Castilla-La Mancha": those of another place, which the first count does not hold. */
export function addedThere({ items, phrase, told, sentence, left, at }: Scene): Verdict {
  const last = lastOf(told, (one) => !isGain(one) && one.measure !== null && one.bar === null);
  const adds =
    is(items[left - 1], 'link') &&
    items.slice(Math.max(0, left - 5), left - 1).some((item) => is(item, 'relative'));
  if (
    !adds ||
    items[at]?.number?.article ||
    phrase.head !== 'none' ||
    last?.sentence !== sentence ||
    last.measure === null
  )
    return null;
  const place = whereAfter(sentence, phrase.end);
  return place === null ? null : { measure: last.measure, group: last.group, place, aside: true };
}

/** "Mozambique recorded 165 deaths; Madagascar had 17", "China held 50, Israel 43": what another country has of the same, told behind a count. */
export function countryBeside({ items, phrase, told, sentence, left, at }: Scene): Verdict {
  if (phrase.head !== 'none' || items[at]?.number?.article || !closesShare(items[phrase.end])) return null;
  const last = lastOf(told, (one) => one.measure !== null && one.bar === null && !isGain(one));
  if (last?.measure == null || sentence.index - last.sentence.index > 1) return null;
  const isVerb = is(items[left - 1], 'aux', 'light', 'hold', 'place-counts');
  // "China held 50, Israel 43"
  const isListed = last.rule === 'place-beside' && last.sentence === sentence;
  const country = items[isVerb ? left - 2 : left - 1];
  if ((!isVerb && !isListed) || !is(country, 'country') || country?.capital !== true) return null;
  const before = items[isVerb ? left - 3 : left - 2];
  // "516 journalists are in prison, with China holding 50"
  const opens = before === undefined || isMark(before, ';', ',') || is(before, 'and', 'other-side', 'with');
  // "En Honduras hubo 44 muertos y 12 heridos. Guatemala tiene 17": of which of them, nobody says.
  const isOfOne = told
    .slice(-NEARBY)
    .every((one) => one.sentence !== last.sentence || one.measure === null || one.measure === last.measure);
  const place = sentence.text.slice(country.start, country.end);
  if (!opens || !isOfOne) return null;
  // "in prison, China holding 50", "with China holding 50": some of those.
  const isParticiple = isMark(before, ',') && !is(items[left - 1], 'aux', 'light', 'hold');
  const isPart = isVerb && (is(before, 'with') || isParticiple);
  if (isPart && last.value > (items[at]?.number?.value ?? 0))
    return { measure: last.measure, group: last.group, part: true, whole: last, place };
  return { measure: last.measure, group: last.group, place, aside: true };
}

/** Numbers told shortly before: a long text stays linear. */
const NEARBY = 12;

/** "228 fallecidos en Valencia; otros siete se registraron en Castilla-La Mancha": those of another place. */
export function othersThere({ items, phrase, told, sentence }: Scene): Verdict {
  const last = lastOf(told, (one) => !isGain(one));
  const isOthers = phrase.head === 'none' && phrase.more && is(items[phrase.end], 'occurs', 'happened');
  if (!isOthers || last?.sentence !== sentence || last.measure === null || last.bar !== null) return null;
  const place = whereAfter(sentence, phrase.end);
  return place === null ? null : { measure: last.measure, group: last.group, place, aside: true };
}

/** "Hay 800 muertes. A La Paz corresponden 311": the share of the place that opens the clause. */
export function shareFallsTo(scene: Scene): Verdict {
  const { items, phrase, left, at, sentence } = scene;
  // "A la ciudad de Tarí corresponden diez de esas muertes"
  const isBare = phrase.head === 'none' || ((phrase.them || phrase.partitive) && phrase.head === 'harm');
  if (!isBare || items[at]?.number?.article || !is(items[left - 1], 'including')) return null;
  const place = placeEnding(items, left - 2, sentence.text);
  const figure = place === null || !closesShare(items[phrase.end]) ? null : lastFigure(scene, 1);
  const whole = figure?.part === true ? figure.whole : figure;
  if (whole == null || whole.measure === null || whole.value <= (items[at]?.number?.value ?? 0)) return null;
  return { measure: whole.measure, group: whole.group, part: true, whole, place };
}

/** Items of "en la gobernación de Yenín fueron". */
const REACH = 9;

/** "1.084 desaparecidos en Jalisco; en Zapopan son 312": the share of the place before the verb. */
export function shareThere(scene: Scene): Verdict {
  const { items, phrase, left, at, sentence } = scene;
  if (phrase.head !== 'none' || items[at]?.number?.article || !is(items[left - 1], 'be', 'exist'))
    return null;
  // "en Castilla-La Mancha siguen siendo siete"
  const end = is(items[left - 2], 'still') ? left - 3 : left - 2;
  const land = items[end];
  const country =
    land?.capital && is(land, 'country')
      ? { from: end, name: sentence.text.slice(land.start, land.end) }
      : undefined;
  const there = country ?? sentence.places.find(({ to, dateline }) => to === end && !dateline);
  let before = (there?.from ?? 0) - 1;
  // "Solo en la gobernación de Yenín"
  while (
    before > left - REACH &&
    is(items[before], 'article', 'of', 'place-noun') &&
    !is(items[before], 'in')
  )
    before -= 1;
  const opens = isMark(items[before - 1], ',', ';', ':') || is(items[before - 1], 'and') || before === 0;
  if (there === undefined || !is(items[before], 'in') || !opens || !closesShare(items[phrase.end]))
    return null;
  const whole = lastFigure(scene, 1);
  if (whole === null || whole.measure === null || whole.bar !== null) return null;
  if (whole.value <= (items[at]?.number?.value ?? 0)) return null;
  return { measure: whole.measure, group: whole.group, part: true, whole, place: there.name };
}

/** "Fifteen people were killed. Ten were in Lorne and five in Arva": where some of those counted before were. */
export function wereThere(scene: Scene): Verdict {
  const { items, phrase, left, at, told, sentence } = scene;
  const isBare = phrase.head === 'none' && items[at]?.number?.article === false;
  if (!isBare || !is(items[phrase.end], 'be') || !is(items[phrase.end + 1], 'in')) return null;
  const opens = left === 0 || isMark(items[left - 1], ';', ':', ',') || is(items[left - 1], 'and');
  const whole = opens ? lastFigure(scene, 1) : null;
  const place = placeRight(items, phrase.end + 1, sentence);
  const isNext = told.at(-1) === whole && whole?.bar === null && !whole.part;
  if (whole?.measure == null || !isNext || place === null || whole.value <= (items[at]?.number?.value ?? 0))
    return null;
  return { measure: whole.measure, group: whole.group, part: true, whole, place };
}

/** "1.180 defunciones en España desde junio; 141 corresponden a Extremadura": a share that falls to a place. */
export function shareFalling({ items, phrase, told, sentence, at, left }: Scene): Verdict {
  const last = told.at(-1);
  // "187 homicidios; 96 ocurrieron en Guayas"
  const isJoined = isMark(items[left - 1], ';', ',', ':') || is(items[left - 1], 'and');
  const falls =
    is(items[phrase.end], 'occurs') && (is(items[phrase.end], 'be') || (isJoined && !phrase.more));
  if (!falls || phrase.head !== 'none' || last?.sentence !== sentence || last.measure === null) return null;
  const place = whereAfter(sentence, phrase.end);
  const isLess = last.value > (items[at]?.number?.value ?? 0);
  return place === null || !isLess
    ? null
    : { measure: last.measure, group: last.group, part: true, whole: last, place };
}

/** "La Libertad es la región con más fallecidos, 24", "Bicol has the most with 28": the share of the place that opens the sentence. */
export function mostHit(scene: Scene): Verdict {
  const { items, phrase, left, sentence } = scene;
  const isNumbered = isNumberOf(items, left);
  const opens = isMark(items[left - 1], ',', '(') || is(items[left - 1], 'with') || isNumbered;
  if (phrase.head !== 'none' || !opens) return null;
  const counted = is(items[left - 2], 'more') ? null : items[left - 2];
  if (counted !== null && !isNumbered && !is(items[left - 3], 'more')) return null;
  const harm = hasForm(counted ?? undefined, 'state', 'event') ? counted?.entry.harm : null;
  // "con más casos": of those counted before.
  // "had the most accidents, 19": nobody's number.
  const isOfWhole = counted === null || (is(counted, 'counter', 'thing') && !is(counted, 'event-noun'));
  const opening = holder(scene) ?? sentence.places.find(({ from, dateline }) => from <= 1 && !dateline)?.name;
  const figure = lastFigure(scene, 2);
  const whole = figure?.whole ?? figure;
  const measure = harm?.measure ?? (isOfWhole ? whole?.measure : null);
  if (measure == null || opening === undefined || figure === null) return null;
  if (harm == null && (whole?.value ?? 0) <= (items[scene.at]?.number?.value ?? 0)) return null;
  return {
    measure,
    group: figure.whole?.group ?? figure.group,
    part: true,
    whole: null,
    place: opening,
  };
}

/** "Swabai, with eight, had the most deaths", "The province with the most deaths is Swabai (8)": the share of the place beside it. */
export function heldMost(scene: Scene): Verdict {
  const { items, phrase, at, sentence } = scene;
  const share = phrase.head === 'none' ? (mostInAside(scene) ?? mostInBrackets(scene)) : null;
  if (share === null) return null;
  const value = items[at]?.number?.value ?? 0;
  const whole = lastOf(
    scene.told,
    (one) => one.measure === share.measure && !one.part && one.bar === null && one.value > value,
  );
  if (whole === null || sentence.index - whole.sentence.index > 2) return null;
  return { measure: share.measure, group: whole.group, part: true, whole: null, place: share.place };
}

type Share = { readonly measure: Measure; readonly place: string };

function mostInAside({ items, left, phrase, sentence }: Scene): Share | null {
  const isAside =
    is(items[left - 1], 'with') && isMark(items[left - 2], ',') && isMark(items[phrase.end], ',');
  if (!isAside || !is(items[phrase.end + 1], 'hold', 'place-counts')) return null;
  return shareOf(mostAt(items, phrase.end + 2), placeEnding(items, left - 3, sentence.text));
}

function mostInBrackets({ items, left, phrase, sentence }: Scene): Share | null {
  if (!isMark(items[left - 1], '(') || !isMark(items[phrase.end], ')')) return null;
  let from = left - 2;
  while (items[from - 1]?.capital) from -= 1;
  if (!items[from]?.capital || !is(items[from - 1], 'be')) return null;
  const name = sentence.text.slice(items[from]?.start, items[left - 2]?.end);
  return shareOf(mostAt(items, from - 3), name);
}

/** "the most deaths", "más fallecidos": what there is most of. */
function mostAt(items: readonly Item[], at: number): Measure | null {
  const harm = is(items[at], 'more') && hasForm(items[at + 1], 'state', 'event') ? items[at + 1] : undefined;
  return harm?.entry.harm?.measure ?? null;
}

function shareOf(measure: Measure | null, place: string | null): Share | null {
  return measure === null || place === null ? null : { measure, place };
}

/** "Punjab recorded the highest number of deaths at 469" */
function isNumberOf(items: readonly Item[], left: number): boolean {
  const isCounted = is(items[left - 3], 'of') && is(items[left - 4], 'whole-word');
  return isCounted && is(items[left - 1], 'in', 'with') && hasForm(items[left - 2], 'state', 'event');
}

/** "95 deaths: North Carolina has the most, 39": the place that the verb behind it is of. */
function holder({ items, left, sentence }: Scene): string | null {
  for (let verb = left - 2; verb > Math.max(0, left - HOLDER); verb -= 1)
    if (is(items[verb], 'hold', 'place-counts')) return placeEnding(items, verb - 1, sentence.text);
  return null;
}

/** Items from the verb to the number of the most. */
const HOLDER = 8;

/** "Guayaquil, Durán y Samborondón concentran 104": one number for several places; takes the last item of the last one's name. */
export function namesSeveral(items: readonly Item[], to: number): boolean {
  let at = to;
  const isInName = (index: number) =>
    items[index]?.capital || (is(items[index], 'of', 'article') && items[index - 1]?.capital);
  while (to - at < LONGEST_NAME && isInName(at)) at -= 1;
  return at < to && is(items[at], 'and') && items[at - 1]?.capital === true;
}

const LONGEST_NAME = 8;

/** "Benue alone had 104 of them": the place whose share it is. */
export function sharer({ items, left, sentence }: Scene): string | null {
  let to = left - 2;
  while (is(items[to], 'only', 'adverb', 'aux')) to -= 1;
  return placeEnding(items, to, sentence.text);
}
