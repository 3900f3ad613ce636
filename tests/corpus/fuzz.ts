// Texts nobody would write: pieces of real grammar, of other scripts and of noise, put together by a seeded generator.

import { en } from './phrasings-en.ts';
import { es } from './phrasings-es.ts';

/** Whole numbers from 0 up to, not including, the bound. */
type Dice = (below: number) => number;

/** Takes a seed, gives the same throws for it every time (mulberry32, public domain, Tommy Ettinger). */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SAMPLES = [es, en].flatMap(({ figures, nothing }) => [
  ...figures.flatMap(({ phrasings }) => phrasings),
  ...nothing.flatMap(({ texts }) => texts),
]);

const WORDS = [...new Set(SAMPLES.flatMap((text) => text.split(' ')))];
const MARKS = [...'.,;:()[]{}«»“”"\'’—–-|•·¿?¡!…%$#@*+~≈>≥/\\\n\t '];
const ODD = [
  ...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u2009', '\u200b', '\u200d'],
  ...[
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\uffff',
    '\ud83d',
    '\ude00',
    '\udfff',
    '\ud800',
    '😀',
    '👩‍👩‍👧',
  ],
  ...[
    'e\u0301',
    'i\u0307',
    '\u0301',
    'ı',
    'İ',
    'ß',
    'ﬁ',
    'ǅ',
    'Σς',
    '²',
    '¹²',
    '½',
    '٣',
    '३',
    '三',
    '死者',
    'قتيل',
  ],
  ...[
    'Ã­',
    'Ã³',
    'â€œ',
    'Â ',
    'Ãa',
    'ï¿½',
    'ÃƒÂ­',
    'ð',
    'ô',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
];

const PIECES: readonly ((dice: Dice) => string)[] = [
  (dice) => `${pick(dice, WORDS)} `,
  (dice) => `${pick(dice, WORDS)} `,
  (dice) => `${pick(dice, SAMPLES)} `,
  (dice) => pick(dice, MARKS),
  (dice) => pick(dice, ODD),
  (dice) => String.fromCharCode(dice(0x10000)),
  (dice) => String.fromCodePoint(dice(0x110000)),
  (dice) => digits(dice, 1 + dice(5)),
  (dice) => digits(dice, 1 + dice(400)),
  (dice) => `${digits(dice, 1 + dice(3))}${pick(dice, [...'.,:/-– \u202f'])}${digits(dice, 3)} `,
  (dice) => pick(dice, MARKS).repeat(dice(60)),
];

/** Takes a seed, gives its text: mostly short, at times a line of many thousand characters. */
export function fuzzText(seed: number): string {
  const dice = diceOf(seed);
  const text = dice(2) === 0 ? assembled(dice) : mutated(dice, pick(dice, SAMPLES));
  return dice(2000) === 0 ? text.repeat(1 + dice(400)) : text;
}

function assembled(dice: Dice): string {
  return Array.from({ length: dice(24) }, () => pick(dice, PIECES)(dice)).join('');
}

/** A sentence with parts cut out, doubled, swapped for others, or damaged by a wrong decoding. */
function mutated(dice: Dice, sentence: string): string {
  let text = sentence;
  for (let times = 1 + dice(6); times > 0; times -= 1) text = mutatedOnce(dice, text);
  return text;
}

function mutatedOnce(dice: Dice, text: string): string {
  const at = dice(text.length + 1);
  const to = Math.min(text.length, at + dice(12));
  const [head, middle, tail] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  const ways: readonly (() => string)[] = [
    () => head + tail,
    () => head + middle.repeat(1 + dice(4)) + tail,
    () => head + pick(dice, PIECES)(dice) + tail,
    () => tail + middle + head,
    () => text.toUpperCase(),
    () => text.normalize('NFD'),
    () => Buffer.from(text, 'utf8').toString('latin1'),
    () => text.replaceAll(' ', pick(dice, [' ', '', '\n', '  ', ' | '])),
  ];
  return pick(dice, ways)();
}

function digits(dice: Dice, length: number): string {
  return Array.from({ length }, () => dice(10)).join('');
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  const one = from[dice(from.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}
