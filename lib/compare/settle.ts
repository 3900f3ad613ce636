import type { Count, Figure } from '../model.ts';

/** What one report says for one series. */
export type Statement = {
  readonly figure: Figure;
  /** The number that contradicts it in the same report; null when the report agrees with itself. */
  readonly disputed: Figure | null;
};

/**
 * Settles what a report says where it states one series several times.
 * Takes the figures of the series in the order of the text, and the text. A looser wording of a firmer number is dropped
 * ("more than 40" beside 46); of the values of several hours in a page updated in place the last hour's stands;
 * what is left and differs is a contradiction, and both are kept.
 */
export function settleStatement(figures: readonly Figure[], text: string): Statement | null {
  const firm = withoutLooser(figures);
  const first = firm[0];
  if (first === undefined) return null;
  const other = firm.find((figure) => figure.value !== first.value || figure.max !== first.max);
  if (other === undefined)
    return { figure: firm.find(({ qualifier }) => qualifier === 'exact') ?? first, disputed: null };
  const latest = latestByHour(firm, text);
  return latest === null ? { figure: first, disputed: other } : { figure: latest, disputed: null };
}

function withoutLooser(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    (loose) =>
      !figures.some((firm) => firm !== loose && firmness(firm) > firmness(loose) && agree(firm, loose)),
  );
}

function firmness({ qualifier }: Count): number {
  switch (qualifier) {
    case 'exact':
      return 4;
    case 'range':
      return 3;
    case 'at-least':
    case 'at-most':
      return 2;
    case 'about':
      return 1;
    case 'vague':
      return 0;
    default:
      return qualifier satisfies never;
  }
}

/** Whether a loose statement may be the firm one in other words. "About" is taken to round by a tenth at most. */
function agree(firm: Count, loose: Count): boolean {
  switch (loose.qualifier) {
    case 'vague':
      return true;
    case 'at-least':
      return firm.value >= loose.value;
    case 'at-most':
      return firm.value <= loose.value;
    case 'about':
      return Math.abs(firm.value - loose.value) <= loose.value / 10;
    case 'range':
      return loose.value <= firm.value && firm.value <= (loose.max ?? loose.value);
    case 'exact':
      return firm.value === loose.value;
    default:
      return loose.qualifier satisfies never;
  }
}

/** A line that opens with an hour, as in "18:40 - ", "[16.30 h]" or "Actualización (20:00):". */
const HOUR_MARK = /^[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]{1,3})?([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)/u;

/** The figure under the latest hour mark, if every figure stands under one; null when hours do not decide. */
function latestByHour(figures: readonly Figure[], text: string): Figure | null {
  const timed = figures.map((figure) => ({ figure, minute: minuteOf(figure.start, text) }));
  if (timed.some(({ minute }) => minute === null)) return null;
  const latest = Math.max(...timed.map(({ minute }) => minute ?? -1));
  const standing = timed.filter(({ minute }) => minute === latest);
  return standing.length === 1 ? (standing[0]?.figure ?? null) : null;
}

/** Minutes since midnight of the last hour mark at or above an offset; null when there is none. */
function minuteOf(offset: number, text: string): number | null {
  const lineEnd = text.indexOf('\n', offset);
  const lines = text.slice(0, lineEnd < 0 ? text.length : lineEnd).split('\n');
  for (const line of lines.reverse()) {
    const mark = HOUR_MARK.exec(line);
    if (mark !== null) return Number(mark[1]) * 60 + Number(mark[2]);
  }
  return null;
}
