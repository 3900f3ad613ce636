// Texts that open long after what they tell of: "Forty years after gas leaked from the works, …".

import { type Item, is, isAny, isMark, isName, mentions } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

const EVENTS = anyOf('event-noun', 'befell', 'strikes', 'of-things');
const NOW = anyOf('period', 'more', 'new');

/** Whether a sentence opens with an event that was at least ten years ago, and says of nothing new that it was now. */
export function opensLongAfter(items: readonly Item[]): boolean {
  const years = items.slice(0, OPENING).findIndex((item) => is(item, 'year-unit', 'history'));
  const isLong = (items[years - 1]?.number?.value ?? 0) >= LONG;
  // "Forty years ago tonight, gas escaped", "Hace hoy 40 años": a day that is remembered.
  const isToThisDay =
    (is(items[years + 1], 'ago') && is(items[years + 2], 'period')) ||
    (is(items[years - 3], 'ago') && is(items[years - 2], 'period')) ||
    // "Hoy hace diez años"
    (is(items[years - 3], 'period') && is(items[years - 2], 'ago'));
  if (isLong && isToThisDay) return true;
  // "Thirty-five years after Hillsborough, …": a place that the day has given its name to.
  const isNamed = is(items[years + 1], 'subordinate') && isName(items[years + 2]);
  if (isLong && isNamed && is(items[years], 'year-unit') && !mentions(items, NOW)) return true;
  if (!mentions(items, EVENTS) || mentions(items, NOW)) return false;
  // "Twenty-five years have passed since the ferry sank"
  let ago = is(items[years], 'year-unit') ? years + 1 : years;
  while (is(items[ago], 'aux', 'be', 'link')) ago += 1;
  // "Hace 40 años ardió el molino"
  const isAgo = is(items[ago], 'ago', 'history', 'subordinate') || is(items[years - 2], 'ago');
  if (years < 1 || !isLong || !isAgo) return false;
  // "Forty years ago the bridge collapsed."
  const comma = items.findIndex((item, at) => at > years && isMark(item, ','));
  return items
    .slice(years + 1, comma < 0 ? items.length : comma)
    .some((item) => isAny(item, EVENTS) && !is(item, 'ongoing'));
}

/** Items in which a sentence says how long ago it was, over a place or a date that heads the text. */
const OPENING = 6;

/** Years after which an event is no news. */
const LONG = 10;
