import { describe, expect, it } from 'vitest';
import { lateAdditionIn } from '../lib/compare/late-addition.ts';
import type { Measure } from '../lib/model.ts';

const told: readonly (readonly [Measure, string])[] = [
  [
    'killed',
    'La diferencia se debe a un menor que murió el 12 de diciembre y cuyo caso no figuraba en los balances anteriores.',
  ],
  ['killed', 'Se incorpora a una persona fallecida en diciembre que no había sido contabilizada antes.'],
  ['killed', 'El nuevo total incluye dos muertes no registradas previamente.'],
  ['killed', 'Una de las personas fallecidas fue añadida de forma retroactiva.'],
  ['killed', 'Un adolescente fallecido en Andahuaylas no estaba incluido en el reporte anterior.'],
  ['injured', 'Se suman 12 heridos de enero que no habían sido reportados hasta ahora.'],
  ['killed', 'The count now includes a child killed in December who had not been counted before.'],
  ['killed', 'Two deaths were added retroactively after a review of hospital records.'],
  ['killed', 'A previously unrecorded death of 12 December brings the total to 59.'],
  ['missing', 'Three missing fishermen did not appear in earlier reports.'],
];

const lookAlikes: readonly (readonly [string, Measure, string])[] = [
  [
    'nobody was left out: there was nobody',
    'killed',
    'No se habían registrado fallecidos hasta ahora en Tacna.',
  ],
  ['the same in English', 'killed', 'The ministry had not reported any deaths before Monday.'],
  ['who is never counted', 'killed', 'La cifra no incluye a los policías fallecidos.'],
  ['a plain rise', 'killed', 'Dos personas más fallecieron hoy en Juliaca; antes se contaban 12.'],
  [
    'another measure',
    'injured',
    'Se incorpora a una persona fallecida que no había sido contabilizada antes.',
  ],
  ['no harm in the sentence', 'killed', 'El distrito no figuraba en los balances anteriores.'],
  ['a place that had no deaths yet', 'killed', 'No hubo fallecidos en los días anteriores.'],
];

describe('people counted late', () => {
  it.each(told)('%s: %s', (measure, sentence) => {
    const report = `Suman 59 las personas afectadas.\n${sentence} El balance sigue.`;
    expect(lateAdditionIn(report, measure)).toBe(sentence);
  });

  it.each(lookAlikes)('is not %s', (_, measure, sentence) => {
    expect(lateAdditionIn(sentence, measure)).toBeNull();
  });
});
