// Verbs that take people of a certain kind only: who loses whom, and casualties that a crew treats.

import { wholeOf } from '../counted/people.ts';
import { closesShare, placeEnding, whereAfter } from '../parts/part-places.ts';
import { isGain, lastOf, type Scene, type Told, type Verdict } from '../telling.ts';
import { hasForm, type Item, is, isMark, isName, isNamedGroup, mentions, peopleOf } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';

/** "The quake killed 8,635 … Sindhupalchok district alone lost 3,438 people": a place's share of the dead. */
export function placeLoss(scene: Scene): Verdict {
  const { items, left, phrase, sentence } = scene;
  // "perdió a 13 personas"
  const verb = is(items[left - 1], 'to') ? left - 2 : left - 1;
  // "Sindhupalchok district on its own mourning 2,911"
  // "Petit-Goâve alone lost 25 to a burst river"
  const isAlone = is(items[verb - 1], 'only') && is(items[phrase.end], 'to', 'in', 'subordinate');
  const isShare = phrase.head === 'none' && (isAlone || closesShare(items[phrase.end]));
  const isWho = (phrase.head === 'people' && phrase.measure === null) || isShare;
  if (!isWho || !hasForm(items[verb], 'lose')) return null;
  const whole = deadBefore(scene);
  let to = verb - 1;
  while (is(items[to], 'only', 'aux', 'adverb', 'place-noun')) to -= 1;
  const place =
    whole === null || items[to]?.capital !== true ? null : placeOrCountry(items, to, sentence.text);
  return place === null
    ? null
    : { measure: 'killed', group: whole?.group ?? 'all', part: true, whole, place };
}

/** "Malaui ha perdido a 13 personas"; not "la Media Luna Roja Palestina ha perdido a 14 …". */
function placeOrCountry(items: readonly Item[], to: number, text: string): string | null {
  if (!is(items[to], 'country')) return placeEnding(items, to, text) ?? besideWhole(items, to, text);
  const before = items[to - 1];
  const opens = before === undefined || before.kind === 'mark' || is(before, 'and', 'other-side');
  return opens ? text.slice(items[to]?.start, items[to]?.end) : null;
}

/** "7,885 dead, with Sindhupalchok district alone mourning 2,911" */
function besideWhole(items: readonly Item[], to: number, text: string): string | null {
  let from = to;
  while (isName(items[from - 1])) from -= 1;
  const isBeside = is(items[from - 1], 'with') && isMark(items[from - 2], ',') && isName(items[to]);
  return isBeside ? text.slice(items[from]?.start, items[to]?.end) : null;
}

/** "90 las personas muertas; cuatro cayeron el viernes en Barquisimeto": who fell, among the dead told before. */
export function fallen(scene: Scene): Verdict {
  const { items, at, left, phrase, sentence } = scene;
  // "Desde abril han caído 27 uniformados"
  const isForce = phrase.group === 'police' || phrase.group === 'military';
  const isFallen = isForce && phrase.measure === null && is(items[left - 1], 'falls');
  const ends = items[phrase.end];
  const isPlain = closesShare(ends) || is(ends, 'from', 'overall', 'in', 'period');
  if (isFallen && items[at]?.number?.article === false && isPlain) return { measure: 'killed', verb: true };
  const isWho = phrase.head === 'none' || (phrase.head === 'people' && phrase.measure === null);
  // "fell", "cayeron": counts fall too, so that the verb alone says nothing.
  const verb = items[phrase.end];
  const falls = (hasForm(verb, 'lose', 'suffer') && is(verb, 'revise')) || is(verb, 'falls');
  // "Cuatro agentes cayeron heridos"
  const isHurt = items[phrase.end + 1]?.entry.harm != null;
  if (!isWho || !falls || isHurt || items[at]?.number?.article) return null;
  const whole = deadBefore(scene);
  // "24 soldiers fell in Gaza"
  if (whole === null && phrase.group === 'military' && is(items[phrase.end + 1], 'in', 'weekday', 'period'))
    return { measure: 'killed', verb: true };
  if (whole === null) return null;
  let behind = phrase.end + 1;
  while (behind < phrase.end + 4 && is(items[behind], 'article', 'weekday', 'period', 'adverb')) behind += 1;
  const place = whereAfter(sentence, behind);
  if (place === null && phrase.group === null) return null;
  const group = phrase.group ?? whole.group;
  return { measure: 'killed', group, part: true, whole, place, aside: place === null };
}

