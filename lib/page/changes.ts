import { html } from 'hono/html';
import { oneLine } from '../message/plain-text.ts';
import type { Words } from '../message/words.ts';
import { fill } from '../message/words.ts';
import type { AlertRecord, Change, Source, Watchlist } from '../model.ts';
import { ALERT_LANGUAGES } from '../model.ts';
import { changeText, isCorrection } from './figure.ts';
import type { Place } from './layout.ts';
import { linked } from './layout.ts';
import type { Markup } from './markup.ts';
import { filled, linkTo, publisherOf, quoteOf, sourceOf } from './markup.ts';
import { dayText, momentMarkup, wholeMomentMarkup } from './time.ts';
import type { Telling } from './words.ts';

/** What the changes of a crisis are shown with. */
export type ChangesOf = { readonly country: string; readonly watchlist: Watchlist; readonly place: Place };

/** An alert in the list of changes: when who changed what, when it was read and told, and a way to the alert itself. */
export function alertMarkup(record: AlertRecord, of: ChangesOf, telling: Telling): Markup {
  const { page, words, language } = telling;
  const day = dayText(record.changes[0]?.publishedAt ?? record.at, of.country, words);
  return html`<article id="${record.id}">
<h3><span class="day">${day}</span> ${publisherOf(of.watchlist, record.source)}</h3>
${changesMarkup(record, of, telling)}
<p class="small muted">${readMarkup(record, of, telling)}. ${toldMarkup(record, of, telling)}. <a href="${linked(`/alerts/${encodeURIComponent(record.id)}`, of.place, language)}">${page.seeAlert}</a></p>
</article>`;
}

/** What one report states stands together above the link to it, and changes that one sentence states above that sentence. */
export function changesMarkup(record: AlertRecord, of: ChangesOf, telling: Telling): Markup {
  const byReport = Map.groupBy(record.changes, ({ url, publishedAt }) => `${url}\n${publishedAt}`);
  return html`<ul class="told">${[...byReport.values()].map((together) => reportMarkup(record, together, of, telling))}</ul>`;
}

export function readMarkup({ at }: AlertRecord, { country }: ChangesOf, { page, words }: Telling): Markup {
  return filled(page.read, { at: momentMarkup(at, country, words) });
}

/** When, and in which languages: each goes to mailboxes and telephones alike. */
export function toldMarkup(
  { messageIds, toldAt }: AlertRecord,
  { country }: ChangesOf,
  { page, words }: Telling,
): Markup {
  const told = ALERT_LANGUAGES.filter((language) => messageIds[language] !== undefined);
  if (told.length === 0) return html`${page.notTold}`;
  const languages = told.map((language) => page.languages[language]).join(words.and);
  if (toldAt === null) return filled(page.toldUndated, { languages });
  return filled(page.told, { languages, at: momentMarkup(toldAt, country, words) });
}

function reportMarkup(
  record: AlertRecord,
  together: readonly Change[],
  { country, watchlist }: ChangesOf,
  { page, words }: Telling,
): Markup | '' {
  const [first] = together;
  if (first === undefined) return '';
  const sentences = [...Map.groupBy(together, ({ quote }) => quote).values()];
  const published =
    first.publishedAt === null ? words.email.undated : wholeMomentMarkup(first.publishedAt, country, words);
  return html`<li>${sentences.map((changes) => sentenceMarkup(changes, sourceOf(watchlist, record.source), words))}
<p class="small">${linkTo(first.url, fill(page.original, { publisher: publisherOf(watchlist, record.source) }))} <span class="muted">· ${filled(words.email.published, { at: published })}</span></p></li>`;
}

function sentenceMarkup(changes: readonly Change[], source: Source | undefined, words: Words): Markup {
  const quotes = changes.slice(0, 1).map(({ quote }) => quote);
  const late = changes.flatMap(({ addedLate }) =>
    addedLate === undefined || quotes.some((quote) => quote.includes(addedLate)) ? [] : [addedLate],
  );
  const said = [...new Set([...quotes, ...late])];
  return html`<div class="said">${changes.map((change) => changeLine(change, words))}${said.map((quote) => quoteOf(quote, source, words))}</div>`;
}

/** Whoever the source credits stands beside the change in lighter letters. */
function changeLine(change: Change, words: Words): Markup {
  const told = changeText(change, words);
  const who = change.attribution === null ? null : oneLine(change.attribution);
  const rest = who === null ? '' : fill(words.credited, { told: '', who: words.bodies.get(who) ?? who });
  const credit = rest === '' ? '' : html`<span class="small">${rest}</span>`;
  return html`<p class="change${isCorrection(change) ? ' corrected' : ''}">${told}${credit}</p>`;
}
