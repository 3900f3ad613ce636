import { html } from 'hono/html';
import { counted } from '../message/people.ts';
import { timeText } from '../message/time.ts';
import { fill } from '../message/words.ts';
import type { AlertRecord, Crisis, Message } from '../model.ts';
import type { ChangesOf } from './changes.ts';
import { changesMarkup, readText, toldText } from './changes.ts';
import { downloads, layout, linked } from './layout.ts';
import type { Markup } from './markup.ts';
import { publisherOf } from './markup.ts';
import type { Telling } from './words.ts';

/** One alert: what changed, and the email and the text message exactly as they were sent. */
export function alertPage(
  record: AlertRecord,
  crisis: Crisis | undefined,
  of: ChangesOf,
  telling: Telling,
): Markup {
  const { page, words, language } = telling;
  const { place, watchlist } = of;
  const title = fill(page.alert.title, { at: timeText(record.at, of.country, words) ?? record.at });
  const content = html`<p class="muted">${publisherOf(watchlist, record.source)}${
    crisis === undefined
      ? ''
      : html` · <a href="${linked(`/crises/${crisis.id}`, place, language)}">${crisis.title[language]}</a>`
  }</p>
${changesMarkup(record, of, telling)}
<p class="small muted">${readText(record, of, telling)}<br>${toldText(record, telling)}</p>
${record.messages.map((message) => messageMarkup(message, record, telling))}
${downloads(place, telling)}`;
  return layout(title, content, place, telling);
}

function messageMarkup(
  { language, email, sms }: Message,
  { messageIds }: AlertRecord,
  { page, words }: Telling,
): Markup {
  const { alert } = page;
  const id = messageIds[language];
  const name = page.languages[language];
  return html`<section aria-label="${name}">
<h2>${fill(alert.email, { language: name })}</h2>
<p><span class="muted">${alert.subject}:</span> <strong lang="${language}">${email.subject}</strong></p>
<pre lang="${language}">${email.body}</pre>
<h2>${fill(alert.sms, { language: name })} <span class="muted small">(${counted(sms.parts, alert.inParts, words)})</span></h2>
<pre lang="${language}">${sms.text}</pre>
<p class="small muted">${id === undefined ? page.notTold : fill(alert.messageId, { id })}</p>
</section>`;
}
