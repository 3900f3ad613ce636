// The ordered list of rules. Each is asked in turn what a number counts; the first that knows is believed.
// Order matters: what stands inside a number's own phrase goes before its verb, its verb before what the sentence
// around it suggests, and parts of a whole before everything that only leans on context.

import { hasForm, type Item, is, isMark, peopleOf } from './items.ts';
import { labelBefore } from './labels.ts';
import { groupAround, subjectAfter, subjectBefore } from './link.ts';
import {
  coordinated,
  gappedPlace,
  inFrame,
  labelGroup,
  ofThem,
  ownPlace,
  partByKind,
  partitive,
  placePart,
} from './parts.ts';
import { isPeopleWord } from './people.ts';
import { inOrder, placeList } from './place-lists.ts';
import { type Governed, harmAfter, harmBefore, isJointAt, leftDead } from './predicate.ts';
import type { Finding, Frame, Rule, Scene, Told, Verdict } from './telling.ts';
import { lastFigure } from './telling.ts';

export const RULES: readonly Rule[] = [
  // "(+4)" belongs to the count before it, never to the label after it.
  { name: 'gain-in-brackets', read: gainInBrackets },
  { name: 'more-than-before', read: moreThanBefore },
  { name: 'thing-counted', read: thingCounted },
  // "Dead 31 | Injured 208", "Heridos PNP: 290": before number-harm, or each number would take the next label.
  { name: 'label-number', read: labelNumber },
  // "Penitentiary 4, 31; El Rodeo, 12": before whatever would lend the number a noun from the next pair.
  { name: 'place-list', read: placeList },
  { name: 'place-gapped', read: inOrder },
  // "629 of them children" before number-harm: the people are a part even if a harm word stands beside them.
  { name: 'part-of-them', read: ofThem },
  { name: 'part-of-the', read: partitive },
  { name: 'number-harm', read: numberHarm },
  { name: 'number-of-lives', read: numberOfLives },
  { name: 'number-then-subject', read: numberThenSubject },
  // The verb after a phrase binds closer than the one before it: "murió uno y tres resultaron heridos".
  { name: 'number-verb', read: numberVerb },
  { name: 'verb-number', read: verbNumber },
  { name: 'left-in-state', read: leftInState },
  { name: 'subject-link-number', read: subjectLinkNumber },
  { name: 'heading-number', read: headingNumber },
  { name: 'label-group', read: nextLabel },
  { name: 'place-part', read: placePart },
  { name: 'part-in-frame', read: inFrame },
  { name: 'part-by-kind', read: partByKind },
  { name: 'coordinated', read: coordinated },
  { name: 'place-gapped', read: gappedPlace },
  { name: 'not-but-number', read: notButNumber },
  { name: 'other-source', read: otherSource },
  { name: 'running-total', read: runningTotal },
  { name: 'period-number', read: periodNumber },
  { name: 'verb-alone', read: saidAlone },
];

function gainInBrackets(scene: Scene): Verdict {
  const { items, at } = scene;
  if (!isMark(items[at - 1], '+', '-', '−', '–') || !isMark(items[at - 2], '(')) return null;
  const figure = lastFigure(scene, 0);
  if (!isMark(items[at - 1], '+') || figure === null || figure.measure === null) return 'nobody';
  return { measure: figure.measure, group: figure.group, increment: true, place: figure.place };
}

/** "62 fallecidos, cuatro más que por la mañana": new since then. */
function moreThanBefore(scene: Scene): Verdict {
  const { items, phrase, at } = scene;
  const than = [at + 1, phrase.end - 1, phrase.end].find((near) => is(items[near], 'more-than'));
  if (than === undefined || phrase.head === 'thing') return null;
  const figure = lastFigure(scene, 0);
  const since = items.slice(than + 1, than + 4);
  const isSince = since.some((item) => is(item, 'period', 'before-word', 'previous', 'clock', 'weekday'));
  const measure = phrase.measure ?? figure?.measure ?? null;
  if (measure === null || !isSince || since.some((item) => is(item, 'history', 'month'))) return 'nobody';
  return {
    measure,
    group: phrase.group ?? figure?.group ?? null,
    increment: true,
    place: figure?.place ?? null,
  };
}

