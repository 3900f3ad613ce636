import robotsParser from 'robots-parser';
import { PageForbidden, PageUnavailable } from '../errors.ts';
import { isRedirect } from './headers.ts';

/** RFC 9309, 2.5: at least 500 KiB are read; what lies beyond is not. */
const READ_BYTES = 500 * 1024;
/** RFC 9309, 2.4: not used for longer than 24 hours. */
const KEPT_MS = 24 * 60 * 60 * 1000;
/** One that could not be had is asked for again after this time. */
const MISSING_KEPT_MS = 60_000;
/** A longer Crawl-delay is kept as this: with more, a round would not end. */
const LONGEST_DELAY_MS = 10_000;
/** Pattern characters times address characters: matching more, in rules made of wildcards, would take longer than the page. */
const MATCHING_LIMIT = 20_000_000;
const ORIGINS_REMEMBERED = 200;

/** `field: value`, a comment left out. */
const LINE = /^\s*([a-z-]+)\s*:([^#]*)/i;
const RULE_FIELDS: ReadonlySet<string> = new Set(['allow', 'disallow', 'crawl-delay']);

/** What a host answered when asked for its robots.txt, redirects followed and the body decompressed. */
export type RobotsAnswer = { readonly status: number; readonly body: Buffer };

type Rules = {
  readonly isAllowed: (url: URL) => boolean;
  readonly delayMs: number;
  /** Characters of rules with a wildcard: these take the longest to match. */
  readonly wildcardLength: number;
};

const NO_RULES: Rules = { isAllowed: () => true, delayMs: 0, wildcardLength: 0 };

/** The rules of every host that is asked. */
export type Robots = {
  /**
   * Throws `PageForbidden` when the host's rules disallow the address, and whatever asking for them failed with: by
   * RFC 9309, 2.3.1.4, nothing is allowed then. Gives the pause that the host asks for between requests, milliseconds.
   */
  readonly checkAllowed: (url: URL) => Promise<number>;
};

/** Takes our User-Agent, whose product name the rules know us by, and how a robots.txt is asked for. */
export function openRobots(userAgent: string, askFor: (url: URL) => Promise<RobotsAnswer>): Robots {
  const product = /^[\w-]+/.exec(userAgent)?.[0].toLowerCase() ?? '*';
  const kept = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();
  const keep = (origin: string, rules: Promise<Rules>, forMs: number): void => {
    const [oldest] = kept.keys();
    if (kept.size >= ORIGINS_REMEMBERED && oldest !== undefined) kept.delete(oldest);
    kept.set(origin, { until: performance.now() + forMs, rules });
  };
  const rulesOf = (origin: string): Promise<Rules> => {
    const known = kept.get(origin);
    if (known !== undefined && known.until > performance.now()) return known.rules;
    const rules = readRules(new URL('/robots.txt', origin), product, askFor);
    keep(origin, rules, KEPT_MS);
    rules.catch(() => keep(origin, rules, MISSING_KEPT_MS));
    return rules;
  };
  return {
    checkAllowed: async (url) => {
      const { isAllowed, delayMs, wildcardLength } = await rulesOf(url.origin);
      if (wildcardLength * url.href.length > MATCHING_LIMIT) {
        throw new PageForbidden(
          url.href,
          `the robots.txt of ${url.host} has too many wildcards to be followed`,
        );
      }
      if (!isAllowed(url)) throw new PageForbidden(url.href, `the robots.txt of ${url.host} disallows it`);
      return delayMs;
    },
  };
}

async function readRules(
  address: URL,
  product: string,
  askFor: (url: URL) => Promise<RobotsAnswer>,
): Promise<Rules> {
  try {
    const { status, body } = await askFor(address);
    // RFC 9309, 2.3.1.3: where there is no robots.txt there are no rules.
    if (status >= 400 && status < 500) return NO_RULES;
    if (status === 200 || status === 203) return parsedRules(address, product, body);
    throw new PageUnavailable(
      address.href,
      `answered ${status}, so nothing of the host may be fetched`,
      status,
    );
  } catch (error) {
    // RFC 9309, 2.3.1.2: redirects that do not end are as good as no robots.txt.
    if (error instanceof PageUnavailable && isRedirect(error.status ?? 0)) return NO_RULES;
    throw error;
  }
}

function parsedRules(address: URL, product: string, body: Buffer): Rules {
  const lines = linesForUs(body.toString('utf8', 0, READ_BYTES), product);
  const parsed = robotsParser(address.href, lines.join('\n'));
  const delaySeconds = Math.max(parsed.getCrawlDelay(product) ?? 0, 0);
  return {
    isAllowed: (url) => parsed.isAllowed(url.href, product) !== false,
    delayMs: Math.min(delaySeconds * 1000, LONGEST_DELAY_MS),
    wildcardLength: lines.reduce((sum, line) => (line.includes('*') ? sum + line.length : sum), 0),
  };
}

/**
 * The lines of the groups that are meant for us or for all. The parser gives every rule to every name of its group, so that
 * a file of thousands of both would fill the memory; of ours there are two.
 */
function linesForUs(text: string, product: string): readonly string[] {
  const lines: string[] = [];
  let names = new Set<string>();
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, written = '', value = ''] = LINE.exec(line) ?? [];
    const field = written.toLowerCase();
    if (field === 'user-agent') {
      if (!isNaming) names = new Set();
      isNaming = true;
      const name = value.split('/')[0]?.trim().toLowerCase() ?? '';
      if ((name === '*' || name === product) && !names.has(name)) {
        names.add(name);
        lines.push(`user-agent: ${name}`);
      }
    } else if (RULE_FIELDS.has(field)) {
      isNaming = false;
      if (names.size > 0) lines.push(`${field}: ${value.trim()}`);
    }
  }
  return lines;
}
