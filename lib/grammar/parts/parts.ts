// Parts of a whole that is named or pointed at: "de los cuales 418 son civiles", "629 of them children".

import type { Group } from '../../model.ts';
import { groupOfMixed, groupToldAfter, wholeOf } from '../counted/people.ts';
import { harmAfter } from '../counted/predicate-after.ts';
import { namesSeveral, sharer } from '../places/place-shares.ts';
import { occursThen } from '../rules/rule-periods.ts';
import {
  type Finding,
  lastFigure,
  lastOf,
  lastTold,
  type Scene,
  type Told,
  type Verdict,
} from '../telling.ts';
import {
  hasForm,
  type Item,
  is,
  isMark,
  isNamedGroup,
  isUnknown,
  namesYear,
  peopleOf,
} from '../text/items.ts';
import { groupOf } from './part-lists.ts';
import { isAside, partOf, toldOfThem } from './part-of.ts';

/** "629 of them children", "de los cuales 11 perdieron un ojo", "incluidos 7 menores", "57 extranjeros entre ellos". */
export function ofThem(scene: Scene): Verdict {
  const { items, phrase, left } = scene;
  if (!saysPart(scene)) return null;
  if (items[scene.at]?.number?.article && phrase.head === 'none') return null;
  const deadly = deadlyCases(scene);
  if (deadly !== null) return deadly;
  if (phrase.head === 'thing' || is(items[left - 2], 'rate', 'percent')) return 'nobody';
  // "27 deaths, all but three of them from gunshot wounds"
  if (is(items[left - 1], 'except') && is(items[left - 1], 'safe')) return 'nobody';
  // "Twelve relatives of those killed"
  const areKin = is(items[phrase.end], 'them') && is(items[phrase.end - 1], 'kin');
  if (areKin && items[phrase.end + 1]?.entry.harm != null) return 'nobody';
  const listed = items[left - 2]?.entry.harm;
  if (is(items[left - 1], 'including') && listed && is(items[left - 3], 'article') && phrase.measure === null)
    return partOf(scene, listed.measure, null);
  // "Los supervivientes, nueve de ellos menores": of those who came to no harm.
  const named = items[left - 2];
  if (
    isMark(items[left - 1], ',') &&
    is(items[left - 3], 'article') &&
    is(named, 'other-verb', 'released', 'safe')
  )
    return 'nobody';
  const last = countBefore(scene);
  // "A boat taking traders capsized, drowning 26 of them"
  const done = items[left - 1]?.entry.harm;
  if (
    phrase.them &&
    phrase.head === 'none' &&
    hasForm(items[left - 1], 'inflict', 'either') &&
    last?.measure == null
  )
    return done == null ? null : { measure: done.measure, verb: true };
  // "The hospital treated 50 wounded and lost two of them"
  if (
    phrase.them &&
    phrase.head === 'none' &&
    hasForm(items[left - 1], 'lose') &&
    last?.measure === 'injured'
  )
    return { measure: 'killed', group: last.group, verb: true };
  const { language } = scene.sentence.reading.lexicon;
  // "Two of those pulled from the plant have died"
  const isParticiple = phrase.them && (isUnknown(items[phrase.end]) || is(items[phrase.end], 'found'));
  const governed = harmAfter(
    items,
    isParticiple ? phrase.end + 1 : phrase.end,
    language,
    phrase.head === 'none' && !isParticiple,
  );
  const own = phrase.measure ?? (governed.kind === 'harm' ? governed.measure : null);
  // "18 of those who died were children", "23 of those killed were children"
  const harmAt = phrase.measure === null ? phrase.end : phrase.harmAt;
  const kind =
    phrase.them && (governed.kind === 'harm' || phrase.measure !== null) ? toldOfThem(items, harmAt) : null;
  if (kind === 'nobody') return 'nobody';
  if (kind !== null && own !== null) return { measure: own, group: kind, part: true, whole: null };
  // "de los que 12 siguen hospitalizados": a state of theirs, no part by kind.
  if (governed.kind === 'harm' && hasForm(items[governed.at], 'care')) return 'nobody';
  // "51 of them children, according to the centre, which lists 164 as injured": what stands behind the comma is another's.
  // "among them two children who were in the same boat": what they were doing.
  const isAmong = phrase.them || is(items[left - 1], 'them', 'including');
  const isTold = isAmong && is(items[phrase.end], 'relative', 'wherein');
  const isApposed = isNamedGroup(phrase.group) && (isMark(items[phrase.end], ',') || isTold);
  const isOther = governed.kind === 'elsewhere' && phrase.measure === null && !isApposed;
  // "261 muertes, entre ellas diez de menores», dice la plataforma"
  const told = groupToldAfter(items, phrase.end) ?? groupOf(items, phrase.end);
  if (isOther && told === null) return 'nobody';
  // "Six of those hurt have since died"
  const stateAt = governed.kind === 'harm' ? governed.at : phrase.end;
  const state = items[stateAt]?.entry.harm;
  if (
    phrase.them &&
    state &&
    hasForm(items[stateAt], 'state', 'either', 'care') &&
    !is(items[stateAt - 1], 'as')
  ) {
    const then = harmAfter(items, stateAt + 1, language, false);
    if (then.kind === 'harm' && then.measure !== state.measure)
      return { measure: then.measure, group: 'all', verb: true, increment: true };
  }
  // "Five of those burned in the explosion have died"
  if (phrase.them && phrase.measure !== null && hasForm(items[phrase.harmAt], 'state', 'either', 'care')) {
    if (governed.kind === 'harm' && governed.verb && governed.measure !== phrase.measure)
      return { measure: governed.measure, group: phrase.group ?? 'all', verb: true, increment: true };
  }
  // "317 muertos y 595 desaparecidos. Entre los muertos figuran 21 policías"
  const onTopic = scene.frame?.kind === 'topic' && phrase.measure === null ? scene.frame : null;
  if (onTopic !== null && last !== null && last.measure !== null && last.measure !== onTopic.measure)
    return partOf(scene, onTopic.measure, onTopic.whole);
  const topic = is(items[left - 1], 'including') || is(items[left - 1], 'them') ? scene.frame : null;
  const whole = deadBefore(scene, last) ?? ofFrame(scene) ?? (last === null ? null : wholeFor(last));
  if (whole === null || whole.measure === null) {
    if (own !== null && (last === null || (phrase.measure !== null && isNamedInside(items, left))))
      return { measure: own, group: phrase.group ?? (phrase.them ? groupPointedAt(items, left) : null) };
    // "otros nueve mineros lograron salir, seis de ellos con quemaduras"
    const mixed = last?.sentence === scene.sentence ? groupOfMixed(last) : null;
    const isWhole =
      mixed !== null ||
      ['people', 'mixed', 'joint'].includes(last?.phrase.head ?? '') ||
      (last != null && isOfPeople(scene, last));
    // "54 personas a bordo, tres de ellas ya sin vida"
    if (own !== null && (governed.kind === 'harm' || phrase.measure !== null) && last != null && isWhole)
      return { measure: own, group: phrase.group ?? mixed ?? last.group };
    return topic?.measure ? partOf(scene, topic.measure, null) : 'nobody';
  }
  // "22 desaparecidos. En la planilla figuran 379 casos de desaparecidos": no part is larger than its whole.
  const value = items[scene.at]?.number?.value ?? 0;
  if (phrase.measure === whole.measure && value > (whole.max ?? whole.value))
    return { measure: phrase.measure };
  if (
    phrase.them &&
    phrase.measure !== null &&
    governed.kind === 'harm' &&
    governed.measure !== phrase.measure
  )
    return { measure: governed.measure, group: phrase.group ?? 'all', verb: true, increment: true };
  // "1.315 heridos, 208 de ellos fallecidos después": what became of them.
  if (
    phrase.them &&
    phrase.measure === 'killed' &&
    whole.measure === 'injured' &&
    hasForm(items[phrase.harmAt], 'state')
  )
    return { measure: 'killed', group: phrase.group ?? whole.group, verb: true };
  // "129 dead, two of them shot in Chame": what they died of.
  const isCause = phrase.measure === 'injured' && hasForm(items[phrase.harmAt], 'either');
  if (phrase.them && isCause && whole.measure === 'killed') return partOf(scene, 'killed', whole);
  // "63 de esas muertes": the deaths told before, by cause.
  if (phrase.them && phrase.head === 'harm' && phrase.measure !== null)
    return ofThose(scene, phrase.measure, whole);
  // "118 los muertos. El mismo parte incluye 79 heridos": the report has them, and no count of the dead.
  const isListed = !phrase.them && !is(items[left - 1], 'them') && is(items[left - 1], 'including');
  const isHurt = hasForm(items[phrase.harmAt], 'state') && !is(items[phrase.harmAt], 'of-things');
  if (isListed && isHurt && phrase.measure === 'injured' && last?.sentence !== scene.sentence)
    return { measure: 'injured' };
  // "129 dead. Twenty-four of them were shot": what they died of.
  if (own === 'injured' && whole.measure === 'killed' && saysPart(scene))
    return partOf(scene, 'killed', whole);
  // "40 heridos, 3 de los cuales murieron": no part of the wounded any more.
  if (own !== null && own !== whole.measure)
    return {
      measure: own,
      part: phrase.measure === null,
      whole,
      group: phrase.group ?? (phrase.head === 'people' ? null : whole.group),
    };
  // "De ese total, 4.960 desaparecieron entre enero y septiembre": a part by time.
  const behind = governed.kind === 'harm' ? governed.at + 1 : -1;
  const isOfTime =
    behind > 0 && (isAside(items, behind) || (is(items[behind], 'among') && is(items[behind + 1], 'month')));
  // "De ellos, 80 ocurrieron en junio"
  const isThen = phrase.head === 'none' && occursThen(items, phrase.end);
  if (isThen || (isOfTime && phrase.head === 'none' && own === whole.measure))
    return { measure: whole.measure, group: whole.group, part: true, whole, aside: true };
  // "Malawi's department reports 240 of them": people like the others, counted by one of several.
  const after = items[phrase.end];
  const isShare =
    phrase.head === 'none' && (after === undefined || isMark(after, ',', ';', '.') || is(after, 'and'));
  if (isShare && phrase.them && is(items[left - 1], 'hold', 'report', 'place-counts'))
    return { ...partOf(scene, whole.measure, whole, whole.group), group: whole.group, place: sharer(scene) };
  const part = partOf(scene, whole.measure, whole);
  const isOfLast = last !== null && part.place === null && isOfShare(scene, last);
  // "37 dead: 12 on Tuesday, among them two children": of that day.
  return isOfLast ? { ...part, place: last.place, aside: last.aside } : part;
}

