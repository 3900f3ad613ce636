// The commands of `recuento`, and what each of them takes.

import { existsSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readKeysEnv } from '../../lib/env.ts';
import type { Web } from '../../lib/fetch.ts';
import type { Measure, Watchlist } from '../../lib/model.ts';
import { ALERT_LANGUAGES, MEASURES, SOURCE_KINDS } from '../../lib/model.ts';
import { readWatchlist } from '../../lib/watchlist.ts';
import { openKeys } from '../keys.ts';
import type { AddOptions } from './add.ts';
import type { LocalAws } from './local.ts';
import { tellFailure } from './output.ts';
import type { SubscribeOptions, WhoOptions } from './subscriptions.ts';

/** Exit codes: 0 done, 1 a source or an input failed and was named, 2 wrong use. */
const FAILED = 1;
const WRONG_USE = 2;
const USER_AGENT = 'Recuento/0.1 (casualty figures for newsrooms; contact: set --contact)';

type Shared = {
  watchlist: string;
  data: string;
  stack?: string;
  allowPrivate: string[];
  contact?: string;
  json?: true;
};

// Each command loads what it runs: `extract` starts without the SDK, `check` without the embedded services.
const clock = (): string => new Date().toISOString();
const list = (value: string, before: string[]): string[] => [...before, value];

const watchlistOption = new Option('--watchlist <file>', 'what to watch').default('watchlist.json');
const dataOption = new Option('--data <folder>', 'where snapshots and alerts are kept between runs').default(
  '.recuento',
);
const jsonOption = new Option('--json', 'one JSON object a line');
const storeStackOption = new Option('--stack <name>', 'the deployed stack instead of this machine');
const privateOption = new Option(
  '--allow-private <host:port>',
  'a private or loopback host that may be read, for tests',
)
  .argParser(hostAndPort)
  .default([]);
const contactOption = new Option(
  '--contact <address>',
  'how a site that is read can reach you, sent with every request',
);

const program = new Command('recuento')
  .description('Watches casualty figures of ombudsmen and the Red Cross, and tells when one changes.')
  .exitOverride()
  .showHelpAfterError('“recuento help” lists the commands');

program
  .command('start')
  .description('replay the crisis of Peru, December 2022 to March 2023, on this machine')
  .option('--once', 'end after the summary instead of serving the history')
  .addOption(jsonOption)
  .action(({ once, json }: { once?: true; json?: true }) =>
    import('./start.ts').then(({ start }) =>
      start({ isOnce: once === true || !process.stdout.isTTY, isJson: json === true, signal: interrupted() }),
    ),
  );

program
  .command('extract [file...]')
  .description('figures in texts, from files or standard input')
  .addOption(new Option('--lang <language>', 'the language of the texts').choices(['es', 'en']))
  .option('--jsonl', 'one {"id","text","lang"?} a line in, one {"id","figures","unread"} a line out')
  .addOption(jsonOption)
  .action(async (files: string[], options: { lang?: string; jsonl?: true; json?: true }) => {
    const { extract } = await import('./extract.ts');
    await extract(files, options);
  });

program
  .command('check <source|url>')
  .description('fetch, read and extract now; record nothing')
  .addOption(watchlistOption)
  .addOption(privateOption)
  .addOption(contactOption)
  .addOption(jsonOption)
  .action((target: string, options: Shared) =>
    withWeb(options, async (web) => {
      const isAddress = target.includes('://');
      const watchlist: Watchlist = isAddress
        ? { crises: [], sources: [] }
        : await readWatchlist(options.watchlist);
      const { check } = await import('./check.ts');
      const keys = openKeys(readKeysEnv(process.env));
      await check(target, { web, watchlist, keys, now: clock(), json: options.json === true });
    }),
  );

