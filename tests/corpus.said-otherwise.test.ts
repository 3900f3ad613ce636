// Texts changed in ways that say the same are read the same: whatever a page prints over its title and below its text, how it spaces
// and quotes, which day of the week it was, what a place is called.

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import type { Figure } from '../lib/model.ts';
import { everyLabelledText, type LabelledText } from './corpus/labelled.ts';

/** One of so many of the labelled texts. */
const SHARE = 12;

type Change = { readonly name: string; readonly changed: (text: LabelledText, at: number) => string };

const OVER_TITLE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'World',
    'Home > News > Latest',
    'By our correspondent',
    'Share this story',
    '12 March 2031, 18:40',
    '14 min read',
  ],
  es: [
    'Internacional',
    'Inicio > Noticias > Actualidad',
    'Por Redacción',
    'Compartir esta nota',
    '12 de marzo de 2031, 18:40',
    'Lectura de 14 min',
  ],
};
const BELOW: Readonly<Record<string, string>> = {
  en: 'Read also: 40 dead in another flood',
  es: 'Lea también: 40 muertos en otra inundación',
};
const DAYS: Readonly<Record<string, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};

const CHANGES: readonly Change[] = [
  { name: 'a line over the title', changed: ({ text, lang }, at) => `${lineOver(lang, at)}\n${text}` },
  {
    name: 'two lines over the title',
    changed: ({ text, lang }, at) => `${lineOver(lang, at)}\n${lineOver(lang, at + 1)}\n${text}`,
  },
  { name: 'a link below', changed: ({ text, lang }) => `${text}\n${BELOW[lang]}` },
  { name: 'blanks that do not break', changed: ({ text }) => text.replace(/(\d) (?=\p{L})/gu, '$1\u00A0') },
  { name: 'other dashes', changed: ({ text }) => text.replaceAll(' – ', ' — ') },
  { name: 'another day of the week', changed: ({ text, lang }) => daysLater(text, DAYS[lang] ?? []) },
];

function lineOver(language: string, at: number): string {
  const lines = OVER_TITLE[language] ?? [];
  return lines[at % lines.length] ?? '';
}

/** Two days later throughout. */
function daysLater(text: string, days: readonly string[]): string {
  return text.replace(new RegExp(`(?<!\\p{L})(?:${days.join('|')})(?!\\p{L})`, 'gu'), (day) => {
    return days[(days.indexOf(day) + 2) % days.length] ?? day;
  });
}

const inWords = ({ measure, group, value, max, qualifier }: Figure): string =>
  `${measure} ${group} ${value} ${max ?? ''} ${qualifier}`;

function figuresOf(text: string, language: string): string {
  return extractFigures(text, { language }).figures.map(inWords).sort().join('; ');
}

/** Each with what is read of it as it stands. */
const LABELLED = everyLabelledText()
  .filter((_, at) => at % SHARE === 0)
  .map((labelled) => ({ labelled, before: figuresOf(labelled.text, labelled.lang) }));

for (const { name, changed } of CHANGES)
  it(`reads a text with ${name} as it reads it without`, () => {
    const otherwise = LABELLED.flatMap(({ labelled, before }, at) => {
      const text = changed(labelled, at);
      const after = text === labelled.text ? before : figuresOf(text, labelled.lang);
      return before === after ? [] : [`${text} => ${after}, not ${before}`];
    });
    expect(otherwise).toEqual([]);
  });
