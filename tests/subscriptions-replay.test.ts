import { expect, it } from 'vitest';
import { openLocalAws } from '../functions/cli/local.ts';
import { openWeb } from '../lib/fetch.ts';
import { openInbox } from '../lib/local/inbox.ts';
import { openReplaySites } from '../lib/local/peru-2022/site.ts';
import type { AlertRecord } from '../lib/model.ts';
import { SOURCE_KINDS } from '../lib/model.ts';
import { readAlerts } from '../lib/store.ts';
import type { Wish } from '../lib/subscriptions/wish.ts';
import { filterPolicyOf } from '../lib/subscriptions/wish.ts';
import { watchShard } from '../lib/watch/shard.ts';
import { HOLD_SECONDS } from '../lib/watch.ts';

const injuredBy10: Wish = {
  language: 'en',
  crisis: null,
  measures: ['injured'],
  minRise: 10,
  isRisesOnly: false,
};

/** The wish once more, as a person would say it, over what the history keeps. */
function isAskedFor({ changes }: AlertRecord): boolean {
  return changes.some(
    ({ measure, kind, from, to }) =>
      measure === 'injured' &&
      (kind === 'fall' || kind === 'disputed' || to.value - (from?.value ?? 0) >= 10),
  );
}

it('a subscriber to the injured in English, rises of 10 or more, gets those alerts of the Peruvian crisis and no others', async () => {
  const [aws, sites] = await Promise.all([openLocalAws(null), openReplaySites()]);
  const web = openWeb({ userAgent: 'Recuento/0.1 (replay)', allowPrivate: sites.hosts });
  try {
    const topic = aws.embedded.topics.alerts;
    const subscriber = await openInbox(aws.embedded, { topic, filterPolicy: filterPolicyOf(injuredBy10) });
    const everybody = await openInbox(aws.embedded, { topic });
    const { watchlist } = sites;
    for (const now of sites.steps) {
      sites.publishUntil(now);
      for (const kind of SOURCE_KINDS) {
        const world = { watchlist, ...aws, web, now, historyUrl: null, holdSeconds: HOLD_SECONDS };
        await watchShard({ kind, shard: 0 }, world);
      }
    }
    const { alerts } = await readAlerts(aws.store, { crisis: 'peru-2022', oldestFirst: true, limit: 1000 });
    const wanted = alerts.filter(isAskedFor).map(({ messageIds }) => messageIds.en);
    const got = (await subscriber.received()).map(({ messageId }) => messageId);
    expect(got).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
    // Among what it must not get are alerts of another measure that rose by as much.
    const others = alerts.filter((alert) => !isAskedFor(alert)).flatMap(({ changes }) => changes);
    expect(
      others.some(({ from, to, measure }) => measure === 'killed' && to.value - (from?.value ?? 0) >= 10),
    ).toBe(true);
    expect(await everybody.received()).toHaveLength(alerts.length * 2);
  } finally {
    await web.close();
    await sites.close();
    await aws.close();
  }
}, 120_000);
