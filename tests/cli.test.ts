import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { LoopbackSite } from './loopback-site.ts';
import { articlePage, openLoopbackSite } from './loopback-site.ts';

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the terminal as a person does: another process, its arguments, what it prints and how it exits. */
async function recuento(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, ['functions/cli.ts', ...args], {
    stdio: 'pipe',
    env: { ...process.env, NO_COLOR: '1' },
  });
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { code, out, err };
}

const count = z.object({ value: z.number() });
const alertLine = z.object({
  source: z.string(),
  language: z.string(),
  email: z.object({ subject: z.string(), body: z.string() }),
  sms: z.object({ text: z.string(), parts: z.number() }),
  status: z.string(),
  changes: z.array(
    z.object({
      kind: z.string(),
      measure: z.string(),
      group: z.string(),
      scope: z.string(),
      place: z.string().nullable(),
      from: count.nullable(),
      to: count,
    }),
  ),
});

function jsonLines<T>(out: string, shape: z.ZodType<T>): readonly T[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => shape.parse(JSON.parse(line)));
}

let site: LoopbackSite;
let folder: string;

beforeAll(async () => {
  [site, folder] = await Promise.all([openLoopbackSite(), mkdtemp(join(tmpdir(), 'recuento-cli-'))]);
});

afterEach(() => site.pages.clear());

afterAll(async () => {
  await Promise.all([site.close(), rm(folder, { recursive: true })]);
});

describe('the replay', () => {
  it('tells each figure of the crisis once, in order, and the correction as a fall', async () => {
    const { code, out } = await recuento(['start', '--once', '--json']);
    expect(code).toBe(0);
    const alerts = jsonLines(out, alertLine).filter(({ language }) => language === 'es');
    const total = alerts
      .filter(({ source }) => source === 'defensoria-peru')
      .flatMap(({ changes }) => changes)
      .filter(
        (change) =>
          change.measure === 'killed' &&
          change.group === 'all' &&
          change.scope === 'total' &&
          change.place === null,
      );
    expect(total.map(({ to }) => to.value)).toEqual([
      7, 6, 22, 27, 28, 46, 47, 49, 50, 55, 58, 59, 60, 66, 67,
    ]);
    expect(total.map(({ kind }) => kind)).toEqual([
      'first',
      'fall',
      ...Array.from({ length: 13 }, () => 'rise'),
    ]);
  });

  it('tells the ombudsman’s counts of the whole country as such, whatever place their reports name besides', async () => {
    const { out } = await recuento(['start', '--once', '--json']);
    const changes = jsonLines(out, alertLine)
      .filter(({ source, language }) => source === 'defensoria-peru' && language === 'es')
      .flatMap((alert) => alert.changes);
    const placed = changes.filter(({ scope, place }) => scope === 'total' && place !== null);
    // What happened at the airport of one town is all that is not of the country.
    expect(placed.map(({ measure, to, place }) => `${measure} ${to.value}, ${place}`)).toEqual([
      'injured 68, Juliaca',
      'killed 1, Juliaca',
    ]);
  });

  it('keeps every limit of SNS in every message', async () => {
    const { out } = await recuento(['start', '--once', '--json']);
    for (const { email, sms, status } of jsonLines(out, alertLine)) {
      expect(email.subject).toMatch(/^[A-Za-z0-9][\x20-\x7e]{0,98}$/u);
      expect(sms.parts).toBe(1);
      expect(status).toBe('sent');
    }
  });
});

describe('extract', () => {
  const extraction = z.object({
    id: z.string(),
    figures: z.array(z.object({ value: z.number(), quote: z.string(), start: z.number(), end: z.number() })),
  });

  it('reads standard input', async () => {
    const { out, code } = await recuento(['extract', '--json'], 'Suman 46 fallecidos y 68 heridos.');
    expect(code).toBe(0);
    expect(jsonLines(out, extraction)[0]?.figures.map(({ value }) => value)).toEqual([46, 68]);
  });

  it('answers line by line in order', async () => {
    const lines = [7, 6, 22].map((deaths, at) =>
      JSON.stringify({ id: `t${at}`, text: `${deaths} people were killed.`, lang: 'en' }),
    );
    const { out } = await recuento(['extract', '--jsonl'], lines.join('\n'));
    expect(jsonLines(out, extraction).map(({ id, figures }) => [id, figures[0]?.value])).toEqual([
      ['t0', 7],
      ['t1', 6],
      ['t2', 22],
    ]);
  });

  it('names the line that is wrong and exits 1', async () => {
    const { err, code } = await recuento(['extract', '--jsonl'], '{"id":"a","text":"x"}\n{"text":1}\n');
    expect(err).toContain('InputInvalid');
    expect(err).toContain('line 2');
    expect(code).toBe(1);
  });

  it('answers the lines before one that is wrong', async () => {
    const lines = ['{"id":"a","text":"7 people were killed."}', '', '{"id":"b","text":"x"}', '{"id":"c"}'];
    const { out, err } = await recuento(['extract', '--jsonl'], lines.join('\n'));
    expect(jsonLines(out, extraction).map(({ id, figures }) => [id, figures[0]?.value])).toEqual([
      ['a', 7],
      ['b', undefined],
    ]);
    expect(err).toContain('line 4');
  });
});

