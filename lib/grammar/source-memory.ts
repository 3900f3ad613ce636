// Who "la entidad", "its list" and "she" are: the sources named so far.

import { fold } from './fold.ts';
import { is } from './items.ts';
import type { SourceMention } from './sources.ts';
import type { Sentence } from './telling.ts';

/** "la entidad", "el organismo" point back to the last body named; in a body's own report, to itself; "la ministra" to nobody is the minister. */
export function resolvedNames(
  sentences: readonly Sentence[],
  publisher: string | null,
): Map<SourceMention, string | null> {
  const names = new Map<SourceMention, string | null>();
  const known: Known[] = publisher === null ? [] : [{ name: publisher, body: true }];
  for (const sentence of sentences) {
    for (const source of sentence.sources) {
      const isOffice = is(sentence.items[source.from], 'office');
      // «"We have nine dead," said the mayor»: a pronoun may stand before its name.
      const later = sentence.sources.find((other) => other.name !== null && other.from > source.from);
      const own = source.name ?? antecedent(source.words, known, isOffice);
      names.set(source, own ?? later?.name ?? null);
      if (source.name !== null) known.push({ name: source.name, body: source.body });
      if (known.length > MEMORY) known.shift();
    }
  }
  return names;
}

type Known = { readonly name: string; readonly body: boolean };

/** Sources further back than this are forgotten. */
const MEMORY = 12;
const PRONOUN = /^(?:s?he|it|they|we)$/iu;

/** "the ministry" is the last one called so; "it" whoever spoke last; an office that nobody had so far itself; any other noun the last body. */
function antecedent(words: string, known: readonly Known[], isOffice: boolean): string | null {
  if (PRONOUN.test(words)) return known.at(-1)?.name ?? null;
  const noun = fold(words).split(' ').at(-1) ?? '';
  const same = known.findLast(({ name }) => fold(name).split(' ').includes(noun));
  if (same === undefined && isOffice) return words.replace(ARTICLE, '');
  const last = same ?? known.findLast(({ body }) => body) ?? known.at(-1);
  return last?.name ?? (OWN.test(words) ? null : words.replace(ARTICLE, ''));
}

/** Whose report it is, is not said: "its list". */
const OWN = /^(?:sus?|his|her|its|their)\s/iu;

const ARTICLE = /^(?:the|an?|el|l[ao]s?|los|una?|su|his|her|its)\s+/iu;
