import { html } from 'hono/html';
import { timeText } from '../message/time.ts';
import { fill } from '../message/words.ts';
import type { AlertRecord, Change, Watchlist } from '../model.ts';
import { ALERT_LANGUAGES } from '../model.ts';
import { changeText, isCorrection, whoText } from './figure.ts';
import type { Place } from './layout.ts';
import { linked } from './layout.ts';
import type { Markup } from './markup.ts';
import { linkTo, publisherOf, quoteOf, sourceOf } from './markup.ts';
import type { Telling } from './words.ts';

/** What the changes of a crisis are shown with. */
export type ChangesOf = { readonly country: string; readonly watchlist: Watchlist; readonly place: Place };

/** An alert in the list of changes: who changed what, when it was read and told, and a way to the alert itself. */
export function alertMarkup(record: AlertRecord, of: ChangesOf, telling: Telling): Markup {
  const { page, language } = telling;
  return html`<article id="${record.id}">
<h3>${publisherOf(of.watchlist, record.source)}</h3>
${changesMarkup(record, of, telling)}
<p class="small muted">${readText(record, of, telling)}<br>${toldText(record, telling)} · <a href="${linked(`/alerts/${encodeURIComponent(record.id)}`, of.place, language)}">${page.seeAlert}</a></p>
</article>`;
}

/** Changes that one sentence states stand together above it. */
export function changesMarkup(record: AlertRecord, of: ChangesOf, telling: Telling): Markup {
  const bySentence = Map.groupBy(record.changes, ({ url, quote }) => `${url}\n${quote}`);
  return html`<ul class="told">${[...bySentence.values()].map((together) => sentenceMarkup(record, together, of, telling))}</ul>`;
}

export function readText({ at }: AlertRecord, { country }: ChangesOf, { page, words }: Telling): string {
  return fill(page.read, { at: timeText(at, country, words) ?? at });
}

/** In which languages SNS took the alert; each goes to mailboxes and telephones alike. */
export function toldText({ messageIds }: AlertRecord, { page, words }: Telling): string {
  const languages = ALERT_LANGUAGES.filter((language) => messageIds[language] !== undefined);
  if (languages.length === 0) return page.notTold;
  return fill(page.told, {
    languages: languages.map((language) => page.languages[language]).join(words.and),
  });
}

function sentenceMarkup(
  { source: id }: AlertRecord,
  together: readonly Change[],
  { country, watchlist }: ChangesOf,
  { page, words }: Telling,
): Markup | '' {
  const [first] = together;
  if (first === undefined) return '';
  const source = sourceOf(watchlist, id);
  const published = first.publishedAt === null ? null : timeText(first.publishedAt, country, words);
  const late = together.flatMap(({ addedLate }) =>
    addedLate === undefined || first.quote.includes(addedLate) ? [] : [addedLate],
  );
  return html`<li>${together.map((change) => changeLine(id, change, watchlist, { page, words }))}
${[...new Set([first.quote, ...late])].map((quote) => quoteOf(quote, source, words))}
<p class="small">${linkTo(first.url, fill(page.original, { publisher: publisherOf(watchlist, id) }))} <span class="muted">· ${fill(words.email.published, { at: published ?? words.email.undated })}</span></p></li>`;
}

function changeLine(
  source: string,
  change: Change,
  watchlist: Watchlist,
  { page, words }: Pick<Telling, 'page' | 'words'>,
): Markup {
  const credit =
    change.attribution === null
      ? ''
      : html` <span class="muted small">${whoText(source, change, watchlist, page)}</span>`;
  return html`<p class="change${isCorrection(change) ? ' corrected' : ''}">${changeText(change, words)}${credit}</p>`;
}