function thingCounted(scene: Scene): Verdict {
  const { phrase } = scene;
  return phrase.head === 'thing' || phrase.head === 'joint' ? 'nobody' : null;
}

function labelNumber(scene: Scene): Verdict {
  const { items, left, phrase } = scene;
  // "Taken to police stations: 77 persons"
  const isPeople = phrase.head === 'people' && phrase.measure === null && phrase.group === null;
  // "Personas fallecidas: 663 Desaparecidas: 9": what stands behind the number is the next label.
  const isNext = isMark(items[phrase.end], ':') && phrase.end - scene.at <= 4;
  if (phrase.head !== 'none' && !((isPeople || isNext) && isMark(items[left - 1], ':'))) return null;
  const label = labelBefore(items, left);
  return label === null ? null : { measure: label.measure, group: label.group };
}

function numberHarm(scene: Scene): Verdict {
  const { items, phrase, at } = scene;
  const harm = items[phrase.harmAt]?.entry.harm;
  if (!harm || harm.form === 'life') return null;
  if (isJointAt(items, phrase.harmAt)) return 'nobody';
  if (items[at]?.number?.article && !mayBeOne(scene)) return null;
  // "12 proyectos ejecutados", "12 missing laptops": only people die, but things are executed, burned and lost.
  if (phrase.head === 'unknown' && !isPeopleWord(scene, harm.measure, !is(items[phrase.harmAt], 'of-things')))
    return 'nobody';
  const { frame } = scene;
  // "46 muertas: 26 quemadas y 20 por disparos": what they died of.
  const isCause =
    frame?.kind === 'colon' && frame.measure === 'killed' && is(items[phrase.harmAt], 'of-things');
  if (isCause && phrase.head === 'harm' && harm.measure === 'injured') return inFrameAnyway(scene, frame);
  const then = phrase.head === 'people' && harm.form !== 'state' ? null : harmAfterIfOther(scene);
  const measure = then ?? deathOf(scene) ?? harm.measure;
  if (is(items[phrase.harmAt], 'adjunct') && items[at]?.number?.value !== 1) return 'nobody';
  const told = harm.form === 'either' && phrase.head === 'people' && !/^\d/u.test(items[at]?.fold ?? '');
  return { measure, verb: told, care: harm.form === 'care' && measure === harm.measure };
}

/** "el deceso de tres heridos": the event before the phrase says what became of them. */
function deathOf(scene: Scene): Finding['measure'] | null {
  const { items, left } = scene;
  const event = items[left - 2]?.entry.harm;
  // "murieron otros dos heridos"
  const verb = items[left - 1]?.entry.harm;
  const isSubject = verb?.form === 'suffer' && scene.sentence.reading.lexicon.language.nounFirst;
  if (isSubject && verb.measure === 'killed') return verb.measure;
  return is(items[left - 1], 'of') && event?.form === 'event' ? event.measure : null;
}

/** "12 heridos murieron", "otros dos heridos del choque fallecieron": the verb says what became of them. */
function harmAfterIfOther(scene: Scene): Finding['measure'] | null {
  const { items, phrase } = scene;
  for (let next = phrase.end; next < phrase.end + 10; next += 1) {
    const item = items[next];
    if (
      item === undefined ||
      item.number !== null ||
      item.kind === 'mark' ||
      is(item, 'and', 'relative', 'but')
    )
      return null;
    if (item.entry.harm) return item.entry.harm.form === 'suffer' ? item.entry.harm.measure : null;
    if (is(item, 'report', 'hold', 'leave', 'link') && !is(item, 'of', 'article', 'place-noun')) return null;
  }
  return null;
}

