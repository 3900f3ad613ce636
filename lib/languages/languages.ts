import type { Language } from '../grammar/language/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

/** The languages that are read. A new one is a file beside these, a line here, and its corpus. */
export const LANGUAGES: readonly Language[] = [es, en, pt];
