import { expect, it } from 'vitest';
import { repairEncoding } from '../../lib/grammar/text/encoding.ts';

it.each([
  ['DefensorÃ­a', 'Defensoría'],
  ['segÃºn', 'según'],
  ['DefensorÃa', 'Defensoría'],
  ['1â€¯340', '1\u202f340'],
  ['1Â 192', '1\u00a0192'],
  ['â€œseisâ€', '“seis”'],
  ['SegÃƒÂºn', 'Según'],
])('%s is read as %s', (damaged, clean) => {
  expect(repairEncoding(damaged).text).toBe(clean);
});

it.each(['SÃO PAULO', 'Âncora', 'naïve', 'São', 'Ã', 'Â', '1 Ã 2'])('%s is no damage', (text) => {
  expect(repairEncoding(text).text).toBe(text);
});

it('every offset in the repaired text leads back to the same letter of the original', () => {
  const original = 'La DefensorÃ­a informÃ³ de 17 muertos en JuliacÃ¡, segÃºn dijo.';
  const { text, origin } = repairEncoding(original);
  for (const word of ['informó', '17', 'muertos', 'según', 'dijo']) {
    const start = text.indexOf(word);
    const slice = original.slice(origin(start), origin(start + word.length));
    expect(repairEncoding(slice).text).toBe(word);
  }
});