/** "un muerto" is a count after "dejó", "hay", or beside another number; alone it is only an article. */
function mayBeOne(scene: Scene): boolean {
  const { items, at, phrase, left } = scene;
  const before = items[left - 1];
  if (is(before, 'leave', 'link', 'exist') || isMark(before, ':') || is(items[at + 1], 'only')) return true;
  // "informó de un sargento herido"
  if (scene.phrase.head === 'people' && is(before, 'of') && is(items[left - 2], 'report')) return true;
  if (is(before, 'and') && lastFigure(scene, 0) !== null) return true;
  const next = items[phrase.end];
  const beside = is(next, 'and') || isMark(next, ',');
  if (beside && (items[phrase.end + 1]?.number || items[phrase.end + 2]?.number))
    return items[at]?.number?.value === 1;
  return items[phrase.harmAt]?.entry.harm?.form === 'event' && is(before, 'report', 'hold');
}

/** "about 170 lives": only beside a verb of loss. */
function numberOfLives(scene: Scene): Verdict {
  const { items, phrase, at } = scene;
  // "claimed 31 victims", "se cobró 31 víctimas"
  const claimed =
    phrase.head === 'mixed' && is(items[scene.left - 1], 'loss') && !is(items[phrase.end], 'to');
  if (claimed) return { measure: 'killed', verb: true };
  // "cost 12 climbers their lives"
  const theirs =
    phrase.head === 'people' && hasForm(items[phrase.end + 1], 'life') && is(items[at - 1], 'loss');
  if (theirs) return { measure: 'killed', verb: true };
  if (items[phrase.harmAt]?.entry.harm?.form !== 'life') return null;
  for (let near = Math.max(0, at - 7); near < phrase.end + 4; near += 1)
    if (is(items[near], 'loss')) return { measure: 'killed' };
  return 'nobody';
}

/** "461 los heridos", "A siete aumentaron las personas fallecidas" */
function numberThenSubject(scene: Scene): Verdict {
  if (scene.phrase.head !== 'none' || scene.items[scene.at]?.number?.article) return null;
  const subject = subjectAfter(scene.items, scene.phrase.end);
  return subject?.measure ? { measure: subject.measure, group: subject.group } : null;
}

function numberVerb(scene: Scene): Verdict {
  const { items, phrase, sentence } = scene;
  const bare = phrase.head === 'none';
  if (items[scene.at]?.number?.article && bare) return null;
  // "A seis jóvenes los mataron en Tibú."
  const verb = items[phrase.end + 1];
  // "Seis jóvenes, asesinados en Tibú."
  const apposed = scene.left === 0 && phrase.head === 'people' && phrase.measure === null;
  if (apposed && isMark(items[phrase.end], ',') && hasForm(verb, 'state') && verb?.entry.harm)
    return { measure: verb.entry.harm.measure };
  const fronted =
    is(items[scene.left - 1], 'to') && is(items[phrase.end], 'article') && hasForm(verb, 'inflict');
  if (fronted && phrase.head === 'people' && verb?.entry.harm)
    return { measure: verb.entry.harm.measure, verb: true };
  // "Una lancha con 96 pasajeros naufragó y 71 murieron": what stands behind "con" is no subject over a join.
  // "en los últimos cinco veranos habían muerto": no subject stands behind a preposition.
  if (phrase.head === 'unknown' && is(items[scene.left - 1], 'in')) return 'nobody';
  const governed = harmAfter(items, phrase.end, sentence.reading.lexicon.language, bare);
  // "murieron 6, incluido el maquinista, y unos 50 salieron heridos": the verb at its side has the number.
  const elsewhere = governed.kind === 'elsewhere' || (governed.kind === 'harm' && governed.crossed);
  if (elsewhere && verbAtSide(scene)) return null;
  // "Los lesionados ascienden a 54, según la cartera, y 17 siguen hospitalizados": the link before is its own.
  const endings = sentence.reading.lexicon.language.verbEndings;
  const crossed = governed.kind === 'harm' && governed.crossed;
  const isDeath = governed.kind === 'harm' && hasForm(items[governed.at], 'suffer', 'either');
  if (!bare && isDeath && is(items[scene.left - 1], 'with') && crossed) return null;
  if (bare && crossed && subjectBefore(items, scene.left, endings) !== null) return null;
  if (isListedPart(scene, governed)) return null;
  const verdict = ofVerb(scene, governed);
  if (verdict === null || verdict === 'nobody') return verdict;
  if (items[scene.at]?.number?.article && governed.kind === 'harm' && !governed.verb) return null;
  const at = governed.kind === 'harm' ? governed.at : -1;
  // "De los 88 fallecidos, 52 presentaban heridas de bala"
  const isWound =
    hasForm(items[at], 'wound') ||
    (hasForm(items[at], 'state') && is(items[at - 1], 'light', 'hold', 'with'));
  if (bare && isWound && scene.frame?.measure === 'killed' && scene.frame.kind !== 'list')
    return inFrameAnyway(scene, scene.frame);
  // "De ellos, 41 son civiles y siete murieron en accidentes": the verb only says again what the frame counts.
  if (bare && scene.frame?.measure === verdict.measure && scene.frame.whole !== null)
    return inFrameAnyway(scene, scene.frame);
  return { ...verdict, care: items[at]?.entry.harm?.form === 'care' };
}