program
  .command('add <url>')
  .description('try the readers on a page, show what each reads, and add the chosen one to the watchlist')
  .option('--reader <number|name>', 'the way to read it that is written; without it they are only shown')
  .option('--to <source>', 'as one more route of this source')
  .option('--id <id>', 'of the new source')
  .option('--publisher <name>', 'of the new source')
  .addOption(new Option('--kind <kind>', 'of the new source').choices(SOURCE_KINDS))
  .option('--country <code>', 'of the new source, two capital letters, or 001 for the world')
  .option('--language <code>', 'of its pages, such as es')
  .addOption(
    new Option('--crisis <id>', 'read it for this crisis only; may be repeated').argParser(list).default([]),
  )
  .addOption(watchlistOption)
  .addOption(privateOption)
  .addOption(contactOption)
  .addOption(jsonOption)
  .action((url: string, options: Shared & AddOptions) =>
    withWeb(options, async (web) => {
      const { add } = await import('./add.ts');
      await add(url, options, { web, now: clock() });
    }),
  );

program
  .command('watch')
  .description('watch the sources from this machine, alerts to the terminal')
  .option('--once', 'one round, then end')
  .addOption(new Option('--source <id>', 'only this source; may be repeated').argParser(list).default([]))
  .addOption(
    new Option('--every <seconds>', 'from the start of one round to the next')
      .argParser(seconds)
      .default(300),
  )
  .addOption(watchlistOption)
  .addOption(dataOption)
  .addOption(privateOption)
  .addOption(contactOption)
  .addOption(jsonOption)
  .action((options: Shared & { once?: true; source: string[]; every: number }) =>
    withWeb(options, async (web) => {
      const watchlist = await readWatchlist(options.watchlist);
      const [{ openLocalAws }, { watch }] = await Promise.all([import('./local.ts'), import('./watch.ts')]);
      const aws = await openLocalAws(options.data);
      try {
        const isWell = await watch(
          {
            ...{ once: options.once === true, json: options.json === true, sources: options.source },
            ...{ everySeconds: options.every, signal: interrupted() },
          },
          { watchlist, aws, web, keys: openKeys(readKeysEnv(process.env)), clock },
        );
        if (!isWell) process.exitCode = FAILED;
      } finally {
        await aws.close();
      }
    }),
  );

program
  .command('history [crisis]')
  .description('what changed and what was sent')
  .option('--since <time>', 'from this day or time on')
  .addOption(new Option('--format <format>').choices(['table', 'json', 'csv']).default('table'))
  .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
  .addOption(watchlistOption)
  .addOption(dataOption)
  .addOption(storeStackOption)
  .action(
    (crisis: string | undefined, options: Shared & { since?: string; format: 'table' | 'json' | 'csv' }) =>
      withStore(options, async (store, watchlist) => {
        const { history } = await import('./history.ts');
        await history({ crisis, since: options.since, format: options.format }, store, watchlist);
      }),
  );

program
  .command('sources')
  .description('what is watched, and how each source is doing')
  .addOption(watchlistOption)
  .addOption(dataOption)
  .addOption(storeStackOption)
  .addOption(jsonOption)
  .action((options: Shared) =>
    withStore(options, async (store, watchlist) => {
      const { listSources } = await import('./sources.ts');
      // A deployed stack has keys of its own.
      const keys = options.stack === undefined ? openKeys(readKeysEnv(process.env)) : null;
      await listSources(watchlist, store, { keys, isJson: options.json === true });
    }),
  );

program
  .command('crises')
  .description('what the sources are watched for')
  .addOption(watchlistOption)
  .addOption(dataOption)
  .addOption(jsonOption)
  .action(async (options: Shared) => {
    const { listCrises } = await import('./sources.ts');
    listCrises(await readWatchlist(options.watchlist), options.json === true);
  });

const stackOption = new Option('--stack <name>', 'the deployed stack').makeOptionMandatory();
const emailOption = new Option('--email <address>', 'a mail address').conflicts('sms');
const smsOption = new Option('--sms <number>', 'a telephone number with + and its country');
type OfStack = { stack: string; json?: true };
const onStack = ({ stack, json }: OfStack) => ({ stack, isJson: json === true, now: clock() });

