import type { Forms, Words } from '../message/words.ts';
import { wordsOf } from '../message/words.ts';
import type { AlertLanguage, ChangeKind, Group, HEALTH_STATES, Measure, SourceKind } from '../model.ts';
import { en } from './words.en.ts';
import { es } from './words.es.ts';

/** Everything that the pages say in one language, beside what alerts say too. In a phrase, `{x}` is where x goes. */
export type PageWords = {
  readonly tagline: string;
  readonly about: string;
  readonly skip: string;
  readonly crises: string;
  readonly sources: string;
  /** The other language by its own name, and what it is. */
  readonly other: { readonly language: AlertLanguage; readonly name: string };
  readonly measures: { readonly [M in Measure]: string };
  readonly groups: { readonly [G in Group]: string };
  readonly kinds: { readonly [K in ChangeKind]: string };
  /** Of a fall, by what is counted; and of a rise by people counted late. */
  readonly correction: string;
  readonly decline: string;
  readonly lateAddition: string;
  /** Whom IFRC GO's field names, in no language of a text. */
  readonly government: string;
  readonly languages: { readonly [L in AlertLanguage]: string };
  readonly sourceKinds: { readonly [K in SourceKind]: string };
  readonly states: { readonly [S in (typeof HEALTH_STATES)[number]]: string };
  readonly notReadYet: string;
  readonly period: string;
  readonly periodOpen: string;
  /** The country's time, with how far it is from UTC. */
  readonly inTime: string;
  readonly latest: string;
  readonly noFigure: string;
  readonly parts: string;
  readonly moreParts: string;
  readonly noFilterMatch: string;
  readonly via: string;
  readonly chart: {
    readonly title: string;
    readonly choose: string;
    readonly series: string;
    readonly corrections: Forms;
    readonly steps: Forms;
    readonly atLeast: string;
    readonly atMost: string;
    readonly range: string;
    readonly loose: string;
    readonly correction: string;
    readonly disputed: string;
    readonly since: string;
    readonly others: string;
    readonly asTable: string;
  };
  readonly column: {
    readonly published: string;
    readonly source: string;
    readonly figure: string;
    readonly before: string;
    readonly change: string;
    readonly people: string;
    readonly state: string;
    readonly since: string;
    readonly lastRead: string;
    readonly lastReport: string;
    readonly readWith: string;
  };
  readonly changes: string;
  readonly read: string;
  /** By when it is known, and where only that it was. */
  readonly told: string;
  readonly toldUndated: string;
  readonly notTold: string;
  readonly original: string;
  readonly seeAlert: string;
  readonly filter: {
    readonly title: string;
    readonly any: string;
    readonly group: string;
    readonly measure: string;
    readonly kind: string;
    readonly apply: string;
    readonly clear: string;
  };
  readonly older: string;
  readonly newest: string;
  readonly download: string;
  readonly alert: {
    readonly title: string;
    readonly email: string;
    readonly subject: string;
    readonly sms: string;
    readonly inParts: Forms;
    readonly messageId: string;
  };
  readonly failure: {
    readonly notFound: string;
    readonly noCrisis: string;
    readonly noAlert: string;
    readonly noPage: string;
    readonly broken: string;
    readonly tryAgain: string;
    readonly wrong: string;
    readonly wrongParameter: string;
    readonly home: string;
  };
};

/** What a page is told with: its own words and those it shares with alerts. */
export type Telling = { readonly language: AlertLanguage; readonly page: PageWords; readonly words: Words };

const PAGE_WORDS: { readonly [L in AlertLanguage]: PageWords } = { es, en };

export function tellingIn(language: AlertLanguage): Telling {
  return { language, page: PAGE_WORDS[language], words: wordsOf(language, 'full') };
}
