// Tokens → items: what a language says of each word, phrases of several words and numbers taken together.

import { type Entry, NO_ENTRY } from '../language/entries.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { Found } from '../language/phrase-index.ts';
import { partOf } from '../numbers/number-words.ts';
import { type NumberExpression, type NumberReader, numberReader } from '../numbers/numbers.ts';
import { type Item, markBit, type Row } from './items.ts';
import { phraseAt } from './pointing-back.ts';
import { addTags, anyOf, meets, NO_TAGS } from './tags.ts';
import type { Token } from './tokens.ts';

const MORE = anyOf('more');
const LINK = anyOf('link');
const TO = anyOf('to');
const IN = anyOf('in');
const AGED = anyOf('aged');
const YEAR_UNIT = anyOf('year-unit');
const NOT_BUT = anyOf('not-but');
const CLOCK = anyOf('clock');
const STRIKES = anyOf('strikes');
const ARTICLE = anyOf('article');
const AND = anyOf('and');
const SPEAKS = anyOf('body', 'own-kind', 'same-source');
/** Above this a number is no hour, unless it is written like "1930". */
const HOURS = 59;

/** What reads a language: its words and its numbers. */
export type Reading = {
  readonly lexicon: Lexicon;
  readonly numberAt: NumberReader;
};

export function readingOf(lexicon: Lexicon): Reading {
  return { lexicon, numberAt: numberReader(lexicon.numbers) };
}

/** Takes the tokens of a sentence, gives its items in order. Phrases of several words win over numbers, numbers over single words. */
export function taggedItems(reading: Reading, tokens: readonly Token[]): Item[] {
  const { senseOf } = reading.lexicon;
  const items: Item[] = [];
  const row = {
    tags: { ...NO_TAGS },
    harms: false,
    years: false,
    numbers: 0,
    marks: 0,
    clauses: null,
    lookAlikes: null,
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const note = token.word.kind === 'mark' ? footnoteLength(tokens, at) : 0;
    if (note > 0 || (token.word.kind === 'number' && isGluedNote(tokens, at))) {
      at += Math.max(note, 1);
      continue;
    }
    const isMark = token.word.kind === 'mark';
    if (isMark && (opensCount(reading, tokens, at) || (at > 1 && opensCount(reading, tokens, at - 2)))) {
      at += 1;
      continue;
    }
    const { alone } = senseOf(token.word);
    const part =
      alone === null
        ? partBehind(items, partAt(reading, tokens, at))
        : { length: 1, fold: token.word.fold, number: null, entry: alone };
    const item = itemOf(tokens, at, part, row);
    items.push(item);
    if (item.entry !== NO_ENTRY) {
      addTags(row.tags, item.entry);
      if (item.entry.harm !== null) row.harms = true;
    }
    if (item.number !== null) row.numbers += 1;
    if (item.number?.year === true) row.years = true;
    if (item.kind === 'mark') row.marks |= markBit(item.fold);
    at += part.length;
  }
  return items;
}

/** "the death of (2) demonstrators": brackets around a count, before the people that it counts and behind nobody else. */
function opensCount(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const isBracketed =
    tokens[at]?.word.text === '(' &&
    tokens[at + 1]?.word.kind === 'number' &&
    tokens[at + 2]?.word.text === ')';
  if (!isBracketed) return false;
  if (isBareCount(reading, tokens, at)) return true;
  const noun = reading.lexicon.at(tokens, at + 3)?.entry;
  const before = tokens[at - 1];
  if (noun?.people == null || before?.word.capital !== false || before.word.kind !== 'word') return false;
  const said = reading.lexicon.at(tokens, at - 1)?.entry;
  return said?.people == null && said?.harm == null && numberAt(reading, tokens, at - 1) === null;
}

/** "(21,145) are in detention, (9,532) of whom …": brackets around a long number that a verb follows, where a clause starts. */
function isBareCount(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const number = tokens[at + 1];
  const before = tokens[at - 1];
  const opens = before === undefined || before.word.text === ',';
  const isLong = number !== undefined && number.end - number.start >= LONG_COUNT;
  const next = opens && isLong ? reading.lexicon.at(tokens, at + 3)?.entry : undefined;
  return next !== undefined && meets(next, GOES_ON);
}

/** Digits of a number that is no item's of a list. */
const LONG_COUNT = 3;
const GOES_ON = anyOf('be', 'aux', 'them');

/** What an item is made of. */
type Part = {
  readonly length: number;
  readonly fold: string;
  readonly number: NumberExpression | null;
  readonly entry: Entry;
};

