import { describe, expect, it } from 'vitest';
import { readSettings } from '../cdk/settings.ts';
import { ENV } from '../lib/env.ts';
import { SettingInvalid } from '../lib/errors.ts';
import type { Source } from '../lib/model.ts';
import { OUTPUTS } from '../lib/outputs.ts';
import { allResources, synthesise, watchlistOf } from './synthesised.ts';

const watchlist = watchlistOf(2, ['ombudsman', 'press']);

describe('a setting of a deployment', () => {
  it.each([
    ['every', '5 minutes', 5],
    ['every', '2 minutes', 2],
    ['every', '1 hour', 60],
    ['every', '24 hours', 1440],
    ['smsLimit', '50', 50],
    ['alertLanguage', 'es', 'es'],
    ['domain', 'history.example.org', 'history.example.org'],
  ])('%s takes %j', (name, value, expected) => {
    expect(readSettings({ [name]: value })).toMatchObject({ [name]: expected });
  });

  it.each([
    ['alertEmail', 'desk'],
    ['alertEmail', ''],
    ['operatorEmail', 'desk@'],
    ['alertPhone', '987654321'],
    ['alertPhone', '+0123456789'],
    ['alertLanguage', 'fr'],
    ['every', '1 minute'],
    ['every', '25 hours'],
    ['every', '5'],
    ['every', '5 min'],
    ['every', '0 minutes'],
    ['every', '2.5 minutes'],
    ['history', 'secret'],
    ['domain', 'https://history.example.org'],
    ['domain', 'localhost'],
    ['contact', 'some body'],
    ['smsLimit', 'much'],
    ['smsLimit', '0'],
    ['reserved', 'maybe'],
    ['watchlist', ''],
  ])('%s refuses %j, by name', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(SettingInvalid);
    expect(read).toThrow(`${name}: `);
  });

  it('with a name that nobody knows is refused: a mistyped address would subscribe nobody', () => {
    expect(() => readSettings({ alertMail: 'desk@example.org' })).toThrow('alertMail: is no setting');
  });

  it('is told apart from what CDK keeps in the same place', () => {
    const context = { 'aws:cdk:bundling-stacks': ['**'], '@aws-cdk/core:target-partitions': ['aws'] };
    expect(readSettings(context).every).toBe(5);
  });

  it('names every fault at once', () => {
    const read = () => readSettings({ every: 'often', alertEmail: 'desk' });
    expect(read).toThrow(/every: [\s\S]*alertEmail: |alertEmail: [\s\S]*every: /);
  });
});

describe('the history', () => {
  const routesOf = (context: object) =>
    allResources(synthesise({ ...context }, watchlist))
      .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => Properties.AuthorizationType);

  it('is open to everybody unless asked otherwise', () => {
    expect(new Set(routesOf({}))).toEqual(new Set(['NONE']));
  });

  it('that is private answers signed requests only, and then a contact is needed for the sites that are read', () => {
    expect(new Set(routesOf({ history: 'private', contact: 'desk@example.org' }))).toEqual(
      new Set(['AWS_IAM']),
    );
    expect(() => readSettings({ history: 'private' })).toThrow('contact: ');
  });

  it('under a name of one’s own is linked to by that name', () => {
    const [stack] = synthesise({ domain: 'history.example.org' }, watchlist);
    expect(stack?.outputs[OUTPUTS.historyUrl]?.Value).toBe('https://history.example.org');
    expect(stack?.outputs).toHaveProperty(OUTPUTS.historyDomainTarget);
    expect(JSON.stringify(stack?.resources)).toContain('"HISTORY_URL":"https://history.example.org"');
  });
});

describe('concurrency', () => {
  it('is not set aside in an account that has none to spare', () => {
    const resources = allResources(synthesise({ reserved: 'no' }, watchlist));
    expect(JSON.stringify(resources)).not.toContain('ReservedConcurrentExecutions');
  });
});

describe('the token for X', () => {
  const onX: Source = {
    ...{ id: 'on-x', publisher: 'Oficina', kind: 'ombudsman', country: 'PE', language: 'es' },
    routes: [{ reader: 'x', url: 'https://api.x.com/2/users/1/tweets' }],
  };
  const resources = allResources(
    synthesise({ xBearerSecret: 'recuento/x' }, { ...watchlist, sources: [...watchlist.sources, onX] }),
  );
  const told = resources
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .filter(({ Properties }) => JSON.stringify(Properties).includes(ENV.xBearerToken));

  it('is told only to the function that reads X, and stands in no template', () => {
    expect(told.map(({ id }) => id)).toEqual([expect.stringMatching(/^ScrapeOmbudsman/)]);
    expect(JSON.stringify(told[0]?.Properties)).toContain('{{resolve:secretsmanager:recuento/x:');
  });
});
