/** Elements that stand on lines of their own (HTML Standard, 15.3.3 Flow content). `dt` begins a line that its `dd` goes on. */
const BLOCKS = new Set(
  'address article blockquote body caption center details div dl fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html legend li main ol p section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
);

/** Soft hyphen, zero-width space and joiners, byte-order mark: they are not seen, and part words. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** The white space that HTML collapses, where it is no single blank already. No-break and thin spaces are not among it. */
const WHITE_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/** What `plainText` calls while it walks a page. */
export type LineWriter = {
  readonly write: (text: string) => void;
  /** `cells` counts the cells of a `tr`. */
  readonly enter: (name: string, cells: number) => void;
  readonly leave: (name: string) => void;
  readonly finish: () => string;
};

/** Lays out words in lines as a browser does, only that the cells of a row share one line. */
export function lineWriter(): LineWriter {
  const lines: string[] = [];
  /** For each row that is open: how many of its cells have begun; null for a row of one cell, which is mere layout. */
  const rows: (number | null)[] = [];
  let line = '';
  let preformatted = 0;

  const isInRow = () => typeof rows.at(-1) === 'number';
  const breakLine = () => {
    const tidy = line.replace(UNSEEN, '').replace(WHITE_SPACE, ' ').trim();
    if (/[^\s|]/.test(tidy)) lines.push(tidy);
    line = '';
  };
  const breakUnlessInRow = () => {
    if (isInRow()) line += ' ';
    else breakLine();
  };
  const beginCell = () => {
    const begun = rows.at(-1);
    if (typeof begun !== 'number') return breakLine();
    if (begun > 0) line += ' | ';
    rows[rows.length - 1] = begun + 1;
  };

  return {
    write(text) {
      const [first = '', ...further] = preformatted > 0 ? text.split('\n') : [text];
      line += first;
      for (const part of further) {
        breakLine();
        line += part;
      }
    },
    enter(name, cells) {
      if (name === 'tr') {
        breakLine();
        rows.push(cells > 1 ? 0 : null);
      } else if (name === 'td' || name === 'th') beginCell();
      else if (name === 'dd') line += ' | ';
      else if (name === 'br' || name === 'dt' || BLOCKS.has(name)) breakUnlessInRow();
      else if (name === 'pre') {
        breakLine();
        preformatted += 1;
      }
    },
    leave(name) {
      if (name === 'tr') {
        breakLine();
        rows.pop();
      } else if (name === 'dd' || BLOCKS.has(name)) breakUnlessInRow();
      else if (name === 'pre') {
        breakLine();
        preformatted -= 1;
      }
    },
    finish() {
      breakLine();
      return lines.join('\n');
    },
  };
}
