import * as z from 'zod';
import { SettingInvalid } from '../lib/errors.ts';
import { ALERT_LANGUAGES } from '../lib/model.ts';

/** A round holds what it sends for 120 s, and a function of ours lives for 110 s: the next round comes after both. */
const SHORTEST_MINUTES = 2;
const LONGEST_MINUTES = 24 * 60;
const EVERY = 'takes a time from 2 minutes to 24 hours, such as "5 minutes" or "1 hour"';

const email = z.email('takes an email address');

const settings = z
  .strictObject({
    /** Who is told of changes, by email. */
    alertEmail: email.optional(),
    /** Who is told of changes, by SMS. */
    alertPhone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'takes a number with its country, such as +51987654321')
      .optional(),
    /** The language that those two are told in. */
    alertLanguage: z.enum(ALERT_LANGUAGES, `takes ${ALERT_LANGUAGES.join(' or ')}`).default('en'),
    /** Who is told when Recuento itself is in trouble. */
    operatorEmail: email.optional(),
    /** Time between two rounds of a source. */
    every: z
      .string()
      .transform(minutesOf)
      .refine((minutes) => minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES, EVERY)
      .prefault('5 minutes'),
    /** Whether anybody may read the history, only who signs requests with IAM credentials, or anybody and through CloudFront. */
    history: z.enum(['public', 'private', 'cdn'], 'takes public, private or cdn').default('public'),
    /** A host name of one's own for the history; with CloudFront, `certificate` goes with it. */
    domain: z
      .string()
      .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'takes a host name such as history.example.org')
      .optional(),
    /** The name's certificate: CloudFront takes one of us-east-1 only, wherever the stack is. */
    certificate: z
      .string()
      .regex(
        /^arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
        "takes a certificate's ARN in us-east-1",
      )
      .optional(),
    /** How a site that is read can reach whoever runs this; the history's address when absent. */
    contact: z
      .string()
      .regex(/^[\x21-\x7e]{3,200}$/, 'takes an email or web address')
      .optional(),
    /** What to watch. */
    watchlist: z.string().min(1).default('watchlist.json'),
    /** The account's monthly limit for SMS in US dollars; 1 until AWS raises it. */
    smsLimit: z.coerce.number('takes US dollars, such as 50').positive('takes more than nothing').default(1),
    /** Whether a part of the account's concurrency is set aside; new accounts have none to spare. */
    reserved: z.enum(['yes', 'no'], 'takes yes or no').default('yes'),
    /** Name of the secret, in Secrets Manager, that holds the token for X's API. */
    xBearerSecret: z
      .string()
      .regex(/^[\w/+=.@-]{1,512}$/, "takes a secret's name")
      .optional(),
    /** The name that ReliefWeb has approved for its API (https://apidoc.reliefweb.int/parameters). */
    reliefwebAppname: z
      .string()
      .regex(/^[\w.-]{1,100}$/, 'takes the name that ReliefWeb approved')
      .optional(),
  })
  .refine(({ history, contact }) => history !== 'private' || contact !== undefined, {
    path: ['contact'],
    message: 'is needed when the history is private: a site that is read has to be able to reach somebody',
  })
  .refine(
    ({ history, domain, certificate }) =>
      (history === 'cdn' && domain !== undefined) === (certificate !== undefined),
    {
      path: ['certificate'],
      message:
        'goes with a domain and history=cdn: CloudFront shows it; without CloudFront the stack makes its own',
    },
  );

export type Settings = z.infer<typeof settings>;

/**
 * Checks the context values of a deployment (`-c name=value`, or "context" in cdk.json).
 * Takes all context; what CDK itself keeps there has a colon or a slash in its name and is left alone.
 * Throws `SettingInvalid` naming each value that is wrong, and each name that is not known: a mistyped alertEmail subscribes nobody.
 */
export function readSettings(context: Readonly<Record<string, unknown>>): Settings {
  const ours = Object.entries(context).filter(([name]) => !/[:/]/.test(name));
  const checked = settings.safeParse(Object.fromEntries(ours));
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')}: is no setting; there are ${Object.keys(settings.shape).join(', ')}`
      : `${issue.path.join('.')}: ${issue.message}`,
  );
  throw new SettingInvalid(`The deployment's settings are wrong.\n  ${faults.join('\n  ')}`);
}

/** Minutes in "5 minutes" or "1 hour"; not a number when it is no such time. */
function minutesOf(text: string): number {
  const [, count, unit] = /^([1-9]\d{0,3}) (minute|hour)s?$/.exec(text) ?? [];
  return Number(count) * (unit === 'hour' ? 60 : 1);
}
