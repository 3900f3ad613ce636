import * as z from 'zod';
import type { RiseAttribute } from '../alert/attributes.ts';
import { riseAttribute } from '../alert/attributes.ts';
import type { AlertLanguage, Measure } from '../model.ts';
import { ALERT_LANGUAGES, MEASURES } from '../model.ts';

/** Which alerts a subscriber asked for. */
export type Wish = {
  readonly language: AlertLanguage;
  /** Id of the only crisis; null: every one. */
  readonly crisis: string | null;
  /** Empty: every measure. */
  readonly measures: readonly Measure[];
  /** People by which one of the measures must rise; null: any change. Falls and disputes are told all the same. */
  readonly minRise: number | null;
  /** Neither falls nor disputes nor rewordings. */
  readonly isRisesOnly: boolean;
};

/** A filter policy on message attributes, as a subscription in SNS has it. */
export type FilterPolicy = Readonly<Record<string, readonly unknown[]>>;

/**
 * The filter policy that lets through exactly what was asked for: within the 5 attribute names and 150 combinations of
 * docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html.
 */
export function filterPolicyOf({ language, crisis, measures, minRise, isRisesOnly }: Wish): FilterPolicy {
  const whose = { language: [language], ...(crisis === null ? {} : { crisis: [crisis] }) };
  const wanted = MEASURES.filter((measure) => measures.includes(measure));
  const isEvery = wanted.length === 0 || wanted.length === MEASURES.length;
  if (minRise === null && !isRisesOnly) return isEvery ? whose : { ...whose, measure: wanted };
  const family: RiseAttribute = isRisesOnly ? 'rise' : 'news';
  const enough = [{ numeric: ['>=', minRise ?? 1] }];
  const choices = (isEvery ? [null] : wanted).map((measure) => ({
    [riseAttribute(family, measure)]: enough,
  }));
  return choices.length === 1 ? { ...whose, ...choices[0] } : { ...whose, $or: choices };
}

const threshold = z.tuple([z.strictObject({ numeric: z.tuple([z.literal('>='), z.int().nonnegative()]) })]);
const thresholds = z.record(z.string(), threshold);
const policyShape = z.looseObject({
  language: z.tuple([z.enum(ALERT_LANGUAGES)]),
  crisis: z.tuple([z.string()]).optional(),
  measure: z.array(z.enum(MEASURES)).optional(),
  $or: z.array(thresholds).optional(),
});

/** What was asked for, read back from a filter policy; null when the policy is not one of ours. */
export function wishOf(policy: unknown): Wish | null {
  const checked = policyShape.safeParse(policy);
  if (!checked.success) return null;
  const { language, crisis, measure = [], $or, ...rest } = checked.data;
  const asked = { language: language[0], crisis: crisis?.[0] ?? null };
  const choices = thresholds.safeParse(Object.assign({}, rest, ...($or ?? [])));
  if (!choices.success) return null;
  const named = Object.entries(choices.data);
  const [first] = named;
  if (first === undefined) return { ...asked, measures: measure, minRise: null, isRisesOnly: false };
  const family: RiseAttribute = first[0].startsWith('rise') ? 'rise' : 'news';
  const wish = {
    ...{ ...asked, minRise: first[1][0].numeric[1], isRisesOnly: family === 'rise' },
    measures: MEASURES.filter((candidate) => riseAttribute(family, candidate) in choices.data),
  };
  // Somebody may have edited the policy: what does not say the same when written again is not ours to put into words.
  return isSamePolicy(filterPolicyOf(wish), policy) ? wish : null;
}

function isSamePolicy(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The same value with every object's names in order: SNS need not give a policy back as it was written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, sorted(part)]));
}

const LANGUAGE_NAMES: { readonly [L in AlertLanguage]: string } = { es: 'Spanish', en: 'English' };

/** What was asked for, in the terminal's English: "English · peru-2022 · injured · rises of 10 or more, every fall and dispute". */
export function wishWords({ language, crisis, measures, minRise, isRisesOnly }: Wish): string {
  const rises = minRise === null || minRise <= 1 ? 'every rise' : `rises of ${minRise} or more`;
  const changes = minRise === null ? 'every change' : `${rises}, every fall and dispute`;
  return [
    LANGUAGE_NAMES[language],
    crisis ?? 'every crisis',
    measures.length === 0 ? 'every measure' : measures.join(', '),
    isRisesOnly ? `${rises} only` : changes,
  ].join(' · ');
}