/** "a heavy toll on civilians, with 286 of them killed": whom "them" points back to, where the words before name a group. */
function groupPointedAt(items: readonly Item[], left: number): Group | null {
  for (let back = left - 1; back >= Math.max(0, left - POINTED); back -= 1) {
    const item = items[back];
    if (item === undefined || item.number !== null || item.entry.harm !== null) return null;
    const group = peopleOf(item);
    if (group !== null) return isNamedGroup(group) ? group : null;
  }
  return null;
}

/** Items back to whom "them" points. */
const POINTED = 14;

/** "40 cholera cases, 12 of them fatal", "de los cuales 12 fueron mortales": who died of those that fell ill. */
function deadlyCases({ items, at, phrase, told, sentence }: Scene): Finding | null {
  let end = phrase.end;
  while (is(items[end], 'them', 'be', 'adverb')) end += 1;
  if (!is(items[end], 'deadly')) return null;
  const value = items[at]?.number?.value ?? 0;
  // "63 confirmed and probable Ebola cases", "62 casualties"; not "In 2023 there were 62 casualties"
  const isCase = (item: Item) =>
    is(item, 'cases', 'counter', 'illness') || (is(item, 'mixed') && !namesYear(items));
  const isCases = (one: Told) =>
    one.sentence === sentence && one.value > value && items.slice(one.at + 1, one.at + CASES).some(isCase);
  return lastOf(told, isCases) === null ? null : { measure: 'killed', verb: true };
}

