import { globSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { GROUPS, MEASURES, QUALIFIERS, SCOPES } from '../../lib/model.ts';

const figure = z.object({
  measure: z.enum(MEASURES),
  group: z.enum(GROUPS),
  value: z.number(),
  max: z.number().nullable(),
  qualifier: z.enum(QUALIFIERS),
  scope: z.enum(SCOPES),
  attribution: z.string().nullable(),
  place: z.string().nullable(),
  evidence: z.string(),
});
const labelled = z.object({
  id: z.string(),
  lang: z.enum(['es', 'en']),
  text: z.string(),
  gold: z.array(figure),
});

export type LabelledFigure = z.infer<typeof figure>;
export type LabelledText = z.infer<typeof labelled>;

/** The project's own labelled texts: `dev` to build by, `held` never looked at while rules are written. */
export function labelledTexts(part: 'dev' | 'held' | '*' = '*'): readonly LabelledText[] {
  return globSync(`tests/corpus/labelled-*-${part}.jsonl`)
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => labelled.parse(JSON.parse(line)));
}
