import { toAscii } from './latin.ts';
import { SUBJECT_MAX } from './limits.ts';
import { counted } from './people.ts';
import { clip } from './plain-text.ts';
import type { Telling } from './telling.ts';
import { headlineText } from './told.ts';
import type { WordStyle } from './words.ts';
import { wordsOf } from './words.ts';

/** One way to make a subject fit. Lengths in characters; 0 leaves the part out. */
type Fitting = {
  readonly style: WordStyle;
  readonly place: number;
  readonly title: number;
  /** Without what stood before. */
  readonly isBare: boolean;
  readonly countsRest: boolean;
};

/** The first that fits is taken. The new figure, its qualifier and that it is a correction are in all of them. */
const FITTINGS: readonly Fitting[] = [
  { style: 'full', place: 40, title: 80, isBare: false, countsRest: true },
  { style: 'full', place: 40, title: 80, isBare: false, countsRest: false },
  { style: 'full', place: 40, title: 40, isBare: false, countsRest: false },
  { style: 'full', place: 40, title: 24, isBare: false, countsRest: false },
  { style: 'full', place: 40, title: 24, isBare: true, countsRest: false },
  { style: 'short', place: 32, title: 24, isBare: true, countsRest: false },
  { style: 'short', place: 20, title: 12, isBare: true, countsRest: false },
  { style: 'short', place: 12, title: 0, isBare: true, countsRest: false },
];

/** The subject of an alert's e-mail, in printable ASCII: "46 personas fallecidas (antes: 28) - Protestas en el Peru". */
export function subjectText(telling: Telling): string {
  let subject = '';
  for (const fitting of FITTINGS) {
    subject = fittedSubject(telling, fitting);
    if (subject.length <= SUBJECT_MAX) return subject;
  }
  return clip(subject, SUBJECT_MAX, '...');
}

function fittedSubject(telling: Telling, fitting: Fitting): string {
  const { top, rest, language } = telling;
  const words = wordsOf(language, fitting.style);
  const place = top.last.place === null ? null : clip(toAscii(top.last.place), fitting.place, '...');
  const headline = headlineText({ ...top, last: { ...top.last, place } }, words, fitting.isBare);
  const title = clip(toAscii(telling.title) || toAscii(telling.countryName ?? ''), fitting.title, '...');
  const more =
    fitting.countsRest && rest.length > 0
      ? ` (${counted(rest.length, wordsOf(language, 'sms').moreChanges, words)})`
      : '';
  return toAscii(`${headline}${title === '' ? '' : ` - ${title}`}${more}`);
}
