/** Lines of a notice that are kept with the snapshot until it is sent, and characters of each: a page may name as much as it likes. */
const LINES = 20;
const LINE_LENGTH = 500;

/** The detail of a notice, a line each, bounded; how many are left out stands at the end. */
export function detailLines(lines: readonly string[]): string {
  const kept = lines
    .slice(0, LINES)
    .map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line));
  const left = lines.length - kept.length;
  return [...kept, ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}
