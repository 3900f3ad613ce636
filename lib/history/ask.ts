import * as z from 'zod';
import type { AlertLanguage, Change, Group, Measure } from '../model.ts';
import { ALERT_LANGUAGES, CHANGE_KINDS, GROUPS, MEASURES } from '../model.ts';

/** What a reader wants to see of a history; undefined leaves it open. */
export type Filters = {
  readonly source?: string | undefined;
  readonly measure?: Measure | undefined;
  readonly group?: Group | undefined;
  readonly kind?: Change['kind'] | undefined;
  /** ISO 8601 in UTC, or a bare day. */
  readonly since?: string | undefined;
};

/** What an address asks for. */
export type Asked = {
  readonly filters: Filters;
  /** Id of the last alert of the page before; null on the first page. */
  readonly cursor: string | null;
  /** As the address says; null when it leaves it to the browser. */
  readonly language: AlertLanguage | null;
};

/** The name of a parameter that cannot be understood, and what it takes. */
export type Fault = { readonly parameter: string; readonly takes: string };

/** An alert's id: crisis, time, source and version, as `alertId` makes it. */
export const ALERT_ID = /^[a-z0-9-]{1,63}\.\d{8}T\d{6}\.[a-z0-9-]{1,63}\.\d{1,15}$/;
/** In an address a plus stands for a space. */
const time = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(' ', '+') : value),
  z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
);
const SHAPES = {
  source: [z.string().regex(/^[a-z0-9-]{1,63}$/), 'the id of a source'],
  measure: [z.enum(MEASURES), MEASURES.join(', ')],
  group: [z.enum(GROUPS), GROUPS.join(', ')],
  kind: [z.enum(CHANGE_KINDS), CHANGE_KINDS.join(', ')],
  since: [time, 'a day or a time such as 2023-01-09 or 2023-01-09T18:00:00Z'],
  cursor: [z.string().regex(ALERT_ID), 'the cursor that a page before this one gave'],
  lang: [z.enum(ALERT_LANGUAGES), ALERT_LANGUAGES.join(', ')],
} as const;

/** Names of all parameters that an answer can depend on. */
export const PARAMETERS: readonly string[] = Object.keys(SHAPES);

/**
 * Reads what an address asks for. An empty parameter is one that a form left open.
 * Takes the parameters of the address; gives what they ask for, or the first of them that is wrong.
 */
export function readAsked(query: Readonly<Record<string, string>>): Asked | Fault {
  for (const [parameter, [shape, takes]] of Object.entries(SHAPES)) {
    const value = query[parameter];
    if (value && !shape.safeParse(value).success) return { parameter, takes };
  }
  const asked = <T>(shape: z.ZodType<T>, value: string | undefined): T | undefined =>
    value ? shape.safeParse(value).data : undefined;
  return {
    filters: {
      source: asked(SHAPES.source[0], query.source),
      measure: asked(SHAPES.measure[0], query.measure),
      group: asked(SHAPES.group[0], query.group),
      kind: asked(SHAPES.kind[0], query.kind),
      since: inUtc(asked(SHAPES.since[0], query.since)),
    },
    cursor: asked(SHAPES.cursor[0], query.cursor) ?? null,
    language: asked(SHAPES.lang[0], query.lang) ?? null,
  };
}

export function isFault(asked: Asked | Fault): asked is Fault {
  return 'parameter' in asked;
}

/** The parameters of an address that asks for this; "" or "?…". */
export function queryText({ filters, cursor, language }: Partial<Asked>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, cursor, lang: language }))
    if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function inUtc(since: string | undefined): string | undefined {
  return since?.includes('T') ? new Date(since).toISOString() : since;
}