/** "de ellos 40 niños, 25 periodistas y 33 con trauma ocular": the list goes on, the wound is the last one's. */
function isListedPart({ items, told, sentence, left }: Scene, governed: Governed): boolean {
  const last = told.at(-1);
  if (governed.kind !== 'harm' || !last?.part || last.sentence !== sentence) return false;
  const isNext = left - last.phrase.end <= 1 && (isMark(items[left - 1], ',') || is(items[left - 1], 'and'));
  return isNext && hasForm(items[governed.at], 'wound') && last.measure === governed.measure;
}

/** "left 973 civilians, 231 members of the forces and 250 gunmen dead" */
function leftInState({ items, left, phrase, sentence }: Scene): Verdict {
  if (phrase.head !== 'people' || phrase.measure !== null || sentence.reading.lexicon.language.nounFirst)
    return null;
  const measure = leftDead(items, left, phrase.end);
  return measure === null ? null : { measure };
}

function verbAtSide(scene: Scene): boolean {
  const { items, left, sentence } = scene;
  const before = harmBefore(items, left, sentence.reading.lexicon.language, scene.phrase.head === 'none');
  return before.kind === 'harm' && left - before.at <= 3;
}

function verbNumber(scene: Scene): Verdict {
  const { items, phrase, sentence, at, left } = scene;
  const bare = phrase.head === 'none';
  const fromTo = items[at]?.number?.fromTo === true;
  if (items[at]?.number?.article && bare) return null;
  if (phrase.head === 'mixed') return allWounded(scene) ?? treated(scene);
  const governed = harmBefore(items, left, sentence.reading.lexicon.language, bare, fromTo);
  return ofVerb(scene, governed);
}

/** "23 víctimas, todas con golpes o cortes" */
function allWounded({ items, phrase }: Scene): Verdict {
  // "43 víctimas de trauma ocular"
  const ofWound = is(items[phrase.end], 'of') && hasForm(items[phrase.end + 1], 'wound', 'event');
  if (ofWound && items[phrase.end + 1]?.entry.harm?.measure === 'injured') return { measure: 'injured' };
  let next = phrase.end;
  while (next < phrase.end + 6 && !is(items[next], 'all-of')) next += 1;
  const wound = items[next + 2];
  const isAll = is(items[next], 'all-of') && is(items[next + 1], 'with') && hasForm(wound, 'wound', 'state');
  return isAll && wound?.entry.harm?.measure === 'injured' ? { measure: 'injured' } : null;
}

/** "trasladó a 30 víctimas": casualties whom an ambulance service carries are hurt. */
function treated(scene: Scene): Verdict {
  for (let back = scene.left - 1; back >= Math.max(0, scene.left - 4); back -= 1) {
    if (is(scene.items[back], 'care-verb')) return { measure: 'injured', verb: true };
  }
  return null;
}

function inFrameAnyway(scene: Scene, frame: Frame): Finding {
  const place = ownPlace(scene);
  return {
    measure: frame.measure,
    part: true,
    whole: frame.whole,
    place,
    group: place === null ? 'other' : frame.group,
  };
}

