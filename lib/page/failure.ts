import { html } from 'hono/html';
import type { Place } from './layout.ts';
import { layout, linked } from './layout.ts';
import type { Markup } from './markup.ts';
import type { Telling } from './words.ts';

/** What went wrong, and a way on. */
export function failurePage(title: string, reason: string, place: Place, telling: Telling): Markup {
  const content = html`<p>${reason}</p><p><a href="${linked('/', place, telling.language)}">${telling.page.failure.home}</a></p>`;
  return layout(title, content, place, telling);
}