/** Items from a number to the cases that it counts. */
const CASES = 6;

/** "Of 787 miners underground, 486 came out, 122 of whom were hurt": a bare number of people told before it. */
function isOfPeople({ items, told, sentence }: Scene, last: Told): boolean {
  const whole = told[told.lastIndexOf(last) - 1];
  const isTopic = whole?.sentence === sentence && is(items[whole.left - 1], 'of', 'among');
  const isBare = last.phrase.head === 'none' || last.phrase.head === 'unknown';
  return isBare && isTopic && whole.phrase.head === 'people';
}

/** "20 dead, 12 in Tarvo, four of them children", "Tarvo alone lost 12, four of them children": of those of the place, or of the day. */
function isOfShare({ items, at, left, sentence }: Scene, last: Told): boolean {
  if (
    (last.place === null && !last.aside) ||
    last.sentence !== sentence ||
    last.value <= (items[at]?.number?.value ?? 0)
  )
    return false;
  // "12 in Tarvo; four of them", "12 in Tarvo and five in Olen, four of them" are told apart.
  const between = items.slice(last.phrase.end, left);
  return (
    between.length <= OF_PLACE && !between.some((item) => isMark(item, ';', ':', ')') || is(item, 'and'))
  );
}

/** Items from the count of a place to those of them: "in Tarvo, among them". */
const OF_PLACE = 7;