/** "The society has buried 14 of its people": its own dead, against the bodies that others have it bury. */
export function ownBuried({ items, at, left, phrase }: Scene): Verdict {
  // "buried", of the verbs of such a service, is the one that a place counts its dead by.
  const verb = is(items[left - 1], 'to') ? left - 2 : left - 1;
  const buries = is(items[verb], 'service') && is(items[verb], 'place-counts');
  const areTheirs = phrase.partitive && is(items[at + 2], 'possessive') && phrase.head === 'people';
  const areOwn = items.slice(at, phrase.end + 1).some((item) => is(item, 'own'));
  const isBody = items.slice(Math.max(0, left - 4), left).some((item) => is(item, 'body', 'same-source'));
  return buries && isBody && (areTheirs || areOwn) ? { measure: 'killed', verb: true } : null;
}

/** The count of the dead that a smaller number in this sentence or the next may be a part of, over those of the hurt and the missing. */
function deadBefore({ told, items, at, sentence }: Scene): Told | null {
  const figure = lastOf(told, (one) => one.measure === 'killed' && !isGain(one) && one.bar === null);
  if (figure === null || sentence.index - figure.sentence.index > 1) return null;
  const whole = wholeOf(figure);
  return whole.bar === null && whole.value > (items[at]?.number?.value ?? 0) ? whole : null;
}

/** "23 víctimas, todas con golpes o cortes" */
export function allWounded({ items, phrase }: Scene): Verdict {
  // "43 víctimas de trauma ocular"
  const ofWound = is(items[phrase.end], 'of') && hasForm(items[phrase.end + 1], 'wound', 'event');
  if (ofWound && items[phrase.end + 1]?.entry.harm?.measure === 'injured') return { measure: 'injured' };
  // "21 casualties were treated at the roadside"
  if (is(items[phrase.end], 'be') && is(items[phrase.end + 1], 'care-verb')) return { measure: 'injured' };
  let next = phrase.end;
  while (next < phrase.end + ALL && !is(items[next], 'all-of') && !isMark(items[next], ';', ':', '.'))
    next += 1;
  if (!is(items[next], 'all-of')) return null;
  // "38 víctimas, todas heridas", "38 casualties, all of them dead"
  const own = items[next + 1];
  if (hasForm(own, 'state', 'either') && own?.entry.harm != null && !is(items[next + 2], 'and', 'or'))
    return { measure: own.entry.harm.measure };
  const wound = items[next + 2];
  const isAll = is(own, 'with') && hasForm(wound, 'wound', 'state');
  return isAll && wound?.entry.harm?.measure === 'injured' ? { measure: 'injured' } : null;
}

/** "Las víctimas son 38", "The casualties number 38", "Son 38 las víctimas": the number of those who are mixed, unless all came to the same. */
export function isOfVictims({ items, left, phrase }: Scene): boolean {
  if (!is(items[left - 1], 'be', 'link') || is(items[left - 1], 'revise')) return false;
  const isBehind = is(items[phrase.end], 'article') && is(items[phrase.end + 1], 'mixed');
  return isBehind || is(items[left - 2], 'mixed');
}

/** Items behind "34 víctimas" up to "todas con fracturas": what it was that hurt them. */
const ALL = 12;

/** "took 22 casualties, all with cuts, to three hospitals": takes the end of their phrase. */
export function isTakenToCare(items: readonly Item[], end: number): boolean {
  for (let at = end; at < end + TAKEN; at += 1) {
    const item = items[at];
    // "De las 17 víctimas, nueve murieron en el lugar y cinco camino al hospital": what befell some of them.
    if (item === undefined || isMark(item, '.', ';', ':') || item.entry.harm?.measure === 'killed')
      return false;
    if (is(item, 'to') && items.slice(at + 1, at + 4).some((next) => is(next, 'care-place'))) return true;
  }
  return false;
}

/** Items from casualties to the hospital that they are taken to, over what they have and where it was. */
const TAKEN = 24;

/** "trasladó a 30 víctimas": casualties whom an ambulance service carries are hurt. */
export function treated(scene: Scene): Verdict {
  const { items, phrase } = scene;
  if (isTakenToCare(items, phrase.end)) return { measure: 'injured' };
  // "atendió con contusiones y fracturas a 14 víctimas"
  const isHurt = items.slice(Math.max(0, scene.left - 6), scene.left).some((item) => hasForm(item, 'wound'));
  for (let back = scene.left - 1; back >= Math.max(0, scene.left - (isHurt ? 8 : 4)); back -= 1) {
    // "a kit for treating two casualties": as many as it would do for.
    const isSupply = is(scene.items[back - 1], 'for-number', 'for-source', 'to');
    if (is(scene.items[back], 'care-verb')) return isSupply ? null : { measure: 'injured', verb: true };
  }
  return null;
}

