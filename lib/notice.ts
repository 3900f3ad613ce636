import { toAscii } from './message/latin.ts';
import { SUBJECT_MAX } from './message/limits.ts';
import { clip, oneLine, wrap } from './message/plain-text.ts';
import type { Notice } from './model.ts';

/** What each kind of notice says. `{source}` is the source's id. */
const WORDS: {
  readonly [K in Notice['kind']]: {
    readonly subject: string;
    readonly happened: string;
    /** What it means for readers of the alerts. */
    readonly means: string;
    readonly todo: string;
  };
} = {
  unreachable: {
    subject: '{source} cannot be reached',
    happened: 'No route of {source} answers.',
    means:
      'Its last figures stand. Nothing is told to readers, and what it publishes meanwhile is told once it answers.',
    todo: 'Often it passes. If it lasts, open the address in a browser and mend the routes in watchlist.json. You are told again when it recovers, not before.',
  },
  'page-changed': {
    subject: '{source}: its pages can no longer be read',
    happened: '{source} answers, but its pages are not of the shape that their reader knows.',
    means: 'Its last figures stand. New figures may be on the page and are NOT being told.',
    todo: 'Run "recuento check {source}", compare with the page in a browser, and mend the selectors in watchlist.json. You are told again when it recovers, not before.',
  },
  'nothing-read': {
    subject: '{source}: a report speaks of harm but no figure was read',
    happened: 'A report of {source} speaks of people harmed, and no figure was found in it.',
    means: 'If it states a figure, that figure was NOT told.',
    todo: 'Run "recuento check {source}" and read the sentences it could not. A new phrasing belongs in lib/languages.',
  },
  'item-unread': {
    subject: '{source}: a page that it links cannot be read',
    happened: '{source} lists a page that cannot be read.',
    means:
      'If it states a figure, that figure was NOT told yet. It is tried again for two days, and longer while it is listed.',
    todo: 'Open the address in a browser. If it is a report like the others, mend the "item" of the route in watchlist.json, or tell whoever maintains the reader.',
  },
  silent: {
    subject: '{source} has been silent for longer than usual',
    happened: '{source} answers, but has published nothing for longer than its habit.',
    means:
      'Nothing is wrong with the figures told so far. If it now publishes elsewhere, that is NOT being read.',
    todo: 'Look whether its news has moved to another address. You are told again when it publishes, not before.',
  },
  recovered: {
    subject: '{source} is read again',
    happened: '{source} can be read again.',
    means: 'What changed meanwhile is told to readers as of this round.',
    todo: 'Nothing.',
  },
  disputed: {
    subject: '{source} gives two figures that do not agree',
    happened: '{source} gives two figures for the same thing that do not agree.',
    means: 'Both are told, neither is chosen.',
    todo: 'Read the report. If one of the two is misread, the sentence belongs in the corpus of its language.',
  },
  'too-many': {
    subject: '{source}: more changes than one alert can tell',
    happened: 'A round of {source} found more changes than one alert can tell.',
    means: 'Those of the whole crisis were told first. What was left out stands, but was NOT told.',
    todo: 'Look whether a table of the page is read as figures of the crisis. If so, choose the part of the page that is read with "body" in watchlist.json.',
  },
  'posts-unread': {
    subject: '{source}: its posts on X are not read',
    happened: 'An account of {source} on X is not read any more. Its other routes are.',
    means: 'What is posted there is told once the site of {source} has it too, often hours later.',
    todo: "See docs/sources/x.md: the token may have been withdrawn, the credits or the month's budget (postsPerMonth in watchlist.json) used up. You are told again when it is read, not before.",
  },
  'subscriber-lost': {
    subject: 'A subscriber was lost ({source})',
    happened: 'Somebody who was subscribed no longer is, and Recuento did not unsubscribe them.',
    means:
      'They get no alerts any more. A mail scanner may have followed the unsubscribe link, or their mail bounced.',
    todo: 'Ask them, and subscribe them anew if they wish. Confirmation lapses after 48 hours.',
  },
};

const WIDTH = 72;
const DETAIL_LINES = 20;
const DETAIL_LINE_MAX = 500;

/**
 * Puts a notice to operators into words, in English. Pure.
 * Gives a subject in printable ASCII, under 100 characters, and a plain-text body.
 */
export function composeNotice(notice: Omit<Notice, 'id'>): {
  readonly subject: string;
  readonly body: string;
} {
  const { subject, happened, means, todo } = WORDS[notice.kind];
  const named = (phrase: string) => phrase.replaceAll('{source}', () => oneLine(notice.source));
  const paragraphs = [
    wrap(named(happened), WIDTH),
    detailText(notice.detail),
    wrap(`For readers: ${named(means)}`, WIDTH),
    wrap(`To do: ${named(todo)}`, WIDTH),
    `Seen at ${oneLine(notice.at)}.`,
  ];
  return {
    subject: clip(toAscii(`Recuento: ${named(subject)}`), SUBJECT_MAX, '...'),
    body: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`,
  };
}

/** Set off line by line: a page's words in an error message never look like ours. */
function detailText(detail: string): string {
  const lines = detail
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
  const shown = lines.slice(0, DETAIL_LINES).map((line) => `  > ${clip(line, DETAIL_LINE_MAX)}`);
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`  and ${left} more`] : [])].join('\n');
}
