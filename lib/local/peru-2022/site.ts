import type { Watchlist } from '../../model.ts';
import { BULLETINS } from './bulletins.ts';
import { FIELD_REPORTS } from './field-reports.ts';
import { fieldReportsJson } from './ifrc-go.ts';
import { OTHER_POSTS } from './other-posts.ts';
import type { Post } from './post.ts';
import { headlinesXml, releaseHtml } from './red-cross.ts';
import { RED_CROSS_POSTS } from './red-cross-posts.ts';
import { type Answer, openSite } from './serve.ts';
import { type ReplayOrigins, replayWatchlist } from './watchlist.ts';
import { catalogueHtml, feedXml, missingHtml, postHtml } from './wordpress.ts';

/** The web of December 2022 to March 2023, as far as the replay needs it. */
export type ReplaySites = {
  readonly origins: ReplayOrigins;
  /** "127.0.0.1:PORT" of each site: what fetching must be allowed to reach. */
  readonly hosts: readonly string[];
  readonly watchlist: Watchlist;
  /** When a round is run, on the crisis's own clock: ISO 8601 in UTC, 8:00 and 18:30 of every day in Lima. */
  readonly steps: readonly string[];
  /** From now on the sites show what was published up to and including this time. They open as at the first step. */
  readonly publishUntil: (at: string) => void;
  readonly close: () => Promise<void>;
};

const FIRST_DAY = '2022-12-05';
const LAST_DAY = '2023-03-31';
/** Lima keeps UTC−5 all year. */
const ROUNDS_UTC = ['13:00:00.000Z', '23:30:00.000Z'];
const DAY_MS = 86_400_000;

const OMBUDSMAN_POSTS = [...BULLETINS, ...OTHER_POSTS];

/** Opens the ombudsman's, the Red Cross's and IFRC GO's sites on loopback. */
export async function openReplaySites(): Promise<ReplaySites> {
  const steps = replaySteps();
  let until = steps[0] ?? FIRST_DAY;
  const sites = await Promise.all([
    openSite((address) => ombudsmanAnswer(address, until)),
    openSite((address) => redCrossAnswer(address, until)),
    openSite((address) => ifrcGoAnswer(address, until)),
  ]);
  const [ombudsman, redCross, ifrcGo] = sites;
  const origins = { ombudsman: ombudsman.origin, redCross: redCross.origin, ifrcGo: ifrcGo.origin };
  return {
    origins,
    hosts: sites.map(({ origin }) => new URL(origin).host),
    watchlist: replayWatchlist(origins),
    steps,
    publishUntil: (at) => {
      until = at;
    },
    close: async () => {
      await Promise.all(sites.map(({ close }) => close()));
    },
  };
}

function replaySteps(): readonly string[] {
  const days = (Date.parse(LAST_DAY) - Date.parse(FIRST_DAY)) / DAY_MS + 1;
  return Array.from({ length: days }, (_, day) =>
    new Date(Date.parse(FIRST_DAY) + day * DAY_MS).toISOString().slice(0, 10),
  ).flatMap((day) => ROUNDS_UTC.map((time) => `${day}T${time}`));
}

function ombudsmanAnswer({ origin, pathname }: URL, until: string): Answer {
  const posts = published(OMBUDSMAN_POSTS, until);
  if (pathname === '/robots.txt') return robots('/wp-admin/');
  if (pathname === '/feed/') return xml(feedXml(origin, posts));
  if (pathname === '/categorias_de_documentos/reportes/') return html(catalogueHtml(origin, posts));
  const post = posts.find(({ slug }) => pathname === `/${slug}/`);
  if (post === undefined) return { ...html(missingHtml(origin)), status: 404 };
  return html(postHtml(origin, post, posts.filter((other) => other !== post).slice(0, 5)));
}

function redCrossAnswer({ origin, pathname }: URL, until: string): Answer {
  const posts = published(RED_CROSS_POSTS, until);
  if (pathname === '/robots.txt') return robots('/search');
  if (pathname === '/en/rss/news') return xml(headlinesXml(origin, posts));
  const post = posts.find(({ slug }) => pathname === `/en/news-release/${slug}`);
  return post === undefined ? { ...html('Not found'), status: 404 } : html(releaseHtml(origin, post));
}

function ifrcGoAnswer(address: URL, until: string): Answer {
  if (address.pathname === '/robots.txt') return robots('/admin/');
  const isKnown = address.pathname === '/api/v2/field-report/';
  const states = FIELD_REPORTS.filter(({ updated_at }) => Date.parse(updated_at) <= Date.parse(until));
  const body = isKnown ? fieldReportsJson(address, states) : '{"detail":"Not found."}';
  return { status: isKnown ? 200 : 404, contentType: 'application/json', body, isConditional: isKnown };
}

/** The newest first. */
function published(posts: readonly Post[], until: string): readonly Post[] {
  return posts
    .filter(({ publishedAt }) => Date.parse(publishedAt) <= Date.parse(until))
    .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
}

function html(body: string): Answer {
  return { status: 200, contentType: 'text/html; charset=UTF-8', body, isConditional: false };
}

function xml(body: string): Answer {
  return { status: 200, contentType: 'application/rss+xml; charset=UTF-8', body, isConditional: true };
}

function robots(disallowed: string): Answer {
  const body = `User-agent: *\nDisallow: ${disallowed}\n`;
  return { status: 200, contentType: 'text/plain', body, isConditional: false };
}
