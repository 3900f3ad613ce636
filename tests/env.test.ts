import { describe, expect, it } from 'vitest';
import { readHistoryEnv, readKeysEnv, readScrapeEnv } from '../lib/env.ts';
import { SettingInvalid } from '../lib/errors.ts';

const given = {
  LAMBDA_TASK_ROOT: '/var/task',
  SNAPSHOTS_TABLE: 'Snapshots',
  ALERTS_TABLE: 'Alerts',
  ALERTS_TOPIC_ARN: 'arn:aws:sns:us-east-1:123456789012:Alerts',
  OPERATORS_TOPIC_ARN: 'arn:aws:sns:us-east-1:123456789012:Operators',
  CONTACT: 'desk@example.org',
};

describe('the environment of a function', () => {
  it('names its tables, its topics and the watchlist in its bundle', () => {
    expect(readScrapeEnv({ ...given, HISTORY_URL: 'https://history.example.org' })).toEqual({
      snapshotsTable: 'Snapshots',
      alertsTable: 'Alerts',
      watchlistFile: '/var/task/watchlist.json',
      alertsTopicArn: given.ALERTS_TOPIC_ARN,
      operatorsTopicArn: given.OPERATORS_TOPIC_ARN,
      historyUrl: 'https://history.example.org',
      contact: 'desk@example.org',
      keys: { xBearerToken: null, xBearerSecret: null, reliefwebAppname: null },
      allowPrivate: [],
    });
  });

  it.each(Object.keys(given))('stops a scrape function at start-up when %s is missing or blank', (name) => {
    for (const value of [undefined, '', ' ']) {
      const read = () => readScrapeEnv({ ...given, [name]: value });
      expect(read).toThrow(SettingInvalid);
      expect(read).toThrow(name);
    }
  });

  it('tells the history its own address, where it has one', () => {
    expect(readHistoryEnv(given).historyUrl).toBeNull();
    const url = 'https://history.example.org';
    expect(readHistoryEnv({ ...given, HISTORY_URL: url }).historyUrl).toBe(url);
  });

  it.each(['LAMBDA_TASK_ROOT', 'SNAPSHOTS_TABLE', 'ALERTS_TABLE'])(
    'stops the history function when %s is missing',
    (name) => {
      expect(() => readHistoryEnv({ ...given, [name]: undefined })).toThrow(name);
    },
  );

  it('asks nothing of the history function that only sending needs', () => {
    const { LAMBDA_TASK_ROOT, SNAPSHOTS_TABLE, ALERTS_TABLE } = given;
    expect(readHistoryEnv({ LAMBDA_TASK_ROOT, SNAPSHOTS_TABLE, ALERTS_TABLE }).alertsTable).toBe('Alerts');
  });

  it.each(['history.example.org', 'ftp://example.org', 'javascript:alert(1)'])(
    'refuses %s as the address of the history',
    (address) => {
      expect(() => readScrapeEnv({ ...given, HISTORY_URL: address })).toThrow('HISTORY_URL');
    },
  );
});

describe('the keys of an environment', () => {
  it('are a token, or the secret that holds it, and a name', () => {
    expect(readKeysEnv({ X_BEARER_SECRET: 'recuento/x', RELIEFWEB_APPNAME: 'desk-example-org' })).toEqual({
      xBearerToken: null,
      xBearerSecret: 'recuento/x',
      reliefwebAppname: 'desk-example-org',
    });
    expect(readKeysEnv({ X_BEARER_TOKEN: 'AAAA ', X_BEARER_SECRET: ' ' })).toEqual({
      xBearerToken: 'AAAA',
      xBearerSecret: null,
      reliefwebAppname: null,
    });
  });
});

describe('a private address', () => {
  const wanted = { ...given, RECUENTO_ALLOW_PRIVATE: '127.0.0.1:8080, 127.0.0.1:8081' };

  it.each(['http://127.0.0.1:4566', 'http://localhost:4566', 'http://[::1]:4566'])(
    'is read beside an emulator on loopback (%s)',
    (endpoint) => {
      const { allowPrivate } = readScrapeEnv({ ...wanted, AWS_ENDPOINT_URL: endpoint });
      expect(allowPrivate).toEqual(['127.0.0.1:8080', '127.0.0.1:8081']);
    },
  );

  it.each([
    ['on AWS, which has no endpoint of its own', undefined],
    ['with an endpoint of AWS', 'https://dynamodb.us-east-1.amazonaws.com'],
    ['with a name that only begins like loopback', 'http://localhost.example.org'],
    ['with a host that only begins like loopback', 'http://127.0.0.1.example.org'],
    ['with loopback as the user of another host', 'http://127.0.0.1@example.org'],
    ['with another private address', 'http://10.0.0.1:4566'],
    ['with an endpoint that is no address', '127.0.0.1:4566'],
  ])('is never allowed %s', (_, endpoint) => {
    const read = () => readScrapeEnv({ ...wanted, AWS_ENDPOINT_URL: endpoint });
    expect(read).toThrow(SettingInvalid);
    expect(read).toThrow('RECUENTO_ALLOW_PRIVATE');
  });
});
