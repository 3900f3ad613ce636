import type { Comparison } from '../model.ts';
import type { Chain } from './chain.ts';
import { counted, peopleText } from './people.ts';
import { wrap } from './plain-text.ts';
import type { Telling } from './telling.ts';
import { timeText } from './time.ts';
import { capitalised, headlineText, lineText } from './told.ts';
import type { Words } from './words.ts';
import { fill, wordsOf } from './words.ts';

/** Characters of a line, for a phone held upright and for mail programs that break at 76. */
const WIDTH = 70;
/** Changes told in full, each with its quote; the less important ones are listed, then counted. */
const TOLD_IN_FULL = 20;
const LISTED = 40;
/** Figures of other sources that are listed. */
const OTHERS_LISTED = 12;

/** The body of an alert's e-mail: plain text, the new figure in its first line. */
export function emailBody(telling: Telling): string {
  const words = wordsOf(telling.language, 'full');
  const blocks = [
    openingText(telling, words),
    words.email.whatChanged,
    ...changeBlocks(telling, words),
    ...othersBlocks(telling.others, words),
    closingText(telling, words),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function openingText({ top, title, publisher }: Telling, words: Words): string {
  const lines = [headlineText(top, words), title, sourceText(top, publisher, words)];
  return lines.map((line) => wrap(line, WIDTH)).join('\n');
}

function sourceText({ last }: Chain, publisher: string, words: Words): string {
  return last.attribution === null
    ? fill(words.source, { who: publisher })
    : fill(words.sourceVia, { who: last.attribution, publisher });
}

/** Changes of one report stand together, and those that one sentence states above it, each in the order of the most important. */
function changeBlocks(telling: Telling, words: Words): readonly string[] {
  const chains = [telling.top, ...telling.rest];
  const byReport = Map.groupBy(
    chains.slice(0, TOLD_IN_FULL),
    ({ last }) => `${last.publishedAt} ${last.url}`,
  );
  const blocks = Array.from(byReport.values(), (told) => reportText(told, telling, words));
  const listed = chains.slice(TOLD_IN_FULL, TOLD_IN_FULL + LISTED).map((chain) => bullet(chain, words));
  const left = chains.length - TOLD_IN_FULL - LISTED;
  const rest = left > 0 ? [...listed, counted(left, words.moreChanges, words)] : listed;
  return rest.length === 0 ? blocks : [...blocks, rest.join('\n')];
}

function reportText(told: readonly Chain[], { country }: Telling, words: Words): string {
  const [{ last } = {}] = told;
  if (last === undefined) return '';
  const bySentence = Map.groupBy(told, ({ last: { quote } }) => quote);
  const sentences = Array.from(bySentence.values(), (together) => sentenceText(together, words));
  const late = quotesText([...new Set(told.flatMap((chain) => chain.last.addedLate ?? []))], words);
  const address = last.url === '' ? [] : [`  ${last.url}`];
  const published = last.publishedAt === null ? null : timeText(last.publishedAt, country, words);
  const at = fill(words.email.published, { at: published ?? words.email.undated });
  return [...sentences, ...late, ...address, `  ${at}`].join('\n');
}

function sentenceText(together: readonly Chain[], words: Words): string {
  const quotes = [...new Set(together.map(({ last }) => last.quote))];
  return [...together.map((chain) => bullet(chain, words)), ...quotesText(quotes, words)].join('\n');
}

function quotesText(quotes: readonly string[], words: Words): readonly string[] {
  const said = quotes.filter((quote) => quote !== '');
  return said.map((quote) => wrap(fill(words.email.quoted, { quote }), WIDTH, '  > '));
}

function bullet(chain: Chain, words: Words): string {
  const { attribution } = chain.last;
  const told = capitalised(lineText(chain, words));
  const line = attribution === null ? told : fill(words.credited, { told, who: attribution });
  return wrap(line, WIDTH, '• ', '  ');
}

function othersBlocks(others: readonly Comparison[], words: Words): readonly string[] {
  if (others.length === 0) return [];
  const groups = Map.groupBy(others.slice(0, OTHERS_LISTED), ({ measure, group }) => `${measure} ${group}`);
  const blocks = Array.from(groups.values(), (figures) => othersText(figures, words));
  const left = others.length - OTHERS_LISTED;
  const more = left > 0 ? [counted(left, words.email.moreSources, words)] : [];
  return [words.email.otherSources, [...blocks, ...more].join('\n')];
}

function othersText(figures: readonly Comparison[], words: Words): string {
  const [first] = figures;
  const numbers = figures.filter(({ qualifier }) => qualifier !== 'vague');
  const low = Math.min(...numbers.map(({ value }) => value));
  const high = Math.max(...numbers.map(({ value, max }) => max ?? value));
  const lines = figures.map((figure) => `${figure.publisher}: ${peopleText(figure, figure, words)}`);
  const bullets = lines.map((line) => wrap(line, WIDTH, '• ', '  '));
  if (first === undefined || numbers.length < 2 || low === high) return bullets.join('\n');
  const people = peopleText({ value: low, max: high, qualifier: 'range' }, first, words);
  return [wrap(capitalised(fill(words.email.between, { people })), WIDTH), ...bullets].join('\n');
}

function closingText({ at, country, pages, crisis }: Telling, words: Words): string {
  const { email } = words;
  const readAt = fill(email.read, { at: timeText(at, country, words) ?? at });
  const history =
    pages === null
      ? [fill(email.terminal, { crisis })]
      : [fill(email.alert, { url: pages.alert }), fill(email.history, { url: pages.crisis })];
  return [readAt, ...history, '', wrap(email.unverified, WIDTH), '', wrap(email.unsubscribe, WIDTH)].join(
    '\n',
  );
}
