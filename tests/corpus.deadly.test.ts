// "40 cholera cases, 12 of them fatal": who died of those that fell ill. Of accidents and attacks, the fatal ones are no count of people.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    ill: ['40 cholera cases', '40 cases of cholera', '40 cases since August', '40 confirmed cases of Ebola'],
    others: ['40 accidents', '40 attacks', '40 shootings'],
    opens: ['There were X', 'The ministry counted X', 'The province has had X'],
    died: [
      ', 12 of them fatal',
      ', of which 12 were fatal',
      ', 12 of which were fatal',
      ', 12 of them deadly',
    ],
  },
  es: {
    ill: ['40 casos de cólera', '40 casos', '40 casos confirmados de dengue'],
    others: ['40 accidentes', '40 ataques', '40 tiroteos'],
    opens: ['Hubo X', 'El ministerio registró X', 'La provincia suma X'],
    died: [', 12 de ellos mortales', ', de los cuales 12 fueron mortales', ', 12 de ellos fatales'],
  },
} as const;

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { ill, others, opens, died } = WORDS[language];
  for (const opening of opens)
    for (const fatal of died) {
      for (const cases of ill) yield [`${opening.replace('X', cases)}${fatal}.`, 'killed all 12'];
      for (const events of others) yield [`${opening.replace('X', events)}${fatal}.`, ''];
    }
}

it.each(['en', 'es'] as const)('who died of those that fell ill is counted in %s', (language) => {
  expect(readOtherwise(reports(language), language)).toEqual([]);
});
