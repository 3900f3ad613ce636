/** A run of characters on a page of a PDF. Lengths are in points, from the lower left corner. */
export type PdfItem = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
};

type Line = {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
};

/** In font sizes: further apart than this are cells of a table, closer than that one word. */
const CELL_GAP = 1.2;
const WORD_GAP = 0.15;
/** Lines further apart than this are no neighbours. */
const LINE_GAP = 1.7;
/** A line that reaches so far to the right was broken there because the paragraph goes on. */
const FULL_LINE = 0.8;

const FOOTNOTE_MARK = /^\d{1,2}$/;
const LIST_ITEM = /^(?:[•▪‣◦·*–—-]|\d{1,2}[.)]\s|\p{L}\)\s)/u;
const PAGE_NUMBER = /^(?:p[áa]g(?:ina|\.)?|page)?\s*\d{1,4}(?:\s*(?:de|of|\/)\s*\d{1,4})?$/iu;

/**
 * The text of a PDF as paragraphs and table rows, each on a line of its own, the cells of a row joined by " | ".
 * Takes the items of each page in the order in which the file draws them. Page numbers and what stands at the edge of most
 * pages are left out. Lines that a paragraph was broken into are joined again, also over a page's end.
 */
export function pdfText(pages: readonly (readonly PdfItem[])[]): string {
  const parts: string[] = [];
  let before: Line | undefined;
  for (const lines of withoutEdges(pages.map(linesOf))) {
    const column = columnOf(lines);
    lines.forEach((line, at) => {
      const goesOn = at === 0 ? runsOver(before, line) : isSameParagraph(before, line, column);
      if (goesOn && isHyphenated(before, line)) parts.push(parts.pop()?.slice(0, -1) ?? '', line.text);
      else parts.push(goesOn ? ' ' : '\n', line.text);
      before = line;
    });
  }
  return parts.slice(1).join('');
}

/** Items that the file draws one after the other at one height. */
function linesOf(items: readonly PdfItem[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { str, x, y, width, fontSize } of items) {
    const words = str.replace(/[ \t\n\r\f]+/g, ' ').trim();
    if (words === '') continue;
    const last = lines.at(-1);
    if (last === undefined || Math.abs(last.y - y) > last.size / 2 || x < last.end - last.size) {
      lines.push({ text: words, x, end: x + width, y, size: fontSize });
    } else if (fontSize < last.size * 0.75 && FOOTNOTE_MARK.test(words)) {
      lines[lines.length - 1] = { ...last, end: x + width };
    } else {
      const gap = (x - last.end) / last.size;
      const between = gap > CELL_GAP ? ' | ' : gap > WORD_GAP || /^\s|^$/.test(str) ? ' ' : '';
      lines[lines.length - 1] = { ...last, text: last.text + between + words, end: x + width };
    }
  }
  return lines;
}

/** Without page numbers, and without running heads: what is the first or last line of more than half the pages, but for digits. */
function withoutEdges(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const edge of new Set([page.at(0), page.at(-1)].map((line) => edgeName(line?.text ?? '')))) {
      seen.set(edge, (seen.get(edge) ?? 0) + 1);
    }
  }
  const isEdge = ({ text }: Line): boolean =>
    PAGE_NUMBER.test(text) || (pages.length > 2 && (seen.get(edgeName(text)) ?? 0) > pages.length / 2);
  return pages.map((page) => page.filter((line, at) => (at > 0 && at < page.length - 1) || !isEdge(line)));
}

function edgeName(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** From where to where the lines of a page reach. */
type Column = { readonly left: number; readonly right: number };

function columnOf(lines: readonly Line[]): Column {
  const none: Column = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY };
  return lines.reduce(
    ({ left, right }, { x, end }) => ({ left: Math.min(left, x), right: Math.max(right, end) }),
    none,
  );
}

function isSameParagraph(before: Line | undefined, line: Line, { left, right }: Column): boolean {
  return (
    before !== undefined &&
    !before.text.includes(' | ') &&
    !line.text.includes(' | ') &&
    !LIST_ITEM.test(line.text) &&
    Math.abs(before.size - line.size) < before.size / 10 &&
    before.y > line.y &&
    before.y - line.y < before.size * LINE_GAP &&
    before.end - left > (right - left) * FULL_LINE
  );
}

/** Whether a paragraph goes on from the page before: it ended in mid-sentence, and this begins with a small letter. */
function runsOver(before: Line | undefined, { text }: Line): boolean {
  return (
    before !== undefined &&
    !before.text.includes(' | ') &&
    /[\p{L}\p{N},-]$/u.test(before.text) &&
    /^\p{Ll}/u.test(text)
  );
}

function isHyphenated(before: Line | undefined, { text }: Line): boolean {
  return before !== undefined && /\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(text);
}
