// By whom it was told: "were reported by police", "fue confirmada el martes por la gobernación".

import type { Item } from '../text/items.ts';
import { hasForm, is, isAny, isCount, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { readName } from './source-names.ts';
import type { Span } from './source-words.ts';

/** "were reported by police", "have been recorded in Tarvo by the ministry", "were confirmed on Tuesday by the Red Cross": over where and when. */
export function toldBy(items: readonly Item[], at: number): Span | null {
  let verb = at - 1;
  while (verb > at - WHERE_AND_WHEN && isWhereOrWhen(items[verb])) verb -= 1;
  // "were pulled from the Yamuna"
  if (is(items[at], 'from') && is(items[verb], 'found')) return null;
  // "were reported missing by police"; not "were confirmed killed by the army"
  if (hasForm(items[verb], 'either', 'inflict') && is(items[verb - 1], 'report', 'hold')) return null;
  const told = verb === at - 1 && items[verb]?.entry.harm != null ? verb - 1 : verb;
  // "were reported" may be one phrase.
  const isPassive =
    is(items[told], 'occurs') ||
    (is(items[told - 1], 'be') && (is(items[told], 'report', 'hold') || isConfirmed(items[told])));
  // "the 12 deaths recorded this month by the Red Cross", "las víctimas registradas este año por el CICR"
  const isCounted = items
    .slice(Math.max(0, told - COUNTED), told)
    .some((item) => hasForm(item, 'state', 'event') || is(item, 'mixed'));
  const isParticiple = is(items[told], 'report', 'hold', 'light') && endsAsParticiple(items[told]);
  if (isPassive) return readName(items, at + 1, 'named');
  if (isCounted && isParticiple && told === verb) return readName(items, at + 1, 'body');
  // "Lo confirmado hasta esta noche por la Cruz Roja son 78 cuerpos"
  const isWhat = is(items[0], 'article') && is(items[1], 'filler', 'report') && at <= WHERE_AND_WHEN;
  const span = isWhat ? readName(items, at + 1, 'body') : null;
  return span !== null && is(items[span.to + 1], 'be') && isCount(items[span.to + 2]) ? span : null;
}

/** Items between the verb and by whom. */
const WHERE_AND_WHEN = 14;

/** Items of those who are counted, before what says by whom: "víctimas de artefactos explosivos". */
const COUNTED = 5;

function endsAsParticiple(item: Item | undefined): boolean {
  return /(?:[ai]d[oa]s?|ed)$/u.test(item?.fold ?? '');
}

/** "(La muerte fue) confirmada por": elsewhere it describes a noun. */
function isConfirmed(item: Item | undefined): boolean {
  return is(item, 'filler') && endsAsParticiple(item);
}

/** "on Tuesday in Tarvo", "a la prensa", "to reporters". */
function isWhereOrWhen(item: Item | undefined): boolean {
  if (item === undefined || item.kind === 'mark') return false;
  if (isAny(item, WHERE_OR_WHEN) || peopleOf(item) === 'journalist') return true;
  return (
    (item.number?.article === false && item.number.value <= LAST_DAY) || (item.capital && !is(item, 'report'))
  );
}

const WHERE_OR_WHEN = anyOf('in', 'to', 'press', 'period', 'weekday', 'month', 'article', 'place-noun');

const LAST_DAY = 31;
