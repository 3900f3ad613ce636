import { fold } from '../crisis.ts';
import type { Measure } from '../model.ts';

// A count rises because somebody died, or because somebody who died earlier is counted only now. The second is a correction
// of the source and is told as one, where the report says so in words. The words are Spanish and English, accents folded.

/** The sentence has to be about the people whose count rose. */
const HARM: { readonly [M in Measure]: RegExp } = {
  killed: /fallec|muert|murio|murieron|deceso|victima|asesinad|death|died|dead|killed|victim/,
  injured: /herid|lesionad|lastimad|injur|wounded|hurt/,
  missing: /desaparecid|missing|disappeared/,
  detained: /detenid|arrestad|intervenid|detained|arrest/,
};

const COUNTED_ES = '(?:contabilizad|contad|registrad|incluid|considerad|computad|reportad|informad)[oa]s?';
const COUNTED_EN = '(?:counted|included|recorded|registered|reported|listed)';
/** "no se habían registrado fallecidos" says that there were none, not that some were left out. */
const NOT_OF_NOBODY =
  '(?! (?:[a-z]+ ){0,2}(?:fallecid|muert|victima|herid|desaparecid|detenid|death|dead|injur|victim|casualt|missing))';
/** "cuyo caso no figuraba en los balances anteriores", "no había sido contabilizado hasta ahora" */
const LEFT_OUT_ES = `no (?:se )?(?:figuraba|constaba|aparecia|estaba|habia|fue|hubo)n?(?:ron)?(?: (?:sido|estado|antes|previamente))*(?: ${COUNTED_ES}${NOT_OF_NOBODY}| en )`;
/** "who had not been counted before", "was not previously recorded", "did not appear in earlier reports" */
const LEFT_OUT_EN = `(?:not|never)(?: (?:been|yet|previously))* (?:${COUNTED_EN}${NOT_OF_NOBODY}|appear in)|missing from`;
const EARLIER =
  /\b(?:antes|anterior(?:es|mente)?|previ[oa]s?|previamente|hasta (?:ahora|entonces|la fecha|hoy)|ultim[oa]s?|before|earlier|previous(?:ly)?|until now|so far|yet)\b/;
const LEFT_OUT = new RegExp(`\\b(?:${LEFT_OUT_ES}|${LEFT_OUT_EN})`);
/** Words that say all of it by themselves: "de forma retroactiva", "a previously unrecorded death", "muertes no contabilizadas antes" */
const LATE = new RegExp(
  `\\b(?:retroactiv|no ${COUNTED_ES} (?:antes|previamente|anteriormente|con anterioridad|hasta (?:ahora|hoy|la fecha))|previously (?:un|not )${COUNTED_EN})`,
);

/** No sentence is one of these without one of these words: a text without any need not be cut, nor the other sentences folded. In lower case. */
const SIGN = /\b(?:no|not|never|missing|previously)\b|retroactiv/;

/**
 * The sentence of a report that says that people of this measure who were harmed earlier are counted only now; null when none does.
 * Takes the report's plain text, Spanish or English.
 */
export function lateAdditionIn(text: string, measure: Measure): string | null {
  if (!hasSign(text)) return null;
  const said = sentencesOf(text).filter(hasSign);
  return said.find((sentence) => saysAddedLate(fold(sentence), measure)) ?? null;
}

function hasSign(text: string): boolean {
  return SIGN.test(text.toLowerCase());
}

function saysAddedLate(sentence: string, measure: Measure): boolean {
  if (!HARM[measure].test(sentence)) return false;
  return LATE.test(sentence) || (LEFT_OUT.test(sentence) && EARLIER.test(sentence));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}«"“¿¡])/u).map((sentence) => sentence.trim());
}
