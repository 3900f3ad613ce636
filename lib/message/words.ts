import type { AlertLanguage, Circumstance, Group, Measure } from '../model.ts';
import type { ChainKind } from './chain.ts';
import { en, enShort, enSms } from './words.en.ts';
import { es, esShort, esSms } from './words.es.ts';

export type Gender = 'feminine' | 'masculine';
/** One person, and any other number of people. */
export type Forms = { readonly one: string; readonly other: string };

/** Everything that an alert says in one language. In a phrase, `{x}` is where x goes. */
export type Words = {
  /** BCP 47: how numbers, dates and plurals go. */
  readonly locale: string;
  /** Between groups of three digits; null where the locale's own sign misleads nobody. */
  readonly thousands: string | null;
  readonly people: { readonly [G in Group]: Forms & { readonly gender: Gender } };
  readonly harm: { readonly [M in Measure]: { readonly [G in Gender]: Forms } };
  /** Between a number that acts as a noun and what it counts: "decenas de", "dozens of". */
  readonly of: string;
  /** Of an increment: before the people ("2 more people killed") or after the harm ("2 personas fallecidas más"). */
  readonly more: { readonly before: string; readonly after: string };
  readonly circumstance: { readonly [C in Circumstance]: string };
  readonly inPlace: string;
  /** Of an incident whose place is not shown, lest its number be taken for the crisis's. */
  readonly inOnePart: string;
  readonly atLeast: string;
  readonly about: { readonly [G in Gender]: string };
  readonly atMost: string;
  readonly range: string;
  /** Two numbers that share a qualifier other than `range`. */
  readonly span: string;
  /** What a vague value stands for, as the grammar reads such words: "dozens" is 24. */
  readonly vague: Readonly<Record<number, string>>;
  readonly and: string;
  /** What stands around the new count in a subject and in the first line of an e-mail. */
  readonly headline: { readonly [K in ChainKind]: { readonly lead: string; readonly note: string } };
  /** A change as old → new. */
  readonly line: { readonly [K in ChainKind]: string };
  /** Bodies that structured sources credit by a word of their format (IFRC GO), which is English in all languages. */
  readonly bodies: ReadonlyMap<string, string>;
  /** A change that the source credits to somebody else, beside changes of its own. */
  readonly credited: string;
  readonly source: string;
  /** When the source passes on what somebody else counted. */
  readonly sourceVia: string;
  readonly moreChanges: Forms;
  readonly email: {
    readonly whatChanged: string;
    readonly quoted: string;
    readonly published: string;
    readonly undated: string;
    readonly otherSources: string;
    readonly between: string;
    readonly moreSources: Forms;
    readonly read: string;
    readonly localTime: string;
    readonly history: string;
    readonly alert: string;
    readonly terminal: string;
    readonly unverified: string;
    readonly unsubscribe: string;
  };
};

/** Full for e-mail; for a text message; and for one where the full words do not fit. */
export type WordStyle = 'full' | 'sms' | 'short';

const WORDS: { readonly [L in AlertLanguage]: { readonly [S in WordStyle]: Words } } = {
  es: { full: es, sms: esSms, short: esShort },
  en: { full: en, sms: enSms, short: enShort },
};

/** The words of a language, as long or as short as there is room for. */
export function wordsOf(language: AlertLanguage, style: WordStyle): Words {
  return WORDS[language][style];
}

/** Puts values where a phrase has `{name}`. What stands in a value is never taken for a name. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