function ofVerb(scene: Scene, governed: Governed): Verdict {
  const { phrase, items } = scene;
  if (governed.kind === 'nothing') return null;
  if (governed.kind !== 'harm') return 'nobody';
  const form = items[governed.at]?.entry.harm?.form;
  const ofPeople = governed.verb && !is(items[governed.at], 'of-things');
  if (phrase.head === 'unknown' && !isPeopleWord(scene, governed.measure, ofPeople)) return 'nobody';
  if (phrase.head === 'unknown' && (items[scene.at]?.number?.article || scene.left - governed.at > 2))
    return 'nobody';
  if (form === 'inflict' && governed.measure === 'missing' && isWanted(scene)) return 'nobody';
  // "localizó el cuerpo sin vida de un excursionista", not "contenían restos de una persona"
  if (items[scene.at]?.number?.article && form === 'body' && !isFoundAt(items, governed.at)) return 'nobody';
  if (items[scene.at]?.number?.article && form === 'event' && !isReported(items, governed.at))
    return 'nobody';
  const force = form === 'lose' ? loserForce(items, governed.at) : null;
  if (force !== null && phrase.head === 'people' && phrase.group === null)
    return { measure: governed.measure, group: force, verb: governed.verb };
  if (form === 'lose' && !isOwnLoss(scene)) return null;
  return { measure: governed.measure, verb: governed.verb };
}

function isFoundAt(items: readonly Item[], body: number): boolean {
  return items
    .slice(Math.max(0, body - 3), body)
    .some((item) => is(item, 'light', 'hold', 'report', 'found'));
}

/** "lost 640 soldiers", "ha perdido a 14 de sus trabajadores"; a team's lost players are none. */
function isOwnLoss({ items, at, phrase }: Scene): boolean {
  if (
    items
      .slice(at, phrase.end + 1)
      .some((item) => is(item, 'own') || (is(item, 'own-staff') && isAidText(items)))
  )
    return true;
  if (phrase.partitive && items.slice(at, phrase.end + 1).some((item) => is(item, 'own-staff', 'own')))
    return true;
  return phrase.head === 'people' && phrase.group !== null;
}

function isAidText(items: readonly Item[]): boolean {
  return items.some((item) => item.entry.adjective === 'health-worker' && is(item, 'body'));
}

/** "The army lost nine men", "the police, who lost three men": whose they are. */
function loserForce(items: readonly Item[], verb: number): 'police' | 'military' | null {
  let at = verb - 1;
  while (is(items[at], 'relative', 'adverb', 'aux') || isMark(items[at], ',')) at -= 1;
  const force = items[at]?.entry.adjective ?? null;
  return force === 'police' || force === 'military' ? force : null;
}

/** "busca a 5 prófugos" */
function isWanted(scene: Scene): boolean {
  return scene.items.slice(scene.left, scene.phrase.end).some((item) => is(item, 'wanted'));
}

/** "confirmó la muerte de un policía" tells a death; "protestan por la muerte de un joven" recalls it. */
function isReported(items: readonly Item[], event: number): boolean {
  for (let back = event - 1; back >= Math.max(0, event - 4); back -= 1) {
    if (is(items[back], 'report', 'hold', 'exist', 'link', 'leave')) return true;
    if (is(items[back], 'by', 'of', 'subordinate')) return false;
  }
  return false;
}

function subjectLinkNumber(scene: Scene): Verdict {
  const { items, phrase, left, sentence } = scene;
  // "Los heridos son 1 147 civiles y 563 policías"
  const opens =
    is(items[left - 1], 'be', 'comprises') ||
    // "La cifra de fallecidos aumentó a 99 personas"
    (is(items[left - 1], 'to', 'in') && is(items[left - 2], 'link'));
  const isKind = phrase.head === 'people' && phrase.measure === null && opens;
  if ((phrase.head !== 'none' && !isKind) || items[scene.at]?.number?.article) return null;
  const ellipsis = isKind ? null : (labelWithComma(scene) ?? topicThere(scene) ?? labelAt(scene));
  if (ellipsis !== null) return ellipsis;
  const subject = subjectBefore(items, left, sentence.reading.lexicon.language.verbEndings);
  // "ubicó a 1.180 nativos" has another object than a count.
  const isToll =
    subject !== null && (is(items[subject.at], 'whole-word') || hasForm(items[subject.at], 'toll'));
  if (isKind && !is(items[left - 1], 'be', 'comprises') && !isToll) return null;
  if (subject?.measure) return { measure: subject.measure, group: phrase.group ?? subject.group };
  return null;
}

