// One who is named among those counted: "seven bodies, one of them a girl's", "Uno de los decesos es el de una bebé".

import { hasForm, type Item, is, peopleOf } from './items.ts';
import { wholeOf } from './people.ts';
import { named } from './phrase.ts';
import { lastFigure, type Scene, type Verdict } from './telling.ts';

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
  if (areNamed !== null) back -= 2;
  if (!is(items[back], 'singling')) return null;
  const figure = lastFigure(scene, 3);
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

/** "una de las personas fallecidas": what befell them behind who they are. */
function harmOfPeople(items: readonly Item[], at: number): Item['entry']['harm'] {
  const isOfPeople = peopleOf(items[at - 1]) === 'all' && is(items[at - 2], 'singling');
  return isOfPeople && hasForm(items[at], 'state', 'either') ? (items[at]?.entry.harm ?? null) : null;
}

function isSmall(item: Item | undefined): boolean {
  return is(item, 'be', 'article', 'of', 'adverb') && !is(item, 'singling');
}
