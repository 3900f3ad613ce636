import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Web } from '../lib/fetch.ts';
import { openWeb } from '../lib/fetch.ts';
import { NO_KEYS, openRoutes } from '../lib/keys.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import type { Inbox } from '../lib/local/inbox.ts';
import { openInbox } from '../lib/local/inbox.ts';
import type { Source } from '../lib/model.ts';
import { isWritten, readSnapshots } from '../lib/store.ts';
import { HOLD_SECONDS, watchSources } from '../lib/watch.ts';
import { type LoopbackSite, openLoopbackSite } from './loopback-site.ts';
import { watchlist } from './reader-pages.ts';
import { onLoopback, pageOf, put } from './watchlist-copy.ts';

const LOGIN = `<!DOCTYPE html><html lang="es"><head><title>Acceso</title></head><body><form method="post"><label>Clave</label>
<input type="password" name="clave"></form><p>Introduzca sus datos para acceder al correo de la institución.</p></body></html>`;

let embedded: Embedded;
let dynamodb: DynamoDBClient;
let sns: SNSClient;
let operators: Inbox;

beforeAll(async () => {
  embedded = await openEmbedded({ directory: null });
  dynamodb = new DynamoDBClient(embedded.dynamodb);
  sns = new SNSClient(embedded.sns);
  operators = await openInbox(embedded, { topic: embedded.topics.operators });
});
afterAll(async () => {
  for (const client of [dynamodb, sns]) client.destroy();
  await embedded.close();
});

/** Each source on a site of its own, as each has a host of its own. */
async function openCopies(run: string) {
  const sites = await Promise.all(watchlist.sources.map(() => openLoopbackSite()));
  const web = openWeb({
    ...{ userAgent: 'Recuento/test', refusalMs: 0, retryDelayMs: 1 },
    allowPrivate: sites.map(({ host }) => host),
  });
  const copies = watchlist.sources.map(
    (source, at): { readonly site: LoopbackSite; readonly copy: Source } => {
      const site = sites[at];
      if (site === undefined) throw new Error('there is a site for each source');
      const routes = source.routes.map((route) => onLoopback(site, route));
      routes.forEach((route, position) => {
        if (route.reader !== 'x') put(site, route.url, pageOf(source, position));
      });
      return { site, copy: { ...source, id: `${source.id}-${run}`, routes } };
    },
  );
  const close = () => Promise.all([web.close(), ...sites.map((site) => site.close())]);
  return { web, copies, close };
}

async function round(copies: readonly { readonly copy: Source }[], web: Web) {
  const sources = copies.map(({ copy }) => copy);
  return watchSources(sources, {
    watchlist: { crises: watchlist.crises, sources },
    store: { client: dynamodb, tables: embedded.tables },
    topics: { client: sns, arns: embedded.topics },
    ...{ web, now: '2026-10-01T12:00:00.000Z', historyUrl: null, holdSeconds: HOLD_SECONDS },
  });
}

describe('a source that answers with a log-in page on all its routes', () => {
  it.each(watchlist.sources.map(({ id }) => id))(
    '%s is named with each route; the others are read as ever',
    async (id) => {
      const [well, hurt] = await Promise.all([openCopies(`${id}-well`), openCopies(`${id}-hurt`)]);
      const changed = hurt.copies.find(({ copy }) => copy.id === `${id}-${id}-hurt`);
      if (changed === undefined) throw new Error(`${id} is no source`);
      for (const path of changed.site.pages.keys()) changed.site.pages.set(path, { body: LOGIN });

      const [before, after] = await Promise.all([round(well.copies, well.web), round(hurt.copies, hurt.web)]);
      await Promise.all([well.close(), hurt.close()]);

      for (const [at, { copy }] of hurt.copies.entries()) {
        if (copy === changed.copy) continue;
        expect(after[at]?.outcome, copy.id).toBe('written');
        expect(after[at]?.reports.length, copy.id).toBe(before[at]?.reports.length);
      }
      const [snapshot] = await readSnapshots({ client: dynamodb, tables: embedded.tables }, [
        changed.copy.id,
      ]);
      if (!isWritten(snapshot)) throw new Error('no snapshot was written');
      expect(snapshot.health.state).toBe('page-changed');
      for (const { reader, url } of openRoutes(changed.copy, NO_KEYS))
        expect(snapshot.health.detail).toContain(`PageChanged: ${changed.copy.id}, ${reader} ${url}: `);
      const told = (await operators.received()).filter(({ subject }) => subject?.includes(changed.copy.id));
      expect(told.map(({ subject }) => subject)).toEqual([expect.stringContaining('can no longer be read')]);
    },
  );
});
