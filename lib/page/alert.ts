import { html } from 'hono/html';
import { counted } from '../message/people.ts';
import { fill } from '../message/words.ts';
import type { AlertRecord, Crisis, Message } from '../model.ts';
import type { ChangesOf } from './changes.ts';
import { changesMarkup, readMarkup, toldMarkup } from './changes.ts';
import { downloads, layout, linked } from './layout.ts';
import type { Markup } from './markup.ts';
import { publisherOf } from './markup.ts';
import { momentText, periodText } from './time.ts';
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
  const title = fill(page.alert.title, { at: momentText(record.at, of.country, words) });
  const own = record.messages.filter((message) => message.language === language);
  const others = record.messages.filter((message) => message.language !== language);
  const content = html`${crisis === undefined ? '' : crisisMarkup(crisis, place, telling)}
<h2>${publisherOf(watchlist, record.source)}</h2>
${changesMarkup(record, of, telling)}
<p class="small muted">${readMarkup(record, of, telling)}<br>${toldMarkup(record, of, telling)}</p>
${[...own, ...others].map((message) => messageMarkup(message, record, telling))}
${downloads(place, telling)}`;
  return layout(title, content, place, telling);
}

function crisisMarkup(crisis: Crisis, place: ChangesOf['place'], telling: Telling): Markup {
  const { language } = telling;
  return html`<p><a href="${linked(`/crises/${crisis.id}`, place, language)}">${crisis.title[language]}</a><br><span class="muted small">${periodText(crisis, telling)}</span></p>`;
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
