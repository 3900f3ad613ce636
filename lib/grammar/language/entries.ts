// What a language says of a phrase. Many phrases are said the same of, and share one entry.

import type { Group, Measure, Qualifier } from '../../model.ts';
import { anyOf, hasTag, NO_TAGS, type TagSet, withTag } from '../text/tags.ts';
import type { HarmForm, Tag } from './language.ts';

export type Harm = { readonly measure: Measure; readonly form: HarmForm };

/** All that a language says of one phrase. */
export type Entry = TagSet & {
  /** Its tags by name, up to three; '': no more than those before. */
  readonly first: Tag | '';
  readonly second: Tag | '';
  readonly third: Tag | '';
  /** It has more tags than three. */
  readonly hasMore: boolean;
  /** Most words say one measure; "damnificados" none; "killed or injured" two. */
  readonly harm: Harm | null;
  readonly people: Group | null;
  readonly adjective: Group | null;
  readonly clause: Group | null;
  readonly before: Qualifier | null;
  readonly after: Qualifier | null;
};

/** Of a word that the language does not know. */
export const NO_ENTRY: Entry = entryOf({
  ...NO_TAGS,
  first: '',
  second: '',
  third: '',
  hasMore: false,
  harm: null,
  people: null,
  adjective: null,
  clause: null,
  before: null,
  after: null,
});

/** "el ministerio": what it is depends on whether its name follows. */
export const POINTS_BACK = anyOf('same-source');

/** Takes an entry, gives one that says something more. */
export type Change = (entry: Entry) => Entry;

export function alsoSays(more: Partial<Entry>): Change {
  return (entry) => entryOf({ ...entry, ...more });
}

export function alsoTagged(tag: Tag): Change {
  return (entry) =>
    hasTag(entry, tag) ? entry : entryOf({ ...entry, ...withTag(entry, tag), ...withName(entry, tag) });
}

function withName({ first, second, third }: Entry, tag: Tag): Partial<Entry> {
  if (first === '') return { first: tag };
  if (second === '') return { second: tag };
  return third === '' ? { third: tag } : { hasMore: true };
}

/** Whether an entry has a tag. Nearly all have three at most: comparing names takes a third of looking up the tag's bit. */
export function isTagged(entry: Entry, tag: Tag): boolean {
  return (
    entry.first === tag ||
    entry.second === tag ||
    entry.third === tag ||
    (entry.hasMore && hasTag(entry, tag))
  );
}

/** Gives what changes entries, so that the same changes to the same entry give the same one. */
export function entryChanger(): (entry: Entry, change: Change) => Entry {
  const made = new Map<Entry, Map<Change, Entry>>();
  return (entry, change) => {
    const after = made.get(entry) ?? new Map<Change, Entry>();
    made.set(entry, after);
    const known = after.get(change);
    if (known !== undefined) return known;
    const changed = change(entry);
    after.set(change, changed);
    return changed;
  };
}

/** Written out, for V8 keeps what one literal names inside the object: every item is asked for its entry's tags. */
function entryOf(entry: Entry): Entry {
  return {
    a: entry.a,
    b: entry.b,
    c: entry.c,
    d: entry.d,
    e: entry.e,
    f: entry.f,
    first: entry.first,
    second: entry.second,
    third: entry.third,
    hasMore: entry.hasMore,
    harm: entry.harm,
    people: entry.people,
    adjective: entry.adjective,
    clause: entry.clause,
    before: entry.before,
    after: entry.after,
  };
}
