// How many of a count were of one month, week or day: "426 femicides. Eighty occurred in June", "El peor mes fue junio: 80".

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  es: {
    wholes: [
      'El país suma 426 feminicidios.',
      'Van 426 homicidios en el año.',
      'Desde enero han muerto 426 personas en las carreteras.',
      'La ciudad registra 426 muertos por dengue.',
    ],
    parts: [
      'Tan solo en junio ocurrieron 80.',
      'Solo en junio hubo 80.',
      'Solo la semana pasada ocurrieron 80.',
      'Solo la semana previa se registraron 80.',
      'Solo ayer fueron 80.',
      'En junio ocurrieron 80.',
      'En junio hubo 80.',
      'En junio se registraron 80.',
      'De ellos, 80 ocurrieron en junio.',
      'Ochenta ocurrieron en junio.',
      'El mes más letal fue junio, con 80.',
      'Junio fue el peor mes, con 80.',
      'El peor mes fue junio: 80.',
    ],
  },
  en: {
    wholes: [
      'The country has 426 femicides.',
      'There have been 426 homicides this year.',
      'Since January 426 people have died on the roads.',
      'The city counts 426 dengue deaths.',
    ],
    parts: [
      'In June alone there were 80.',
      'Eighty occurred in June.',
      'Eighty were in June alone.',
      'Last week alone there were 80.',
      'In June there were 80.',
      'June alone saw 80.',
      'Of these, 80 occurred in June.',
      'The deadliest month was June, with 80.',
      'June was the worst month, with 80.',
      'Some 80 died in June alone.',
    ],
  },
} as const;

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { wholes, parts } = WORDS[language];
  for (const whole of wholes)
    for (const part of parts) yield [`${whole} ${part}`, 'killed all 426 total; killed all 80 incident'];
}

it.each(['en', 'es'] as const)('a part by time is told as one in %s', (language) => {
  const wordsOf = ({
    measure,
    group,
    value,
    scope,
  }: {
    measure: string;
    group: string;
    value: number;
    scope: string;
  }) => `${measure} ${group} ${value} ${scope}`;
  expect(readOtherwise(reports(language), language, wordsOf)).toEqual([]);
});
