import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openKeys } from '../functions/keys.ts';
import { SecretUnavailable } from '../lib/errors.ts';
import { readSecret } from '../lib/secret.ts';

let service: Server;
let asked: string[];

/** Secrets Manager's side of GetSecretValue, in the form of its API reference: none of the embedded services has it. */
beforeAll(async () => {
  service = createServer(async (request, response) => {
    asked.push(String(request.headers['x-amz-target']));
    const { SecretId } = JSON.parse(await text(request));
    const value = { 'recuento/x': ' AAAA%2Btoken\n', 'recuento/two': 'one\ntwo' }[String(SecretId)];
    response.writeHead(value === undefined ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(
      JSON.stringify(
        value === undefined
          ? { __type: 'ResourceNotFoundException' }
          : { Name: SecretId, SecretString: value },
      ),
    );
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const address = service.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', `http://127.0.0.1:${address.port}`);
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  asked = [];
});
afterEach(() => asked.splice(0));
afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => service.close(resolve));
});

describe('a secret', () => {
  it('is read by its name, without the white space around it', async () => {
    expect(await readSecret('recuento/x')).toBe('AAAA%2Btoken');
    expect(asked).toEqual(['secretsmanager.GetSecretValue']);
  });

  it.each([
    ['that is not there', 'recuento/y', 'ResourceNotFoundException'],
    ['that is no plain text on one line', 'recuento/two', 'no plain text'],
  ])('%s is named, and its value is not', async (_, name, reason) => {
    const error = await readSecret(name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SecretUnavailable);
    expect(String(error)).toContain(name);
    expect(String(error)).toContain(reason);
    expect(String(error)).not.toContain('two\n');
  });
});

describe('the token for X', () => {
  const none = { xBearerToken: null, xBearerSecret: null, reliefwebAppname: null };

  it('comes from the environment, else from the secret, read when it is needed and each time anew', async () => {
    expect(
      await openKeys({ ...none, xBearerToken: 'BBBB', xBearerSecret: 'recuento/x' }).xBearerToken?.(),
    ).toBe('BBBB');
    const { xBearerToken } = openKeys({ ...none, xBearerSecret: 'recuento/x' });
    expect(asked).toEqual([]);
    expect([await xBearerToken?.(), await xBearerToken?.()]).toEqual(['AAAA%2Btoken', 'AAAA%2Btoken']);
    expect(asked).toHaveLength(2);
  });

  it('is none where neither is given', () => {
    expect(openKeys(none).xBearerToken).toBeNull();
  });
});
