// The share of each place in a count of one group: of 181 soldiers, 38 in one place, 25 and 24 in others, are soldiers too.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    groups: {
      police: 'police officers',
      military: 'soldiers',
      child: 'children',
      journalist: 'journalists',
      'health-worker': 'health workers',
      civilian: 'civilians',
      other: 'social leaders',
    },
    frames: [
      'In 2023, 181 {g} were killed: 38 in Zorvela, 25 in Miranda and 24 in Tarvo.',
      'A total of 181 {g} were killed, 38 of them in Zorvela, 25 in Miranda and 24 in Tarvo.',
      'The office counts 181 {g} killed. Zorvela has 38, followed by Miranda with 25 and Tarvo with 24.',
      '{G} killed: Zorvela 38, Miranda 25, Tarvo 24.',
      '{G} killed by province: Zorvela (38), Miranda (25), Tarvo (24).',
      'Zorvela reported 38 {g} killed, Miranda 25 and Tarvo 24.',
      'Thirty-eight {g} died in Zorvela, 25 in Miranda and 24 in Tarvo.',
      'The fighting killed 181 {g}. In Zorvela 38 died, in Miranda 25 and in Tarvo 24.',
      'The fighting killed 181 {g}. Most of them died in Zorvela (38), Miranda (25) and Tarvo (24).',
      '{G} killed:\n- Zorvela: 38\n- Miranda: 25\n- Tarvo: 24',
      'The number of {g} killed stands at 181: Zorvela 38, Miranda 25, Tarvo 24.',
    ],
  },
  es: {
    groups: {
      police: 'policías',
      military: 'soldados',
      child: 'niños',
      journalist: 'periodistas',
      'health-worker': 'sanitarios',
      civilian: 'civiles',
      other: 'líderes sociales',
    },
    frames: [
      'En 2023 fueron asesinados 181 {g}. Zorvela aporta 38 casos, Miranda 25 y Tarvo 24.',
      'En 2023 murieron 181 {g}: 38 en Zorvela, 25 en Miranda y 24 en Tarvo.',
      'Un total de 181 {g} murieron, 38 de ellos en Zorvela, 25 en Miranda y 24 en Tarvo.',
      '{G} muertos: Zorvela 38, Miranda 25, Tarvo 24.',
      '{G} muertos por provincia: Zorvela (38), Miranda (25), Tarvo (24).',
      'Zorvela registra 38 {g} muertos, Miranda 25 y Tarvo 24.',
      'Treinta y ocho {g} murieron en Zorvela, 25 en Miranda y 24 en Tarvo.',
      'Los combates mataron a 181 {g}. En Zorvela murieron 38, en Miranda 25 y en Tarvo 24.',
      'Los combates mataron a 181 {g}. La mayoría murió en Zorvela (38), Miranda (25) y Tarvo (24).',
      '{G} muertos:\n- Zorvela: 38\n- Miranda: 25\n- Tarvo: 24',
      'El número de {g} muertos es de 181: Zorvela 38, Miranda 25, Tarvo 24.',
    ],
  },
};

it.each(['en', 'es'] as const)('shares are of the group that is counted, in %s', (language) => {
  const wordsOf = ({ measure, group, value, place }: Figure) => `${measure} ${group} ${value} ${place}`;
  expect(readOtherwise(sayings(language), language, wordsOf)).toEqual([]);
});

function* sayings(language: 'en' | 'es'): Generator<Saying> {
  const { groups, frames } = WORDS[language];
  for (const frame of frames)
    for (const [group, noun] of Object.entries(groups)) {
      const text = frame
        .replace('{g}', noun)
        .replace('{G}', `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`);
      const shares = [`${group} 24 Tarvo`, `${group} 25 Miranda`, `${group} 38 Zorvela`];
      const told = text.includes('181') ? [`${group} 181 null`, ...shares] : shares;
      yield [text, told.map((figure) => `killed ${figure}`).join('; ')];
    }
}
