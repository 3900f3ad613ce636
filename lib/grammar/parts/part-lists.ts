// Parts in a list under what they are parts of: "37: 29 civiles y cinco policías", "civiles, 9; policías, 2".

import type { Group } from '../../model.ts';
import { labelsOthers } from '../counted/labels.ts';
import { groupToldAfter, largerWhole, wholeOf } from '../counted/people.ts';
import { named } from '../counted/phrase.ts';
import { harmAfter } from '../counted/predicate-after.ts';
import { beforeAges } from '../numbers/age-asides.ts';
import { timeBehind } from '../rules/rule-periods.ts';
import { asideIn, firstOf, lastFigure, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { overSaying } from '../text/asides.ts';
import {
  endsWithOneOf,
  hasForm,
  hasSeveralWords,
  type Item,
  is,
  isAny,
  isCount,
  isMark,
  isNamedGroup,
  isUnknown,
  peopleOf,
} from '../text/items.ts';
import { FINITE, opensSplit } from '../text/rows.ts';
import { anyOf } from '../text/tags.ts';
import { isOnDay, partOf } from './part-of.ts';
import { ownPlace, placeRight } from './part-places.ts';

/** "Otro muerto en las protestas: ya son 28", "…, ocho más que los 34 de agosto: la cifra queda en 42": behind the colon stand all of them. */
function isOfAll({ items, left, phrase }: Scene): boolean {
  const colon = items.slice(0, left).findLastIndex((item) => isMark(item, ':'));
  const clause = items.slice(colon + 1, left);
  const isTotal =
    is(items[left - 1], 'be', 'link') && clause.every((item) => is(item, 'be', 'link', 'adverb'));
  return phrase.head === 'none' && (clause.some((item) => is(item, 'whole-word')) || (colon >= 0 && isTotal));
}

/** "Fifteen people died: nine drowned, four were crushed": what some of them died of. */
export function causeInFrame(scene: Scene): Verdict {
  const { frame, phrase, items, at, left } = scene;
  const whole = frame?.whole ?? null;
  if (whole === null || frame?.measure !== 'killed' || whole.sentence !== scene.sentence) return null;
  // "(nueve por aludes, tres ahogados y dos electrocutados)"
  const isBeside = scene.told.at(-1)?.group === 'other' && scene.told.at(-1)?.whole === whole;
  const isVerb =
    phrase.head === 'harm' &&
    phrase.measure === 'killed' &&
    (hasForm(items[phrase.harmAt], 'either') || (isBeside && hasForm(items[phrase.harmAt], 'state')));
  const opens = isMark(items[left - 1], ':', ',') || is(items[left - 1], 'and');
  if (!isVerb || !opens || phrase.more || (items[at]?.number?.value ?? 0) >= whole.value) return null;
  return partOf(scene, 'killed', whole);
}

/** A number without harm word of its own inside a breakdown. */
export function inFrame(scene: Scene): Verdict {
  const { frame, phrase, items } = scene;
  if (frame === null || phrase.head === 'thing' || phrase.head === 'unknown' || phrase.head === 'mixed')
    return null;
  // "Of the deaths, 30 came after the vote": a part by time.
  if (is(items[phrase.end], 'occurs') && is(items[phrase.end], 'subordinate')) return null;
  // "214 muertos en Valencia (eran 211 por la mañana)": what the count was.
  let opens = scene.left - 1;
  while (is(items[opens], 'be', 'same-source', 'previous')) opens -= 1;
  if (frame.kind === 'bracket' && opens < scene.left - 1 && isMark(items[opens], '(')) return 'nobody';
  // "the injured at 90 (87 in Monday's statement)"
  const isThen = is(items[scene.phrase.end], 'in') && is(items[scene.phrase.end + 1], 'weekday', 'period');
  if (frame.kind === 'bracket' && isThen && isMark(items[scene.left - 1], '(')) return 'nobody';
  // "the committee says 54, the army 19": a count of its own.
  if (scene.sentence.sources.some(({ cue, tells }) => tells && cue === scene.at)) return null;
  // "Edificaciones por demoler en Manta: 1.193"
  // "concluded after 20 interviews: 12 in Kano": a part by place, and no label's number.
  const isThere =
    scene.told.at(-1)?.measure != null && placeRight(items, phrase.end, scene.sentence) !== null;
  const label = isMark(items[scene.left - 1], ':') && !isThere ? scene.left - 2 : -1;
  if (label >= 0 && (opensWithThing(items, label) || labelsOthers(items, label))) return null;
  // "1,246 injured. By division, Dhaka had 149 deaths and Sylhet 28"
  const own = scene.told.at(-1);
  const isOwn = own?.sentence === scene.sentence && own.measure !== null && own.measure !== frame.measure;
  if (isOwn && is(items[0], 'split')) return null;
  // "Another of the dead was a soldier": who that one was.
  const isWho = is(items[scene.left - 1], 'be') && own?.phrase.end === scene.left - 1 && own.phrase.partitive;
  if (isWho && items[scene.at]?.number?.article && own.sentence === scene.sentence) return 'nobody';
  // "…, a doctor at the hospital said": who speaks is no item of the list.
  const isAside = items[scene.at]?.number?.article && isMark(items[scene.left - 1], ',');
  if (isAside && frame.kind === 'list') return null;
  // "killed 43 civilians and wounded another 70, a doctor at the hospital said": who speaks.
  const speaks = scene.sentence.sources.some(({ from, to }) => from < scene.phrase.end && to >= scene.left);
  if (items[scene.at]?.number?.article && speaks) return null;
  // "were shot by a motorist", "were killed when a drone hit a market": who did it, and what.
  const isBare = items[scene.at]?.number?.article === true && phrase.head === 'none';
  if (items[scene.at]?.number?.article && is(items[scene.left - 1], 'by')) return null;
  if (isBare && frame.kind === 'list' && !opensItem(items[scene.left - 1])) return null;
  // "por otras cuatro se investiga a nueve militares": whom another verb has.
  if (is(items[scene.left - 1], 'other-verb') && hasSeveralWords(items[scene.left - 1])) return null;
  // "340 of them in Almera, and hospitals hired 90 nurses": an unknown verb has the number.
  if (frame.kind === 'list' && (isUnknown(items[scene.left - 1]) || hasVerbOfItsOwn(scene))) return null;
  if (outgrows(scene, frame.whole)) {
    const isVague = items[frame.whole?.at ?? -1]?.number?.form === 'vague';
    // "119 dead, including four officers, but the Defender's Office speaks of 132"
    const isTold =
      frame.kind === 'list' &&
      scene.sentence.sources.some(({ cue, to }) => cue < scene.left && cue > to && scene.left - cue <= 3);
    return isVague || isTold || isOfAll(scene) ? null : 'nobody';
  }
  if (isOfElsewhere(scene)) return asideIn(frame);
  const governed = harmAfter(
    items,
    phrase.end,
    scene.sentence.reading.lexicon.language,
    phrase.head === 'none',
  );
  // "18 civiles y 8 de la Policía", "58 de niños y adolescentes"
  const owner = phrase.head === 'none' ? (phrase.group ?? groupOf(items, phrase.end)) : null;
  const group = groupToldAfter(items, phrase.end) ?? owner;
  if (governed.kind === 'elsewhere' && group === null && ownPlace(scene) === null) return 'nobody';
  // "En materia de homicidios, la Fiscalía verificó 17 con nexo directo": the count of the topic itself.
  const verb = items[scene.left - 1];
  if (frame.kind === 'topic' && frame.whole === null && phrase.head === 'none' && is(verb, 'report', 'hold'))
    return { measure: frame.measure, group: frame.group };
  // "Personas fallecidas al 12 de noviembre: 37.": the label's own count.
  // "Fallecidos: civiles en enfrentamientos: 48.": a row's own.
  const isRows = group === null && isNamedGroup(labelGroup(scene));
  if (frame.kind === 'colon' && frame.whole === null && group === null && !isRows && isAlone(scene))
    return { measure: frame.measure, group: frame.group };
  // "Cabo Delgado 7, elsewhere 6"
  if (phrase.head === 'none' && is(items[scene.left - 1], 'elsewhere')) return asideIn(frame);
  if (phrase.head === 'none' && group === null && !listed(scene)) return null;
  if (
    items[scene.at]?.number?.article &&
    phrase.head === 'none' &&
    ownPlace(scene) === null &&
    !followedByCause(scene)
  )
    return null;
  // "Road deaths: 31 in August and 219 in the first eight months": of a longer time, and no part of the first.
  if (frame.kind === 'colon' && frame.whole === null && own?.rule === 'label-number' && outgrows(scene, own))
    if (timeBehind(items, phrase.end)) return { measure: frame.measure, group: frame.group };
  const part = partOf(scene, frame.measure, frame.whole, frame.group);
  return owner !== null && owner !== 'all' && part.group === 'other' ? { ...part, group: owner } : part;
}

/** "64 in Tarvo, 19 in Olen and 29 in other states": the last of a list by place. */
function isOfElsewhere({ items, left, phrase: { head, end }, told, sentence }: Scene): boolean {
  const last = told.at(-1);
  const isLast = last?.sentence === sentence && last.part && last.place !== null && last.bar === null;
  const opens = is(items[left - 1], 'and') || isMark(items[left - 1], ',');
  if (head !== 'none' || !isLast || !opens) return false;
  const other = is(items[end + 1], 'article') ? end + 2 : end + 1;
  const isOther =
    is(items[end], 'in') && is(items[other], 'more', 'rest') && is(items[other + 1], 'somewhere');
  return isOther || is(items[end], 'elsewhere');
}

/** "two of them children, and 12 doctors have come from Olen", "y llegaron 12 médicos": people of whom something else is told. */
function hasVerbOfItsOwn({ items, left, phrase }: Scene): boolean {
  if (phrase.head !== 'people' || phrase.measure !== null) return false;
  const isBefore = is(items[left - 1], 'exist', 'link', 'light') && is(items[left - 2], 'and', 'weekday');
  if (isBefore) return true;
  if (!is(items[phrase.end], 'link', 'light', 'aux', 'exist')) return false;
  const behind = items.slice(phrase.end, phrase.end + OWN_VERB);
  return !behind.some((item) => item.entry.harm !== null || is(item, 'among', 'them', 'including'));
}

/** Items in which a verb says what befell its people. */
const OWN_VERB = 5;

/** What one of a list stands behind: "(cuatro policías) y uno en Loja", ", one in Puno"; not "fired on a market in Puno". */
function opensItem(item: Item | undefined): boolean {
  return (
    item?.kind === 'mark' ||
    is(item, 'and', 'or', 'including', 'them', 'exist', 'be') ||
    hasForm(item, 'suffer', 'either')
  );
}

/** The label up to an item, behind the last number or mark, opens with a thing. */
function opensWithThing(items: readonly Item[], end: number): boolean {
  // "Hospital officials said: 18 in Nalanda", "the chief minister's office said:"
  if (is(items[end], 'report') && !is(items[end], 'report-noun')) return false;
  let from = end;
  while (from > 0 && items[from - 1]?.kind !== 'mark' && items[from - 1]?.number == null) from -= 1;
  // "44 muertos en tres provincias: 28 en Loja": only where.
  if (items[from - 1]?.number != null && is(items[from - 2], 'in')) return false;
  // "Ciudad Juárez: 3", "Distrito de Anta: 7"
  const name = is(items[from + 1], 'of') ? items[from + 2] : items[from + 1];
  if (is(items[from], 'place-noun') && name?.capital) return false;
  // "Cattle lost: 1,950"; not "León: 3"
  if (is(items[from], 'animal') && items[from + 1]?.entry.harm != null) return true;
  return is(items[from], 'thing') && !is(items[from], 'event-noun');
}

/** "49 corresponden a civiles y 12 a policías": the verb is said once. */
export function belongsTo({ items, phrase, told, sentence }: Scene): Verdict {
  if (phrase.head !== 'none' || !is(items[phrase.end], 'to', 'clock')) return null;
  const last = told.at(-1);
  if (last?.sentence !== sentence || !last.part || last.measure === null) return null;
  if (last.aside && is(items[last.phrase.end], 'occurs') && endsInTime(items, phrase.end + 1))
    return { measure: last.measure, group: last.group, part: true, whole: last.whole, aside: true };
  if (!isNamedGroup(last.group)) return null;
  const verb = last.phrase.end;
  const isAlike = is(items[verb], 'occurs') || [1, 2].some((next) => is(items[verb + next], 'to'));
  const noun = items[is(items[phrase.end + 1], 'article') ? phrase.end + 2 : phrase.end + 1];
  const group = peopleOf(noun) ?? noun?.entry.adjective ?? null;
  return isAlike && isNamedGroup(group)
    ? { measure: last.measure, group, part: true, whole: last.whole }
    : null;
}

/** "1.060 corresponden a julio y 139 a agosto", "y 39 a las últimas 24 horas" */
function endsInTime(items: readonly Item[], from: number): boolean {
  const time = items
    .slice(from, from + OF_TIME)
    .find((item) => !is(item, 'article', 'filler') && !isCount(item));
  return is(time, 'month', 'period', 'weekday', 'unit');
}

/** Items of "las últimas 24 horas". */
const OF_TIME = 4;

/** "de niños": the people that a bare number is of; null where they are of no named group. */
export function groupOf(items: readonly Item[], at: number): Group | null {
  return is(items[at], 'of') && named(items[at + 1]) ? peopleOf(items[at + 1]) : null;
}

/** A bare number with nothing behind it, right behind the colon of a label on the same line. */
function isAlone({ items, left, phrase }: Scene): boolean {
  const ends = items[phrase.end];
  const isLast = phrase.head === 'none' && (ends === undefined || isMark(ends, '.', ','));
  // "corrigió el listado de desaparecidos: quedan 197"
  const colon = is(items[left - 1], 'exist', 'light', 'link') ? left - 2 : left - 1;
  if (colon === left - 1 && isMark(ends, ',')) return false;
  const isLabelled =
    isMark(items[colon], ':') && items.slice(0, left).some((item) => item.entry.harm !== null);
  return isLast && isLabelled;
}

/** No part is larger than its whole: "3 muertos: Rosa M. (34), Juan Q. (21)" lists ages. */
function outgrows(scene: Scene, whole: Told | null): boolean {
  return whole !== null && (scene.items[scene.at]?.number?.value ?? 0) > (whole.max ?? whole.value);
}

/** A bare number in a list stands by a place, a cause, or a group's label. */
export function listed(scene: Scene): boolean {
  return (
    ownPlace(scene) !== null ||
    followedByCause(scene) ||
    labelGroup(scene) !== null ||
    is(scene.items[scene.phrase.end], 'rest') ||
    (isOnDay(scene.items, scene.phrase.end) && opensItem(scene.items[scene.left - 1]))
  );
}

const CAUSES = anyOf('by', 'in', 'with', 'near', 'as', 'period', 'subordinate');

export function followedByCause(scene: Scene): boolean {
  const { items, phrase } = scene;
  // "19 fueron por arma de fuego"
  const next =
    is(items[phrase.end], 'be') && is(items[phrase.end + 1], 'by')
      ? items[phrase.end + 1]
      : items[phrase.end];
  return isAny(next, CAUSES) && !is(next, 'rate');
}

/** "civiles: 271", "civilians 12", "civiles en enfrentamientos, 9;" */
export function labelGroup(scene: Scene): Group | null {
  const { items, left, phrase } = scene;
  const after = items[phrase.end];
  const isCell = after === undefined || isMark(after, ';', '.', '•', '|', ')');
  if (isCell && isMark(items[left - 1], ',', ':')) return cellGroup(items, left - 2);
  if (isMark(items[left - 1], '(')) return bracketedGroup(scene);
  // "Adolescents (14 to 17) 4"
  const back = beforeAges(items, isMark(items[left - 1], ':', '=') ? left - 2 : left - 1);
  const item = items[back];
  // "the ministry told reporters: 46 in April": who was told.
  if (item?.number || hasForm(item, 'suffer', 'inflict') || is(items[back - 1], 'report')) return null;
  // "after interviewing 14 witnesses: 44 in Nondin": people with a count of their own.
  if (isMark(items[left - 1], ':') && items[back - 1]?.number?.article === false) return null;
  const own = item?.entry.people ?? item?.entry.adjective ?? null;
  // "Deaths so far: civilians in clashes 21; police 2"
  const isCommaCell = isMark(after, ',') && opensCell(items, left);
  const isItem = scene.frame?.kind === 'colon' && (isCell || isCommaCell) && isUnmarked(item);
  return own ?? (isItem ? cellGroup(items, left - 1) : null);
}

/** "civilians in clashes 48, civilians in crashes 11": a comma parts the cells of the list, a number stands before it. */
function opensCell(items: readonly Item[], left: number): boolean {
  const mark = items.findLastIndex((item, at) => at < left && item.kind === 'mark');
  const isLabel = items.slice(mark + 1, left).every(({ number }) => number === null);
  return isLabel && (isMark(items[mark], ':') || partsCells(items, mark));
}

function partsCells(items: readonly Item[], comma: number): boolean {
  return isMark(items[comma], ',') && items[comma - 1]?.number?.article === false;
}

/** A word that says more of a label: neither a mark nor a verb that takes the number. */
function isUnmarked(item: Item | undefined): boolean {
  return item !== undefined && item.kind !== 'mark' && !isAny(item, FINITE) && item.entry.harm === null;
}

/** "– Policías (41)", at a line's end; not "Soldado (34)" of that age. */
function bracketedGroup({ items, left, phrase, sentence }: Scene): Group | null {
  const { pluralEndings } = sentence.reading.lexicon.language;
  const next = items[phrase.end + 1] ?? items.at(-1);
  const isLast = isMark(items[phrase.end], ')') && (next?.kind === 'mark' || is(next, 'and'));
  // "civiles (28), policías (11) y militares (5)": behind the bracket before.
  const opens = items.findLastIndex((item, at) => at < left - 1 && isMark(item, ')')) + 1;
  const inRun = opens > 0 && items[opens - 2]?.number != null;
  const isNext = inRun && (isMark(items[opens], ',', ';') || is(items[opens], 'and'));
  const group = !isLast ? null : isNext ? (peopleOf(items[opens + 1]) ?? null) : cellGroup(items, left - 2);
  const people = items.slice(0, left - 1).findLast((item) => peopleOf(item) !== null);
  return people?.fold.split(' ').some((word) => endsWithOneOf(word, pluralEndings)) ? group : null;
}

const LONGEST_LABEL = 14;

/** The people that open the part of a list that a number closes. */
function cellGroup(items: readonly Item[], end: number): Group | null {
  let from = end;
  while (
    from > 0 &&
    end - from < LONGEST_LABEL &&
    !isMark(items[from - 1], ';', ':', '.', '•', '|') &&
    !partsCells(items, from - 1)
  )
    from -= 1;
  const isWho = (item: Item | undefined) => peopleOf(item) !== null || item?.entry.adjective != null;
  const at = items.slice(from, from + 3).findIndex(isWho) + from;
  if (at < from) return null;
  // "members of the National Police, 1"
  const next = peopleOf(items[at]) === 'all' && isNamedGroup(peopleOf(items[at + 1])) ? at + 1 : at;
  return peopleOf(items[next]) ?? items[next]?.entry.adjective ?? null;
}

/** "By route: central Mediterranean 508, western 172, eastern 91", "By age: teens 13, twenties 106": cells of a breakdown whose labels the language does not know. */
export function splitCell({ items, at, left, phrase, frame, sentence }: Scene): Verdict {
  if (frame?.kind !== 'colon' || phrase.head !== 'none' || splitAt(items) < 0) return null;
  const run = cellsOf(items);
  const cell = run.find((one) => one.at === at);
  const value = items[at]?.number?.value ?? 0;
  if (cell === undefined || left !== at || value > (frame.whole?.value ?? Infinity)) return null;
  const label = items.slice(cell.from, at);
  if (is(label[0], 'elsewhere', 'rest')) return null;
  // "Puno 21, Ayacucho 10; total 31": the whole of them.
  if (label.length === 1 && is(label[0], 'whole-word', 'overall'))
    return { measure: frame.measure, group: frame.group ?? 'all' };
  const named = label.map((item) => peopleOf(item) ?? item.entry.adjective).find(isNamedGroup) ?? null;
  const { measure, whole } = frame;
  const isOfPlaces = run.some((one) => items.slice(one.from, one.at).some(({ capital }) => capital));
  if (named !== null || !isOfPlaces) return { measure, group: named ?? 'other', part: true, whole };
  const place = sentence.text.slice(label[0]?.start, label.at(-1)?.end);
  return { measure, group: frame.group ?? whole?.group ?? 'all', part: true, whole, place };
}

/** Where "by region" stands, or "By age:" opens; -1: nothing says that it is broken down. */
function splitAt(items: readonly Item[]): number {
  return opensSplit(items) ? 0 : items.findIndex((item) => is(item, 'split'));
}

type Cell = { readonly from: number; readonly at: number };

/** Behind the colon nothing but cells of a few words and a number each; none where anything else stands there. */
function cellsOf(items: readonly Item[]): readonly Cell[] {
  const split = splitAt(items);
  let from = items.findIndex((item, at) => at > split && isMark(item, ':')) + 1;
  const cells: Cell[] = [];
  for (let at = from; from > 0 && at < items.length; at += 1) {
    const item = items[at];
    if (item?.number?.article === false) {
      const isCell = at > from && at - from <= LONGEST_LABEL && closesCell(items[at + 1]);
      if (!isCell) return [];
      cells.push({ from, at });
      at += is(items[at + 2], 'and') ? 2 : 1;
      from = at + 1;
    } else if (item?.kind === 'mark' || item?.entry.harm != null || isAny(item, FINITE)) return [];
  }
  return cells.length >= FEWEST_CELLS ? cells : [];
}

function closesCell(next: Item | undefined): boolean {
  return next === undefined || isMark(next, ',', ';', '.') || is(next, 'and');
}

/** Fewer cells may be a sentence. */
const FEWEST_CELLS = 3;

/** "Los heridos son 439. Los menores son 148": a kind of those counted before, the number behind its verb. */
export function kindCounted(scene: Scene): Verdict {
  const { items, left, phrase, at } = scene;
  const beside = kindInTurn(scene);
  if (beside !== null) return beside;
  if (phrase.head !== 'none' || items[at]?.number?.article || !is(items[left - 1], 'be', 'link')) return null;
  const group = peopleOf(items[left - 2]);
  const opens = is(items[left - 3], 'article') && (left === 3 || items[left - 4]?.kind === 'mark');
  if (!isNamedGroup(group) || !opens) return null;
  // "la policía se queda en siete": who counts.
  if (scene.sentence.sources.some(({ from, to }) => from <= left - 2 && to >= left - 2)) return null;
  const figure = lastFigure(scene, 1);
  const whole = figure === null ? null : wholeOf(figure);
  if (whole?.measure == null || whole.bar !== null || whole.value <= (items[at]?.number?.value ?? 0))
    return null;
  return { measure: whole.measure, group, part: true, whole };
}

/** "Los heridos civiles son 212 y los policías 140", "Los policías heridos suman 140; los civiles, 212": another kind of the same, the noun and the verb said once. */
function kindInTurn({ items, at, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  const ends = items[phrase.end];
  const closes = ends === undefined || ends.kind === 'mark' || is(ends, 'and');
  if (phrase.head !== 'none' || items[at]?.number?.article || !closes || last?.sentence !== sentence)
    return null;
  const noun = isMark(items[left - 1], ',') ? left - 2 : left - 1;
  const group = peopleOf(items[noun]);
  const join = is(items[noun - 1], 'article') ? noun - 2 : noun - 1;
  const isNext = join === last.phrase.end && (is(items[join], 'and') || isMark(items[join], ',', ';'));
  const isCounted = last.rule === 'subject-link-number' || (last.rule === 'part-by-kind' && !last.part);
  const isOfKinds = isCounted && isNamedGroup(last.group) && last.bar === null;
  if (!isNext || !isOfKinds || !isNamedGroup(group) || group === last.group) return null;
  return last.measure === null ? null : { measure: last.measure, group };
}

/** "Seventeen police officers are among them", "are on the list": said behind the people. */
function areListed(items: readonly Item[], verb: number): boolean {
  if (!is(items[verb], 'be', 'appears')) return false;
  const noun = is(items[verb + 2], 'article') ? verb + 3 : verb + 2;
  const isOnList = is(items[verb + 1], 'in') && is(items[noun], 'whole-word', 'report-noun');
  const closes = items[isOnList ? noun + 1 : verb + 2];
  return (isOnList || is(items[verb + 1], 'them')) && (closes === undefined || closes.kind === 'mark');
}

/** "En la lista hay dos policías y dos militares": people of a named group among those counted before. */
export function onTheList({ items, left, phrase, sentence, told }: Scene): Verdict {
  const group = phrase.head === 'people' && phrase.measure === null ? phrase.group : null;
  if (!isNamedGroup(group)) return null;
  const before = items.slice(Math.max(0, left - LISTING), left);
  const isListed =
    is(before.at(-1), 'exist', 'appears') && before.some((item) => is(item, 'whole-word', 'report-noun'));
  // "The list has 17 Red Crescent workers, seven volunteers …"
  const isHeld = is(before.at(-1), 'hold') && is(before.at(-2), 'whole-word', 'report-noun');
  if (!isListed && !isHeld && !areListed(items, phrase.end)) return null;
  const whole = lastOf(
    told,
    (one) =>
      one.measure !== null &&
      !one.part &&
      one.bar === null &&
      sentence.index - one.sentence.index <= 2 &&
      isFirst(one, told),
  );
  return whole?.measure == null ? null : { measure: whole.measure, group, part: true, whole };
}

/** Items from a list to who is on it: "En la lista de la CIDH aparecen". */
const LISTING = 7;

/** "5.054 muertos. Entre las víctimas hay 154 mujeres y 50 niños": victims are the dead first. */
export function amongVictims({ items, at, left, phrase, sentence, told }: Scene): Verdict {
  const before = items.slice(Math.max(0, left - 4), left);
  const isAmong = is(before[0], 'among') || is(before[1], 'among');
  const areVictims =
    isAmong && before.some((item) => is(item, 'mixed')) && is(before.at(-1), 'exist', 'be', 'appears');
  if (!areVictims || phrase.head !== 'people' || phrase.measure !== null) return null;
  const value = items[at]?.number?.value ?? 0;
  const whole = lastOf(
    told,
    (one) =>
      one.measure === 'killed' && !one.part && one.bar === null && sentence.index - one.sentence.index <= 2,
  );
  if (whole === null || whole.value <= value) return null;
  return { measure: 'killed', group: isNamedGroup(phrase.group) ? phrase.group : 'other', part: true, whole };
}

/** "9.787 detenciones, 1.115 de menores", "300 detenidos (64, menores)": a kind of those counted right before, the noun said once. */
export function kindBehind(scene: Scene): Verdict {
  const { items, at, left, phrase, told, sentence } = scene;
  const last = told.at(-1);
  if (phrase.head !== 'none' || last?.sentence !== sentence || last.measure === null || last.bar !== null)
    return null;
  const isBracket = isMark(items[left - 1], '(') && isMark(items[phrase.end], ',');
  const isOf = isMark(items[left - 1], ',') && last.phrase.head === 'harm' && is(items[phrase.end], 'of');
  const group = peopleOf(items[phrase.end + 1]);
  const closes = isBracket
    ? isMark(items[phrase.end + 2], ')')
    : !is(items[phrase.end + 2], 'and', 'relative');
  const isBeside = isBracket ? scene.frame?.whole === last : left - last.phrase.end === 1;
  const isNext = isBeside && (isBracket || isOf) && closes && isNamedGroup(group);
  if (!isNext || last.value <= (items[at]?.number?.value ?? 0)) return null;
  return { measure: last.measure, group, part: true, whole: wholeOf(last) };
}

/** "70 heridos y 25 detenidos; entre los primeros hay tres reporteros": people of a named group among those counted first, or last. */
export function amongOneOfTwo({ items, left, phrase, told, sentence }: Scene): Verdict {
  const group = phrase.head === 'people' && phrase.measure === null ? phrase.group : null;
  const before = items.slice(Math.max(0, left - 3), left);
  const which = before.find((item) => is(item, 'former', 'latter'));
  const isAmong = before.some((item) => is(item, 'among')) && !before.some(({ number }) => number !== null);
  if (!isNamedGroup(group) || which === undefined || !isAmong) return null;
  const [first, second] = [told.at(-2), told.at(-1)];
  const whole = is(which, 'former') ? first : second;
  const isPair = first?.measure != null && second?.measure != null && first.sentence === second.sentence;
  if (!isPair || whole?.measure == null || sentence.index - whole.sentence.index > 1) return null;
  return { measure: whole.measure, group, part: true, whole };
}

/** "52 deaths. The centre attributes 38 to the gendarmerie and five to armed men": parts of those counted before, by who killed them. */
export function byAuthor(scene: Scene): Verdict {
  const { items, left, phrase, told, sentence } = scene;
  if (!(phrase.head === 'none' || phrase.head === 'harm')) return null;
  // "A los grupos de autodefensa se atribuyen 189 muertes"
  const isFronted = is(items[left - 1], 'ascribes') && is(items[left - 2], 'aux') && phrase.head === 'harm';
  if (!is(items[phrase.end], 'to', 'in') && !isFronted) return null;
  const last = told.at(-1);
  const isNext = last?.rule === 'part-by-author' && last.sentence === sentence && is(items[left - 1], 'and');
  // "De ellas, 38 las atribuye a la policía"
  const isAscribed = is(items[left - 1], 'ascribes') || isNext;
  const whole = isAscribed ? largerWhole(scene) : null;
  if (whole?.measure == null) return null;
  if (phrase.measure !== null && phrase.measure !== whole.measure) return null;
  return { measure: whole.measure, group: 'other', part: true, whole };
}

/** The first figure of its sentence. */
function isFirst(one: Told, told: readonly Told[]): boolean {
  return firstOf(told, one.sentence) === one;
}

/** Numbers further back than this say nothing of a kind. */
const NEAR = 8;

/** "De los 103 rescatados, cuatro son niños": some of those of the topic, who came to no harm. */
function isOfUnharmed({ items, left, told, sentence }: Scene): boolean {
  const last = told.at(-1);
  const isTopic = last?.sentence === sentence && last.left <= 2 && is(items[0], 'of', 'among');
  if (!isTopic || last.measure !== null || !isMark(items[left - 1], ',')) return false;
  return left - last.at <= TOPIC && items.slice(last.at + 1, left - 1).some((item) => isAny(item, UNHARMED));
}

const UNHARMED = anyOf('other-verb', 'released', 'safe');
/** Items from how many the topic has to the comma behind it. */
const TOPIC = 8;

/** "290 cadáveres; 102 corresponden a menores": a kind of those counted before. */
export function partByKind(scene: Scene): Verdict {
  const { items, phrase, told, sentence, at } = scene;
  // "Seis víctimas eran niñas"
  const verb = items[overSaying(items, phrase.end)];
  // "28 victims were under 18"
  const isKind = phrase.head === 'mixed' && (is(verb, 'be') || verb?.entry.clause != null);
  const mayBeKind = phrase.head === 'none' || isKind;
  const isOne = items[at]?.number?.article === true && is(items[at + 1], 'them');
  const said = mayBeKind ? groupToldAfter(items, isOne ? at + 2 : phrase.end) : null;
  // "Treinta y ocho son mujeres y nueve, menores": a kind that has no group of its own.
  const group = said === 'all' && is(verb, 'be') ? 'other' : said;
  if (group === null || group === 'all') return null;
  // "Once murieron. Una era policía"
  const isPronoun = at === 0 || isMark(items[at - 1], ';', ',') || is(items[at - 1], 'and');
  if (items[at]?.number?.article && !(isPronoun && is(items[isOne ? at + 2 : at + 1], 'be'))) return null;
  if (isOfUnharmed(scene)) return 'nobody';
  const value = items[at]?.number?.value ?? 0;
  // "87 víctimas: tres fallecidos y 84 heridos. Treinta y nueve eran civiles": of the dead and the hurt together.
  const both = told
    .slice(-NEAR)
    .some(
      (one) => one.phrase.head === 'mixed' && sentence.index - one.sentence.index === 1 && one.value > value,
    );
  if (both) return 'nobody';
  const wholesWithin = (sentences: number) =>
    told
      .slice(-NEAR)
      .map(wholeOf)
      .filter((one) => {
        const isNear = sentence.index - one.sentence.index <= sentences;
        return isNear && one.measure !== null && one.bar === null && one.value >= value;
      });
  // "192 heridos. Foro Penal eleva a 1.581 los arrestados; 114 son adolescentes": of the sentence's own, where it has one.
  const own = wholesWithin(0);
  const wholes = own.length > 0 ? own : wholesWithin(1);
  // The smallest that holds it: "rose to 72; 2,113 people were hurt. Fifty-nine were protesters".
  // "De los afectados, 309 eran civiles": of those alone.
  const isOfOthers = is(items[0], 'of', 'among');
  // "17 dead and 8 missing. Four of the victims were children": victims are the dead first.
  const dead = isKind ? wholes.filter((one) => one.measure === 'killed') : [];
  const near = dead.length > 0 ? dead : wholes.length > 0 || isOfOthers ? wholes : wholesWithin(2);
  const [whole] = near.toSorted((a, b) => a.value - b.value);
  if (whole === undefined || whole.measure === null) return null;
  const part = partOf(scene, whole.measure, whole);
  return group === 'other' ? { ...part, group } : part;
}
