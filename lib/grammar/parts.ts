// Parts of a whole: "de los cuales 418 son civiles", "(913 en Pichincha)", "37: 29 civiles y cinco policías".

import type { Group } from '../model.ts';
import type { Item } from './items.ts';
import { hasForm, is, isMark, peopleOf } from './items.ts';
import { groupToldAfter, wholeOf } from './people.ts';
import { chainEnd, isPlaceName, placeName } from './place-names.ts';
import { harmAfter } from './predicate.ts';
import type { Finding, Scene, Told, Verdict } from './telling.ts';
import { lastTold } from './telling.ts';

/** "629 of them children", "de los cuales 11 perdieron un ojo", "incluidos 7 menores", "57 extranjeros entre ellos". */
export function ofThem(scene: Scene): Verdict {
  const { items, phrase, left } = scene;
  if (!saysPart(scene)) return null;
  if (items[scene.at]?.number?.article && phrase.head === 'none') return null;
  if (phrase.head === 'thing' || is(items[left - 2], 'rate', 'percent')) return 'nobody';
  const listed = items[left - 2]?.entry.harm;
  if (is(items[left - 1], 'including') && listed && is(items[left - 3], 'article') && phrase.measure === null)
    return partOf(scene, listed.measure, null);
  const last = lastTold(scene);
  const governed = harmAfter(
    items,
    phrase.end,
    scene.sentence.reading.lexicon.language,
    phrase.head === 'none',
  );
  const own = phrase.measure ?? (governed.kind === 'harm' ? governed.measure : null);
  // "de los que 12 siguen hospitalizados": a state of theirs, no part by kind.
  if (governed.kind === 'harm' && hasForm(items[governed.at], 'care')) return 'nobody';
  if (governed.kind === 'elsewhere' && phrase.measure === null && groupToldAfter(items, phrase.end) === null)
    return 'nobody';
  const topic = is(items[left - 1], 'including') || is(items[left - 1], 'them') ? scene.frame : null;
  const whole = last === null ? null : wholeFor(last);
  if (whole === null || whole.measure === null) {
    if (own !== null && (last === null || (phrase.measure !== null && isNamedInside(items, left))))
      return { measure: own };
    // "otros nueve mineros lograron salir, seis de ellos con quemaduras"
    const isWhole = last?.phrase.head === 'people' || last?.phrase.head === 'mixed';
    if (own !== null && governed.kind === 'harm' && last != null && isWhole)
      return { measure: own, group: phrase.group ?? last.group };
    return topic?.measure ? partOf(scene, topic.measure, null) : 'nobody';
  }
  if (
    phrase.them &&
    phrase.measure !== null &&
    governed.kind === 'harm' &&
    governed.measure !== phrase.measure
  )
    return { measure: governed.measure, group: phrase.group ?? 'all', verb: true, increment: true };
  // "Six of those hurt have since died"
  const state = items[phrase.end]?.entry.harm;
  if (phrase.them && state && hasForm(items[phrase.end], 'state', 'either')) {
    const then = harmAfter(items, phrase.end + 1, scene.sentence.reading.lexicon.language, true);
    if (then.kind === 'harm' && then.measure !== state.measure)
      return { measure: then.measure, group: 'all', verb: true, increment: true };
  }
  // "63 de esas muertes": the deaths told before, by cause.
  if (phrase.them && phrase.head === 'harm' && phrase.measure !== null)
    return { ...partOf(scene, phrase.measure, null), whole: null };
  // "40 heridos, 3 de los cuales murieron": no part of the wounded any more.
  if (own !== null && own !== whole.measure)
    return {
      measure: own,
      part: phrase.measure === null,
      whole,
      group: phrase.group ?? (phrase.head === 'people' ? null : whole.group),
    };
  // "Malawi's department reports 240 of them": people like the others, counted by one of several.
  const after = items[phrase.end];
  const isShare =
    phrase.head === 'none' && (after === undefined || isMark(after, ',', ';', '.') || is(after, 'and'));
  if (isShare && phrase.them && is(items[left - 1], 'hold', 'report', 'place-counts'))
    return { ...partOf(scene, whole.measure, whole, whole.group), group: whole.group, place: sharer(scene) };
  return partOf(scene, whole.measure, whole);
}

/** "Benue alone had 104 of them": the place whose share it is. */
function sharer({ items, left, sentence }: Scene): string | null {
  let to = left - 2;
  while (is(items[to], 'only', 'adverb', 'aux')) to -= 1;
  return placeEnding(items, to, sentence.text);
}

