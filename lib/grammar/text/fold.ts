// Words are compared without case and accents: pages, headlines and posts leave both out.

const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;
const DOTTED_I = /ı/g;

/** Takes any text, gives it in lower case and without accents. Its length may differ. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS, '').replace(DOTTED_I, 'i').replaceAll('’', "'");
}

/** Names are few in a text and compared often: so many are kept. */
const MOST = 500;
const names = new Map<string, string>();

/** The same, of a name. */
export function foldName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= MOST) names.clear();
  const folded = fold(name);
  names.set(name, folded);
  return folded;
}
