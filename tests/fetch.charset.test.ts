import { describe, expect, it } from 'vitest';
import { decodedText } from '../lib/fetch/charset.ts';

const WORDS = 'Cayó a 46 el número de niños muertos — “según la Defensoría”';

/** Windows-1252: Latin-1 but for the marks of typography. */
function windows1252(text: string): Buffer {
  const marks: Readonly<Record<string, number>> = { '—': 0x97, '“': 0x93, '”': 0x94, '…': 0x85, '€': 0x80 };
  return Buffer.from([...text].map((letter) => marks[letter] ?? letter.charCodeAt(0)));
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const page = (meta: string, text = WORDS): string =>
  `<!doctype html><html><head>${meta}</head><body>${text}</body></html>`;
const LABELS = [
  ...[
    '',
    'text/html',
    'text/html; charset=utf-8',
    'text/html;charset="UTF-8"',
    'text/html; charset=iso-8859-1',
  ],
  ...[
    'text/html; charset=windows-1252',
    'text/html; charset=us-ascii',
    'text/html; charset=utf-16',
    'text/html; charset=',
  ],
  ...['text/html; charset=utf-7', 'text/html; charset=none', 'text/html; charset=iso-8859-15; charset=utf-8'],
];

describe('text is read as it was written', () => {
  it.each(LABELS)('in UTF-8 under the label "%s"', (label) => {
    expect(decodedText(Buffer.from(WORDS), label)).toBe(WORDS);
  });

  it.each(LABELS.filter((label) => !label.includes('utf-16') && !label.includes('8859-15')))(
    'in windows-1252 under the label "%s"',
    (label) => {
      expect(decodedText(windows1252(WORDS), label)).toBe(WORDS);
    },
  );

  it.each(LABELS)('in UTF-8 with a byte order mark under the label "%s"', (label) => {
    expect(decodedText(Buffer.from(`\uFEFF${WORDS}`), label)).toBe(WORDS);
  });

  it.each(LABELS)('in UTF-16, marked or not, under the label "%s"', (label) => {
    expect(decodedText(Buffer.from(`\uFEFF${WORDS}`, 'utf16le'), label)).toBe(WORDS);
    expect(decodedText(utf16be(`\uFEFF${WORDS}`), label)).toBe(WORDS);
    expect(decodedText(Buffer.from(WORDS, 'utf16le'), label)).toBe(WORDS);
    expect(decodedText(utf16be(WORDS), label)).toBe(WORDS);
  });

  it.each([
    '<meta charset="utf-8">',
    '<meta charset=iso-8859-1>',
    '<meta charset="utf-16">',
    '<meta charset="x">',
    '',
  ])('in UTF-8 or windows-1252 whatever the page itself says: %s', (meta) => {
    expect(decodedText(Buffer.from(page(meta)), 'text/html')).toBe(page(meta));
    expect(decodedText(windows1252(page(meta)), 'text/html')).toBe(page(meta));
  });
});

describe('the label counts where the bytes leave it open', () => {
  const russian = Buffer.from([0xcf, 0xee, 0xe3, 0xe8, 0xe1, 0xeb, 0xee, 0x20, 0x37]);
  const japanese = Buffer.from([0x1b, 0x24, 0x42, 0x3b, 0x60, 0x3c, 0x54, 0x1b, 0x28, 0x42, 0x37]);

  it('in the header', () => {
    expect(decodedText(russian, 'text/plain; charset=windows-1251')).toBe('Погибло 7');
    expect(decodedText(japanese, 'text/plain; charset=ISO-2022-JP')).toBe('死者7');
    expect(decodedText(Buffer.from([0xa4]), 'text/plain; charset=iso-8859-15')).toBe('€');
  });

  it('in the page, also when the header is refuted by the bytes', () => {
    const html = Buffer.concat([
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
      russian,
    ]);
    const xml = Buffer.concat([Buffer.from("<?xml version='1.0' encoding='windows-1251'?>"), russian]);
    for (const body of [html, xml]) {
      expect(decodedText(body, 'text/html')).toContain('Погибло 7');
      expect(decodedText(body, 'text/html; charset=utf-8')).toContain('Погибло 7');
    }
  });

  it('for a script that has no zero bytes in UTF-16', () => {
    expect(decodedText(Buffer.from('死者七人', 'utf16le'), 'text/plain; charset=utf-16le')).toBe('死者七人');
  });
});

describe('damage', () => {
  it('to one letter of a UTF-8 page does not spoil the others', () => {
    const cut = Buffer.concat([Buffer.from(WORDS), Buffer.from([0xc3])]);
    for (const label of ['text/html; charset=utf-8', 'text/html', 'text/html; charset=iso-8859-1']) {
      expect(decodedText(cut, label)).toBe(`${WORDS}\uFFFD`);
    }
  });

  it('of any kind ends in text', () => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 131) % 256));
    for (const label of [
      ...LABELS,
      'text/html; charset=shift_jis',
      'text/html; charset=gb18030',
      'text/html; charset=big5',
    ]) {
      expect(typeof decodedText(bytes, label)).toBe('string');
    }
    expect(decodedText(Buffer.alloc(0), '')).toBe('');
    expect(decodedText(Buffer.from('46\0 muertos'), '')).toBe('46\0 muertos');
  });
});