/** "17 dead and 8 missing. The victims include four children": victims are the dead first, of those told in the sentence before. */
function deadBefore({ items, at, left, told, sentence }: Scene, last: Told | null): Told | null {
  const isOfVictims =
    is(items[left - 1], 'including') && items.slice(0, left - 1).some((item) => is(item, 'mixed'));
  if (!isOfVictims || last === null || last.sentence === sentence) return null;
  const value = items[at]?.number?.value ?? 0;
  return lastOf(
    told,
    (one) =>
      one.sentence === last.sentence &&
      one.measure === 'killed' &&
      one.bar === null &&
      !one.part &&
      one.value >= value,
  );
}

/** "63 de esas muertes", by cause; "Canarias se cobró 1.482 de esas vidas", "Veracruz lamenta 34 de esas muertes", by place. */
function ofThose(scene: Scene, measure: Finding['measure'], whole: Told): Finding {
  const isShare = is(scene.items[scene.left - 1], 'hold', 'report', 'place-counts', 'loss');
  const place = isShare ? sharer(scene) : null;
  // "383 nurses died; 181 of these deaths were in Tarvo": of nurses there too.
  const group = whole.measure === measure ? whole.group : 'all';
  const part = { ...partOf(scene, measure, null, group), whole: null };
  if (isShare && namesSeveral(scene.items, scene.left - 2))
    return { ...part, group, place: null, aside: true };
  return place === null ? part : { ...part, group, place };
}

/** What "of them" points back to: not a bare number that counts nobody ("compared with 37 last year. The north has 33 of them"). */
function countBefore(scene: Scene): Told | null {
  const last = lastTold(scene);
  const isBare = last !== null && last.measure === null && last.phrase.head === 'none';
  // "41 deaths up to Friday (38 up to Thursday), among them 6 police"
  const isAside = isBare && isMark(scene.items[last.left - 1], '(') && last.sentence === scene.sentence;
  if (isBare && (isAside || last.sentence !== scene.sentence)) return lastFigure(scene, 1) ?? last;
  // "executed 223 civilians, HRW found after interviewing 14 witnesses: 44 of them in Nondin": more than the witnesses.
  const isOfOthers =
    last?.phrase.head === 'people' || last?.phrase.head === 'thing' || last?.sentence !== scene.sentence;
  const isFewer =
    isOfOthers && last?.measure === null && last.value < (scene.items[scene.at]?.number?.value ?? 0);
  if (isFewer) return currentBefore(scene) ?? last;
  const isMore = last?.bar === 'previous' && (scene.items[scene.at]?.number?.value ?? 0) > last.value;
  return isMore ? (currentBefore(scene) ?? last) : last;
}