/** "los heridos superan los 2000", "the injured exceed 2000", "las detenciones llegan a 1909": no year, behind a verb that links a count. */
function partBehind(items: readonly Item[], part: Part): Part {
  const { number } = part;
  if (number === null || !number.year) return part;
  const before = items.at(-1);
  const verb = before !== undefined && meets(before.entry, ARTICLE) ? items.at(-2) : before;
  const isFirm = verb !== undefined && verb.entry.before !== null && meets(verb.entry, LINK);
  const goal = items.at(-2);
  const isGoal =
    before !== undefined && meets(before.entry, TO) && goal !== undefined && meets(goal.entry, LINK);
  const isCounted = isFirm || isGoal;
  return isCounted ? { ...part, number: { ...number, year: false } } : part;
}

/** The phrase or the number that begins with a token, where it is more than a word that is known by itself. */
function partAt(reading: Reading, tokens: readonly Token[], at: number): Part {
  const phrase = withoutNumber(reading, tokens, at, phraseAt(reading.lexicon, tokens, at));
  const stated = phrase !== null && phrase.length > 1 ? null : numberAt(reading, tokens, at);
  const isBoth = stated !== null && partOf(reading.lexicon.numbers, tokens[at]).both;
  const number = isBoth && !arePeople(reading, tokens, at + 1) ? null : stated;
  // "otra persona" counts one, and tells that there were others.
  const isAnother = number?.article === true && phrase !== null && meets(phrase.entry, MORE);
  const length = number?.length ?? phrase?.length ?? 1;
  return {
    length,
    fold: phrase?.length === length ? phrase.fold : foldOf(tokens, at, length),
    number,
    entry: number === null || isAnother ? (phrase?.entry ?? NO_ENTRY) : NO_ENTRY,
  };
}

/** "both pilots", "ambos agentes": two; "both police and soldiers" are more. */
function arePeople(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const noun = reading.lexicon.at(tokens, at);
  // "Ambas instituciones coinciden": who tells, and is counted by nobody.
  if (noun === null || noun.entry.people === null || meets(noun.entry, SPEAKS)) return false;
  const next = reading.lexicon.at(tokens, at + noun.length)?.entry;
  return next === undefined || !meets(next, AND);
}

/** "por mil 612 homicidios": a phrase ("por mil") takes no word from a number that goes on in digits. */
function withoutNumber(
  reading: Reading,
  tokens: readonly Token[],
  at: number,
  phrase: Found | null,
): Found | null {
  if (phrase === null || phrase.length === 1) return phrase;
  // "murieron cuatro más de los quemados": no qualifier, behind its number.
  const behind = at > 0 && numberAt(reading, tokens, at - 1) !== null && tokens[at - 1]?.word.kind !== 'mark';
  if (behind && phrase.entry.before === 'at-least' && isArticleAt(reading, tokens, at + phrase.length))
    return reading.lexicon.at(tokens, at, phrase.length - 1);
  // "Report No. 259": the last word is an abbreviation.
  if (isIssueSign(tokens, at + phrase.length - 1)) return reading.lexicon.at(tokens, at, phrase.length - 1);
  // "la muerte de entre 20 y 30 personas", against "de entre 20 y 30 años"
  const range = meets(phrase.entry, AGED) ? numberAt(reading, tokens, at + phrase.length - 1) : null;
  if (range?.form === 'range' && !isYearAt(reading, tokens, at + phrase.length - 1 + range.length))
    return reading.lexicon.at(tokens, at, phrase.length - 1);
  // "y no se sabe nada de otras cinco", "y no aparecen": "y no" begins nothing where a longer phrase, or one of harm, begins with "no".
  const denied = meets(phrase.entry, NOT_BUT) ? reading.lexicon.at(tokens, at + 1) : null;
  if (denied !== null && denied.length >= (denied.entry.harm === null ? phrase.length + 1 : phrase.length))
    return reading.lexicon.at(tokens, at, phrase.length - 1);
  // "the toll from the floods reached 30": what was reached is a count, and no place.
  if (meets(phrase.entry, STRIKES) && putsCount(reading, tokens, at + phrase.length - 1))
    return reading.lexicon.at(tokens, at, phrase.length - 1);
  // "puts the injured at around 164": no hour.
  const next = meets(phrase.entry, CLOCK) ? numberAt(reading, tokens, at + phrase.length) : null;
  if (next !== null && next.value > HOURS && !next.year)
    return reading.lexicon.at(tokens, at, phrase.length - 1);
  // "los muertos pasan de ocho a once": from and to, where "pasan de" alone says more than.
  const links = meets(phrase.entry, LINK);
  // "dejó en Guerrero 206 heridos", against "dejó en 206 los heridos": the preposition is the place's.
  if (
    links &&
    tokens[at + phrase.length]?.word.capital === true &&
    endsIn(reading, tokens, at + phrase.length - 1)
  )
    return reading.lexicon.at(tokens, at, phrase.length - 1);
  if (!links && tokens[at + phrase.length]?.word.kind !== 'number') return phrase;
  const number = numberAt(reading, tokens, at + phrase.length - 1);
  if (number === null || number.length === 1) return phrase;
  const goesOn = links ? number.fromTo : !number.fromTo && number.form !== 'range';
  return goesOn ? reading.lexicon.at(tokens, at, phrase.length - 1) : phrase;
}

