// Whether two names are of one source.

import { fold } from './fold.ts';

export function sameSource(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x) || x.includes(initials(b)) || y.includes(initials(a));
}

/** "Comité Internacional de la Cruz Roja" is CICR. Shorter names than three words have no telling initials. */
function initials(name: string): string {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return capitals.length < 3 ? '\u0000' : fold(capitals.join(''));
}