/** "puts the dead at 19, the injured at 87 and the missing at 23": the verb is said once. */
function labelAt({ items, left, told, sentence }: Scene): Verdict {
  const harm = items[left - 2]?.entry.harm;
  const named = is(items[left - 3], 'article') && is(items[left - 1], 'in', 'to', 'as');
  const last = told.at(-1);
  if (!harm || !named || last?.sentence !== sentence || last.rule !== 'subject-link-number') return null;
  return harm.form === 'state' || harm.form === 'either' ? { measure: harm.measure } : null;
}

/** "Civilians killed at roadblocks: 5. Police: 2.": the measure of the label before. */
function nextLabel({ items, left, phrase, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  const isLabel = isMark(items[left - 1], ':') && left <= 4 && phrase.head === 'none';
  if (!isLabel || last?.rule !== 'label-number' || sentence.index - last.sentence.index > 1) return null;
  const group = peopleOf(items[left - 2]) ?? items[left - 2]?.entry.adjective ?? null;
  return group === null || last.measure === null ? null : { measure: last.measure, group };
}

/** "desaparecidos quedan 5": what is counted opens the clause. */
function topicThere({ items, left }: Scene): Verdict {
  const harm = items[left - 2]?.entry.harm;
  const opens = left === 2 || items[left - 3]?.kind === 'mark' || is(items[left - 3], 'and', 'article');
  if (!harm || harm.form !== 'state' || !opens || !is(items[left - 1], 'exist', 'light', 'link')) return null;
  return { measure: harm.measure, group: groupAround(items, left - 2) };
}

/** "no son 12 sino 15" */
function notButNumber(scene: Scene): Verdict {
  const { items, left, phrase, told, sentence } = scene;
  const last = told.at(-1);
  // "Primero se habló de 41 muertos, pero son 58"
  let back = left - 1;
  while (is(items[back], 'be', 'exist', 'link', 'there', 'adverb') && left - back < 4) back -= 1;
  // "Ayer eran 32 muertos; hoy son 40."
  const isNow = back < left - 1 && (is(items[back], 'period') || isMark(items[back], ';', ','));
  if (phrase.head !== 'none' || !(is(items[back], 'but') || isNow) || last?.sentence !== sentence)
    return null;
  return last.bar === 'previous' && last.measure !== null && left - last.phrase.end <= 5
    ? { measure: last.measure, group: last.group }
    : null;
}

/** "… el número de fallecidos: son seis" */
function headingNumber(scene: Scene): Verdict {
  const { frame, items, left, phrase } = scene;
  if (frame === null || frame.whole !== null || frame.kind !== 'colon' || phrase.head !== 'none') return null;
  if (labelGroup(scene) !== null) return null;
  const opens = is(items[left - 1], 'be', 'link') || isMark(items[left - 1], ':');
  const closes =
    items[phrase.end] === undefined ||
    items[phrase.end]?.kind === 'mark' ||
    is(items[phrase.end], 'and', 'in', 'versus', 'overall');
  return opens && closes && !items[scene.at]?.number?.article
    ? { measure: frame.measure, group: frame.group }
    : null;
}

/** "los heridos, 51" */
function labelWithComma(scene: Scene): Verdict {
  const { items, phrase } = scene;
  // "La cifra de heridos, de 140 según los médicos,"
  const left = is(items[scene.left - 1], 'of') ? scene.left - 1 : scene.left;
  const harm = items[left - 2]?.entry.harm;
  if (
    !isMark(items[left - 1], ',') ||
    !harm ||
    !(harm.form === 'state' || harm.form === 'event' || harm.form === 'either')
  )
    return null;
  const after = items[phrase.end];
  const closes =
    after === undefined ||
    isMark(after, ',', '.', ';', ')', ':') ||
    is(after, 'and', 'according', 'in', 'overall');
  // "y el de heridos, 44", "the number of injured, 22,"
  const ellipsis = is(items[left - 3], 'of') && is(items[left - 4], 'article', 'whole-word');
  const named = ellipsis || is(items[left - 3], 'article') || peopleOf(items[left - 3]) !== null;
  return closes && named ? { measure: harm.measure, group: groupAround(items, left - 2) } : null;
}

/** "la institución habla de seis y el Ministerio de cuatro", "frente a los 94 que admite el Ministerio" */
function otherSource(scene: Scene): Verdict {
  const { items, left, phrase, sentence, frame } = scene;
  if (phrase.head !== 'none' && phrase.head !== 'people') return null;
  if (items[scene.at]?.number?.article || countsThings(scene)) return null;
  const figure = frame?.measure !== undefined ? null : mainFigure(scene);
  const measure = frame?.measure ?? (figure?.part ? figure.whole?.measure : figure?.measure);
  if (!measure) return null;
  let back = left - 1;
  while (
    is(items[back], 'of', 'to', 'in', 'adverb', 'report', 'hold', 'link', 'be', 'exist', 'relative') &&
    left - back < 4
  )
    back -= 1;
  const before = sentence.sources.some(
    (source) =>
      (source.to >= back - 1 && source.to < left && left - source.to <= 4) ||
      (source.cue < left && source.cue > source.to && left - source.cue <= 3),
  );
  const after = sentence.sources.some((source) => source.cue >= phrase.end && source.cue <= phrase.end + 3);
  if (phrase.head === 'people' && phrase.group !== null) return null;
  const ends = items[phrase.end];
  const closes =
    ends === undefined ||
    ends.kind === 'mark' ||
    is(ends, 'and', 'relative', 'other-side', 'according', 'in', 'but', 'with', 'to');
  // "los 2.210 de la Cruz Roja", "47 para la policía"
  const ofSource = after && is(ends, 'of', 'for-source');
  return (before || after) && (closes || ofSource) ? { measure, group: frame?.group ?? null } : null;
}

/** "The towers, approved for 8 floors, had 12": the sentence counts something else. */
function countsThings({ told, sentence, items, left }: Scene): boolean {
  const last = told.at(-1);
  // "Entre muertos y heridos, las bajas suman 74"
  if (isMark(items[left - 1], ':') && labelsThing(items, left - 2)) return true;
  if (last?.sentence !== sentence && items.slice(0, left).some((item) => is(item, 'mixed'))) return true;
  return last?.sentence === sentence && last.measure === null && last.phrase.head === 'thing';
}

/** "Roadblocks counted today: 64" */
function labelsThing(items: readonly Item[], end: number): boolean {
  let from = end;
  while (from > 0 && end - from < 12 && items[from - 1]?.kind !== 'mark') from -= 1;
  const label = items.slice(from, end + 1);
  return label.some((item) => is(item, 'thing')) && !label.some((item) => item.entry.harm);
}

/** In the same sentence the figure told last, else what the sentence before told first. */
function mainFigure(scene: Scene): Told | null {
  const last = lastFigure(scene, 1);
  if (last === null || last.sentence === scene.sentence) return last;
  return scene.told.find((one) => one.sentence === last.sentence && one.measure !== null) ?? last;
}

/** "el total es de 110", "en todo el conflicto van 40": what was counted before goes on being counted. */
function runningTotal(scene: Scene): Verdict {
  const { items, phrase, left, sentence } = scene;
  if (phrase.head !== 'none' || items[scene.at]?.number?.article) return null;
  const figure = lastFigure(scene, 2);
  if (figure === null || figure.measure === null) return null;
  if (sumsUp(scene) || restates(scene))
    return { measure: figure.measure, group: figure.whole?.group ?? 'all' };
  // "… this year, 66 since the conflict began"
  const joins = isMark(items[left - 1], ',') || is(items[left - 1], 'and');
  const group = figure.part ? (figure.whole?.group ?? 'all') : figure.group;
  if (joins && is(items[phrase.end], 'overall') && figure.sentence === sentence)
    return { measure: figure.measure, group };
  // "adds three deaths, for a total of 29"
  if (items.slice(left, scene.at).some((item) => is(item, 'amount')))
    return { measure: figure.measure, group };
  // "y en lo que va del año, 310"
  const led = items.slice(Math.max(0, left - 6), left - 1).some((item) => is(item, 'overall'));
  const ends = items[phrase.end];
  const alone = ends === undefined || isMark(ends, '.', ';', ',');
  if (
    isMark(items[left - 1], ',') &&
    led &&
    alone &&
    figure.sentence === sentence &&
    !is(items[left - 2], 'report')
  )
    return { measure: figure.measure, group: figure.group };
  const subject = subjectBefore(items, left, sentence.reading.lexicon.language.verbEndings);
  if (subject !== null && subject.measure === null) return { measure: figure.measure, group: 'all' };
  let back = left - 1;
  while (is(items[back], 'adverb', 'to', 'of', 'in') && left - back < 4) back -= 1;
  if (!is(items[back], 'link', 'be')) return null;
  const clause = items.slice(Math.max(0, left - 9), Math.min(items.length, phrase.end + 6));
  const closes =
    ends === undefined || ends.kind === 'mark' || is(ends, 'and', 'in', 'overall', 'period', 'from');
  return closes && clause.some((item) => is(item, 'overall', 'whole-word'))
    ? { measure: figure.measure, group: 'all' }
    : null;
}

/** "All told: 25.", "Suman 1.297.": a sentence that only adds up. */
function sumsUp({ items, phrase, left }: Scene): boolean {
  const closes = items[phrase.end] === undefined || isMark(items[phrase.end], '.', ';', ',');
  const colon = isMark(items[left - 1], ':');
  const word = items[colon ? left - 2 : left - 1];
  // "También hay seis heridos nuevos; suman 88."
  if (closes && is(word, 'link') && isMark(items[left - 2], ';') && !is(word, 'exist')) return true;
  const totals =
    is(items[phrase.end], 'overall') && colon && isMark(items[phrase.end + 1] ?? items[left - 1], '.', ':');
  if (totals) return true;
  return closes && left <= 3 && (is(word, 'overall', 'whole-word') || (is(word, 'link') && left === 1));
}

/** "Son, por tanto, 19 y no 15", "Son, pues, tres en total" */
function restates({ items, phrase, left }: Scene): boolean {
  const opening = items.slice(0, left);
  if (left > 7 || !opening.slice(0, 2).some((item) => is(item, 'be'))) return false;
  const isBare = opening.every((item) => item.number === null && !item.entry.harm && !item.entry.people);
  return isBare && is(items[phrase.end], 'versus', 'overall');
}

/** "While the army admits 14 soldiers dead, the rebels claim 60": a bare number of whoever says it. */
function saidAlone(scene: Scene): Verdict {
  const { items, phrase, left, told, sentence } = scene;
  if (phrase.head !== 'none' || items[scene.at]?.number?.article || countsThings(scene)) return null;
  const verb = items[left - 1];
  if (!is(verb, 'report', 'hold') || is(verb, 'article', 'report-noun', 'whole-word', 'light')) return null;
  const ends = items[phrase.end];
  if (ends !== undefined && !isMark(ends, '.', ',', ';') && !is(ends, 'and')) return null;
  const figure = told.findLast((one) => one.measure !== null);
  if (figure?.sentence !== sentence || figure.measure === null || figure.part) return null;
  return { measure: figure.measure, group: figure.group };
}

/** "De enero a mayo van 903 homicidios; solo en mayo, 214." */
function periodNumber({ items, phrase, left, at, told, sentence }: Scene): Verdict {
  const last = told.at(-1);
  if (phrase.head !== 'none' || items[at]?.number?.article || !isMark(items[left - 1], ',')) return null;
  const ends = items[phrase.end];
  const isAlone = ends === undefined || isMark(ends, '.', ';', ',');
  if (
    !isAlone ||
    !is(items[left - 2], 'period', 'month') ||
    last?.sentence !== sentence ||
    last.measure === null
  )
    return null;
  return { measure: last.measure, group: last.group };
}
