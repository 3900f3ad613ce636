import type { SNSClient } from '@aws-sdk/client-sns';
import { load } from 'cheerio';
import { NotFound } from '../../lib/errors.ts';

/**
 * What a deployed stack tells about itself, by the names in `OUTPUTS`.
 * Takes the stack's name, any client of the account (its credentials and region sign the request), and where CloudFormation answers; null is AWS.
 * Throws `NotFound` when there is no such stack. This is DescribeStacks of CloudFormation's Query API; a client of its own for one call
 * is two megabytes more to install.
 */
export async function readStackOutputs(
  stack: string,
  { client, endpoint }: { readonly client: SNSClient; readonly endpoint: string | null },
): Promise<Readonly<Record<string, string>>> {
  const region = await client.config.region();
  const url = new URL(endpoint ?? `https://cloudformation.${region}.amazonaws.com/`);
  const body = new URLSearchParams({
    Action: 'DescribeStacks',
    Version: '2010-05-15',
    StackName: stack,
  }).toString();
  const signer = await client.config.signer({
    ...{ name: 'sigv4', signingName: 'cloudformation', signingRegion: region, properties: {} },
  });
  const { headers } = await signer.sign({
    ...{ method: 'POST', protocol: url.protocol, hostname: url.hostname, path: url.pathname, body },
    headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded' },
  });
  const { host: _, ...signed } = headers;
  const answer = await fetch(url, { method: 'POST', headers: signed, body });
  const xml = load(await answer.text(), { xml: true });
  if (!answer.ok) throw failure(stack, xml('Code').first().text(), xml('Message').first().text());
  const outputs = xml('Outputs > member').map((_at, member) => {
    const field = (name: string): string => xml(member).children(name).text();
    return { name: field('OutputKey'), value: field('OutputValue') };
  });
  return Object.fromEntries(outputs.get().map(({ name, value }) => [name, value]));
}

/** CloudFormation says "ValidationError" of a stack that it does not have. */
function failure(stack: string, code: string, message: string): Error {
  return code === 'ValidationError'
    ? new NotFound(`there is no stack ${stack} in this account and region: ${message}`)
    : new Error(`CloudFormation refused to describe ${stack}: ${code} ${message}`);
}
