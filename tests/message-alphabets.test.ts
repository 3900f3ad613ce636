import { describe, expect, it } from 'vitest';
import { isGsm7, septets, smsParts, toGsm7 } from '../lib/message/gsm7.ts';
import { toAscii } from '../lib/message/latin.ts';

describe('a text message', () => {
  it.each([
    ['Perú, más de 20 días', 'Peru, mas de 20 dias'],
    ['José, señor, pingüino, ¿qué? ¡ya!', 'José, señor, pingüino, ¿qué? ¡ya!'],
    ['28 → 46 … «así» — “no”', '28 -> 46 ... "asi" - "no"'],
    ['İstanbul, Łódź, Đakovo, Œuvre, garçon', 'Istanbul, Lodz, Dakovo, OEuvre, garcon'],
    ['11\u00A0800\u202Fpersonas', '11 800 personas'],
    ['Київ: 3', ': 3'],
    ['una 🕊 vela', 'una vela'],
    ['línea\r\nnueva\tcolumna', 'linea nueva columna'],
  ])('spells %s as %s', (text, spelled) => {
    expect(toGsm7(text)).toBe(spelled);
  });

  it.each([
    ['160 plain letters', 'a'.repeat(160), 160, 1],
    ['161 plain letters', 'a'.repeat(161), 161, 2],
    ['80 brackets, two septets each', '['.repeat(80), 160, 1],
    ['81 brackets', '['.repeat(81), 162, 2],
    ['two full parts', 'a'.repeat(306), 306, 2],
    ['an escape that would be torn between two parts', `${'a'.repeat(152)}[${'a'.repeat(152)}`, 306, 3],
    ['nothing', '', 0, 1],
  ])('of %s', (_, text, length, parts) => {
    expect([septets(text), smsParts(text)]).toEqual([length, parts]);
  });

  it.each([
    ['70 letters, one with an accent outside the alphabet', `á${'a'.repeat(69)}`, 1],
    ['71 letters, one with an accent outside the alphabet', `á${'a'.repeat(70)}`, 2],
    ['an emoji is two units', `${'a'.repeat(69)}🕊`, 2],
  ])('outside the alphabet: %s', (_, text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });

  it('knows the 128 places of the alphabet, less line feed, carriage return and escape', () => {
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const known = all.filter(isGsm7);
    expect(known.filter((character) => septets(character) === 1)).toHaveLength(125);
    expect(known.filter((character) => septets(character) === 2)).toEqual([...'[\\]^{|}~€']);
  });
});

describe('a subject', () => {
  it.each([
    ['Apurímac, Ñuñoa, Güímar', 'Apurimac, Nunoa, Guimar'],
    ['«¿Cuántos?» – 46', '"Cuantos?" - 46'],
    ['Æsir, Straße, Ålesund, Þórshöfn', 'AEsir, Strasse, Alesund, Thorshofn'],
    ['Ｊｕｌｉａｃａ', 'Juliaca'],
    ['Đắk Lắk, Kraków, Şanlıurfa', 'Dak Lak, Krakow, Sanliurfa'],
    ['東京', ''],
  ])('spells %s as %s', (text, spelled) => {
    expect(toAscii(text)).toBe(spelled);
  });
});
