// Letters and signs that are not in an alphabet, written in those that are.

/** What Unicode's compatibility decomposition leaves as it is, in plain ASCII. */
const SPELLED: Readonly<Record<string, string>> = {
  ...{ Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe', ß: 'ss', ẞ: 'SS', Ø: 'O', ø: 'o', Å: 'A', å: 'a' },
  ...{ Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ð: 'D', ð: 'd', Þ: 'Th', þ: 'th', Ħ: 'H', ħ: 'h', Ŧ: 'T', ŧ: 't' },
  ...{
    ı: 'i',
    ȷ: 'j',
    ĸ: 'k',
    Ŋ: 'Ng',
    ŋ: 'ng',
    Ə: 'A',
    ə: 'a',
    Ɓ: 'B',
    ɓ: 'b',
    Ɗ: 'D',
    ɗ: 'd',
    Ƙ: 'K',
    ƙ: 'k',
  },
  ...{ Ƴ: 'Y', ƴ: 'y', Ɛ: 'E', ɛ: 'e', Ɔ: 'O', ɔ: 'o', Ɖ: 'D', ɖ: 'd', Ɣ: 'G', ɣ: 'g', Ʋ: 'V', ʋ: 'v' },
  ...{ '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", ʻ: "'", ʼ: "'", ʿ: "'", ʾ: "'", '´': "'", '`': "'" },
  ...{ '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '«': '"', '»': '"', '‹': "'", '›': "'" },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '•': '-', '·': '.', '⁄': '/' },
  ...{ '→': '->', '←': '<-', '…': '...', '×': 'x', '÷': '/', '±': '+/-', '≈': '~', '≤': '<=', '≥': '>=' },
  ...{ º: 'o', ª: 'a', '°': 'o', '©': '(c)', '®': '(r)', '™': 'TM', '¡': '', '¿': '', '§': 's.', '¦': '|' },
};

const MARKS = /\p{M}+/gu;

/**
 * Writes a text in the characters that `isAllowed` lets through.
 * A character that is not allowed is spelled out, or loses its accent, or is dropped; it never becomes a question mark.
 * Gives one line: spaces are collapsed.
 */
export function transliterate(text: string, isAllowed: (character: string) => boolean): string {
  const written = Array.from(text.normalize('NFC'), (character) => {
    if (isAllowed(character)) return character;
    if (/[\p{Z}\p{Cc}]/u.test(character)) return ' ';
    return [...inLatin(character)].filter(isAllowed).join('');
  });
  return written.join('').replace(/ +/g, ' ').trim();
}

function inLatin(character: string): string {
  const spelled = SPELLED[character];
  if (spelled !== undefined) return spelled;
  const plain = character.normalize('NFKD').replace(MARKS, '');
  return Array.from(plain, (part) => SPELLED[part] ?? part).join('');
}

/**
 * Writes a text in printable ASCII, as the subject of an SNS e-mail must be.
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html (Subject)
 */
export function toAscii(text: string): string {
  return transliterate(text, isPrintableAscii);
}

/** Whether a character is one of the 95 from space to tilde. */
export function isPrintableAscii(character: string): boolean {
  return /^[ -~]$/.test(character);
}
