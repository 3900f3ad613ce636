// The one place that a short text names, where it tells what happened; and places that are of something else.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  ['"We have five dead," a doctor said. The shooting at the Olen bridge began at noon.', '5 at Olen'],
  [
    'The agency counted 228 dead. The dam burst at Tarvo stands for 52 of the deaths.',
    ['228 at null', '228 at null; 52 at Tarvo'],
  ],
  ['Two men died at Olen hospital after the crash at Tarvo.', '2 at Tarvo'],
];

const SPANISH: readonly Saying[] = [
  [
    'A nivel nacional hay 55 personas fallecidas.\n44 civiles fallecidos en enfrentamientos.\nEn Lima, las protestas se concentraron en tres distritos.',
    '44 at null; 55 at null',
  ],
  ['Van 60 personas fallecidas. La comisión visitó el puente donde hubo un bloqueo en Puno.', '60 at null'],
  ['«Tenemos siete decesos», dijo una fuente. El asalto al cuartel de Olen duró cinco horas.', '7 at Olen'],
  ['El pesquero naufragó a 250 millas de Tarvo. Fueron recuperados nueve cadáveres.', '9 at Tarvo'],
  [
    'El paro cumplió 20 días con dos muertos. El ejército habla de 17 heridos en la emboscada en Olen.',
    '17 at Olen; 2 at null',
  ],
];

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('finds where it was, if one place alone is named: %s', (language, sayings) => {
  expect(readOtherwise(sayings, language, ({ value, place }) => `${value} at ${place}`)).toEqual([]);
});
