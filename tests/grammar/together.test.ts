import { describe, expect, it } from 'vitest';
import { extractAll, extractFigures, type Input } from '../../lib/grammar/extract.ts';
import type { Extraction } from '../../lib/model.ts';
import { everyLabelledText } from '../corpus/labelled.ts';

/** Languages declared, undeclared and mixed, a publisher, an empty text, encoding that must be mended. */
function inputs(): readonly Input[] {
  const labelled = everyLabelledText().filter((_, at) => at % 15 === 0);
  return labelled.flatMap(({ text, lang }, at): Input[] => [
    at % 3 === 0 ? { text } : { text, language: lang },
    ...(at % 40 === 0
      ? [
          { text: '' },
          { text: 'La entidad registrÃ³ 46 muertos.', publisher: 'Defensoría del Pueblo' },
          { text: `${text}\n${labelled[at + 1]?.text ?? ''}` },
        ]
      : []),
  ]);
}

describe('texts read together', () => {
  it('are read as each by itself, in their order', () => {
    const all = inputs();
    const alone = all.map(({ text, ...options }): Extraction => extractFigures(text, options));
    expect(alone.filter(({ figures }) => figures.length > 0).length).toBeGreaterThan(150);
    expect(extractAll(all)).toEqual(alone);
    expect(extractAll(all.toReversed())).toEqual(alone.toReversed());
  });

  it('may be none', () => {
    expect(extractAll([])).toEqual([]);
  });
});
