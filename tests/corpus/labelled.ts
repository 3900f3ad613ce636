// The project's own labelled texts: each with the figures that a careful reader finds in it, one JSON object a line.

import { globSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { GROUPS, MEASURES, QUALIFIERS, SCOPES } from '../../lib/model.ts';

const labelledFigure = z.strictObject({
  measure: z.enum(MEASURES),
  group: z.enum(GROUPS),
  value: z.int().nonnegative(),
  max: z.int().positive().nullable(),
  qualifier: z.enum(QUALIFIERS),
  scope: z.enum(SCOPES),
  attribution: z.string().trim().min(1).nullable(),
  place: z.string().trim().min(1).nullable(),
  /** Words of the text that state the figure. */
  evidence: z.string().min(1),
});

const labelledText = z.strictObject({
  id: z.string(),
  lang: z.enum(['es', 'en']),
  text: z.string().min(1),
  published: z.iso.date().nullable(),
  gold: z.array(labelledFigure),
});

export type LabelledFigure = z.infer<typeof labelledFigure>;
export type LabelledText = z.infer<typeof labelledText>;

/** `dev` and the short passages to build by, `held` never looked at while rules are written. */
export const PARTS = ['dev', 'short', 'held'] as const;
export type Part = (typeof PARTS)[number];

export const LANGUAGES = ['es', 'en'] as const;

/** Takes a language and a part, gives the texts of that file. */
export function labelledTexts(language: (typeof LANGUAGES)[number], part: Part): readonly LabelledText[] {
  const file = new URL(`labelled-${language}-${part}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => labelledText.parse(JSON.parse(line)));
}

/** All of them, the files in the order of their names. */
export function everyLabelledText(): readonly LabelledText[] {
  return LANGUAGES.flatMap((language) => PARTS.flatMap((part) => labelledTexts(language, part)));
}

/** The files that are there, to hold that none is forgotten. */
export function labelledFiles(): readonly string[] {
  return globSync('labelled-*.jsonl', { cwd: new URL('.', import.meta.url) }).toSorted();
}
