// People whose death is told around a relative clause that says what befell them first: "Murió un joven que había sido herido".

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

/** Frames with WHO for people and their number, FIRST for what befell them before. */
const FRAMES = {
  es: [
    'Murió en el hospital WHO que FIRST.',
    'Murió este lunes en Tarvo WHO que FIRST.',
    'Falleció WHO que FIRST en el choque.',
  ],
  en: ['WHO who FIRST on Monday died.', 'WHO who FIRST has died in hospital.'],
} as const;
const WHO = { es: ['un joven', 'un policía', 'un niño de 7 años'], en: ['A man', 'A policeman'] } as const;
const FIRST = {
  es: ['había resultado herido', 'estaba hospitalizado', 'permanecía internado', 'fue herido'],
  en: ['had been wounded', 'was injured', 'was hospitalised'],
} as const;

function* sayings(language: 'es' | 'en'): Generator<Saying> {
  for (const frame of FRAMES[language])
    for (const who of WHO[language])
      for (const first of FIRST[language])
        yield [frame.replace('WHO', who).replace('FIRST', first), 'killed 1'];
}

it('who died of what befell them first is dead', () => {
  const plain: readonly Saying[] = [
    ['Murieron dos personas que habían resultado heridas.', 'killed 2'],
    ['Hallaron sin vida a dos jóvenes que estaban desaparecidos.', 'killed 2'],
    ['Mataron a un hombre que hirió a tres personas.', 'injured 3; killed 1'],
    ['Murió una niña que estaba hospitalizada; ya son 34.', 'killed 1; killed 34'],
  ];
  expect([
    ...readOtherwise(sayings('es'), 'es', measureAndValue),
    ...readOtherwise(plain, 'es', measureAndValue),
    ...readOtherwise(sayings('en'), 'en', measureAndValue),
  ]).toEqual([]);
});