/** "No." before a number. */
function isIssueSign(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const isShort = word?.kind === 'word' && word.text.length <= LONGEST_SIGN;
  return isShort && tokens[at + 1]?.word.text === '.' && tokens[at + 2]?.word.kind === 'number';
}

const LONGEST_SIGN = 3;

function isYearAt(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const entry = reading.lexicon.at(tokens, at)?.entry;
  return entry !== undefined && meets(entry, YEAR_UNIT);
}

/** "reached 30" */
function putsCount(reading: Reading, tokens: readonly Token[], verb: number): boolean {
  const entry = reading.lexicon.at(tokens, verb, 1)?.entry;
  return entry !== undefined && meets(entry, LINK) && numberAt(reading, tokens, verb + 1) !== null;
}

function isArticleAt(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const entry = reading.lexicon.at(tokens, at)?.entry;
  return entry !== undefined && meets(entry, ARTICLE);
}

function endsIn(reading: Reading, tokens: readonly Token[], last: number): boolean {
  const entry = reading.lexicon.at(tokens, last)?.entry;
  return entry !== undefined && meets(entry, IN);
}

/** Few words open a number, and the reader of numbers is asked by those alone. */
function numberAt(
  { lexicon, numberAt: read }: Reading,
  tokens: readonly Token[],
  at: number,
): NumberExpression | null {
  const token = tokens[at];
  return token !== undefined && lexicon.senseOf(token.word).mayCount ? read(tokens, at) : null;
}

/** "[2]" and raised digits after a word are notes, no text. */
function footnoteLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || at === 0 || token.word.kind !== 'mark') return 0;
  if (token.word.raised) return 1;
  if (token.word.text !== '[' || tokens[at + 2]?.word.text !== ']') return 0;
  const inside = tokens[at + 1]?.word;
  return inside !== undefined && (inside.kind === 'number' || inside.text.length <= 2) ? 3 : 0;
}

/** "546 dead,7 128 missing": digits right behind the comma of a word, and right before a number. */
function isGluedNote(tokens: readonly Token[], at: number): boolean {
  const note = tokens[at];
  if (note?.word.kind !== 'number' || note.spaced || note.end - note.start > LONGEST_NOTE) return false;
  const stop = tokens[at - 1];
  const next = tokens[at + 1];
  const isBehindWord = stop?.word.kind === 'mark' && !stop.spaced && tokens[at - 2]?.word.kind === 'word';
  return isBehindWord && next?.word.kind === 'number' && next.spaced;
}

/** Digits of a note. */
const LONGEST_NOTE = 2;

function itemOf(tokens: readonly Token[], at: number, { length, fold, number, entry }: Part, row: Row): Item {
  const first = tokens[at];
  const last = tokens[at + length - 1] ?? first;
  if (first === undefined || last === undefined) throw new RangeError('an item has at least one token');
  const { word } = first;
  return {
    fold,
    kind:
      number !== null
        ? 'number'
        : entry !== NO_ENTRY
          ? 'phrase'
          : word.kind === 'number'
            ? 'code'
            : word.kind,
    entry,
    number,
    start: first.start,
    end: last.end,
    capital: word.capital,
    first: at === 0,
    spaced: first.spaced,
    row,
  };
}

function foldOf(tokens: readonly Token[], at: number, length: number): string {
  let fold = tokens[at]?.word.fold ?? '';
  for (let next = at + 1; next < at + length; next += 1) fold += ` ${tokens[next]?.word.fold ?? ''}`;
  return fold;
}
