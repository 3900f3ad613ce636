// One who is named among those counted: "seven bodies, one of them a girl's", "Uno de los decesos es el de una bebé".

import type { Group } from '../../model.ts';
import { wholeOf } from '../counted/people.ts';
import { named } from '../counted/phrase.ts';
import { type Finding, lastFigure, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { hasForm, type Item, is, isMark, isNamedGroup, isUnknown, peopleOf } from '../text/items.ts';

/** Numbers further back than this are not looked at. */
const NEAR = 8;
/** Small words between who is singled out and who that is. */
const REACH = 5;

/** A part of one: of a named group, and of those that the text has counted. */
export function singledOut(scene: Scene): Verdict {
  const { items, at, left, phrase } = scene;
  if (!items[at]?.number?.article || phrase.head !== 'people' || phrase.measure !== null) return null;
  let back = left - 1;
  while (left - back < REACH && isSmall(items[back])) back -= 1;
  // "One of the five dead was a soldier"
  const opener = items[back - 1]?.number == null ? back - 1 : back - 2;
  const harm = is(items[opener], 'singling') ? items[back]?.entry.harm : null;
  if (harm != null) back = opener;
  // "una de las víctimas era una niña": of the dead.
  const areVictims = is(items[back], 'mixed') && is(items[back - 1], 'singling');
  const areNamed = harmOfPeople(items, back);
  if (areVictims) back -= 1;
  if (areNamed !== null) back -= items[back - 2]?.number == null ? 2 : 3;
  // "One was a police informer"
  const isBare = !isUnknown(items[phrase.end]) && isBareOne(scene, back);
  if (!is(items[back], 'singling') && !isBare) return null;
  const figure = lastFigure(scene, isBare ? 1 : 3);
  const whole = figure === null ? null : wholeOf(figure);
  const own = harm ?? areNamed;
  const measure = own?.measure ?? whole?.measure ?? null;
  if (areVictims && measure !== 'killed') return null;
  const isNamed = items.slice(at, phrase.end).some(named);
  // "One of the dead was a medic", of whom nobody has said how many there are
  const isOfSome = whole === null ? harm != null : whole.value > 1;
  if (measure === null || !isNamed || !isOfSome) return null;
  const isTheirs = whole?.measure === measure;
  return {
    measure,
    group: phrase.group,
    part: true,
    whole: isTheirs ? whole : null,
    place: whole?.place ?? null,
  };
}

/** "Eleven people died. One was a child", "Once murieron; una era un niño": of those that the number right before counts. */
function isBareOne({ items, left, told, sentence }: Scene, at: number): boolean {
  const verb = is(items[at + 1], 'them') ? at + 2 : at + 1;
  if (items[at]?.number?.value !== 1 || !is(items[verb], 'be') || left - at > REACH) return false;
  const opens = at === 0 || isMark(items[at - 1], ';', ',') || is(items[at - 1], 'and');
  const last = told.at(-1)?.value === 1 && told.at(-1)?.measure === null ? told.at(-2) : told.at(-1);
  if (!opens || last === undefined || last.measure === null || last.bar !== null) return false;
  // "Eleven died and 20 were hurt. One was a policeman": of whom, is not said.
  const isOfTwo = (other: Told) => other.sentence === last.sentence && other.measure !== last.measure;
  return (
    last.sentence === sentence || !told.slice(-NEAR).some((other) => other.measure !== null && isOfTwo(other))
  );
}

/** "una de las personas fallecidas": what befell them behind who they are. */
function harmOfPeople(items: readonly Item[], at: number): Item['entry']['harm'] {
  // "one of the 12 people killed"
  const opener = items[at - 2]?.number == null ? at - 2 : at - 3;
  const isOfPeople = peopleOf(items[at - 1]) === 'all' && is(items[opener], 'singling');
  return isOfPeople && hasForm(items[at], 'state', 'either') ? (items[at]?.entry.harm ?? null) : null;
}

/**
 * "Uno de los fallecidos era menor de edad", "One of the victims was under 18": who that is has no article, so that no number stands
 * there. Takes the words that single one out, gives one more of the named group.
 */
export function oneWhoIs({ items, at, ...rest }: Scene): Finding | null {
  if (!is(items[at], 'singling')) return null;
  if (is(items[at], 'relative')) return oneWhom({ items, at, ...rest });
  // "Uno de los 12 fallecidos era policía"
  const first = items[at + 1]?.number != null ? at + 2 : at + 1;
  const noun = peopleOf(items[first]) === 'all' && items[first + 1]?.entry.harm != null ? first + 1 : first;
  const areVictims = is(items[noun], 'mixed') && noun === at + 1;
  const death = oneWhoDied({ items, at, ...rest }, hasForm(items[noun], 'suffer') ? noun - 1 : noun);
  if (death !== null) return death;
  const harm = hasForm(items[noun], 'state', 'either', 'event') ? items[noun]?.entry.harm : null;
  const group = harm == null && !areVictims ? null : whoThatIs(items, noun + 1);
  const among = items[first - 1]?.number?.value ?? 0;
  if (group !== null && harm != null && among > 1) return { measure: harm.measure, group, part: true };
  const figure = group === null ? null : lastFigure({ items, at, ...rest }, 3);
  const whole = figure === null ? null : wholeOf(figure);
  const isOfThem = whole !== null && whole.value > 1 && whole.bar === null && whole.group !== group;
  if (!isOfThem || whole.measure === null || whole.measure !== (harm?.measure ?? 'killed')) return null;
  return { measure: whole.measure, group, part: true, whole, place: whole.place };
}

/** "One of the wounded died in hospital", "Uno de los pasajeros murió": one, where nobody has counted the dead. Takes the word for who they are. */
function oneWhoDied(scene: Scene, noun: number): Finding | null {
  const { items } = scene;
  const who = items[noun];
  const areHurt = who?.entry.harm?.measure === 'injured' && hasForm(who, 'state', 'either');
  const group = peopleOf(who);
  // "Uno de los cinco hermanos murió ayer": anybody's story.
  if (!areHurt && (group === null || items[noun - 1]?.number != null)) return null;
  const isDone = is(items[noun + 1], 'be', 'aux');
  const verb = items[isDone ? noun + 2 : noun + 1];
  const died = hasForm(verb, 'suffer') || (isDone && hasForm(verb, 'either', 'state'));
  if (!died || verb?.entry.harm?.measure !== 'killed') return null;
  const dead = lastOf(scene.told, ({ measure }) => measure === 'killed');
  const isTold = dead !== null && scene.sentence.index - dead.sentence.index <= TOLD;
  return isTold
    ? null
    : { measure: 'killed', group: isNamedGroup(group) ? group : null, part: false, verb: true };
}

/** Sentences in which a count of the dead may have told of this one too. */
const TOLD = 3;

/** "Dos agentes resultaron heridos, uno de los cuales murió": what befell one of those counted right before. */
function oneWhom({ items, at, told, sentence }: Scene): Finding | null {
  const whole = told.at(-1);
  if (whole?.sentence !== sentence || whole.measure === null || whole.bar !== null || whole.value < 2)
    return null;
  let verb = at + 1;
  while (is(items[verb], 'be', 'aux', 'light', 'adverb') && items[verb]?.entry.harm == null) verb += 1;
  const isDone = hasForm(items[verb], 'suffer') || (verb > at + 1 && hasForm(items[verb], 'state'));
  const harm = isDone ? items[verb]?.entry.harm : null;
  if (harm == null || harm.measure === whole.measure) return null;
  return { measure: harm.measure, group: whole.group, place: whole.place };
}

/** "era policía", "was under 18"; null: nobody of a named group, or one with a number of his own. */
function whoThatIs(items: readonly Item[], verb: number): Group | null {
  if (items[verb]?.entry.clause != null) return items[verb]?.entry.clause ?? null;
  if (!is(items[verb], 'be') || is(items[verb], 'link')) return null;
  const at = is(items[verb + 1], 'adverb') ? verb + 2 : verb + 1;
  if (items[at]?.number != null) return null;
  const group = items[at]?.entry.clause ?? peopleOf(items[at]);
  return isNamedGroup(group) ? group : null;
}

function isSmall(item: Item | undefined): boolean {
  return is(item, 'be', 'article', 'of', 'adverb', 'them') && !is(item, 'singling');
}
