import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { AlertLanguage } from '../model.ts';
import { ALERT_LANGUAGES } from '../model.ts';
import { failurePage } from '../page/failure.ts';
import type { Place } from '../page/layout.ts';
import type { Telling } from '../page/words.ts';
import { tellingIn } from '../page/words.ts';
import type { Asked, Fault } from './ask.ts';
import { isFault, queryText, readAsked } from './ask.ts';

export const FORMS = ['html', 'json', 'csv', 'atom'] as const;
export type Form = (typeof FORMS)[number];

/** What a request asks for, in which form and language. */
export type Request = {
  readonly asked: Asked;
  readonly form: Form;
  readonly place: Place;
  readonly telling: Telling;
  /** Root of the site, e.g. "https://host". */
  readonly origin: string;
};

/** "peru-2022.csv" → the crisis and the form it is asked for in; a page when no form is said. */
export function nameAndForm(name: string): { readonly id: string; readonly form: Form } {
  const form = FORMS.find((one) => one !== 'html' && name.endsWith(`.${one}`));
  return form === undefined ? { id: name, form: 'html' } : { id: name.slice(0, -form.length - 1), form };
}

/** Reads a request for `path` (without its form); gives the answer at once where the address asks for what cannot be. */
export async function readRequest(context: Context, path: string, form: Form): Promise<Request | Response> {
  const asked = readAsked(context.req.query());
  const { language, filters } = isFault(asked) ? NOTHING_ASKED : asked;
  const place = { path, query: queryText({ filters }).slice(1), saysLanguage: language !== null };
  const telling = tellingIn(language ?? languageOf(context));
  const request = { form, place, telling, origin: new URL(context.req.url).origin };
  return isFault(asked) ? wrongRequest(context, request, asked) : { ...request, asked };
}

const NOTHING_ASKED: Asked = { filters: {}, cursor: null, language: null };

/** A failure in the form that was asked for: a page for a person, JSON for a program, else a line of text. */
export function failed(
  context: Context,
  { form, place, telling }: Omit<Request, 'asked'>,
  status: 400 | 404 | 500,
  words: { readonly title: string; readonly reason: string; readonly error: string },
): Response | Promise<Response> {
  if (form === 'json') return context.json({ error: words.error }, status);
  if (form !== 'html') return context.text(`${words.error}\n`, status);
  return context.html(failurePage(words.title, words.reason, { ...place, query: '' }, telling), status);
}

function wrongRequest(
  context: Context,
  request: Omit<Request, 'asked'>,
  fault: Fault,
): Response | Promise<Response> {
  const { failure } = request.telling.page;
  const reason = failure.wrongParameter.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'takes' ? fault.takes : fault.parameter,
  );
  return failed(context, request, 400, {
    title: failure.wrong,
    reason,
    error: `${fault.parameter} takes ${fault.takes}`,
  });
}

/** The first language of the browser's list that we have; English for all others. */
function languageOf(context: Context): AlertLanguage {
  const known = ALERT_LANGUAGES.map((language): string => language);
  const chosen = accepts(context, {
    header: 'Accept-Language',
    supports: known,
    default: 'en',
    match: (wanted, config) =>
      wanted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.slice(0, 2).toLowerCase())
        .find((language) => known.includes(language)) ?? config.default,
  });
  return ALERT_LANGUAGES.find((language) => language === chosen) ?? 'en';
}
