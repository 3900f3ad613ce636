import { afterEach, describe, expect, it } from 'vitest';
import type { Alert, Pending, Source } from '../lib/model.ts';
import { addAlerts } from '../lib/watch/settle.ts';
import { parseWatchlist } from '../lib/watchlist.ts';
import type { Watched } from './watched.ts';
import { changesIn, openWatched } from './watched.ts';

const crisis = {
  ...{ id: 'peru-2022', country: 'PE', from: '2022-12-07', match: [['Juliaca', 'nivel nacional']] },
  title: { es: 'Protestas en el Perú', en: 'Protests in Peru' },
};

let watched: Watched;
let source: Source;

async function watchFor(settleMinutes?: number): Promise<void> {
  watched = await openWatched({ ...crisis, ...(settleMinutes === undefined ? {} : { settleMinutes }) });
  source = {
    ...{ id: 'oficina', publisher: 'Oficina de Derechos', kind: 'ombudsman', country: 'PE', language: 'es' },
    routes: [{ reader: 'page', url: `${watched.site.origin}/ultimo-minuto` }],
  };
}

afterEach(() => watched.close());

/** The page of 9 January 2023 as it stood at some moment: how many died in Juliaca, and in the country so far. */
function publish(juliaca: number, country: number): void {
  const text = [
    `En Juliaca, ${juliaca} personas fallecieron en los enfrentamientos de este lunes.`,
    `Hasta ahora suman ${country} personas fallecidas a nivel nacional.`,
    'El equipo de la oficina sigue en los hospitales y pide calma a todas las partes.',
  ];
  const body = `<html lang="es"><head><title>Último minuto</title><meta property="article:published_time" content="2023-01-09T13:00:00-05:00"></head>
    <body><article><h1>Último minuto</h1>${text.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
  watched.site.pages.set('/ultimo-minuto', { body });
}

const minute = (number: number): string => new Date(Date.UTC(2023, 0, 9, 22, number)).toISOString();

/** What the page said, and in which minute after 22:00 UTC a round saw it. */
const NINTH = [
  [0, 9, 28],
  [5, 12, 41],
  [10, 14, 43],
  [15, 17, 46],
] as const;

async function playNinth(): Promise<void> {
  for (const [at, juliaca, country] of NINTH) {
    publish(juliaca, country);
    await watched.round(source, minute(at));
  }
}

const EVERY_CHANGE = [
  ...['first →9', 'rise 9→12', 'rise 12→14', 'rise 14→17'],
  ...['first →28', 'rise 28→41', 'rise 41→43', 'rise 43→46'],
];

describe('9 January 2023', () => {
  it('without a settle time is told round by round', async () => {
    await watchFor();
    await playNinth();
    await watched.round(source, minute(60));
    expect(await watched.readers()).toHaveLength(4);
    expect(changesIn(await watched.history()).toSorted()).toEqual(EVERY_CHANGE.toSorted());
  });

  it('with 20 minutes is told once, with the last values, while the history keeps every change', async () => {
    await watchFor(20);
    await playNinth();
    expect(await watched.readers()).toEqual([]);
    await watched.round(source, minute(20));
    await watched.round(source, minute(25));
    const [alert, ...more] = await watched.readers();
    expect(more).toEqual([]);
    expect(alert?.texts.sms).toContain('46');
    expect(alert?.texts.email).toContain('17');
    expect(alert?.subject).toContain('46');
    const history = await watched.history();
    expect(history).toHaveLength(1);
    expect(changesIn(history).toSorted()).toEqual(EVERY_CHANGE.toSorted());
    expect(history[0]).toMatchObject({ status: 'sent', at: minute(15) });
    expect((await watched.snapshot(source))?.pending).toEqual([]);
  });

  it('with 12 minutes is told twice: nobody waits longer than was asked for, plus a round', async () => {
    await watchFor(12);
    await playNinth();
    expect(await watched.readers()).toHaveLength(1);
    await watched.round(source, minute(30));
    const history = await watched.history();
    expect(history.map((alert) => changesIn([alert]).at(-1))).toEqual(['rise 41→43', 'rise 43→46']);
    expect(await watched.readers()).toHaveLength(2);
  });

  it('with a time as long as a round holds what it sends is not sent by the round that saw it', async () => {
    await watchFor(2);
    publish(9, 28);
    await watched.round(source, minute(0));
    expect(await watched.readers()).toEqual([]);
    await watched.round(source, minute(2));
    expect(await watched.readers()).toHaveLength(1);
  });

  it('while SNS is down is kept whole, and told once when it is back', async () => {
    await watchFor(20);
    await playNinth();
    for (const at of [20, 25]) await watched.round(source, minute(at), 'down');
    publish(18, 47);
    await watched.round(source, minute(30));
    await watched.round(source, minute(50));
    await watched.round(source, minute(55));
    const history = await watched.history();
    expect(history.map((alert) => changesIn([alert]).length)).toEqual([8, 2]);
    expect(await watched.readers()).toHaveLength(2);
  });

  it('read by two rounds at once is gathered once', async () => {
    await watchFor(20);
    publish(9, 28);
    await Promise.all([watched.round(source, minute(0)), watched.round(source, minute(0))]);
    publish(12, 41);
    await Promise.all([watched.round(source, minute(5)), watched.round(source, minute(5))]);
    const late = await Promise.all([watched.round(source, minute(20)), watched.round(source, minute(20))]);
    expect(late.flatMap(({ delivery }) => delivery.sent)).toHaveLength(1);
    await watched.round(source, minute(25));
    expect(await watched.readers()).toHaveLength(1);
    const changes = changesIn(await watched.history());
    expect(changes.toSorted()).toEqual(['first →28', 'first →9', 'rise 28→41', 'rise 9→12']);
  });

  it('told and taken back before it is told is in the history, both ways', async () => {
    await watchFor(20);
    publish(9, 41);
    await watched.round(source, minute(0));
    await watched.round(source, minute(20));
    for (const [at, country] of [
      [25, 43],
      [30, 41],
    ] as const) {
      publish(9, country);
      await watched.round(source, minute(at));
    }
    await watched.round(source, minute(45));
    expect(changesIn(await watched.history()).slice(-2)).toEqual(['rise 41→43', 'fall 43→41']);
    expect(await watched.readers()).toHaveLength(2);
  });
});

describe('what is pending', () => {
  const by = {
    watchlist: { crises: [{ ...crisis, settleMinutes: 20 }] },
    ...{ now: minute(0), heldUntil: minute(2) },
  };
  const settling = (entries: readonly Pending[]): readonly (string | undefined)[] =>
    entries.map(({ settlesAt }) => settlesAt);

  function alertOf(id: string, about: string, changes = 1): Alert {
    const count = { value: 1, max: null, qualifier: 'exact' as const };
    const change = {
      ...({ kind: 'first', measure: 'killed', group: 'all', scope: 'total', circumstance: null } as const),
      ...{ place: null, attribution: null, from: null, to: count, quote: 'q', url: 'https://a.example/' },
      publishedAt: null,
    };
    const at = minute(0);
    return {
      id,
      crisis: about,
      source: 'oficina',
      at,
      changes: Array.from({ length: changes }, () => change),
      others: [],
    };
  }

  it('of another crisis is not held up by one that settles', async () => {
    await watchFor();
    const waiting = addAlerts([], [alertOf('a', 'peru-2022')], by);
    const [, other] = addAlerts(waiting, [alertOf('b', 'chile-2019')], by);
    expect(other).toMatchObject({ heldUntil: by.heldUntil });
    expect(settling(addAlerts(waiting, [alertOf('b', 'chile-2019')], by))).toEqual([minute(20), undefined]);
  });

  it('is not sent while an older alert may still be on its way, though nobody holds it', async () => {
    await watchFor();
    publish(9, 28);
    await watched.round(source, minute(0), 'down');
    publish(12, 41);
    await watched.round(source, minute(1));
    await watched.round(source, minute(1));
    expect(await watched.readers()).toEqual([]);
    await watched.round(source, minute(3));
    const subjects = (await watched.readers()).map(({ subject }) => subject ?? '');
    expect(subjects.map((subject) => /28|41/u.exec(subject)?.[0])).toEqual(['28', '41']);
  });

  it('is told at once when it has grown large', async () => {
    await watchFor();
    const waiting = addAlerts([], [alertOf('a', 'peru-2022', 40)], by);
    const [gathered, ...more] = addAlerts(waiting, [alertOf('b', 'peru-2022', 21)], by);
    expect(more).toEqual([]);
    expect(gathered).toMatchObject({ heldUntil: by.heldUntil, message: { alert: { id: 'b' } } });
    expect(gathered?.settlesAt).toBeUndefined();
  });
});

it('a settle time is whole minutes, two hours at most', async () => {
  await watchFor();
  const listed = (settleMinutes: number) =>
    parseWatchlist({ crises: [{ ...crisis, settleMinutes }], sources: [] }, 'w');
  expect(listed(20).crises[0]?.settleMinutes).toBe(20);
  for (const wrong of [0, -5, 1.5, 121]) expect(() => listed(wrong)).toThrow(/settleMinutes/u);
});
