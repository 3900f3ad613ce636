import type { KeysEnv } from '../lib/env.ts';
import type { Keys } from '../lib/keys.ts';

/** The keys that an environment holds or points to. A secret is read when it is needed, and its client loaded only then. */
export function openKeys({ xBearerToken, xBearerSecret, reliefwebAppname }: KeysEnv): Keys {
  return { xBearerToken: tokenFrom(xBearerToken, xBearerSecret), reliefwebAppname };
}

function tokenFrom(token: string | null, secret: string | null): Keys['xBearerToken'] {
  if (token !== null) return async () => token;
  if (secret === null) return null;
  return async () => (await import('../lib/secret.ts')).readSecret(secret);
}