program
  .command('subscribe')
  .description('tell an address of changes')
  .addOption(emailOption)
  .addOption(smsOption)
  .option('--crisis <id>', 'of this crisis only, one of the watchlist that was deployed')
  .addOption(watchlistOption)
  .addOption(new Option('--language <language>', 'of the alerts').choices(ALERT_LANGUAGES).default('en'))
  .addOption(
    new Option('--measure <measure>', `only this of ${MEASURES.join(', ')}; may be repeated`)
      .argParser(measures)
      .default([]),
  )
  .addOption(
    new Option('--min-rise <people>', 'no smaller rise; falls and disputes are told all the same').argParser(
      people,
    ),
  )
  .option('--rises-only', 'neither falls nor disputes')
  .addOption(stackOption)
  .addOption(jsonOption)
  .action((options: SubscribeOptions & OfStack) =>
    import('./subscriptions.ts').then(({ subscribeTo }) => subscribeTo(options, onStack(options))),
  );

program
  .command('subscribers')
  .description('who is told of what, and who was lost')
  .addOption(stackOption)
  .addOption(jsonOption)
  .action((options: OfStack) =>
    import('./subscriptions.ts').then(({ listSubscribers }) => listSubscribers(onStack(options))),
  );

program
  .command('unsubscribe')
  .description('end a subscription')
  .addOption(emailOption)
  .addOption(smsOption)
  .option('--arn <arn>', 'the subscription')
  .addOption(stackOption)
  .addOption(jsonOption)
  .action((options: WhoOptions & { arn?: string } & OfStack) =>
    import('./subscriptions.ts').then(({ unsubscribeFrom }) => unsubscribeFrom(options, onStack(options))),
  );

async function withWeb(options: Shared, use: (web: Web) => Promise<void>): Promise<void> {
  const userAgent = options.contact === undefined ? USER_AGENT : `Recuento/0.1 (${options.contact})`;
  const { openWeb } = await import('../../lib/fetch.ts');
  const web = openWeb({ userAgent, allowPrivate: options.allowPrivate });
  try {
    await use(web);
  } finally {
    await web.close();
  }
}

type StoreUse = (store: LocalAws['store'] | null, watchlist: Watchlist) => Promise<void>;

async function withStore(options: Shared, use: StoreUse): Promise<void> {
  const watchlist = await readWatchlist(options.watchlist);
  // Looking must not make the folder.
  if (options.stack === undefined && !existsSync(options.data)) return use(null, watchlist);
  const aws = await openStore(options);
  try {
    await use(aws.store, watchlist);
  } finally {
    await aws.close();
  }
}

/** The store of the deployed stack where one is named, else that of this machine. */
async function openStore({
  stack,
  data,
}: Shared): Promise<{ store: LocalAws['store']; close: () => unknown }> {
  if (stack !== undefined) return (await import('./stack.ts')).openStack(stack);
  return (await import('./local.ts')).openLocalAws(data);
}

/** "127.0.0.1:8000", as it stands in the address; gathers what is given several times. */
function hostAndPort(value: string, before: string[]): string[] {
  if (!/^[^\s/:]+:\d+$|^\[[^\]]+\]:\d+$/u.test(value))
    throw new InvalidArgumentError('It takes HOST:PORT, such as 127.0.0.1:8000.');
  return [...before, value];
}

function seconds(value: string): number {
  const parsed = Number(value);
  if (!Number.isFinite(parsed) || parsed <= 0)
    throw new InvalidArgumentError('It takes a number of seconds above 0.');
  return parsed;
}

function measures(value: string, before: Measure[]): Measure[] {
  const measure = MEASURES.find((known) => known === value);
  if (measure === undefined) throw new InvalidArgumentError(`It takes one of ${MEASURES.join(', ')}.`);
  return [...before, measure];
}

function people(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value))
    throw new InvalidArgumentError('It takes a whole number of people above 0.');
  return Number(value);
}

/** Aborted by Ctrl+C or by whoever ends the process: what is under way is finished first. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

// Whoever reads our output may have seen enough: `recuento history | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
  } else {
    tellFailure(error);
    process.exitCode = FAILED;
  }
}