/** "lost 640 soldiers", "ha perdido a 14 de sus trabajadores"; a team's lost players are none. */
export function isOwnLoss({ items, at, left, phrase, told, sentence }: Scene): boolean {
  // "Eight paramedics were killed. The society has now lost 30 staff and volunteers"
  const last = lastOf(told, (one) => one.group === 'health-worker');
  const isAid = isAidText(items) || (last !== null && sentence.index - last.sentence.index <= 1);
  if (items.slice(at, phrase.end + 1).some((item) => is(item, 'own') || (is(item, 'own-staff') && isAid)))
    return true;
  if (phrase.partitive && items.slice(at, phrase.end + 1).some((item) => is(item, 'own-staff', 'own')))
    return true;
  const isCount = items[at]?.number?.article === false;
  // "We lost eleven people, ten of them children"
  const subject = is(items[left - 2], 'aux') ? items[left - 3] : items[left - 2];
  // "The company lost 300 people to competitors": by what does not kill.
  const isDrawn = is(items[phrase.end], 'to') && !isTakenBy(items, phrase.end);
  if (phrase.head === 'people' && isCount && is(subject, 'same-source') && !isDrawn) return true;
  // "The rebels lost 60 men"; not "The players lost two teammates to injury"
  const areLosers = peopleOf(subject) !== null && isCount && !is(items[phrase.end], 'to');
  if (phrase.head === 'people' && areLosers) return true;
  // "In the quake the village lost 31 people"; not "the region has lost 40,000 inhabitants since 1990"
  const isVillage = is(subject, 'place-noun', 'somewhere') && mentions(items, EVENTS);
  if (phrase.head === 'people' && isCount && isVillage && !is(items[phrase.end], 'overall')) return true;
  if (phrase.head !== 'people') return false;
  // "lost 40 nurses to the private sector", "lost 40 pupils since 2020", "lost 12 customers"
  const isMourned = phrase.group === 'child' ? mentions(items, EVENTS) : isNamedGroup(phrase.group);
  return (isMourned && !isLuredAway(items, phrase.end)) || (isCount && isTakenBy(items, phrase.end));
}

/** "lost 200 officers to retirement", against "to roadside bombs", "to sniper fire" */
function isLuredAway(items: readonly Item[], end: number): boolean {
  const cause = items.slice(end + 1, end + CAUSE);
  return (
    is(items[end], 'to') &&
    !cause.some((item) => is(item, 'event-noun', 'illness', 'storm', 'thing') || item.entry.harm !== null)
  );
}

/** Items of "to" and what took them. */
const CAUSE = 5;

const EVENTS = anyOf('event-noun');

/** "lost 87 people to the flood", "perdió a seis vecinos en la riada": what took them stands behind. */
function isTakenBy(items: readonly Item[], end: number): boolean {
  if (!is(items[end], 'to', 'in', 'by')) return false;
  const cause = is(items[end + 1], 'article') ? end + 2 : end + 1;
  return is(items[cause], 'event-noun', 'illness');
}

function isAidText(items: readonly Item[]): boolean {
  return items.some((item) => item.entry.adjective === 'health-worker' && is(item, 'body'));
}

/** Items from a first verb to the join with the second: "killed at least 30 fighters and". */
const SHARED_SUBJECT = 7;

/** "The army lost nine men", "the police, who lost three men": whose they are. */
export function loserForce(items: readonly Item[], verb: number): 'police' | 'military' | null {
  let at = verb - 1;
  // "The army says it killed 30 fighters and lost four men"
  if (is(items[at], 'and')) {
    const before = items.slice(0, at).findLastIndex((item) => hasForm(item, 'inflict', 'either'));
    if (before > 0 && at - before < SHARED_SUBJECT) at = before - 1;
  }
  // "The army acknowledged the loss of four men"
  // "The army says it lost 12 men", "El Ejército dijo que perdió a 12 hombres"
  while (is(items[at], 'same-source', 'relative') && is(items[at - 1], 'report')) at -= 1;
  while (is(items[at], 'article', 'report', 'hold')) at -= 1;
  while (is(items[at], 'relative', 'adverb', 'aux') || isMark(items[at], ',')) at -= 1;
  const force = items[at]?.entry.adjective ?? null;
  return force === 'police' || force === 'military' ? force : null;
}
