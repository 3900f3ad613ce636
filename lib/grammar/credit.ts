// Which of the sources named in and before a sentence a figure is credited to.

import { is, isMark } from './items.ts';
import type { SourceMention } from './sources.ts';
import type { Sentence, Told } from './telling.ts';

type Credit = (told: Told) => { readonly attribution: string | null };

/** Takes the sentences and who publishes them, gives the attribution of each figure. */
export function creditor(sentences: readonly Sentence[], publisher: string | null): Credit {
  const names = resolvedNames(sentences, publisher);
  const known = new Map<Told, { attribution: string | null }>();
  return (told) => {
    const cached = known.get(told);
    if (cached !== undefined) return cached;
    const credit = { attribution: attributionOf(told, sentences, names) };
    known.set(told, credit);
    return credit;
  };
}

/** "la entidad", "el organismo" point back to the last body named; in a body's own report, to itself. */
function resolvedNames(
  sentences: readonly Sentence[],
  publisher: string | null,
): Map<SourceMention, string | null> {
  const names = new Map<SourceMention, string | null>();
  let lastBody: string | null = publisher;
  let last: string | null = publisher;
  for (const sentence of sentences) {
    for (const source of sentence.sources) {
      const name = source.name ?? lastBody ?? last;
      names.set(source, name);
      if (source.name === null) continue;
      last = source.name;
      if (source.body) lastBody = source.name;
    }
  }
  return names;
}

type Names = ReadonlyMap<SourceMention, string | null>;

function attributionOf(told: Told, sentences: readonly Sentence[], names: Names): string | null {
  const own = nearest(told);
  if (own !== null) return names.get(own) ?? null;
  return carried(told, sentences, names) ?? labelled(told, sentences, names);
}

function nearest(told: Told): SourceMention | null {
  const { sources } = told.sentence;
  const usable = sources.filter((source) => !(source.from >= told.left && source.to < told.phrase.end));
  const clause = usable.filter((source) => samePart(told, source));
  const pool = clause.length > 0 ? clause : usable;
  return pool.reduce<SourceMention | null>(
    (best, source) => (best === null || distance(told, source) < distance(told, best) ? source : best),
    null,
  );
}

function distance(told: Told, source: SourceMention): number {
  return source.from > told.at ? source.from - told.at : told.at - source.to;
}

/** No "while", semicolon or new subject with its verb stands between figure and source. */
function samePart(told: Told, source: SourceMention): boolean {
  const { items, sources } = told.sentence;
  const from = Math.min(source.to, told.at) + 1;
  const to = Math.max(source.from, told.at) - 1;
  for (let at = from; at <= to; at += 1) {
    if (isMark(items[at], ';') || is(items[at], 'other-side')) return false;
    if (
      is(items[at], 'and') &&
      sources.some((other) => other !== source && other.from > at && other.from <= at + 2)
    )
      return false;
  }
  return true;
}

/** The source goes on from the sentence before, unless the text turns elsewhere. */
function carried(told: Told, sentences: readonly Sentence[], names: Names): string | null {
  if (told.sentence.items.some((item) => is(item, 'elsewhere'))) return null;
  for (let index = told.sentence.index - 1; index >= Math.max(0, told.sentence.index - 4); index -= 1) {
    const sentence = sentences[index];
    if (sentence === undefined || (sentence.segment.opens && index < told.sentence.index - 3)) return null;
    const last = sentence.sources.at(-1);
    if (last !== undefined) return names.get(last) ?? null;
    const next = sentences[index + 1];
    if (next?.segment.opens && !told.part) return null;
  }
  return null;
}

/** "Source: disaster agency" under a list or after it. */
function labelled(told: Told, sentences: readonly Sentence[], names: Names): string | null {
  for (
    let index = told.sentence.index + 1;
    index < Math.min(sentences.length, told.sentence.index + 12);
    index += 1
  ) {
    const source = sentences[index]?.sources.find(
      (each) => is(sentences[index]?.items[each.cue], 'source-label') && each.cue === 0,
    );
    if (source !== undefined) return names.get(source) ?? null;
  }
  return null;
}
