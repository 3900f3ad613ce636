// A count can rise because somebody died, or because somebody who died long ago is counted only now.
// The second is a correction of the source, and is told as one where the quoted sentence says so.

/** What sources write of people who are counted late, accents folded; an example beside each. */
const PHRASES: readonly RegExp[] = [
  /\bretroactiv/, // "incluye de forma retroactiva", "added retroactively"
  /\b(?:no|nunca) (?:se )?(?:habian?|estaban?|fue(?:ron)?) (?:sido )?(?:antes |previamente )?(?:registrad|contabilizad|contad|incluid|considerad|reportad)[oa]/, // "que no había sido contabilizado"
  /\b(?:no|nunca) (?:contabilizad|contad|registrad|incluid)[oa]s? (?:antes|previamente|hasta (?:ahora|hoy)|con anterioridad|anteriormente)/, // "un menor no contado antes"
  /\b(?:se )?(?:incorpor|incluy|agreg|anad|sum)\p{L}* (?:[^.;]{0,60} )?(?:fallecid|muert|ocurrid|herid)\p{L}* (?:[^.;]{0,30} )?(?:meses|semanas) (?:antes|atras)/u, // "añade a un menor fallecido semanas antes"
  /\bcon posterioridad\b|\bposteriormente (?:incluid|incorporad|anadid|agregad)/, // "añadido con posterioridad"
  /\b(?:not|never) (?:been )?(?:previously |yet )?(?:counted|recorded|included|registered|reported) (?:before|until now|earlier|previously)/, // "a child not counted before"
  /\b(?:not|never) (?:been )?previously (?:counted|recorded|included|registered|reported)/, // "a death not previously recorded"
  /\bpreviously (?:uncounted|unrecorded|unreported)\b/, // "a previously unrecorded death"
];

/** Whether a sentence says that people who were harmed earlier are counted only now. Takes a quote in Spanish or English. */
export function saysAddedLate(quote: string): boolean {
  const folded = quote.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  return PHRASES.some((phrase) => phrase.test(folded));
}
