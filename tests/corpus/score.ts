// Scores extraction on the project's own labelled texts. Run by `npm run score`; `-- --misses` lists what differs in the parts to build by.

import { extractFigures } from '../../lib/grammar/extract.ts';
import type { Figure } from '../../lib/model.ts';
import { LANGUAGES, type LabelledFigure, type LabelledText, labelledTexts, PARTS } from './labelled.ts';

const FIELDS = ['qualifier', 'scope', 'max', 'attribution', 'place'] as const;
type Field = (typeof FIELDS)[number];

type Tally = {
  texts: number;
  found: number;
  invented: number;
  missed: number;
  withoutFigures: number;
  falseAlarms: number;
  agreed: Record<Field, number>;
};

function emptyTally(): Tally {
  const agreed = { qualifier: 0, scope: 0, max: 0, attribution: 0, place: 0 };
  return { texts: 0, found: 0, invented: 0, missed: 0, withoutFigures: 0, falseAlarms: 0, agreed };
}

function fold(text: string | null): string {
  const plain = (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Names agree when they are the same or one holds the other: "Defensoría" and "Defensoría del Pueblo". */
function isSameName(a: string | null, b: string | null): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (x !== '' && y !== '' && (x.includes(y) || y.includes(x)));
}

function isFieldRight(field: Field, read: Figure, label: LabelledFigure): boolean {
  if (field === 'attribution' || field === 'place') return isSameName(read[field], label[field]);
  return read[field] === label[field];
}

function isSameFigure(read: Figure, label: LabelledFigure): boolean {
  return read.measure === label.measure && read.group === label.group && read.value === label.value;
}

/**
 * Counts one text. Figures match on measure, group and value, those first that agree on most else; group `other` is
 * neither asked for nor held against anybody.
 */
function scoreText({ id, lang, text, gold }: LabelledText, tally: Tally, misses: string[]): void {
  const left = [...extractFigures(text, { language: lang }).figures];
  for (const label of gold.filter(({ group }) => group !== 'other')) {
    const agreeing = (read: Figure): number =>
      FIELDS.filter((field) => isFieldRight(field, read, label)).length;
    const [best] = left.filter((read) => isSameFigure(read, label)).sort((a, b) => agreeing(b) - agreeing(a));
    if (best === undefined) {
      tally.missed += 1;
      misses.push(`${id}  missed ${label.measure} ${label.group} ${label.value}  «${label.evidence}»`);
      continue;
    }
    left.splice(left.indexOf(best), 1);
    tally.found += 1;
    for (const field of FIELDS) {
      if (isFieldRight(field, best, label)) tally.agreed[field] += 1;
      else misses.push(`${id}  ${field} ${best[field]}, labelled ${label[field]}  «${label.evidence}»`);
    }
  }
  const excused = gold.filter(({ group }) => group === 'other');
  const invented = left.filter(
    ({ measure, group, value }) =>
      group !== 'other' && !excused.some((label) => label.measure === measure && label.value === value),
  );
  tally.invented += invented.length;
  for (const { measure, group, value, quote } of invented)
    misses.push(`${id}  invented ${measure} ${group} ${value}  «${quote}»`);
  tally.texts += 1;
  if (gold.length > 0) return;
  tally.withoutFigures += 1;
  if (invented.length > 0) tally.falseAlarms += 1;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

function rowOf({
  texts,
  found,
  invented,
  missed,
  withoutFigures,
  falseAlarms,
  agreed,
}: Tally): Record<string, number> {
  return {
    texts,
    precision: percent(found, found + invented),
    recall: percent(found, found + missed),
    f1: percent(2 * found, 2 * found + invented + missed),
    'false alarms': percent(falseAlarms, withoutFigures),
    ...Object.fromEntries(
      FIELDS.map((field) => [field === 'attribution' ? 'source' : field, percent(agreed[field], found)]),
    ),
  };
}

const table: Record<string, Record<string, number>> = {};
for (const part of PARTS) {
  for (const language of LANGUAGES) {
    const tally = emptyTally();
    const misses: string[] = [];
    for (const entry of labelledTexts(language, part)) scoreText(entry, tally, misses);
    table[`${language} ${part}`] = rowOf(tally);
    // The held ones stay unseen: whoever looks at them cannot measure by them any more.
    if (part !== 'held' && process.argv.includes('--misses')) console.log(misses.join('\n'));
  }
}
console.table(table);
