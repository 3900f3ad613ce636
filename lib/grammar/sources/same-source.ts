// Whether two names are of one source.

import { fold } from '../text/fold.ts';

/** Takes two names as written, null where nobody is named, gives whether they may be of one source. */
export type SameSource = (a: string | null, b: string | null) => boolean;

type Forms = { readonly folded: string; readonly initials: string };

/** Gives what compares the names of one text: it has few, and each is compared with each. */
export function sourceComparer(): SameSource {
  const known = new Map<string, Forms>();
  const formsOf = (name: string): Forms => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const forms = { folded: fold(name), initials: initials(name) };
    known.set(name, forms);
    return forms;
  };
  return (a, b) => {
    if (a === null || b === null || a === b) return true;
    const [one, other] = [formsOf(a), formsOf(b)];
    return (
      one.folded.includes(other.folded) ||
      other.folded.includes(one.folded) ||
      one.folded.includes(other.initials) ||
      other.folded.includes(one.initials)
    );
  };
}

/** "Comité Internacional de la Cruz Roja" is CICR. Shorter names than three words have no telling initials. */
function initials(name: string): string {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return capitals.length < 3 ? '\u0000' : fold(capitals.join(''));
}
