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
    ['xBearerSecret', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:x'],
    ['reliefwebAppname', 'my desk'],
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

describe('a key', () => {
  const onX: Source = {
    ...{ id: 'on-x', publisher: 'Oficina', kind: 'ombudsman', country: 'PE', language: 'es' },
    routes: [{ reader: 'x', url: 'https://api.x.com/2/users/1/tweets' }],
  };
  const onReliefweb: Source = {
    ...{ id: 'on-reliefweb', publisher: 'Oficina', kind: 'press', country: 'PE', language: 'es' },
    routes: [{ reader: 'reliefweb', url: 'https://api.reliefweb.int/v2/reports' }],
  };
  const sources = [...watchlist.sources, onX, onReliefweb];
  const resources = allResources(
    synthesise(
      { xBearerSecret: 'recuento/x', reliefwebAppname: 'desk-example-org' },
      { ...watchlist, sources },
    ),
  );
  const told = (variable: string) =>
    resources
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .filter(({ Properties }) => JSON.stringify(Properties.Environment).includes(variable));

  it('for X is told by the name of its secret, and only to the function that reads X', () => {
    expect(told(ENV.xBearerSecret).map(({ id }) => id)).toEqual([expect.stringMatching(/^ScrapeOmbudsman/)]);
    expect(told(ENV.xBearerToken)).toEqual([]);
    expect(JSON.stringify(resources)).not.toContain('{{resolve:');
  });

  it('for X may be read by that function, that one secret and nothing else of it', () => {
    const policies = resources.filter(({ Properties }) =>
      JSON.stringify(Properties.PolicyDocument ?? '').includes('secretsmanager:'),
    );
    expect(policies.map(({ id }) => id)).toEqual([expect.stringMatching(/^ScrapeOmbudsman/)]);
    const statement = JSON.stringify(policies[0]?.Properties.PolicyDocument);
    expect(statement).toContain('"secretsmanager:GetSecretValue"');
    expect(statement).toContain('secret:recuento/x-??????');
  });

  it('for ReliefWeb is told only to the function that reads it', () => {
    expect(told(ENV.reliefwebAppname).map(({ id }) => id)).toEqual([expect.stringMatching(/^ScrapePress/)]);
  });
});
