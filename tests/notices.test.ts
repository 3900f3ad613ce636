import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../lib/model.ts';
import { silenceOf } from '../lib/watch/silence.ts';
import { articlePage } from './loopback-site.ts';
import type { Watched } from './watched.ts';
import { changesIn, openWatched } from './watched.ts';

const crisis = {
  ...{ id: 'valle', country: 'PE', from: '2024-01-01', match: [['protesta']] },
  title: { es: 'Protestas en el valle', en: 'Protests in the valley' },
};
const FIGURE = 'La oficina informa que suman 7 personas fallecidas en las protestas a nivel nacional.';
const REWORDED = 'En las protestas hubo quienes perdieron la vida y otros quedaron heridos, dijo la oficina.';
const PLAIN = 'El equipo visitó hospitales y comisarías por las protestas y pidió una investigación pronta.';

let watched: Watched;

beforeEach(async () => {
  watched = await openWatched(crisis);
});

afterEach(() => watched.close());

const day = (number: number, hour = 12): string => new Date(Date.UTC(2024, 0, number, hour)).toISOString();

function sourceOf(reader: string, path: string): Source {
  return {
    ...{ id: 'oficina', publisher: 'Oficina de Derechos', kind: 'ombudsman', country: 'PE', language: 'es' },
    routes: [{ reader, url: `${watched.site.origin}${path}` }],
  };
}

describe('the habit of a source', () => {
  const readOn = (...days: readonly number[]) => ({
    reports: Object.fromEntries(
      days.map((at) => [`https://a.example/${at}`, { hash: 'h', seenAt: day(at) }]),
    ),
  });

  it.each([
    ['twice its longest pause is not yet silence', readOn(1, 2, 3, 5, 6, 9), 15, 12, null],
    ['an hour more is', readOn(1, 2, 3, 5, 6, 9), 15, 13, { since: day(9), longestPause: 3 }],
    [
      'of a source that publishes daily is two days',
      readOn(1, 2, 3, 4, 5, 6),
      8,
      13,
      { since: day(6), longestPause: 1 },
    ],
    ['is not known from four pauses', readOn(1, 2, 3, 5, 6), 60, 12, null],
    ['is not known of a source never read', readOn(), 60, 12, null],
  ])('%s', (_, snapshot, at, hour, silence) => {
    expect(silenceOf(snapshot, day(at, hour))).toEqual(silence);
  });

  it('is not known from a backlog that was read in one afternoon', () => {
    const reports = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`https://a.example/${at}`, { hash: 'h', seenAt: day(1, at) }]),
    );
    expect(silenceOf({ reports }, day(60))).toBeNull();
  });
});