/** "306 quejas que incluyen 19 fallecidos": the dead are among the complaints, but counted. */
function isNamedInside(items: readonly Item[], left: number): boolean {
  return is(items[left - 1], 'including') && !is(items[left - 1], 'them');
}

function wholeFor(last: Told): Told {
  return wholeOf(last);
}

function saysPart(scene: Scene): boolean {
  const { items, phrase, left } = scene;
  if (phrase.them || is(items[phrase.end], 'them')) return true;
  // "cuatro personas, dos bebés incluidos"
  const ends = items[phrase.end + 1];
  if (is(items[phrase.end], 'including') && (ends === undefined || ends.kind === 'mark')) return true;
  let back = left - 1;
  if (isMark(items[back], ',')) back -= 1;
  if (isMark(items[back], ':') && is(items[back - 1], 'them', 'including')) return true;
  while (is(items[back], 'be', 'adverb', 'with') && left - back < 3) back -= 1;
  if (is(items[back], 'them')) return true;
  return is(items[back], 'including') && back >= left - 2;
}

/** "cinco de los heridos murieron", "12 of the 45 dead were children". */
export function partitive(scene: Scene): Verdict {
  const { items, phrase, told } = scene;
  if (!phrase.partitive || items[scene.at]?.number?.collective) return null;
  if (phrase.head === 'thing') return 'nobody';
  const governed = harmAfter(items, phrase.end, scene.sentence.reading.lexicon.language, false);
  if (governed.kind === 'elsewhere') return 'nobody';
  if (governed.kind === 'harm' && phrase.measure === null) {
    const one = items[scene.at]?.number?.value === 1;
    return { measure: governed.measure, part: !one, verb: true, group: phrase.group };
  }
  if (governed.kind === 'harm' && governed.measure !== phrase.measure) {
    const rise = told.some((other) => other.measure === governed.measure && other.bar === null);
    return {
      measure: governed.measure,
      group: phrase.group ?? 'all',
      verb: true,
      increment: rise || laterTotal(scene, governed.at),
    };
  }
  if (phrase.measure === null) return null;
  const part = partOf(scene, phrase.measure, null);
  return part.group === 'other' ? { ...part, group: accountable(scene) ?? 'other' } : part;
}

/** "Boys and girls account for 535 of the deaths" */
function accountable({ items, left }: Scene): Group | null {
  if (!is(items[left - 1], 'link')) return null;
  return peopleOf(items[left - 2]) ?? null;
}

function laterTotal(scene: Scene, from: number): boolean {
  return scene.items.slice(from).some((item) => is(item, 'revise', 'link', 'overall', 'whole-word'));
}

/** A number without harm word of its own inside a breakdown. */
export function inFrame(scene: Scene): Verdict {
  const { frame, phrase, items } = scene;
  if (frame === null || phrase.head === 'thing' || phrase.head === 'unknown' || phrase.head === 'mixed')
    return null;
  if (outgrows(scene, frame.whole))
    return items[frame.whole?.at ?? -1]?.number?.form === 'vague' ? null : 'nobody';
  const governed = harmAfter(
    items,
    phrase.end,
    scene.sentence.reading.lexicon.language,
    phrase.head === 'none',
  );
  const group = groupToldAfter(items, phrase.end);
  if (governed.kind === 'elsewhere' && group === null && ownPlace(scene) === null) return 'nobody';
  // "En materia de homicidios, la Fiscalía verificó 17 con nexo directo": the count of the topic itself.
  const verb = items[scene.left - 1];
  if (frame.kind === 'topic' && frame.whole === null && phrase.head === 'none' && is(verb, 'report', 'hold'))
    return { measure: frame.measure, group: frame.group };
  if (phrase.head === 'none' && group === null && !listed(scene)) return null;
  if (
    items[scene.at]?.number?.article &&
    phrase.head === 'none' &&
    ownPlace(scene) === null &&
    !followedByCause(scene)
  )
    return null;
  return partOf(scene, frame.measure, frame.whole, frame.group);
}

/** No part is larger than its whole: "3 muertos: Rosa M. (34), Juan Q. (21)" lists ages. */
function outgrows(scene: Scene, whole: Told | null): boolean {
  return whole !== null && (scene.items[scene.at]?.number?.value ?? 0) > (whole.max ?? whole.value);
}

/** A bare number in a list stands by a place, a cause, or a group's label. */
function listed(scene: Scene): boolean {
  return (
    ownPlace(scene) !== null ||
    followedByCause(scene) ||
    labelGroup(scene) !== null ||
    is(scene.items[scene.phrase.end], 'rest')
  );
}

