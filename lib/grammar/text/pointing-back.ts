// Phrases that may point back to who was named before, or open a name of their own: "el ministerio", "el ministerio de Salud".

import { POINTS_BACK } from '../language/entries.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { Found } from '../language/phrase-index.ts';
import { anyOf, meets } from './tags.ts';
import type { Token } from './tokens.ts';
import type { Word } from './words.ts';

const OF = anyOf('of');
const FOR = anyOf('for-number');
const BODY = anyOf('body');
const REPORT = anyOf('report-noun');
const ARTICLE = anyOf('article');
/** Before the rest of a body's name. */
const IN_TITLE = anyOf('by', 'in', 'for-number', 'for-source');

/** "el ministerio" points back to a ministry named before; "el ministerio de Salud", "la ministra Romo" name their own. */
export function phraseAt(lexicon: Lexicon, tokens: readonly Token[], at: number): Found | null {
  const phrase = lexicon.at(tokens, at);
  if (phrase === null || !meets(phrase.entry, POINTS_BACK)) return phrase;
  const next = tokens[at + phrase.length]?.word;
  const following = lexicon.at(tokens, at + phrase.length);
  const inside = at + phrase.length + (following?.length ?? 0);
  // "la Alianza por los Derechos Humanos", "the Committee for Refugees"
  const isTitle = following !== null && meets(following.entry, IN_TITLE);
  const isTitled =
    isTitle &&
    (isCapital(tokens, inside) || (isArticle(lexicon, tokens, inside) && isCapital(tokens, inside + 1)));
  const longer = phrase.length > 1 && (lexicon.at(tokens, at + 1)?.length ?? 0) >= phrase.length;
  // "el boletín 26 del instituto"
  const behind = overIssue(tokens, at + phrase.length);
  // "la agencia regional CDEMA"
  const isBehindUnknown = next?.kind === 'word' && isUnknown(lexicon, next);
  const isBehindWord = isBehindUnknown && isCapital(tokens, at + phrase.length + 1);
  // "un portavoz militar israelí"
  const adjective = following?.entry.adjective ?? null;
  // "el informe preliminar de la Defensoría"
  const isKindOf =
    isBehindUnknown &&
    isReport(lexicon.at(tokens, at + phrase.length - 1)) &&
    isOf(lexicon.at(tokens, at + phrase.length + 1));
  // "a spokesman for the Syrian Civil Defence"
  const isForBody = following !== null && meets(following.entry, FOR) && isBodySoon(lexicon, tokens, inside);
  // "the coroner's office", against "the ministry's spokesman"
  const isOwner = isGenitive(next?.text) && isBody(lexicon.at(tokens, at + phrase.length + 1));
  const named =
    longer ||
    isForBody ||
    isOwner ||
    isKindOf ||
    adjective !== null ||
    next?.capital === true ||
    isBehindWord ||
    (isTitled && isCapital(tokens, at + phrase.length - 1)) ||
    isOf(lexicon.at(tokens, behind));
  return named ? lexicon.at(tokens, at, phrase.length - 1) : phrase;
}

/** A body's name, over an article and two words at most. */
function isBodySoon(lexicon: Lexicon, tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + NAME_OPENING; at += 1) {
    const word = tokens[at]?.word;
    // "the doctors' union"
    if (word?.kind !== 'word' && !APOSTROPHES.has(word?.text ?? '')) return false;
    const phrase = lexicon.at(tokens, at);
    if (isBody(phrase)) return true;
  }
  return false;
}

/** Tokens of "the national disaster agency", "the Sudan doctors' network". */
const NAME_OPENING = 5;
const APOSTROPHES = new Set(["'", '’']);

/** "26", "n.° 258": which report it is. Gives the first token behind it, or the first if there is no number. */
function overIssue(tokens: readonly Token[], from: number): number {
  for (let next = from; next < from + ISSUE; next += 1) {
    const word = tokens[next]?.word;
    if (word?.kind === 'number') return next + 1;
    const isSign = word?.kind === 'mark' ? SIGNS.has(word.text) : (word?.text.length ?? 9) <= ABBREVIATION;
    if (!isSign) return from;
  }
  return from;
}

/** Tokens of "n.° 258". */
const ISSUE = 4;
const ABBREVIATION = 3;
const SIGNS = new Set(['.', '°', 'º']);

/** No phrase begins with it. */
function isUnknown(lexicon: Lexicon, word: Word): boolean {
  const sense = lexicon.senseOf(word);
  return sense.entry === null && sense.next === null;
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.capital === true;
}

function isArticle(lexicon: Lexicon, tokens: readonly Token[], at: number): boolean {
  const phrase = lexicon.at(tokens, at);
  return phrase !== null && phrase.length === 1 && meets(phrase.entry, ARTICLE);
}

function isGenitive(text: string | undefined): boolean {
  return text === "'s" || text === '’s';
}

function isBody(phrase: Found | null): boolean {
  return phrase !== null && meets(phrase.entry, BODY);
}

function isOf(phrase: Found | null): boolean {
  return phrase !== null && meets(phrase.entry, OF);
}

function isReport(phrase: Found | null): boolean {
  return phrase !== null && meets(phrase.entry, REPORT);
}
