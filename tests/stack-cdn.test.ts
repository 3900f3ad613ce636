import { runInNewContext } from 'node:vm';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readSettings } from '../cdk/settings.ts';
import { historyApp } from '../lib/history.ts';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import { OUTPUTS } from '../lib/outputs.ts';
import { watchlist as crises } from './history-alerts.ts';
import { synthesise, watchlistOf } from './synthesised.ts';

const watchlist = watchlistOf(2, ['ombudsman', 'press']);
const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b';
const [stack] = synthesise({ history: 'cdn' }, watchlist);
const resources = stack?.resources ?? [];
const one = (type: string) => {
  const found = resources.filter(({ Type }) => Type === type);
  expect(found, type).toHaveLength(1);
  return found[0];
};

describe('CloudFront in front of the history', () => {
  it('is not there unless asked for', () => {
    const types = synthesise({}, watchlist).flatMap((made) => made.resources.map(({ Type }) => Type));
    expect(types.filter((type) => type.startsWith('AWS::CloudFront'))).toEqual([]);
  });

  it('asks the API over HTTPS, takes readers to HTTPS, compresses, and has edges in South America', () => {
    const { DistributionConfig: config } = z
      .looseObject({ DistributionConfig: z.looseObject({ Origins: z.array(z.unknown()) }) })
      .parse(one('AWS::CloudFront::Distribution')?.Properties);
    expect(config).toMatchObject({
      PriceClass: 'PriceClass_All',
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https', Compress: true },
    });
    expect(config.Origins).toMatchObject([{ CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }]);
    expect(JSON.stringify(config.Origins)).toContain('HistoryApi');
  });

  it('keeps an answer as long as the history says, a minute at most, apart by what it depends on alone', () => {
    expect(one('AWS::CloudFront::CachePolicy')?.Properties).toMatchObject({
      CachePolicyConfig: {
        ...{ MinTTL: 0, DefaultTTL: 0, MaxTTL: 60 },
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Accept-Language'] },
          QueryStringsConfig: {
            QueryStringBehavior: 'whitelist',
            QueryStrings: ['source', 'measure', 'group', 'kind', 'since', 'cursor', 'lang'],
          },
          CookiesConfig: { CookieBehavior: 'none' },
        },
      },
    });
  });

  it('is the address in alerts and outputs, and no resource waits for itself', () => {
    const { id } = one('AWS::CloudFront::Distribution') ?? { id: '' };
    const url = { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': [id, 'DomainName'] }]] };
    expect(stack?.outputs[OUTPUTS.historyUrl]?.Value).toEqual(url);
    const told = resources.filter(({ Properties }) => JSON.stringify(Properties).includes('"HISTORY_URL"'));
    expect(told.map(({ id: name }) => name.replace(/Function.*/, '')).toSorted()).toEqual([
      'History',
      'ScrapeOmbudsman',
      'ScrapePress',
    ]);
    for (const { Properties } of told)
      expect(Properties).toMatchObject({ Environment: { Variables: { HISTORY_URL: url } } });
    expect(circles()).toEqual([]);
  });

  it('under a name of one’s own shows its certificate and takes no TLS older than 1.2', () => {
    const own = { history: 'cdn', domain: 'history.example.org', certificate };
    const [made] = synthesise(own, watchlist);
    const found = made?.resources.find(({ Type }) => Type === 'AWS::CloudFront::Distribution');
    expect(found?.Properties).toMatchObject({
      DistributionConfig: {
        Aliases: ['history.example.org'],
        ViewerCertificate: { AcmCertificateArn: certificate, MinimumProtocolVersion: 'TLSv1.2_2021' },
      },
    });
    expect(made?.outputs[OUTPUTS.historyUrl]?.Value).toBe('https://history.example.org');
    expect(made?.outputs).toHaveProperty(OUTPUTS.historyDomainTarget);
    expect(made?.resources.map(({ Type }) => Type)).not.toContain('AWS::ApiGatewayV2::DomainName');
  });

  it.each([
    { history: 'cdn', domain: 'history.example.org' },
    { history: 'cdn', certificate },
    { domain: 'history.example.org', certificate },
    {
      history: 'cdn',
      domain: 'history.example.org',
      certificate: certificate.replace('us-east-1', 'eu-west-1'),
    },
  ])('refuses %j: a name and its certificate in us-east-1 go together', (context) => {
    expect(() => readSettings(context)).toThrow('certificate: ');
  });
});

describe('the language that CloudFront asks for', () => {
  let embedded: Embedded;
  let client: DynamoDBClient;
  beforeAll(async () => {
    embedded = await openEmbedded({ directory: null });
    client = new DynamoDBClient(embedded.dynamodb);
  });
  afterAll(async () => {
    client.destroy();
    await embedded.close();
  });
  const edge = z
    .looseObject({ FunctionCode: z.string() })
    .parse(one('AWS::CloudFront::Function')?.Properties);

  /** What the function at the edge makes of a request, run as CloudFront runs it: by its code alone. */
  function atTheEdge(accepted: string | null, lang: string | null): unknown {
    const event = {
      request: {
        querystring: lang === null ? {} : { lang: { value: lang } },
        headers: accepted === null ? {} : { 'accept-language': { value: accepted } },
      },
    };
    return runInNewContext(`${edge.FunctionCode}; handler(event).headers['accept-language'].value`, {
      event,
    });
  }

  it.each([
    ['es', null],
    ['en-GB,en;q=0.9', null],
    ['qu, es-PE;q=0.8, en;q=0.5', null],
    ['en;q=0.3,es;q=0.7', null],
    ['EN-us', null],
    ['es-419,es;q=0.9,en;q=0.8', null],
    ['fr-CH, fr;q=0.9, en;q=0.8, es; q=0.85, *;q=0.5', null],
    ['de', null],
    ['*', null],
    ['', null],
    [null, null],
    ['es', 'en'],
    ['en', 'es'],
    [null, 'es'],
  ])(
    'for a browser that accepts %j and an address that says %j is the one that the history would choose',
    async (accepted, lang) => {
      const app = historyApp({ store: { client, tables: embedded.tables }, watchlist: crises });
      const headers = accepted === null ? {} : { 'accept-language': accepted };
      const answer = await app.request(
        `https://history.example/nowhere${lang === null ? '' : `?lang=${lang}`}`,
        {
          headers,
        },
      );
      expect(atTheEdge(accepted, lang)).toBe(load(await answer.text())('html').attr('lang'));
    },
  );
});

/** Resources that need themselves, by way of others: CloudFormation refuses such a template only when it is deployed. */
function circles(): readonly string[] {
  const ids = new Set(resources.map(({ id }) => id));
  const needs = new Map(
    resources.map(({ id, Properties }) => {
      const text = JSON.stringify(Properties);
      const named = [...text.matchAll(/"(?:Ref|Fn::GetAtt)":(?:\[)?"([^"]+)"/g)].flatMap(([, name]) =>
        name !== undefined && ids.has(name) ? [name] : [],
      );
      return [id, named] as const;
    }),
  );
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (needs.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return [...ids].filter((id) => reaches(id, id, new Set()));
}
