// Three ways in which other watchers of pages lose or invent news, played against ours.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../lib/model.ts';
import { articlePage } from './loopback-site.ts';
import type { Watched } from './watched.ts';
import { changesIn, openWatched } from './watched.ts';

const crisis = {
  ...{ id: 'valle', country: 'PE', from: '2024-01-01', match: [['protesta']] },
  title: { es: 'Protestas en el valle', en: 'Protests in the valley' },
};
const MAINTENANCE = '<html><body><h1>Sitio en mantenimiento</h1><p>Volvemos pronto.</p></body></html>';

let watched: Watched;
let source: Source;

beforeEach(async () => {
  watched = await openWatched(crisis);
  source = sourceWith({});
});

afterEach(() => watched.close());

function sourceWith(selectors: Readonly<Record<string, string>>): Source {
  const route = { reader: 'page', url: `${watched.site.origin}/boletin`, ...selectors };
  return {
    ...{ id: 'oficina', publisher: 'Oficina de Derechos', kind: 'ombudsman', country: 'PE', language: 'es' },
    routes: [route],
  };
}

function publish(deaths: string, className?: string): void {
  const paragraphs = [
    `La oficina informa que suman ${deaths} personas fallecidas en las protestas a nivel nacional.`,
    'El equipo visitó hospitales y comisarías y pidió a las autoridades una investigación pronta de cada caso.',
  ];
  const body = articlePage('Balance de las protestas', '2024-02-01T10:00:00-05:00', paragraphs, className);
  watched.site.pages.set('/boletin', { body });
}

/** A round at each full hour of 1 February 2024 from the one given to the one given. */
async function rounds(from: number, to: number, sns: 'up' | 'down' = 'up'): Promise<void> {
  for (let hour = from; hour <= to; hour += 1)
    await watched.round(source, `2024-02-01T${hour}:00:00.000Z`, sns);
}

describe('seen before told', () => {
  it('a change seen while nothing can be sent is told once it can, once, and with the figures of its day', async () => {
    publish('104');
    await rounds(10, 10);
    publish('107');
    await rounds(11, 13, 'down');
    expect(await watched.readers()).toHaveLength(1);
    await rounds(14, 16);
    expect(changesIn(await watched.history())).toEqual(['first →104', 'rise 104→107']);
    const [, alert, ...more] = await watched.readers();
    expect(more).toEqual([]);
    expect(alert?.subject).toMatch(/107.*104/u);
  });

  it('changes that came while nothing could be sent are told in their order, none of them twice', async () => {
    publish('104');
    await rounds(10, 10, 'down');
    publish('107');
    await rounds(11, 11, 'down');
    publish('105');
    await rounds(12, 12, 'down');
    await rounds(13, 15);
    expect(changesIn(await watched.history())).toEqual(['first →104', 'rise 104→107', 'fall 107→105']);
    expect(await watched.readers()).toHaveLength(3);
    expect((await watched.snapshot(source))?.pending).toEqual([]);
  });
});

describe('a maintenance page', () => {
  it('is no news for readers, neither when it comes nor when it goes; operators hear of each once', async () => {
    publish('104');
    await rounds(10, 10);
    watched.site.pages.set('/boletin', { body: MAINTENANCE });
    await rounds(11, 13);
    publish('104');
    await rounds(14, 15);
    expect(changesIn(await watched.history())).toEqual(['first →104']);
    expect(await watched.readers()).toHaveLength(1);
    const notices = await watched.operators();
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain('can no longer be read');
    expect(notices[1]).toContain('read again');
  });

  it('does not hide the figure that is published after it, under a renamed class', async () => {
    publish('104');
    await rounds(10, 10);
    watched.site.pages.set('/boletin', { body: MAINTENANCE });
    await rounds(11, 11);
    publish('107', 'cuerpo-nota');
    await rounds(12, 13);
    expect(changesIn(await watched.history())).toEqual(['first →104', 'rise 104→107']);
    expect(await watched.readers()).toHaveLength(2);
  });

  it.each([
    ['a server error', { status: 503, body: 'Service Unavailable' }],
    ['a refusal', { status: 403, body: 'Forbidden' }],
    ['a page that is gone', { status: 404, body: 'Not found' }],
  ])('with %s is told to operators once, and its end once', async (_, answer) => {
    publish('104');
    await rounds(10, 10);
    watched.site.pages.set('/boletin', answer);
    await rounds(11, 12);
    publish('104');
    await rounds(13, 14);
    const notices = await watched.operators();
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain('cannot be reached');
    expect(notices[1]).toContain('read again');
    expect(await watched.readers()).toHaveLength(1);
  });
});

describe('a broken selector', () => {
  it('is told to operators, though another selector still matches; mended, the new figure is told once', async () => {
    source = sourceWith({ body: '.entry-content', title: 'h1' });
    publish('104');
    await rounds(10, 10);
    publish('107', 'cuerpo-nota');
    await rounds(11, 13);
    expect(changesIn(await watched.history())).toEqual(['first →104']);
    source = sourceWith({ body: '.cuerpo-nota', title: 'h1' });
    await rounds(14, 15);
    expect(changesIn(await watched.history())).toEqual(['first →104', 'rise 104→107']);
    const notices = await watched.operators();
    expect(notices).toHaveLength(2);
    expect(notices[0]).toContain('can no longer be read');
    expect(notices[1]).toContain('read again');
    const [, alert, ...more] = await watched.readers();
    expect(more).toEqual([]);
    expect(alert?.subject).toMatch(/107.*104/u);
  });
});
