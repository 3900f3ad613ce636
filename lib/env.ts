import { join } from 'node:path';
import { SettingInvalid } from './errors.ts';

/** Names of the functions' environment variables: the stack sets by these names what the functions read by them. */
export const ENV = {
  snapshotsTable: 'SNAPSHOTS_TABLE',
  alertsTable: 'ALERTS_TABLE',
  alertsTopicArn: 'ALERTS_TOPIC_ARN',
  operatorsTopicArn: 'OPERATORS_TOPIC_ARN',
  historyUrl: 'HISTORY_URL',
  contact: 'CONTACT',
  xBearerToken: 'X_BEARER_TOKEN',
  xBearerSecret: 'X_BEARER_SECRET',
  reliefwebAppname: 'RELIEFWEB_APPNAME',
  allowPrivate: 'RECUENTO_ALLOW_PRIVATE',
} as const;

/** The watchlist's name in a function's bundle. */
export const WATCHLIST_FILE = 'watchlist.json';

export type HistoryEnv = {
  readonly snapshotsTable: string;
  readonly alertsTable: string;
  /** Root of the history's address, for links that leave it and for messages; null while there is none. */
  readonly historyUrl: string | null;
  /** Path of the watchlist in the bundle. */
  readonly watchlistFile: string;
};

export type KeysEnv = {
  /** For X's API; null where it is in a secret, or nowhere. */
  readonly xBearerToken: string | null;
  /** Name of the secret, in Secrets Manager, that holds it; null where there is none. */
  readonly xBearerSecret: string | null;
  /** The name that ReliefWeb has approved; null while there is none. */
  readonly reliefwebAppname: string | null;
};

export type ScrapeEnv = HistoryEnv & {
  readonly alertsTopicArn: string;
  readonly operatorsTopicArn: string;
  /** How a site that is read can reach whoever runs this: goes in the User-Agent. */
  readonly contact: string;
  readonly keys: KeysEnv;
  /** Hosts as HOST:PORT that may be read although their address is private: none, save beside an emulator. */
  readonly allowPrivate: readonly string[];
};

type Variables = Readonly<Record<string, string | undefined>>;

/** What the history function is told by its environment. Throws `SettingInvalid` naming the variable that is missing. */
export function readHistoryEnv(env: Variables): HistoryEnv {
  return {
    snapshotsTable: required(env, ENV.snapshotsTable),
    alertsTable: required(env, ENV.alertsTable),
    historyUrl: webAddress(env, ENV.historyUrl),
    watchlistFile: join(required(env, 'LAMBDA_TASK_ROOT'), WATCHLIST_FILE),
  };
}

/** What a scrape function is told by its environment. Throws `SettingInvalid` naming the variable that is missing or wrong. */
export function readScrapeEnv(env: Variables): ScrapeEnv {
  return {
    ...readHistoryEnv(env),
    alertsTopicArn: required(env, ENV.alertsTopicArn),
    operatorsTopicArn: required(env, ENV.operatorsTopicArn),
    contact: required(env, ENV.contact),
    keys: readKeysEnv(env),
    allowPrivate: privateHosts(env),
  };
}

/** The keys in an environment, a function's or a terminal's. */
export function readKeysEnv(env: Variables): KeysEnv {
  return {
    xBearerToken: optional(env, ENV.xBearerToken),
    xBearerSecret: optional(env, ENV.xBearerSecret),
    reliefwebAppname: optional(env, ENV.reliefwebAppname),
  };
}

function required(env: Variables, name: string): string {
  const value = optional(env, name);
  if (value === null) throw new SettingInvalid(`${name} is not set: the stack gives it to the function.`);
  return value;
}

function optional(env: Variables, name: string): string | null {
  const value = env[name]?.trim() ?? '';
  return value === '' ? null : value;
}

function webAddress(env: Variables, name: string): string | null {
  const value = optional(env, name);
  if (value !== null && !/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new SettingInvalid(`${name} takes an http or https address.`);
  return value;
}

/**
 * On AWS a function never reads a private address. An emulator's function has to, since the pages of a test are on loopback: so the
 * variable counts only where AWS itself is on loopback. On AWS it cannot be: with such an endpoint a function would reach neither its
 * tables nor its topics, so nobody gains a private address by setting both.
 */
function privateHosts(env: Variables): readonly string[] {
  const hosts = optional(env, ENV.allowPrivate);
  if (hosts === null) return [];
  if (!isLoopback(optional(env, 'AWS_ENDPOINT_URL')))
    throw new SettingInvalid(
      `${ENV.allowPrivate} is for an emulator on loopback (AWS_ENDPOINT_URL); elsewhere a function never reads a private address.`,
    );
  return hosts.split(',').map((host) => host.trim());
}

function isLoopback(address: string | null): boolean {
  const host = address === null ? '' : (URL.parse(address)?.hostname ?? '');
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