/** A feed with an item for each of the days given. */
function publishFeed(days: readonly number[]): void {
  const items = days.map((at) => {
    const date = new Date(day(at)).toUTCString();
    const link = `${watched.site.origin}/nota-${at}`;
    watched.site.pages.set(`/nota-${at}`, { body: articlePage(`Nota ${at}`, day(at), [PLAIN, PLAIN]) });
    return `<item><title>Nota ${at}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate></item>`;
  });
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>Oficina</title><link>${watched.site.origin}</link><description>Notas</description>${items.join('')}</channel></rss>`;
  watched.site.pages.set('/feed', { body, contentType: 'application/rss+xml' });
}

describe('a source that falls silent', () => {
  it('is told to operators once, costs no write while it lasts, and its end is told once', async () => {
    const source = sourceOf('feed', '/feed');
    const days = [1, 2, 3, 4, 5, 6, 7];
    for (const at of days) {
      publishFeed(days.filter((other) => other <= at).toReversed());
      await watched.round(source, day(at, 13));
    }
    expect(await watched.operators()).toEqual([]);
    const outcomes: string[] = [];
    for (const at of [8, 9, 10, 11, 12]) outcomes.push((await watched.round(source, day(at, 13))).outcome);
    expect(outcomes).toEqual(['unchanged', 'unchanged', 'written', 'unchanged', 'unchanged']);
    expect(await watched.operators()).toEqual([expect.stringContaining('silent')]);
    publishFeed([...days, 13].toReversed());
    await watched.round(source, day(13, 13));
    await watched.round(source, day(14, 13));
    expect(await watched.operators()).toEqual([
      expect.stringContaining('silent'),
      expect.stringContaining('read again'),
    ]);
    expect(await watched.readers()).toEqual([]);
  });

  it('and then out of reach, has each told once: silent, out of reach, back', async () => {
    const source = sourceOf('feed', '/feed');
    const days = [1, 2, 3, 4, 5, 6];
    for (const at of days) {
      publishFeed(days.filter((other) => other <= at).toReversed());
      await watched.round(source, day(at, 13));
    }
    await watched.round(source, day(9, 13));
    const feed = watched.site.pages.get('/feed');
    watched.site.pages.delete('/feed');
    await watched.round(source, day(10, 13));
    if (feed !== undefined) watched.site.pages.set('/feed', feed);
    await watched.round(source, day(11, 13));
    await watched.round(source, day(12, 13));
    expect((await watched.operators()).map((subject) => /silent|reached|again/u.exec(subject)?.[0])).toEqual([
      'silent',
      'reached',
      'again',
    ]);
    expect((await watched.snapshot(source))?.health.state).toBe('silent');
  });
});

describe('a report that speaks of harm without a figure that can be read', () => {
  const publish = (text: string): void => {
    const body = articlePage('Balance de las protestas', '2024-02-01T10:00:00-05:00', [text, PLAIN]);
    watched.site.pages.set('/boletin', { body });
  };

  it('is told to operators when it is new, and not again with every edit', async () => {
    const source = sourceOf('page', '/boletin');
    publish(REWORDED);
    await watched.round(source, day(2));
    publish(`${REWORDED} La oficina sigue en la zona.`);
    await watched.round(source, day(3));
    await watched.round(source, day(4));
    expect(await watched.operators()).toEqual([expect.stringContaining('no figure was read')]);
    expect(await watched.readers()).toEqual([]);
  });

  it('is told when the page stated a figure before: the figure stands, and readers hear nothing', async () => {
    const source = sourceOf('page', '/boletin');
    publish(FIGURE);
    await watched.round(source, day(2));
    publish(REWORDED);
    await watched.round(source, day(3));
    expect(await watched.operators()).toEqual([expect.stringContaining('no figure was read')]);
    expect(await watched.readers()).toHaveLength(1);
    expect(Object.values((await watched.snapshot(source))?.figures.valle ?? {})).toMatchObject([
      { value: 7 },
    ]);
  });

  it('is not told of a report that speaks of no harm, or that states a figure beside', async () => {
    const source = sourceOf('page', '/boletin');
    publish(PLAIN);
    await watched.round(source, day(2));
    publish(`${FIGURE} ${REWORDED}`);
    await watched.round(source, day(3));
    expect(await watched.operators()).toEqual([]);
  });
});

describe('a report that contradicts itself', () => {
  it('is told to readers with both numbers, and to operators once', async () => {
    const source = sourceOf('page', '/boletin');
    const publish = (more: string): void => {
      const texts = [
        FIGURE,
        `En otro párrafo, 9 personas fallecidas en las protestas a nivel nacional.${more}`,
      ];
      watched.site.pages.set('/boletin', {
        body: articlePage('Balance de las protestas', '2024-02-01T10:00:00-05:00', texts),
      });
    };
    publish('');
    await watched.round(source, day(2));
    publish(' La oficina sigue en la zona.');
    await watched.round(source, day(3));
    expect(changesIn(await watched.history())).toEqual(['disputed 9→7']);
    expect(await watched.operators()).toEqual([expect.stringContaining('do not agree')]);
    expect(await watched.readers()).toHaveLength(1);
  });
});