describe('check', () => {
  const checkPage = (path: string, ...more: readonly string[]): Promise<Ran> =>
    recuento(['check', `${site.origin}${path}`, '--allow-private', site.host, ...more]);
  const article = (...paragraphs: readonly string[]): string =>
    articlePage('Boletín', '2024-02-01T10:00:00-05:00', [
      ...paragraphs,
      'La oficina visitó hospitales y comisarías de la región y pidió una investigación pronta de cada caso.',
    ]);

  it('prints the figures of a page with their quotes', async () => {
    site.pages.set('/a', { body: article('Suman 46 personas fallecidas en las protestas.') });
    const { out, code } = await checkPage('/a');
    expect(code).toBe(0);
    expect(out).toContain('46');
    expect(out).toContain('Suman 46 personas fallecidas en las protestas.');
  });

  it('says so when a page has none', async () => {
    site.pages.set('/none', {
      body: article('La oficina saludó el diálogo entre las partes y ofreció su mediación.'),
    });
    const { out, code } = await checkPage('/none');
    expect(code).toBe(0);
    expect(out).toContain('No figure');
  });

  it.each<[string, string, () => Promise<Ran>]>([
    ['a page that is not there', 'PageUnavailable', () => checkPage('/gone')],
    [
      'a page that is no report',
      'PageChanged',
      async () => {
        site.pages.set('/login', { body: '<html><body><form><input name="user"></form></body></html>' });
        return checkPage('/login');
      },
    ],
    [
      'a body over the limit',
      'PageTooLarge',
      async () => {
        site.pages.set('/huge', { body: 'x'.repeat(30_000_000) });
        return checkPage('/huge');
      },
    ],
    ['a private address', 'PageForbidden', () => recuento(['check', `${site.origin}/a`])],
    ['an address of no web', 'PageForbidden', () => recuento(['check', 'file:///etc/passwd'])],
    ['an unknown source', 'NotFound', () => recuento(['check', 'nobody'])],
  ])('names the error for %s and exits 1', async (_, name, run) => {
    const { err, code } = await run();
    expect(err).toContain(name);
    expect(code).toBe(1);
  });
});

describe('watch', () => {
  it('tells once what it reads; a second run on the same pages sends nothing', async () => {
    const watchlist = join(folder, 'watchlist.json');
    const crisis = {
      id: 'valle',
      title: { es: 'Valle', en: 'Valley' },
      country: 'PE',
      match: [['protesta']],
      from: '2024-01-01',
    };
    const source = { id: 'oficina', publisher: 'Oficina', kind: 'ombudsman', country: 'PE', language: 'es' };
    const routes = [{ reader: 'page', url: `${site.origin}/b` }];
    await writeFile(watchlist, JSON.stringify({ crises: [crisis], sources: [{ ...source, routes }] }));
    site.pages.set('/b', {
      body: articlePage('Protestas', '2024-02-01T10:00:00-05:00', [
        'Suman 46 personas fallecidas en las protestas a nivel nacional, según el recuento de la oficina.',
        'El equipo visitó hospitales y comisarías.',
      ]),
    });
    const args = [
      'watch',
      '--once',
      '--json',
      '--watchlist',
      watchlist,
      '--data',
      join(folder, 'data'),
      '--allow-private',
      site.host,
    ];
    const first = await recuento(args);
    expect(first.code).toBe(0);
    expect(jsonLines(first.out, alertLine).map(({ language, status }) => [language, status])).toEqual([
      ['es', 'sent'],
      ['en', 'sent'],
    ]);
    const second = await recuento(args);
    expect([second.code, second.out]).toEqual([0, '']);
    expect(second.err).toContain('unchanged');
    const history = await recuento([
      'history',
      '--format',
      'json',
      '--watchlist',
      watchlist,
      '--data',
      join(folder, 'data'),
    ]);
    expect(history.out.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a watchlist that is not of its shape, naming entry and field', async () => {
    const watchlist = join(folder, 'wrong.json');
    await writeFile(
      watchlist,
      JSON.stringify({
        crises: [],
        sources: [{ id: 'a', publisher: 'A', kind: 'newspaper', country: 'PE', language: 'es', routes: [] }],
      }),
    );
    const { err, code } = await recuento(['watch', '--once', '--watchlist', watchlist]);
    expect(err).toContain('sources[0] (a) kind');
    expect(code).toBe(1);
  });
});

it('exits 2 for wrong use', async () => {
  expect((await recuento(['watch', '--every', 'soon'])).code).toBe(2);
  expect((await recuento(['dance'])).code).toBe(2);
});
