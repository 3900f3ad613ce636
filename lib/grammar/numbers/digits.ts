// A number written in digits, in any of the conventions that one country, sometimes one page, mixes.

/** What a run of digits and separators says. */
export type Digits = {
  readonly value: number;
  /** It has a fraction ("7,8"): it counts people only with a scale after it ("1,2 mil"). */
  readonly fraction: boolean;
  /** Four digits without a separator, 1900 to 2100: most likely a year. */
  readonly year: boolean;
};

const SEPARATOR = /[.,'’ \u00a0\u202f\u2009\u2007]/gu;

/** Takes digits as written ("1 340", "1.709", "5,6741"), gives their value; null when they are no number ("03.02.2021"). */
export function readDigits(written: string): Digits | null {
  const groups = written.split(SEPARATOR);
  const [head = '', ...tail] = groups;
  if (tail.length === 0) return plain(head);
  if (isThousands(head, tail)) return whole(Number(head + tail.join('')));
  const footnote = withoutFootnote(head, tail);
  if (footnote !== null) return footnote;
  return decimal(written, head, tail);
}

function plain(digits: string): Digits | null {
  // "09 muertos" counts; "0930", "007" do not.
  if (digits.length > 9 || (digits.length > 2 && digits.startsWith('0'))) return null;
  const value = Number(digits);
  return { value, fraction: false, year: digits.length === 4 && value >= 1900 && value <= 2100 };
}

function whole(value: number): Digits {
  return { value, fraction: false, year: false };
}

function isThousands(head: string, tail: readonly string[]): boolean {
  return (
    head.length <= 3 && !head.startsWith('0') && tail.length <= 3 && tail.every((group) => group.length === 3)
  );
}

/** "5,6741" is 5,674 and footnote 1: a thousands group has three digits, what is over was raised type. */
function withoutFootnote(head: string, tail: readonly string[]): Digits | null {
  const last = tail.at(-1) ?? '';
  if (last.length !== 4 && last.length !== 5) return null;
  const groups = [...tail.slice(0, -1), last.slice(0, 3)];
  return isThousands(head, groups) ? whole(Number(head + groups.join(''))) : null;
}

function decimal(written: string, head: string, tail: readonly string[]): Digits | null {
  const groups = tail.slice(0, -1);
  const last = tail.at(-1) ?? '';
  const separators = written.match(SEPARATOR) ?? [];
  const lastSeparator = separators.at(-1);
  if (lastSeparator !== ',' && lastSeparator !== '.') return null;
  if (groups.length > 0 && (!isThousands(head, groups) || separators[0] === lastSeparator)) return null;
  return { value: Number(`${head}${groups.join('')}.${last}`), fraction: true, year: false };
}
