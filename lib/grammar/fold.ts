// Words are compared without case and accents: pages, headlines and posts leave both out.

const ASCII = /^[\x20-\x7e]*$/;
/** Most words of a text are few and come back: folding them once saves two passes over each. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;
/** A longer piece of a text keeps the whole text in memory (V8 copies only what is shorter than 13 units). */
const LONGEST_KNOWN = 12;
const MARKS = /\p{M}/gu;
const DOTTED_I = /ı/g;

/** Takes any text, gives it in lower case and without accents. Its length may differ. */
export function fold(text: string): string {
  if (text.length > LONGEST_KNOWN) return folded(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const now = folded(text);
  known.set(text, now);
  return now;
}

function folded(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS, '').replace(DOTTED_I, 'i').replaceAll('’', "'");
}