function followedByCause(scene: Scene): boolean {
  const next = scene.items[scene.phrase.end];
  return is(next, 'by', 'in', 'with', 'near', 'as', 'period') && !is(next, 'rate');
}

/** "civiles: 271", "civilians 12", "civiles en enfrentamientos, 9;" */
export function labelGroup(scene: Scene): Group | null {
  const { items, left, phrase } = scene;
  const after = items[phrase.end];
  const isCell = after === undefined || isMark(after, ';', '.', '•', '|');
  if (isCell && isMark(items[left - 1], ',', ':')) return cellGroup(items, left - 2);
  const back = isMark(items[left - 1], ':', '=') ? left - 2 : left - 1;
  const item = items[back];
  if (item?.number || hasForm(item, 'suffer', 'inflict')) return null;
  return item?.entry.people ?? item?.entry.adjective ?? null;
}

const LONGEST_LABEL = 14;

/** The people that open the part of a list that a number closes. */
function cellGroup(items: readonly Item[], end: number): Group | null {
  let from = end;
  while (from > 0 && end - from < LONGEST_LABEL && !isMark(items[from - 1], ';', ':', '.', '•', '|'))
    from -= 1;
  const first = items.slice(from, from + 3).find((item) => peopleOf(item) !== null || item.entry.adjective);
  return first === undefined ? null : (peopleOf(first) ?? first.entry.adjective);
}

/** Numbers further back than this say nothing of a kind. */
const NEAR = 8;

/** "290 cadáveres; 102 corresponden a menores": a kind of those counted before. */
export function partByKind(scene: Scene): Verdict {
  const { items, phrase, told, sentence, at } = scene;
  const group = phrase.head === 'none' ? groupToldAfter(items, phrase.end) : null;
  if (group === null || group === 'all' || items[at]?.number?.article) return null;
  const value = items[at]?.number?.value ?? 0;
  const wholes = told
    .slice(-NEAR)
    .map(wholeOf)
    .filter((one) => {
      const isNear = sentence.index - one.sentence.index <= 1;
      return isNear && one.measure !== null && one.bar === null && one.value >= value;
    });
  // The smallest that holds it: "rose to 72; 2,113 people were hurt. Fifty-nine were protesters".
  const whole = wholes.toSorted((a, b) => a.value - b.value)[0];
  return whole === undefined || whole.measure === null ? null : partOf(scene, whole.measure, whole);
}

/** "29 civiles y cinco policías": goes on with the part before it. */
export function coordinated(scene: Scene): Verdict {
  const { items, phrase, left, told, sentence } = scene;
  const last = told.at(-1);
  if (last === undefined || last.sentence !== sentence || last.measure === null) return null;
  if (phrase.head !== 'people' && !(phrase.head === 'none' && (last.part || followedByCause(scene))))
    return null;
  if (items[scene.at]?.number?.article && (phrase.head === 'none' || isMark(items[left - 1], ',')))
    return null;
  // "a driver with two children": another word's companions are no item of the list.
  if (!is(items[left - 1], 'and', 'or', 'to') && !isMark(items[left - 1], ',')) return null;
  if (!joined(items, last, left) || !closes(items, phrase.end)) return null;
  const governed = harmAfter(items, phrase.end, sentence.reading.lexicon.language, phrase.head === 'none');
  if (governed.kind === 'elsewhere') return 'nobody';
  // "la muerte de una mujer y heridas a siete vecinos"
  const hurt = items[left - 2]?.entry.harm;
  if (is(items[left - 1], 'to') && hurt?.measure === 'injured') return { measure: 'injured', verb: true };
  if (last.part && phrase.head === 'none' && isMark(items[phrase.end], ',')) {
    // "25 eran niños y 12, policías": the verb is left out.
    const group = peopleOf(items[phrase.end + 1]);
    if (group !== null) return { ...partOf(scene, last.measure, last.whole), group };
  }
  if (last.part) return listedOrPeople(scene) ? partOf(scene, last.measure, last.whole) : null;
  if (phrase.head === 'none' && is(items[phrase.end], 'with')) return partOf(scene, last.measure, last);
  if (last.verb && last.phrase.head !== 'harm') return { measure: last.measure, verb: true };
  return goesOnByKind(scene, last)
    ? { measure: last.measure, group: phrase.group ?? (phrase.head === 'none' ? 'other' : null) }
    : null;
}

