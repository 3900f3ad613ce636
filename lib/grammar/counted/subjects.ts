// Nouns that a count may be told of: "los fallecidos", "la cifra de heridos", "the death toll".

import type { Group, Measure } from '../../model.ts';
import type { HarmForm } from '../language/language.ts';
import { hasForm, type Item, is, isMark, isUnknown } from '../text/items.ts';
import { areDoers } from './deeds.ts';

export type Subject = {
  /** null: a running count that does not say of what ("el total es de 110"). */
  readonly measure: Measure | null;
  readonly group: Group | null;
  readonly at: number;
};

export function subjectAt(items: readonly Item[], at: number): Subject | null {
  const item = items[at];
  if (is(item, 'mixed')) return null;
  const harm = item?.entry.harm;
  if (harm && (isJointSubject(items, at) || isOfKin(items, at))) return null;
  // "los que murieron en ambulancias retenidas", "los municipios golpeados son 209": what befell a thing.
  const isThing = is(items[at - 1], 'thing') && (is(item, 'of-things') || is(items[at - 1], 'somewhere'));
  const isOfThing = harm?.form === 'state' && isThing;
  if (isOfThing && items[at - 1]?.entry.people === null) return null;
  // "the number of people who have died in custody": where they died.
  if (harm?.measure === 'detained' && harm.form === 'state' && hasForm(items[at - 1], 'suffer', 'either'))
    return null;
  // "the toll of the Ashulia fire", against "the toll of the injured"
  if (harm?.form === 'toll' && is(item, 'whole-word')) {
    const subject = wholeWord(items, at);
    return subject === null ? null : { ...subject, measure: subject.measure ?? harm.measure };
  }
  if (harm && ['state', 'event', 'toll', 'either', 'body'].includes(harm.form)) {
    if (is(items[at + 1], 'of') && is(items[at + 2], 'animal')) return null;
    if (harm.form === 'event' && isWhyFiled(items, at)) return null;
    return { measure: harm.measure, group: groupAround(items, at), at };
  }
  // "the people who lost their lives", "los que murieron"
  // "puts those who died in the quake at 2.113"
  const isObject = is(items[at - 2], 'article') && is(items[at - 3], 'link', 'hold');
  // "puts the people who have lost their lives at 511"
  const isWhole = isObject || !is(items[at + 1], 'in', 'of') || items[at + 2]?.number != null;
  // "the people who have lost their lives"
  const relative = is(items[at - 1], 'aux') ? at - 2 : at - 1;
  if (harm?.form === 'suffer' && is(items[relative], 'relative') && (isWhole || opensWith(items, relative)))
    return { measure: harm.measure, group: groupAround(items, relative), at };
  if (isNoun(items, at)) return wholeWord(items, at);
  return null;
}

/** "las notas de alerta por desaparición", "the alerts for disappearances": papers, by what they are about. */
function isWhyFiled(items: readonly Item[], event: number): boolean {
  const paper = items[event - 2];
  return (
    is(items[event - 1], 'by', 'for-source', 'for-number') &&
    is(paper, 'thing') &&
    !is(paper, 'whole-word', 'unit', 'event-noun')
  );
}

/** "Los internos que murieron en el incendio": whoever opens the clause, with an article, or a count of theirs. */
function opensWith(items: readonly Item[], relative: number): boolean {
  let first = relative;
  while (
    first > relative - 3 &&
    (items[first - 1]?.entry.people != null || isUnknown(items[first - 1]) || is(items[first - 1], 'mixed'))
  )
    first -= 1;
  if (is(items[first - 1], 'article')) first -= 1;
  // "la cifra de quienes murieron"
  if (is(items[first - 1], 'of') && is(items[first - 2], 'whole-word')) return true;
  const before = items[first - 1];
  const isNamed = first < relative || items[relative - 1] === undefined || before?.kind === 'mark';
  return isNamed && (before === undefined || before.kind === 'mark' || is(before, 'relative', 'subordinate'));
}

/** "los familiares de los fallecidos", "the widows of deceased teachers": people of the dead, who are counted themselves. */
export function isOfKin(items: readonly Item[], at: number): boolean {
  const of = is(items[at - 1], 'article') ? at - 2 : at - 1;
  return is(items[of], 'of') && is(items[of - 1], 'kin');
}

