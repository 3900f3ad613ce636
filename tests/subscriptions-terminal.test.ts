import { execFile } from 'node:child_process';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Embedded } from '../lib/local/embedded.ts';
import { openEmbedded } from '../lib/local/embedded.ts';
import { OUTPUTS } from '../lib/outputs.ts';

const CLI = fileURLToPath(new URL('../functions/cli.ts', import.meta.url));

let embedded: Embedded;
let cloudFormation: Server;
let endpoint: string;
let asked: string[];

/** CloudFormation's side of DescribeStacks, in the form of its API reference. The emulators of the tables and topics have none. */
beforeAll(async () => {
  embedded = await openEmbedded({ directory: null });
  asked = [];
  const { tables, topics } = embedded;
  const outputs = {
    [OUTPUTS.alertsTopicArn]: topics.alerts,
    [OUTPUTS.operatorsTopicArn]: topics.operators,
    [OUTPUTS.snapshotsTable]: tables.snapshots,
    [OUTPUTS.alertsTable]: tables.alerts,
  };
  cloudFormation = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += String(part);
    });
    request.on('end', () => {
      const name = new URLSearchParams(body).get('StackName') ?? '';
      asked.push(`${request.headers.authorization ?? ''} ${body}`);
      response.writeHead(name === 'Recuento' ? 200 : 400, { 'content-type': 'text/xml' });
      response.end(name === 'Recuento' ? described(outputs) : refused(name));
    });
  });
  await new Promise<void>((resolve) => cloudFormation.listen(0, '127.0.0.1', resolve));
  const address = cloudFormation.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  endpoint = `http://127.0.0.1:${address.port}/`;
});

afterAll(async () => {
  await new Promise((resolve) => cloudFormation.close(resolve));
  await embedded.close();
});

function described(outputs: Readonly<Record<string, string>>): string {
  const members = Object.entries(outputs).map(
    ([key, value]) =>
      `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue><Description>of ours</Description></member>`,
  );
  return `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member>
    <StackName>Recuento</StackName><Outputs>${members.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
}

function refused(name: string): string {
  return `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type>
    <Code>ValidationError</Code><Message>Stack with id ${name} does not exist</Message></Error></ErrorResponse>`;
}

async function recuento(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = {
    ...process.env,
    ...{ AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    AWS_ENDPOINT_URL_SNS: embedded.sns.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: embedded.dynamodb.endpoint,
    AWS_ENDPOINT_URL_CLOUDFORMATION: endpoint,
  };
  const run = promisify(execFile)(process.execPath, [CLI, ...words], { env });
  try {
    const { stdout, stderr } = await run;
    return { code: 0, out: stdout, err: stderr };
  } catch {
    return { code: run.child.exitCode ?? -1, out: '', err: '' };
  }
}

it('the terminal subscribes on a deployed stack, lists with what was asked for, and unsubscribes', async () => {
  const wish = ['--measure', 'injured', '--min-rise', '10', '--crisis', 'peru-2022', '--language', 'es'];
  const made = await recuento('subscribe', '--email', 'desk@example.org', ...wish, '--stack', 'Recuento');
  const words = 'Spanish · peru-2022 · injured · rises of 10 or more, every fall and dispute';
  expect(made).toMatchObject({ code: 0, out: `pending: ${words}\n` });
  const listed = await recuento('subscribers', '--stack', 'Recuento', '--json');
  expect(JSON.parse(listed.out)).toMatchObject({
    ...{ protocol: 'email', endpoint: 'desk@example.org', state: 'pending' },
    wish: { language: 'es', crisis: 'peru-2022', measures: ['injured'], minRise: 10 },
  });
  expect((await recuento('subscribers', '--stack', 'Recuento')).out).toContain(words);
  expect(await recuento('unsubscribe', '--email', 'desk@example.org', '--stack', 'Recuento')).toMatchObject({
    ...{ code: 0, out: 'unsubscribed\n' },
  });
  expect((await recuento('subscribers', '--stack', 'Recuento')).out).toBe('Nobody is subscribed.\n');
  expect(asked[0]).toMatch(
    /^AWS4-HMAC-SHA256 Credential=local\/\d{8}\/us-east-1\/cloudformation\/aws4_request/u,
  );
  expect(asked[0]).toContain('Action=DescribeStacks&Version=2010-05-15&StackName=Recuento');
}, 60_000);

it('what cannot be done ends with 1, what is wrongly asked with 2', async () => {
  const cases: readonly (readonly [number, readonly string[]])[] = [
    [1, ['subscribers', '--stack', 'Another']],
    [1, ['unsubscribe', '--sms', '+51987654321', '--stack', 'Recuento']],
    [1, ['subscribe', '--sms', '987654321', '--stack', 'Recuento']],
    [1, ['subscribe', '--email', 'desk@example.org', '--crisis', 'peru-2020', '--stack', 'Recuento']],
    [2, ['subscribe', '--email', 'desk@example.org']],
    [2, ['subscribe', '--email', 'desk@example.org', '--min-rise', '0', '--stack', 'Recuento']],
    [2, ['subscribe', '--email', 'desk@example.org', '--measure', 'dead', '--stack', 'Recuento']],
  ];
  for (const [code, words] of cases) expect([words, (await recuento(...words)).code]).toEqual([words, code]);
}, 60_000);
