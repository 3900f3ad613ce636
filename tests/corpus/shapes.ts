// Texts that are hard on a reader that looks back or ahead too often, of any length. For the tests and the bench of linear time.

/** Takes a length in UTF-16 units, gives a text of about that length. */
export type Shape = { readonly name: string; readonly textOf: (length: number) => string };

/** The piece that each shape repeats. */
const SHAPES_OF = {
  'no spaces': 'heridosymuertos',
  'all digits': '7',
  'digits and points': '1.234,',
  'short numbers': '12 ',
  'all harm words': 'muertos heridos killed missing detenidos ',
  'harm words and numbers': '12 muertos 7 heridos 3 killed ',
  'one line of sentences': 'Murieron 12 personas en Lima, según la Defensoría. Otras 7 resultaron heridas. ',
  'short lines': 'Puno: 3 muertos\n',
  'lines of a table': 'Puno | 12 | 34\n',
  'rows of labels and numbers': 'Puno\n12\n',
  'columns by blanks': 'Distrito Muertos Heridos\nTarvo 1 2\n',
  'rows by blanks': 'Tarvo 1 2\n',
  'items of a list': '1. Murieron 3 civiles en Puno. 2. Otros 7 resultaron heridos. ',
  'an endless sentence': 'y según el Ministerio de Salud murieron 12 civiles y 7 policías en Puno, ',
  'nested brackets': '(3 muertos [2 (',
  'open brackets': '(',
  'closed brackets': ')',
  dashes: '— 3 muertos – ',
  stops: '. ',
  'stops without spaces': '.',
  quotes: '".',
  'stops and quotes': '.»',
  initials: 'J. A. ',
  spaces: ' ',
  'spaces and a mark': '  \t ;',
  newlines: '\n',
  capitals: 'Juan Pérez Quispe ',
  'bodies of names': 'Ministerio de la Defensoría del Comité de ',
  'number words': 'veinte mil y treinta ',
  apostrophes: "o'",
  'dots of initials': 'U.S.A.',
  'slashes of dates': '1/2/',
  'hyphened words': 'a-1-',
  'letters and digits': 'a1',
  'combining marks': 'e\u0301\u0301\u0301',
  'damaged encoding': 'DefensorÃ­a: 3 muertos. ',
  'lost hyphens': 'aÃa',
  'unpaired surrogates': '\ud83d 3 muertos \ude00',
  'figures of many sources': 'ACNUR contó 3 muertos. OMS contó 4 heridos. De ellos, 2 eran niños. ',
  conditions: 'si podría dejar 12 muertos aunque ',
  topics: 'De los muertos, 12 eran civiles: ',
  totals: 'En total van 12 muertos. ',
  'wholes and what is left': '311 people were reported missing. 240 have turned up, which leaves 71. ',
  'counts of before': 'At first, 14 deaths were reported and the previous toll, given at noon, was 12 dead, ',
  'paragraphs of speakers':
    'The ministry said 12 people died.\nThe union says so.\nPolice arrested 3 people.\n',
  'what raised a count': 'The toll rose to 13 after a woman died in hospital and two men died and ',
} as const;

export const SHAPES: readonly Shape[] = Object.entries(SHAPES_OF).map(([name, piece]) => ({
  name,
  textOf: (length) => piece.repeat(Math.ceil(length / piece.length)),
}));
