import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { bundleFunction } from '../cdk/bundle.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Watchlist } from '../lib/model.ts';
import { articlePage } from './loopback-site.ts';

const PDF = readFileSync('tests/pages/pdf/reporte-mensual.pdf');
const PAGE = articlePage('Protestas en Puno', '2023-01-10T12:00:00-05:00', [
  'Defensoría del Pueblo: 47 personas han fallecido a nivel nacional durante las protestas.',
]);

const folder = mkdtempSync(join(tmpdir(), 'recuento-bundle-'));
let embedded: Embedded;
let site: Server;
let host: string;

beforeAll(async () => {
  embedded = await openEmbedded({ directory: null });
  site = createServer(({ url }, response) => {
    if (url === '/page') response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    else if (url === '/pdf') response.setHeader('content-type', 'application/pdf').end(PDF);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${z.object({ port: z.number() }).parse(site.address()).port}`;
});
afterAll(async () => {
  site.close();
  site.closeAllConnections();
  await embedded.close();
  rmSync(folder, { recursive: true });
});

function watchlist(): Watchlist {
  const publisher = 'Defensoría del Pueblo';
  const office = { publisher, kind: 'ombudsman', country: 'PE', language: 'es' } as const;
  const page = { reader: 'page', url: `http://${host}/page`, content: '.entry-content' };
  const pdf = { reader: 'pdf', url: `http://${host}/pdf` };
  const crisis = {
    ...{ id: 'peru-2022', title: { es: 'Perú', en: 'Peru' }, country: 'PE', from: '2022-12-07' },
    match: [['Puno'], ['protesta']],
  };
  const sources = [
    { ...office, id: 'page', routes: [page] },
    { ...office, id: 'pdf', routes: [pdf] },
  ];
  return { crises: [crisis], sources };
}

/** Runs a bundle's handler once in a process of its own, as Lambda does; gives what it logged and answered, a line each. */
async function invoke(handlerFile: string, event: object): Promise<readonly unknown[]> {
  const call = `handler(${JSON.stringify(event)}, {})`;
  const script = `const { handler } = await import(${JSON.stringify(handlerFile)}); const answer = await ${call};
    if (answer !== undefined) console.log(JSON.stringify(answer));`;
  const env = {
    ...{ LAMBDA_TASK_ROOT: folder, AWS_REGION: 'us-east-1' },
    ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    ...{ AWS_ENDPOINT_URL: embedded.sns.endpoint, AWS_ENDPOINT_URL_DYNAMODB: embedded.dynamodb.endpoint },
    ...{ SNAPSHOTS_TABLE: embedded.tables.snapshots, ALERTS_TABLE: embedded.tables.alerts },
    ...{ ALERTS_TOPIC_ARN: embedded.topics.alerts, OPERATORS_TOPIC_ARN: embedded.topics.operators },
    ...{ CONTACT: 'desk@example.org', RECUENTO_ALLOW_PRIVATE: host },
  };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env,
  });
  return stdout.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
}

describe('the bundle of scrape', () => {
  it('does what its source does, PDF included: nothing that was left out of it is missing', async () => {
    const { folder: made } = await bundleFunction('functions/scrape.ts', join(folder, 'scrape'), null);
    writeFileSync(join(folder, 'watchlist.json'), JSON.stringify(watchlist()));
    const lines = await invoke(join(made, 'scrape.mjs'), { kind: 'ombudsman', shard: 0 });
    expect(lines).toMatchObject([
      { source: 'page', outcome: 'written', reports: 1, figures: 1, sent: 1, unsent: 0, failures: [] },
      { source: 'pdf', reports: 1, unsent: 0, failures: [] },
    ]);
  });
});

describe('the bundle of alert-history', () => {
  it('answers API Gateway: pages as text, the CSV and what is compressed as bytes', async () => {
    const { folder: made } = await bundleFunction(
      'functions/alert-history.ts',
      join(folder, 'history'),
      null,
    );
    writeFileSync(join(folder, 'watchlist.json'), JSON.stringify(watchlist()));
    const answerTo = async (rawPath: string, headers: object) => {
      const http = {
        method: 'GET',
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: '',
      };
      const requestContext = { http, domainName: 'history.example', stage: '$default' };
      const event = { version: '2.0', rawPath, rawQueryString: '', headers, requestContext };
      const [answer] = await invoke(join(made, 'alert-history.mjs'), event);
      return answer;
    };
    expect(await answerTo('/crises/peru-2022', {})).toMatchObject({
      ...{ statusCode: 200, isBase64Encoded: false, body: expect.stringContaining('<h1>Peru</h1>') },
    });
    expect(await answerTo('/crises/peru-2022.csv', {})).toMatchObject({
      ...{ isBase64Encoded: true, body: expect.stringMatching(/^77u\/cmVhZF9hd/) },
    });
    expect(await answerTo('/', { 'accept-encoding': 'gzip' })).toMatchObject({
      ...{ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } },
    });
  });
});
