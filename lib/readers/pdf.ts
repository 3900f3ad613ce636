import { PageChanged } from '../errors.ts';
import type { Page } from '../model.ts';
import { type PdfItem, pdfText } from './pdf-lines.ts';
import type { Reading, ReadingFor } from './reader.ts';
import { makeReport } from './report.ts';

/** "%PDF-" stands within the first 1024 bytes (ISO 32000-1, Annex H, implementation note 13). */
const HEADER_WITHIN = 1024;
/** Characters. A scan without recognised text has none, or a few of a stamp. */
const SHORTEST_TEXT = 60;

/**
 * A PDF with text in it → one report, its title and date those of the page that pointed to it: what a PDF says of its own
 * making is no date of publication.
 * Throws `PageChanged` when the page is no PDF, is locked or broken, or has no text (a scan).
 */
export async function readPdf(page: Page, on: ReadingFor): Promise<Reading> {
  const start = new TextDecoder('latin1').decode(page.bytes.subarray(0, HEADER_WITHIN));
  if (!start.includes('%PDF-'))
    throw new PageChanged(page.url, 'a PDF was expected, and this does not begin as one');
  const text = pdfText(await itemsByPage(page));
  if (text.length < SHORTEST_TEXT) {
    throw new PageChanged(
      page.url,
      `the PDF has no text to read: ${text.length} characters, so it may be a scan`,
    );
  }
  const [firstLine = ''] = text.split('\n', 1);
  const title = on.hint?.title ?? firstLine.slice(0, 200);
  const publishedAt = on.hint?.publishedAt ?? null;
  return { reports: [makeReport({ url: page.url, title, text, publishedAt, language: null })], follow: [] };
}

async function itemsByPage(page: Page): Promise<readonly (readonly PdfItem[])[]> {
  // Most rounds read no PDF: its library, 1.6 MB, three times all other readers, is loaded by the first one.
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  try {
    // A copy, for PDF.js takes the bytes away; verbosity 0, for it writes its warnings to standard output.
    const document = await getDocumentProxy(page.bytes.slice(), { verbosity: 0 });
    try {
      return (await extractTextItems(document)).items;
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PageChanged(page.url, `the PDF cannot be read: ${reason}`);
  }
}
