// One who is named among those counted: "seven bodies, one of them a girl's", "Uno de los decesos es el de una bebé".

import { type Item, is } from './items.ts';
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
  const harm = is(items[back - 1], 'singling') ? items[back]?.entry.harm : null;
  if (harm != null) back -= 1;
  if (!is(items[back], 'singling')) return null;
  const figure = lastFigure(scene, 3);
  const whole = figure === null ? null : wholeOf(figure);
  const measure = harm?.measure ?? whole?.measure ?? null;
  const isNamed = items.slice(at, phrase.end).some(named);
  if (measure === null || !isNamed || whole === null || whole.value < 2) return null;
  return {
    measure,
    group: phrase.group,
    part: true,
    whole: whole.measure === measure ? whole : null,
    place: whole.place,
  };
}

function isSmall(item: Item | undefined): boolean {
  return is(item, 'be', 'article', 'of', 'adverb') && !is(item, 'singling');
}