/** "la cifra conjunta de heridos y fallecidos" */
export function isJointSubject(items: readonly Item[], at: number): boolean {
  return isOtherHarm(items, at, -1) || isOtherHarm(items, at, 1);
}

/** Another measure in the same form, joined to the word at `at` before it (-1) or behind it (1). */
function isOtherHarm(items: readonly Item[], at: number, step: 1 | -1): boolean {
  const other = items[at + 2 * step]?.entry.harm;
  const own = items[at]?.entry.harm;
  const isJoined = is(items[at + step], 'and', 'or');
  // "dead and injured": a participle is as good as a state.
  const isAlike = other != null && own != null && formOf(other) === formOf(own);
  return isJoined && isAlike && other.measure !== own.measure;
}

function formOf({ form }: { readonly form: HarmForm }): HarmForm {
  return form === 'either' ? 'state' : form;
}

/** "la cifra", "the total": a word that is also a verb ("cifra en 49", "total 49"). */
export function isNoun(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!is(item, 'whole-word')) return false;
  const before = items[at - 1];
  return (
    !is(item, 'link', 'report', 'hold') ||
    at === 0 ||
    is(before, 'article', 'of', 'overall', 'filler', 'in') ||
    is(items[at + 1], 'of')
  );
}

/** "la cifra de heridos", "the number of people killed": the measure stands after the word. */
export function wholeWord(items: readonly Item[], at: number): Subject | null {
  for (let next = at + 1; next < at + 8; next += 1) {
    const item = items[next];
    if (item === undefined || item.number !== null || item.kind === 'mark' || is(item, 'link')) break;
    if (is(item, 'mixed', 'animal') || isJointSubject(items, next + 2)) return null;
    const harm = item.entry.harm;
    // "the number of immigration detention places"
    if (harm?.form === 'event' && is(items[next + 1], 'thing')) return null;
    if (harm) return { measure: becameOf(items, next) ?? harm.measure, group: groupAround(items, next), at };
    if (is(item, 'thing') && is(items[next - 1], 'of')) return null;
  }
  return { measure: null, group: null, at };
}

/** "el número de intoxicados que perdieron la vida": what became of those who were hurt. */
export function becameOf(items: readonly Item[], at: number): Measure | null {
  if (!is(items[at + 1], 'relative') || !hasForm(items[at], 'state', 'either')) return null;
  const verb = is(items[at + 2], 'aux') ? at + 3 : at + 2;
  return hasForm(items[verb], 'suffer') ? (items[verb]?.entry.harm?.measure ?? null) : null;
}

/** The people named beside a harm word: "policías heridos", "muertos civiles", "deaths of children". */
export function groupAround(items: readonly Item[], at: number): Group | null {
  for (const near of [at - 1, at + 1, at - 2, at + 2, at + 3]) {
    const item = items[near];
    // "Ya son 17 los muertos y la policía detuvo a 30": people of another clause.
    if (near > at + 1 && items.slice(at + 1, near).some((one) => is(one, 'and') || one.kind === 'mark'))
      break;
    const between = near > at + 1 && !is(items[near - 1], 'of', 'article', 'among', 'be', 'aux');
    // "para la Cruz Roja los ahogados son 23": an article opens a noun of its own.
    if (near === at - 2 && is(items[at - 1], 'article')) continue;
    // "the army put deaths at 72": who says so.
    if (near === at - 2 && is(items[at - 1], 'link', 'report')) continue;
    // "los lesionados atendidos por la Cruz Roja", "los desaparecidos para la Cruz Roja"
    if (near > at && items.slice(at + 1, near + 1).some((one) => is(one, 'by', 'for-source', 'according')))
      break;
    if (between || (near === at - 2 && items[at - 1]?.kind === 'mark')) continue;
    if (isMark(item, ',', ';', ':')) continue;
    // "police killings rose to 120"
    if (areDoers(items, near)) continue;
    const group = item?.entry.people ?? item?.entry.adjective ?? null;
    if (group !== null && group !== 'all') return group;
    if (group === 'all') return null;
  }
  return null;
}
