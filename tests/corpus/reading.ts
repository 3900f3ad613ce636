// What is read in a phrasing, against what should be.

import { extractFigures } from '../../lib/grammar/extract.ts';
import type { Figure } from '../../lib/model.ts';
import type { Expected } from './corpus.ts';

/** What of a figure or an expectation a reader wants to see: "killed all 12 (at-least, scope total)". */
export function figureText({ measure, group, value, ...details }: Expected): string {
  const { max, qualifier, scope, circumstance, attribution, place } = details;
  const rest = Object.entries({ max, qualifier, scope, circumstance, attribution, place })
    .filter(([, detail]) => detail !== undefined && detail !== null)
    .map(([name, detail]) => `${name} ${detail}`);
  return [`${measure} ${group} ${value}`, ...rest].join(', ');
}

/** What is wrong with the reading of one text, as one message; none when all is as expected and every quote is sound. */
export function misreadings(
  text: string,
  language: string,
  expected: readonly Expected[],
): readonly string[] {
  const { figures } = extractFigures(text, { language });
  const unsound = figures.filter(
    ({ start, end, quote, rule }) => text.slice(start, end) !== quote || rule === '' || quote.trim() === '',
  );
  if (unsound.length === 0 && areAsExpected(figures, expected)) return [];
  const message = [
    `«${text}»`,
    ...expected.map((one) => `  expected ${figureText(one)}`),
    ...figures.map((one) => `  got      ${figureText(one)} [${one.rule}]`),
    ...unsound.map(({ quote }) => `  is no quote of the text: ${quote}`),
  ];
  return [message.join('\n')];
}

/** A text and the figures that it should tell, in words, sorted and joined by "; "; of several such, any will do. */
export type Saying = readonly [text: string, told: string | readonly string[]];

/** Compared where a text is not about whom a figure counts: "killed 12". */
export const measureAndValue = ({ measure, value }: Pick<Figure, 'measure' | 'value'>): string =>
  `${measure} ${value}`;

/** Takes texts and what of a figure is compared; gives those that are read otherwise, with what is read. */
export function readOtherwise(
  sayings: Iterable<Saying>,
  language: string,
  wordsOf: (figure: Figure) => string = ({ measure, group, value }) => `${measure} ${group} ${value}`,
): readonly string[] {
  const otherwise: string[] = [];
  for (const [text, told] of sayings) {
    const { figures } = extractFigures(text, { language });
    const found = figures.map(wordsOf).sort().join('; ');
    const isTold = typeof told === 'string' ? found === told : told.includes(found);
    if (!isTold) otherwise.push(`${text} => ${found}`);
  }
  return otherwise;
}

function areAsExpected(figures: readonly Figure[], expected: readonly Expected[]): boolean {
  const left = [...figures];
  for (const one of expected.toSorted((a, b) => details(b) - details(a))) {
    const at = left.findIndex((figure) => isAsExpected(figure, one));
    if (at >= 0) left.splice(at, 1);
    else if (one.group !== 'other') return false;
  }
  return left.length === 0;
}

const details = (one: Expected): number => Object.keys(one).length;

function isAsExpected(figure: Figure, expected: Expected): boolean {
  const { measure, group, value, max, qualifier, scope, circumstance, attribution, place } = expected;
  return (
    [figure.measure === measure, figure.group === group, figure.value === value].every(Boolean) &&
    isAny(max, figure.max) &&
    isAny(qualifier, figure.qualifier) &&
    isAny(scope, figure.scope) &&
    isAny(circumstance, figure.circumstance) &&
    isNamed(attribution, figure.attribution) &&
    isNamed(place, figure.place)
  );
}

function isAny<T>(expected: T | undefined, value: T): boolean {
  return expected === undefined || expected === value;
}

/** Names are compared leniently, by the words that both have: "Defensoría" and "la Defensoría del Pueblo" are one. */
function isNamed(expected: string | null | undefined, value: string | null): boolean {
  if (expected === undefined) return true;
  const [a, b] = [folded(expected), folded(value)];
  return a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));
}

function folded(name: string | null): string {
  const plain = (name ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
