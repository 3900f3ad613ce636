// All who were on board, where nobody survived: "Flight 302: 157 on board, no survivors", "… with 72 people on board. There were no survivors."

import type { NounPhrase } from '../counted/phrase.ts';
import { lookAlike } from '../numbers/look-alikes.ts';
import type { Scene, Told, Verdict } from '../telling.ts';
import { hasForm, type Item, is, mentions } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';

const SURVIVES = anyOf('survives');

/** "None of the 66 people on board survived", "no survivors among the 22 on the bus": all of them died. */
export function noneSurvived({ items, left, phrase, at }: Scene): Verdict {
  if (items[at]?.number?.article || phrase.head === 'thing' || !mentions(items, SURVIVES)) return null;
  const of = is(items[left - 1], 'article') ? left - 2 : left - 1;
  if (is(items[of], 'among') && is(items[of - 1], 'survives')) {
    const denied = [of - 2, of - 3].some((near) => is(items[near], 'none', 'not', 'without'));
    return denied ? { measure: 'killed', verb: true } : null;
  }
  if (noneAfter(items, at, phrase)) return { measure: 'killed', verb: true };
  // "none of the" is one item.
  if (!is(items[left - 1], 'none') && !(is(items[of], 'of') && is(items[of - 1], 'none'))) return null;
  for (let next = phrase.end; next < phrase.end + SURVIVAL; next += 1) {
    if (is(items[next], 'survives')) return { measure: 'killed', verb: true };
    if (items[next] === undefined || items[next]?.kind === 'mark') return null;
  }
  return null;
}

/** Items of "people on board the plane", from how many they were to their not surviving. */
const SURVIVAL = 8;

/** "157 on board, no survivors", "En el avión viajaban 157 personas y no hubo supervivientes", "carried 44 passengers; nobody survived" */
function noneAfter(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  // "62 personas, cuatro de ellas tripulantes; no hay sobrevivientes"
  if (is(items[at + 1], 'them') || !areOnBoard(items, at, phrase)) return false;
  for (let next = phrase.end; next < phrase.end + ABOARD && items[next] !== undefined; next += 1) {
    // "cayó": of the plane.
    const isOther = items[next]?.entry.harm != null && !hasForm(items[next], 'lose');
    if (isOther || items[next]?.number?.article === false) return false;
    if (is(items[next], 'survives')) return saysNone(items, next);
  }
  return false;
}

/** Items from how many were on board to their not surviving, over how the ship or the plane was lost. */
const ABOARD = 16;

function areOnBoard(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  const isTold = (item: Item | undefined) => is(item, 'on-board');
  return (
    is(items[phrase.end], 'there') ||
    items.slice(at + 1, phrase.end).some(isTold) ||
    items.slice(0, at).some(isTold)
  );
}

/** "no survivors", "nobody survived", "there were no survivors", "no hubo supervivientes", "ningún superviviente" */
function saysNone(items: readonly Item[], survives: number): boolean {
  const verb = is(items[survives - 1], 'exist', 'aux') ? survives - 2 : survives - 1;
  return is(items[verb], 'none', 'nobody', 'without', 'not', 'not-but');
}

/** Takes the sentences and all numbers told, gives the numbers with those on board killed where the next sentence says that nobody survived. */
export function withNoneSurvived(sentences: readonly Sentence[], told: readonly Told[]): readonly Told[] {
  const ends = sentences.filter(({ items }) => items.length <= VERDICT && mentions(items, SURVIVES));
  if (ends.length === 0) return told;
  const bySentence = Map.groupBy(told, ({ sentence }) => sentence.index);
  const lost = new Set<Told>();
  for (const { items, index } of ends) {
    const survives = items.findIndex((item) => is(item, 'survives'));
    if (!saysNone(items, survives)) continue;
    const before = bySentence.get(index - 1) ?? [];
    const [one, ...others] = before.filter(isAboard);
    const isCounted = before.some(({ measure }) => measure !== null);
    if (one !== undefined && others.length === 0 && !isCounted) lost.add(one);
  }
  if (lost.size === 0) return told;
  return told.map((one) =>
    lost.has(one) ? { ...one, measure: 'killed' as const, rule: 'none-survived', verb: true } : one,
  );
}

/** Items of a sentence that says no more than that nobody survived. */
const VERDICT = 9;

function isAboard({ sentence: { items }, at, phrase, measure }: Told): boolean {
  return measure === null && areOnBoard(items, at, phrase) && lookAlike(items, at) === null;
}
