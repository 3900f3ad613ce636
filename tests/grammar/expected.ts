// Reads the corpus's short form of a figure and compares figures with it.

import type { Figure } from '../../lib/model.ts';

const FORM =
  /^(?<measure>\S+) (?<group>\S+) (?<value>\d+)(?: max=(?<max>\d+))?(?: (?<qualifier>at-least|about|at-most|range|vague))?(?: (?<scope>incident|increment))?(?: (?<circumstance>clash|blockade))?(?: @(?<place>[^«]+?))?(?: «(?<source>[^»]+)»)?$/u;

/** Takes the corpus's form and the figures found, gives both as lines that are equal if the figures are as expected. */
export function compared(expect: string, figures: readonly Figure[]): { wanted: string[]; found: string[] } {
  const forms = expect === '' ? [] : expect.split('; ').map(parsed);
  const required = forms.filter((form) => form.group !== 'other');
  const found = figures
    .filter((figure) => figure.group !== 'other')
    .sort(byPlace)
    .map((figure) => spoken(figure, matching(figure, required)));
  return { wanted: required.map((form) => line(form)).sort(), found: found.sort() };
}

type Form = { readonly [key: string]: string | undefined };

function parsed(text: string): Form {
  const groups = FORM.exec(text)?.groups;
  if (groups === undefined) throw new Error(`corpus: "${text}" is no expected figure`);
  return groups;
}

function byPlace(a: Figure, b: Figure): number {
  return a.start - b.start;
}

function matching(figure: Figure, forms: readonly Form[]): Form | undefined {
  return forms.find(
    (form) =>
      form.measure === figure.measure && form.group === figure.group && Number(form.value) === figure.value,
  );
}

function line(form: Form): string {
  const {
    measure,
    group,
    value,
    max,
    qualifier = 'exact',
    scope = 'total',
    circumstance,
    place,
    source,
  } = form;
  return [
    measure,
    group,
    value,
    max ?? '',
    qualifier,
    scope,
    circumstance ?? '',
    place ?? '',
    source ?? '',
  ].join(' ');
}

/** A figure as a line, with place, source and circumstance only where the expectation names them, in its words. */
function spoken(figure: Figure, form: Form | undefined): string {
  return line({
    measure: figure.measure,
    group: figure.group,
    value: String(figure.value),
    max: figure.max === null ? undefined : String(figure.max),
    qualifier: figure.qualifier,
    scope: figure.scope,
    circumstance: form?.circumstance === undefined ? undefined : (figure.circumstance ?? '-'),
    place: form?.place === undefined ? undefined : inWords(figure.place, form.place),
    source: form?.source === undefined ? undefined : inWords(figure.attribution, form.source),
  });
}

function inWords(actual: string | null, wanted: string): string {
  if (actual === null) return '-';
  return wanted.split('|').some((form) => actual.includes(form)) ? wanted : actual;
}