/** "48 civiles fallecidos en enfrentamientos, 11 por accidentes y un policía": a breakdown that states no total. */
function goesOnByKind(scene: Scene, last: Told): boolean {
  const { phrase, items } = scene;
  const told =
    last.phrase.measure !== null ||
    last.rule === 'subject-link-number' ||
    is(items[last.phrase.end], 'relative');
  const opened = last.phrase.group !== null && told;
  if (!opened && last.rule !== 'coordinated') return false;
  if (phrase.head === 'none') return is(items[phrase.end], 'by');
  return phrase.group !== null && phrase.group !== 'other';
}

function listedOrPeople(scene: Scene): boolean {
  return scene.phrase.head === 'people' || listed(scene);
}

function joined(items: readonly Item[], last: Told, left: number): boolean {
  let join = false;
  if (left - last.phrase.end > 20) return false;
  // "9 civilians who died in accidents, and 1 policeman": the clause belongs to the people before it.
  // "18 civiles murieron en enfrentamientos, 6 por …": and so does their verb.
  const relative =
    is(items[last.phrase.end], 'relative') ||
    (last.rule === 'number-verb' && hasForm(items[last.phrase.end], 'suffer'));
  if (!relative && left - last.phrase.end > 12) return false;
  let from = last.phrase.end;
  while (relative && from < left - 1 && !isMark(items[from], ',')) from += 1;
  for (let at = from; at < left; at += 1) {
    const item = items[at];
    if (is(item, 'and') || isMark(item, ',')) join = true;
    if (isMark(item, ';', ':', '.', '(', ')')) return false;
    if (
      is(item, 'relative', 'report', 'but', 'other-side', 'leave', 'link', 'subordinate') ||
      hasForm(item, 'suffer', 'inflict', 'either')
    )
      return false;
  }
  return join;
}

function closes(items: readonly Item[], end: number): boolean {
  const next = items[end];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    is(
      next,
      'and',
      'in',
      'by',
      'with',
      'near',
      'according',
      'all-of',
      'of',
      'other-side',
      'period',
      'adverb',
      'relative',
      'be',
      'light',
      'aux',
    ) ||
    next.entry.harm !== null
  );
}

/** "35,418 dead in Turkey and 5,814 in Syria", "nueve muertos en Oaxaca, dos en Guerrero": the noun is said once. */
export function placePart(scene: Scene): Verdict {
  const { items, phrase, told, sentence, left } = scene;
  const last = told.at(-1);
  if (last === undefined || last.sentence !== sentence || last.measure === null || phrase.head !== 'none')
    return null;
  const own = whereAfter(scene.sentence, phrase.end);
  if (own === null || whereAfter(sentence, last.phrase.end) === null || left - last.phrase.end > 8)
    return null;
  if (!is(items[left - 1], 'and') && !isMark(items[left - 1], ',')) return null;
  return { measure: last.measure, group: last.group, part: true, whole: last, place: own };
}

/** The country or the place named right after a figure. */
export function whereAfter(sentence: Scene['sentence'], end: number): string | null {
  return (
    countryAfter(sentence, end) ??
    (is(sentence.items[end], 'in') ? placeRight(sentence.items, end, sentence) : null)
  );
}

/** The country named right after a figure or its verb. */
export function countryAfter(sentence: Scene['sentence'], end: number): string | null {
  const { items, text } = sentence;
  let at = end;
  while ((is(items[at], 'be', 'adverb', 'article') || items[at]?.entry.harm) && at < end + 3) at += 1;
  if (!is(items[at], 'in')) return null;
  if (is(items[at + 1], 'article')) at += 1;
  const country = items[at + 1];
  return is(country, 'country') && country?.capital ? text.slice(country.start, country.end) : null;
}

/** "En Puno murieron 18 personas; en Apurímac, 6": the verb is left out, the place stands in front. */
export function gappedPlace(scene: Scene): Verdict {
  const { items, phrase, left, told, sentence } = scene;
  const last = told.at(-1);
  if (last === undefined || last.sentence !== sentence || last.measure === null || phrase.head !== 'none')
    return null;
  const all = items.slice(last.phrase.end, left);
  const between = all.slice(all.findLastIndex((item) => isMark(item, ';')) + 1);
  const isOther = (item: Item) => is(item, 'animal') || (is(item, 'thing') && !is(item, 'event-noun'));
  if (between.some((item) => isMark(item, '|') || isOther(item))) return null;
  const place = placeLeft(items, left, sentence.text);
  const closes =
    items[phrase.end] === undefined || items[phrase.end]?.kind === 'mark' || is(items[phrase.end], 'and');
  if (place === null || !closes || left - last.phrase.end > 16) return null;
  return {
    measure: last.measure,
    group: last.group,
    part: true,
    whole: last.rule === 'place-gapped' ? last.whole : last,
    place,
  };
}

