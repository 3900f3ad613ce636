import { html } from 'hono/html';
import type { Filters } from '../history/ask.ts';
import type { AlertRecord, Watchlist } from '../model.ts';
import { CHANGE_KINDS, GROUPS, MEASURES } from '../model.ts';
import type { Place } from './layout.ts';
import { linked } from './layout.ts';
import type { Markup } from './markup.ts';
import { publisherOf } from './markup.ts';
import type { Telling } from './words.ts';

type Option = readonly [value: string, name: string];

/** A form that asks for a part of the changes: it offers only what occurs, and works without a script. */
export function filterForm(
  alerts: readonly AlertRecord[],
  filters: Filters,
  { place, watchlist }: { readonly place: Place; readonly watchlist: Watchlist },
  telling: Telling,
): Markup {
  const { page, language } = telling;
  const sources = [...new Set(alerts.map(({ source }) => source))];
  const occurring = new Set<string>();
  for (const { changes } of alerts)
    for (const { measure, group, kind } of changes) occurring.add(measure).add(group).add(kind);
  const measures = MEASURES.filter((measure) => occurring.has(measure));
  const groups = GROUPS.filter((group) => occurring.has(group));
  const kinds = CHANGE_KINDS.filter((kind) => occurring.has(kind));
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  return html`<details${isFiltered ? html` open` : ''}><summary>${page.filter.title}</summary>
<form action="${place.path}" method="get">
${choice(
  'source',
  page.column.source,
  sources.map((id): Option => [id, publisherOf(watchlist, id)]),
  filters.source,
  page.filter.any,
)}
${choice(
  'measure',
  page.filter.measure,
  measures.map((measure): Option => [measure, page.measures[measure]]),
  filters.measure,
  page.filter.any,
)}
${choice(
  'group',
  page.filter.group,
  groups.map((group): Option => [group, page.groups[group]]),
  filters.group,
  page.filter.any,
)}
${choice(
  'kind',
  page.filter.kind,
  kinds.map((kind): Option => [kind, page.kinds[kind]]),
  filters.kind,
  page.filter.any,
)}
<label>${page.column.since}<input type="date" name="since" value="${filters.since?.slice(0, 10) ?? ''}"></label>
${place.saysLanguage ? html`<input type="hidden" name="lang" value="${language}">` : ''}
<button type="submit">${page.filter.apply}</button>
</form>${isFiltered ? html`<p><a href="${linked(place.path, place, language)}">${page.filter.clear}</a></p>` : ''}</details>`;
}

function choice(
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string | undefined,
  any: string,
): Markup {
  return html`<label>${label}<select name="${name}"><option value="">${any}</option>${options.map(
    ([value, text]) =>
      html`<option value="${value}"${value === chosen ? html` selected` : ''}>${text}</option>`,
  )}</select></label>`;
}
