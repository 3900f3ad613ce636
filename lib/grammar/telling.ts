// A text as it is told: sentence after sentence, number after number, each with what has been told before.

import type { Group, Measure } from '../model.ts';
import type { Bar } from './bars/bars.ts';
import type { NounPhrase } from './counted/phrase.ts';
import type { Span } from './text/clauses.ts';
import type { Item } from './text/items.ts';
import type { Sentence } from './text/sentence.ts';
import type { TagSet } from './text/tags.ts';

/** A number that was looked at, whether it counts people or not. */
export type Told = {
  readonly sentence: Sentence;
  readonly at: number;
  /** First item of its phrase: qualifiers, articles. */
  readonly left: number;
  readonly phrase: NounPhrase;
  readonly value: number;
  readonly max: number | null;
  /** null: it counts nobody that is harmed. */
  readonly measure: Measure | null;
  readonly group: Group;
  readonly rule: string;
  /** It is a part of a whole told before. */
  readonly part: boolean;
  readonly whole: Told | null;
  /** A verb says it: "murieron 12", against the nominal "12 muertos". */
  readonly verb: boolean;
  /** Its own place in a list by place. */
  readonly place: string | null;
  /** A part by a place without a name, or by a time. */
  readonly aside: boolean;
  /** The number is marked as new: "(+4)", "otros dos". */
  readonly increment: boolean;
  /** The people are in hospital: counted only where nobody counts the hurt. */
  readonly care: boolean;
  readonly bar: Bar | null;
  readonly notes: Notes;
};

/** What was found out about where a number stands, filled when first asked for. */
export type Notes = {
  /** The clause, and what leads into it. */
  reach: Span | null;
  /** The nearest word that says how much it covers; undefined: not looked for yet. */
  cue: 'overall' | 'period' | null | undefined;
  ownPlace: boolean | null;
  /** Its event was in the place that it is told with. */
  eventThere: boolean | null;
};

export function noNotes(): Notes {
  return { reach: null, cue: undefined, ownPlace: null, eventThere: null };
}

/** A passage in which bare numbers count the same as the whole before it: "37: 29 civiles y cinco policías". */
export type Frame = {
  readonly kind: 'colon' | 'bracket' | 'topic' | 'list';
  readonly measure: Measure;
  readonly group: Group | null;
  readonly whole: Told | null;
  /** Its heading is only likely to be one: it holds for lines alone that name a group and end in their number. */
  readonly likely?: true;
  /** Its heading ends with a stop, like a sentence: it holds for lists of places, and for the total that closes them. */
  readonly listed?: true;
};

/** Whether a number told counts somebody who came to harm, and is not barred. */
export function countsNow({ measure, bar }: Told): boolean {
  return measure !== null && bar === null;
}

/** "Cabo Delgado 7, elsewhere 6": some of those whom a frame counts, in no place of the list. */
export function asideIn({ measure, group, whole }: Frame): Finding {
  return { measure, group: group ?? 'all', part: true, whole, aside: true };
}

/** What a rule sees of a number. */
export type Scene = {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  readonly at: number;
  readonly left: number;
  readonly phrase: NounPhrase;
  /** All numbers before this one, in order. */
  readonly told: readonly Told[];
  readonly frame: Frame | null;
};

/** What a rule finds. */
export type Finding = {
  readonly measure: Measure;
  /** null: whoever the number's own phrase names. */
  readonly group?: Group | null;
  readonly part?: boolean;
  readonly whole?: Told | null;
  readonly verb?: boolean;
  readonly place?: string | null;
  readonly aside?: boolean;
  readonly increment?: boolean;
  readonly care?: boolean;
};

/** `nobody`: the rule knows that the number counts no harmed people, and no later rule is asked. */
export type Verdict = Finding | 'nobody' | null;

export type Rule = {
  readonly name: string;
  readonly read: (scene: Scene) => Verdict;
  /** What it cannot do without of a number (`needs.ts`), and of words: one of each set stands in the sentence. */
  readonly needs?: number;
  readonly words?: readonly TagSet[];
};

/** The number told last in this sentence or the one before, whatever it counts. */
export function lastTold(scene: Scene, sentences = 1): Told | null {
  const last = lastOf(scene.told, (one) => !isGain(one));
  if (last === null) return null;
  return scene.sentence.index - last.sentence.index <= sentences ? last : null;
}

/** The last of the numbers told shortly before, of those that hold; numbers further back say nothing, and a long text stays linear. */
export function lastOf(told: readonly Told[], holds: (one: Told) => boolean): Told | null {
  for (let index = told.length - 1; index >= Math.max(0, told.length - NEAR); index -= 1) {
    const one = told[index];
    if (one !== undefined && holds(one)) return one;
  }
  return null;
}

const NEAR = 40;

/** The numbers told of the sentence that is told last, in order: none of the text before is gone through. */
export function toldOf(told: readonly Told[], sentence: Sentence): readonly Told[] {
  let from = told.length;
  while (from > 0 && told[from - 1]?.sentence === sentence) from -= 1;
  return told.slice(from);
}

/** The first figure of a sentence, of those told shortly before. */
export function firstOf(told: readonly Told[], sentence: Sentence): Told | null {
  const near = told.slice(-NEAR);
  return near.find((one) => one.sentence === sentence && one.measure !== null) ?? null;
}

/** The last figure told within a few sentences; `measured` numbers only. */
export function lastFigure(scene: Scene, sentences: number): Told | null {
  for (let index = scene.told.length - 1; index >= Math.max(0, scene.told.length - 30); index -= 1) {
    const told = scene.told[index];
    if (told === undefined || scene.sentence.index - told.sentence.index > sentences) return null;
    if (told.measure !== null && !isGain(told)) return told;
  }
  return null;
}

/** "44 muertos (dos más que ayer)": how many of them are new, and nobody's whole. */
export function isGain({ rule }: Told): boolean {
  return rule === 'more-than-before' || rule === 'gain-in-brackets';
}
