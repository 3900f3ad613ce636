import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SecretUnavailable } from './errors.ts';

/** A key as HTTP takes it in a header. */
const PLAIN = /^[\x21-\x7e]+$/;

/**
 * Reads a secret that is plain text. Throws `SecretUnavailable`, which never holds the value.
 * Asked for in each round and not kept: a new value counts from the next round on, and 10,000 calls cost $0.05.
 */
export async function readSecret(name: string): Promise<string> {
  const client = new SecretsManagerClient({});
  try {
    const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: name }));
    const value = SecretString.trim();
    if (!PLAIN.test(value)) throw new SecretUnavailable(`${name}: its value is no plain text on one line`);
    return value;
  } catch (cause) {
    if (cause instanceof SecretUnavailable) throw cause;
    const reason = cause instanceof Error ? cause.name : 'it failed';
    throw new SecretUnavailable(`${name}: Secrets Manager does not give it (${reason})`, { cause });
  } finally {
    client.destroy();
  }
}
