import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '../lib/model.ts';
import { synthesise, watchlistOf } from './synthesised.ts';

const plain = watchlistOf(8, SOURCE_KINDS);
const onX = [{ reader: 'x', url: 'https://api.x.com/2/users/1/tweets' }];
// An account on X among them, so that its secret's grant is looked at.
const watchlist = {
  ...plain,
  sources: plain.sources.map((source, at) => (at === 0 ? { ...source, routes: onX } : source)),
};

describe('cdk-nag', () => {
  it.each([
    ['as it comes', {}],
    [
      'with everybody subscribed',
      { alertEmail: 'a@example.org', alertPhone: '+51987654321', operatorEmail: 'o@example.org' },
    ],
    ['with a private history', { history: 'private', contact: 'desk@example.org' }],
    ['with a name of its own', { domain: 'history.example.org' }],
    ['without reserved concurrency', { reserved: 'no' }],
    ['with CloudFront', { history: 'cdn' }],
    [
      'with CloudFront and a name of its own',
      {
        history: 'cdn',
        domain: 'history.example.org',
        certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b',
      },
    ],
    ['with keys for X and ReliefWeb', { xBearerSecret: 'recuento/x', reliefwebAppname: 'desk' }],
  ])('finds nothing in the stack %s', (_, context) => {
    const check = (app: App) => Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => synthesise(context, watchlist, check)).not.toThrow();
  });

  it('is asked: a topic that takes plain HTTP would not pass', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'recuento-nag-'));
    const app = new App({ outdir });
    new Topic(new Stack(app, 'Open'), 'Topic');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow('AwsSolutions-SNS3');
    rmSync(outdir, { recursive: true });
  });
});
