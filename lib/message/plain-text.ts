// Text that others wrote, made safe to stand inside ours, and laid out for a phone.

/** Line breaks, tabs, control characters and every kind of space. */
const BREAKS = /[\p{Cc}\p{Z}]+/gu;
/** Characters that reorder or hide their neighbours: bidi controls, zero-width ones, soft hyphens, tags, noncharacters, lone surrogates. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Makes one line of whatever a page printed, so that it can never look like a part of our message.
 * Takes any string; gives well-formed text without breaks, control or invisible characters, trimmed.
 */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(BREAKS, ' ').trim();
}

/** Punctuation and small words that announce what was cut off: "Protestas en el" is cut to "Protestas". */
const DANGLING =
  /(?:[\s,;:.([\-–—]|(?<=\s)(?:a|al|de|del|e|el|en|la|las|los|por|y|and|at|by|for|in|of|on|the|to))+$/iu;

/**
 * Cuts a text at a word so that it measures at most `limit` with its mark of omission; a first word that is longer is cut itself.
 * `measure` counts what the limit counts: characters unless said.
 */
export function clip(
  text: string,
  limit: number,
  mark = '…',
  measure: (text: string) => number = codePoints,
): string {
  if (measure(text) <= limit) return text;
  const room = limit - measure(mark);
  if (room <= 0) return '';
  let kept = '';
  for (const character of text) {
    if (measure(kept + character) > room) break;
    kept += character;
  }
  const lastSpace = kept.lastIndexOf(' ');
  const isCutInsideWord = text[kept.length] !== ' ';
  const whole = isCutInsideWord && lastSpace > 0 ? kept.slice(0, lastSpace) : kept;
  return `${whole.replace(DANGLING, '')}${mark}`;
}

/**
 * Breaks a line at ordinary spaces (never at a no-break space, so numbers stay whole) into lines of at most `width` characters.
 * `first` and `rest` stand before the first line and the lines after it, and count. Words longer than a line are broken.
 */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ').flatMap((long) => pieces(long, width - rest.length))) {
    if (!isEmpty && codePoints(line) + 1 + codePoints(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

function pieces(word: string, width: number): readonly string[] {
  const characters = [...word];
  if (characters.length <= width) return [word];
  return [characters.slice(0, width).join(''), ...pieces(characters.slice(width).join(''), width)];
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
