import { everyLabelledText } from '../corpus/labelled.ts';

const BYTES = 1024;

/** Texts of about 1 KB each, made of the labelled ones one after another. */
export function kilobyteTexts(count: number): readonly string[] {
  const samples = everyLabelledText().map(({ text }) => text);
  let next = 0;
  return Array.from({ length: count }, () => {
    let text = '';
    while (Buffer.byteLength(text) < BYTES) {
      text += `${samples[next % samples.length]}\n`;
      next += 1;
    }
    return text.slice(0, BYTES);
  });
}
