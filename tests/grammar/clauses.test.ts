import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../lib/grammar/language/lexicon.ts';
import { clauseAround } from '../../lib/grammar/text/clauses.ts';
import { readingOf, taggedItems } from '../../lib/grammar/text/tagger.ts';
import { tokensOf } from '../../lib/grammar/text/tokens.ts';
import { en } from '../../lib/languages/en.ts';

const reading = readingOf(lexiconOf(en, 0));

/** The clause around a word of a sentence, as it is written. */
function clause(sentence: string, word: string): string {
  const items = taggedItems(reading, tokensOf(sentence));
  const at = items.findIndex(({ start, end }) => sentence.slice(start, end) === word);
  const { from, to } = clauseAround(items, at);
  return sentence.slice(items[from]?.start, items[to]?.end);
}

describe('the clause around a word', () => {
  const sentence = 'Rain fell, 12 died (3 of them boys) while 40 fled; two towns burned';

  it.each([
    ['fell', 'Rain fell'],
    ['12', '12 died'],
    ['3', '3 of them boys'],
    ['40', '40 fled'],
    ['burned', 'two towns burned'],
  ])('of "%s" is "%s"', (word, expected) => {
    expect(clause(sentence, word)).toBe(expected);
  });

  it('goes on over a join, unless a subject with its own verb follows', () => {
    expect(clause('12 died and 40 fled', '12')).toBe('12 died and 40 fled');
    expect(clause('12 died and the ministry said more', '12')).toBe('12 died');
  });

  it('reaches forty words to either side at most', () => {
    const long = `${'walked '.repeat(100)}12 ${'ran '.repeat(100)}`.trim();
    expect(clause(long, '12').split(' ')).toHaveLength(81);
  });
});
