import { styleText } from 'node:util';
import { wordsOf } from '../../lib/message/words.ts';
import type { AlertRecord, Change, Count, Figure, Message } from '../../lib/model.ts';

/** Results go to standard output; everything else goes to standard error, so that a pipe gets results only. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One JSON object a line. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Names a failure for a person; the stack is for those who set NODE_DEBUG. */
export function tellFailure(error: unknown): void {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  tell(`${styleText('red', name, { stream: process.stderr })}: ${message}`);
}

/** "1 report", "2 reports". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "at least 46", "20 to 30", "dozens": a count in the terminal's English. */
export function countWords({ value, max, qualifier }: Count): string {
  switch (qualifier) {
    case 'exact':
      return String(value);
    case 'at-least':
      return `at least ${value}`;
    case 'about':
      return `about ${value}`;
    case 'at-most':
      return `at most ${value}`;
    case 'range':
      return `${value} to ${max ?? value}`;
    case 'vague':
      return wordsOf('en', 'full').vague[value] ?? `about ${value}`;
    default:
      return qualifier satisfies never;
  }
}

/** "28 → 46"; of a dispute, both numbers of the one report. */
export function changeWords({ kind, from, to }: Pick<Change, 'kind' | 'from' | 'to'>): string {
  if (from === null) return countWords(to);
  return `${countWords(from)} ${kind === 'disputed' ? '/' : '→'} ${countWords(to)}`;
}

/** "killed · civilian · clash · Juliaca": what a figure counts, without what is left open. */
export function subjectWords(
  figure: Pick<Figure | Change, 'measure' | 'group' | 'scope' | 'circumstance' | 'place' | 'attribution'>,
): string {
  const { measure, group, scope, circumstance, place, attribution } = figure;
  const credit = attribution === null ? null : `says ${attribution}`;
  return [measure, group, scope, circumstance, place, credit].filter((part) => part !== null).join(' · ');
}

export function printFigures(figures: readonly Figure[]): void {
  for (const figure of figures) {
    print(`  ${styleText('bold', countWords(figure))}  ${subjectWords(figure)}`);
    print(
      `    “${figure.quote.replace(/\s+/gu, ' ')}”  ${styleText('dim', `[${figure.start}–${figure.end} ${figure.rule}]`)}`,
    );
  }
}

/** An alert as its subscribers get it, in each language. */
export function printAlert(record: AlertRecord): void {
  for (const message of record.messages) printMessage(record, message);
}

/** One message as its subscribers get it. */
export function printMessage(record: AlertRecord, { language, email, sms }: Message): void {
  const title = `${minuteOf(record.at)} UTC · ${record.source} · ${language}`;
  print(styleText('bold', `── ${title} ${'─'.repeat(Math.max(2, 68 - title.length))}`));
  print(`${styleText('dim', 'Email')}  ${styleText('bold', email.subject)}`);
  print(indented(email.body));
  print(`${styleText('dim', `SMS, ${counted(sms.parts, 'part')}`)}`);
  print(`${indented(sms.text)}\n`);
}

/** An alert as JSON, a line for each language that it is told in. */
export function printAlertJson(record: AlertRecord): void {
  for (const message of record.messages) printMessageJson(record, message);
}

export function printMessageJson(record: AlertRecord, message: Message): void {
  printJson(alertJson(record, message));
}

/** The shape in which an alert leaves the project, with its text where a language is chosen. */
export function alertJson(record: AlertRecord, message: Message | null): Record<string, unknown> {
  const { id, crisis, source, at, changes, status, messageIds } = record;
  return { id, crisis, source, at, ...(message ?? {}), changes, status, messageIds };
}

/** "2023-01-09 18:00": a time of the terminal, in UTC. */
export function minuteOf(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

/** Rows as columns of even width, the first row as the head. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const [at, row] of rows.entries()) {
    const line = row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
    print(at === 0 ? styleText('dim', line) : line);
  }
}