/** A part: by place it is told of the same people elsewhere, by group of that group, by anything else of "other". */
function partOf(
  scene: Scene,
  measure: Finding['measure'],
  whole: Told | null,
  frameGroup: Group | null = null,
): Finding {
  const { phrase, items } = scene;
  // "Diez muertos en Bara, siete de ellos niños": the place before is the whole's.
  const place = phrase.them ? placeRight(items, phrase.end, scene.sentence) : ownPlace(scene);
  const named =
    phrase.group ?? groupToldAfter(items, phrase.end) ?? (phrase.head === 'none' ? labelGroup(scene) : null);
  const inherited = whole?.group ?? frameGroup ?? 'all';
  const aside = place === null && isAside(items, phrase.end);
  const group = named !== null && named !== 'all' ? named : place !== null || aside ? inherited : 'other';
  return { measure, group, part: true, whole, place, aside };
}

/** "4,500 in the north-west", "46 en diciembre": a part by a place without a name, or by a time. */
function isAside(items: readonly Item[], end: number): boolean {
  if (is(items[end], 'period') && is(items[end], 'month')) return true;
  if (!is(items[end], 'in') && !is(items[end], 'period')) return false;
  if (is(items[end], 'period')) return true;
  const next = is(items[end + 1], 'article') ? end + 2 : end + 1;
  return is(items[next], 'somewhere', 'month', 'weekday', 'place-noun') && !is(items[next], 'event-noun');
}

/** "913 en Pichincha", "Morelos 71", "en Puebla, cuarenta y cinco": the place that a number in a list belongs to. */
export function ownPlace(scene: Scene): string | null {
  const { items, phrase, left, sentence } = scene;
  return (
    placeRight(items, phrase.end, sentence) ??
    countryAfter(sentence, phrase.end) ??
    placeLeft(items, left, sentence.text)
  );
}

function placeRight(items: readonly Item[], end: number, sentence: Scene['sentence']): string | null {
  let next = end;
  while (
    next < end + 3 &&
    (is(items[next], 'be', 'adverb', 'happened', 'aux') || hasForm(items[next], 'suffer', 'lose'))
  )
    next += 1;
  if (!is(items[next], 'in', 'near')) return null;
  const place = sentence.places.find((mention) => mention.from > next && mention.from <= next + 7);
  if (place === undefined) return null;
  for (let between = next; between < place.from; between += 1) {
    if (isMark(items[between], ',', ';', ')', '(')) return null;
    if (items[between]?.number && !is(items[between + 1], 'thing')) return null;
  }
  return place.name;
}

function placeLeft(items: readonly Item[], left: number, text: string): string | null {
  let to = left - 1;
  // "Cauca, con 12": small words on either side of the comma.
  while (to >= 0 && is(items[to], 'with', 'adverb', 'for-number')) to -= 1;
  if (isMark(items[to], ',', ':', '-', '–', '=', '(')) to -= 1;
  while (to >= 0 && is(items[to], 'with', 'adverb')) to -= 1;
  // "seguido de Cauca, con 12"
  const follows = is(items[left - 1], 'with');
  return placeEnding(items, to, text, follows);
}

/** The place whose name ends at an item and opens its clause. */
function placeEnding(items: readonly Item[], to: number, text: string, afterOf = false): string | null {
  // "in Somalia 25 and in Ethiopia 11"
  if (items[to]?.capital && is(items[to], 'country') && is(items[to - 1], 'in', 'and'))
    return text.slice(items[to]?.start, items[to]?.end);
  if (!items[to]?.capital || items[to]?.kind === 'mark' || peopleOf(items[to]) !== null) return null;
  let from = to;
  while (from > 0 && goesBack(items, from - 1)) from -= 1;
  while (from < to && !items[from]?.capital) from += 1;
  const opener = items[from - 1];
  const bounded =
    opener === undefined ||
    opener.kind === 'mark' ||
    opener.number !== null ||
    is(opener, 'in', 'and', 'article', 'near') ||
    (afterOf && is(opener, 'of', 'by', 'light', 'adverb'));
  const named = items.slice(from, to + 1).some((_, offset) => isPlaceName(items, from + offset));
  if (!bounded || !named || chainEnd(items, from) < to) return null;
  if (is(items[to], 'month', 'weekday', 'report', 'be')) return null;
  return placeName(items, { from, to }, text);
}

function goesBack(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.number !== null || is(item, 'in')) return false;
  return (
    item.capital || ((is(item, 'of', 'article') || isMark(item, '-')) && items[at - 1]?.capital === true)
  );
}
