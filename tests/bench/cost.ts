// `npm run cost`: what a month costs, for one's own watchlist and schedule and for 5, 500 and 50,000 sources.
// Options: --watchlist FILE, --every "5 minutes", --seconds N (of one round, as its log says), --reports N (new ones a day of a source),
// --alerts N (a month of a source), --emails N (addresses), --snapshot-kb N.
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { readSettings } from '../../cdk/settings.ts';
import { SettingInvalid, WatchlistInvalid } from '../../lib/errors.ts';
import type { Source } from '../../lib/model.ts';
import { readWatchlist } from '../../lib/watchlist.ts';
import type { Month } from './cost-model.ts';
import { billOf, listPrice, priceAfterFree, USUAL } from './cost-model.ts';

/** A part of an SMS to a phone in the US; elsewhere up to ten times as much. */
const SMS_PART = 0.007;

const number = z.coerce.number().nonnegative();
const options = z.object({
  watchlist: z.string().default('watchlist.json'),
  every: z.string().default('5 minutes'),
  seconds: number.optional(),
  reports: number.default(USUAL.reportsADay),
  alerts: number.default(USUAL.alerts),
  emails: number.default(USUAL.emails),
  'snapshot-kb': number.default(USUAL.snapshotKb),
});

function given(): z.infer<typeof options> {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    options: Object.fromEntries(Object.keys(options.shape).map((name) => [name, string])),
  });
  const checked = options.safeParse(values);
  if (checked.success) return checked.data;
  throw new SettingInvalid(z.prettifyError(checked.error));
}

function dollars(amount: number): string {
  return `$${amount.toFixed(amount < 100 ? 2 : 0)}`;
}

async function printCost(): Promise<void> {
  const { watchlist, every, seconds, reports, alerts, emails, 'snapshot-kb': snapshotKb } = given();
  const month: Omit<Month, 'sources'> = {
    ...{ ...USUAL, reportsADay: reports, alerts, emails, snapshotKb },
    every: readSettings({ every }).every,
    ...(seconds === undefined ? {} : { roundSeconds: () => seconds }),
  };
  const { sources } = await readWatchlist(watchlist);
  const own = billOf({ ...month, sources });
  console.log(`${watchlist}: ${sources.length} sources, every ${every}, a month of 30 days, us-east-1\n`);
  console.table(
    own.map(({ name, used, price }) => ({ of: name, used: rounded(used), list: dollars(used * price) })),
  );
  const sizes = [5, 500, 50_000].map((count) => ({
    name: `${count} sources`,
    bill: billOf({ ...month, sources: some(count) }),
  }));
  console.table(
    [{ name: watchlist, bill: own }, ...sizes].map(({ name, bill }) => ({
      watched: name,
      'at list prices': dollars(listPrice(bill)),
      'after what an account has free': dollars(priceAfterFree(bill)),
    })),
  );
  const sent = alerts * sources.length;
  console.log(
    `SMS come on top: ${sent} alerts are ${dollars(sent * SMS_PART)} for each phone in the US, at one part an alert.`,
  );
}

/** Sources of one kind, as many as asked. */
function some(count: number): readonly Pick<Source, 'kind'>[] {
  return Array.from({ length: count }, () => ({ kind: 'ombudsman' }));
}

function rounded(used: number): number {
  return used < 10 ? Number(used.toFixed(3)) : Math.round(used);
}

try {
  await printCost();
} catch (error) {
  if (!(error instanceof SettingInvalid || error instanceof WatchlistInvalid)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
