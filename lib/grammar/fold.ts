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