/** "killed 223 civilians, including 56 children, in two villages, the monitor has found: 44 of them in Nondin": of all that the colon breaks down. */
function ofFrame({ frame, items, left, sentence }: Scene): Told | null {
  const isFirst = frame?.kind === 'colon' && isMark(items[left - 1], ':');
  return isFirst && frame.whole?.sentence === sentence ? frame.whole : null;
}

/** "2,205 lost their lives; the day before he had given 1,457. Nearly all of them, 2,164, …": of the count that holds. */
function currentBefore({ told, sentence, items, at }: Scene): Told | null {
  const value = items[at]?.number?.value ?? 0;
  const holds = (one: Told) => one.measure !== null && one.bar === null && !one.part && one.value >= value;
  const current = lastOf(told, holds);
  return current !== null && sentence.index - current.sentence.index <= 1 ? current : null;
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
  if (phrase.them || is(items[phrase.end], 'them') || isListedToThem(scene)) return true;
  // "cuatro personas, dos bebés incluidos"
  const ends = items[phrase.end + 1];
  if (is(items[phrase.end], 'including') && (ends === undefined || ends.kind === 'mark')) return true;
  let back = left - 1;
  // "casi la mitad (29) en Gaza"
  if (isMark(items[back], ',') || (isMark(items[back], '(') && isMark(items[phrase.end], ')'))) back -= 1;
  if (isMark(items[back], ':') && is(items[back - 1], 'them', 'including')) return true;
  // "Nearly all of them, 2,164, were in Kunar province"
  if (back === left - 2 && isMark(items[phrase.end], ',') && is(items[back], 'all-of')) return true;
  // "14,383 deaths, among them those of 738 girls and boys"
  if (is(items[back], 'of') && is(items[back - 1], 'article')) back -= 2;
  // "incluye entre ellos a 21 policías"
  while (is(items[back], 'be', 'adverb', 'with', 'exist', 'to') && left - back < 3) back -= 1;
  // "tres explosiones, una de ellas dejó dos muertos": the pronoun has a number of its own.
  if (is(items[back], 'them')) return items[back - 1]?.number == null || back === left - 1;
  // "entre los muertos figuran tres niños", not "en la nota figuran 1.090 lesionados"
  const isVerb = is(items[back], 'light');
  const isOfThem = items.slice(0, back).some((item) => is(item, 'among', 'them', 'including', 'all-of'));
  const isKind = phrase.group !== null && phrase.group !== 'all';
  // "26 fallecidos, porque incluye a dos pacientes": what the count takes in.
  const isReason = is(items[back - 1], 'subordinate');
  if (is(items[back], 'comprises') && isReason && back >= left - 2) return true;
  return is(items[back], 'including') && back >= left - 2 && (!isVerb || isOfThem || isKind || isReason);
}

/** "with 34 women, 20 children and two journalists among them": what is said of the last is said of the list. */
function isListedToThem({ items, phrase, told, sentence, at }: Scene): boolean {
  if (phrase.head !== 'people' || phrase.measure !== null) return false;
  // "Six people, two children among them, died": a whole, not a part.
  const last = told.at(-1);
  const isPart = last?.sentence === sentence && last.measure !== null && last.bar === null;
  if (!isPart || (last.whole ?? last).value <= (items[at]?.number?.value ?? 0)) return false;
  if (!isMark(items[phrase.end], ',') && !is(items[phrase.end], 'and')) return false;
  for (let next = phrase.end; next < phrase.end + LONGEST_LIST; next += 1) {
    const item = items[next];
    if (is(item, 'them')) return peopleOf(items[next - 1]) !== null;
    const isListed =
      isMark(item, ',') ||
      is(item, 'and') ||
      item?.number?.article === false ||
      (item !== undefined && peopleOf(item) !== null) ||
      item?.entry.adjective != null ||
      isUnknown(item);
    if (!isListed) return false;
  }
  return false;
}

/** Items of a list of groups with a number each. */
const LONGEST_LIST = 16;
