import { lateAdditionIn } from './compare/late-addition.ts';
import type { SeriesStatement } from './compare/series.ts';
import { statementsOf } from './compare/series.ts';
import { bounds, hoursBetween } from './compare/time.ts';
import type { Change, ChangeKind, Count, Figure, Report, Source, Standing } from './model.ts';

/** A report of the crisis with the figures that were read in it. */
export type ReadReport = {
  readonly report: Pick<Report, 'id' | 'url' | 'text' | 'publishedAt' | 'foundAt'>;
  readonly figures: readonly Figure[];
  /** Whether another version of the report was read before; absent for a report that is new. */
  readonly isKnown?: boolean;
};

type StandingByKey = Readonly<Record<string, Standing>>;

/** What a source says of one crisis after a round, and how that differs from before. */
export type Compared = { readonly standing: StandingByKey; readonly changes: readonly Change[] };

/** What comparing needs to know beside the figures. */
export type ComparedAs = {
  readonly source: Pick<Source, 'publisher' | 'aliases'>;
  /** When the round runs: dates reports that print no date. */
  readonly now: string;
  /** Whether the source was never read for this crisis: then only where it stands is told, not how it came there. */
  readonly isFirstContact: boolean;
};

/** An incident of the same place that is told again within this time is the same incident. */
const SAME_INCIDENT_HOURS = 48;
/** Numbers of a series that are remembered. */
const TOLD_LIMIT = 8;
/** From this size on, another report that states less than half is doubted until a second one says so too. */
const DOUBTED_FROM = 10;

/**
 * Compares a source's reports of one crisis with what it said before. Pure.
 * Takes the standing figures by series and the new or changed reports, among those of one date the oldest first.
 * Gives the figures that stand now and every change, report by report in the order of their dates.
 */
export function compareFigures(
  before: StandingByKey,
  reports: readonly ReadReport[],
  as: ComparedAs,
): Compared {
  const standing: Record<string, Standing> = { ...before };
  const told: Told[] = [];
  const dated = reports.map((read) => ({
    ...read,
    statedAt: notAfter(as.now, read.report.publishedAt ?? read.report.foundAt ?? null),
  }));
  dated.sort((a, b) => bounds(a.statedAt).from - bounds(b.statedAt).from);
  for (const { report, figures, statedAt, isKnown = false } of dated) {
    const by: By = { report: report.id, statedAt, isKnown, now: as.now };
    for (const statement of statementsOf(report, figures, as.source)) {
      const step = compareOne(standing[statement.key], statement, by);
      if (step === null) continue;
      standing[statement.key] = step.standing;
      if (step.kind === null) continue;
      told.push({
        key: statement.key,
        statedAt,
        change: changeOf(step.kind, step.from, statement.figure, report),
      });
    }
  }
  return {
    standing,
    changes: as.isFirstContact ? whereItStands(told, as.now) : told.map(({ change }) => change),
  };
}

type Told = { readonly key: string; readonly statedAt: string; readonly change: Change };
/** Which report states it and when, whether it was read before, and the time of the round. */
type By = {
  readonly report: string;
  readonly statedAt: string;
  readonly isKnown: boolean;
  readonly now: string;
};
/** `kind` null: the series moved on to a newer report that says the same. */
type Step = { readonly standing: Standing; readonly kind: ChangeKind | null; readonly from: Count | null };

/** Gives null when the statement leaves the series as it is. */
function compareOne(current: Standing | undefined, statement: SeriesStatement, by: By): Step | null {
  const { figure } = statement;
  if (current === undefined) return firstStep(statement, by, []);
  if (current.report !== by.report && isOvertaken(current, figure, by)) return null;
  if (figure.scope === 'total' || (current.report === by.report && !statement.isOneOfMany)) {
    return compareTotal(current, statement, by);
  }
  return compareIncident(current, statement, by);
}

/** A misprinted date: nothing was published after it was read. As it stands it would hold off every report until that day comes. */
function notAfter(now: string, publishedAt: string | null): string {
  return publishedAt === null || bounds(publishedAt).from > Date.parse(now) ? now : publishedAt;
}

/**
 * Whether another report's statement is older than what stands. One that was read before and is edited may have no hour, or no date at all,
 * to show its age: what it says is old where the series has said it before, or where it is the very number that is in dispute.
 */
function isOvertaken(current: Standing, figure: Figure, { statedAt, isKnown, now }: By): boolean {
  const [ours, theirs] = [bounds(statedAt), bounds(notAfter(now, current.statedAt))];
  if (ours.to < theirs.from) return true;
  const isNewer = statedAt !== now && ours.from > theirs.to;
  const isDisputed = current.disputed !== null && isSameCount(current.disputed, figure);
  return (
    isKnown &&
    !isNewer &&
    (isDisputed || current.told.includes(figure.value)) &&
    !isSameCount(current, figure)
  );
}

function firstStep(statement: SeriesStatement, by: By, told: readonly number[]): Step {
  const { figure, disputed } = statement;
  const standing = standingOf(figure, disputed, by, told);
  return disputed === null
    ? { standing, kind: 'first', from: null }
    : { standing, kind: 'disputed', from: countOf(disputed) };
}

function compareTotal(current: Standing, statement: SeriesStatement, by: By): Step | null {
  const { figure, disputed } = statement;
  // "Dozens" after a counted number is a loose way of speaking, not a fall.
  if (figure.qualifier === 'vague' && current.qualifier !== 'vague') return null;
  const standing = standingOf(figure, disputed, by, current.told);
  if (disputed !== null) {
    const isKnown =
      isSameCount(current, figure) && current.disputed !== null && isSameCount(current.disputed, disputed);
    return isKnown
      ? { standing, kind: null, from: null }
      : { standing, kind: 'disputed', from: countOf(disputed) };
  }
  if (isDoubtful(current, figure, by)) {
    return { standing: { ...current, disputed: countOf(figure) }, kind: 'disputed', from: countOf(current) };
  }
  if (isSameCount(current, figure)) return { standing, kind: null, from: null };
  const kind = figure.value > current.value ? 'rise' : figure.value < current.value ? 'fall' : 'reworded';
  return { standing, kind, from: countOf(current) };
}

/**
 * Counts do fall, and a fall is told. But another report that states less than half of what stood is more often about
 * something smaller than a correction: both numbers are told as disputed, until a second report says the same.
 */
function isDoubtful(current: Standing, figure: Figure, by: By): boolean {
  if (current.report === by.report || current.value < DOUBTED_FROM || figure.value * 2 >= current.value)
    return false;
  return current.disputed === null || !isSameCount(current.disputed, figure);
}

/** Another report's incident: a rise if it is soon and larger, nothing if it was told before, else an incident of its own. */
function compareIncident(current: Standing, statement: SeriesStatement, by: By): Step | null {
  const { figure, isOneOfMany } = statement;
  if (current.told.includes(figure.value)) return null;
  const isSoon = figure.place !== null && hoursBetween(current.statedAt, by.statedAt) <= SAME_INCIDENT_HOURS;
  if (!isOneOfMany && isSoon && figure.value > current.value) {
    return { standing: standingOf(figure, null, by, current.told), kind: 'rise', from: countOf(current) };
  }
  return firstStep(statement, by, current.told);
}

function standingOf(figure: Figure, disputed: Count | null, by: By, told: readonly number[]): Standing {
  const { measure, group, scope, circumstance, place, attribution } = figure;
  const { report, statedAt } = by;
  const remembered = [...told.filter((value) => value !== figure.value), figure.value];
  return {
    ...countOf(figure),
    ...{ measure, group, scope, circumstance, place, attribution, report, statedAt },
    disputed: disputed === null ? null : countOf(disputed),
    told: remembered.slice(-TOLD_LIMIT),
  };
}

function changeOf(
  kind: ChangeKind,
  from: Count | null,
  figure: Figure,
  report: ReadReport['report'],
): Change {
  const { measure, group, scope, circumstance, place, attribution, quote } = figure;
  const { url, publishedAt } = report;
  const addedLate = kind === 'rise' ? lateAdditionIn(report.text, measure) : null;
  return {
    kind,
    measure,
    group,
    scope,
    circumstance,
    place,
    attribution,
    from,
    to: countOf(figure),
    quote,
    url,
    publishedAt,
    ...(addedLate === null ? {} : { addedLate }),
  };
}

/** At first contact: the last word on each series, without what only made sense in its day. */
function whereItStands(told: readonly Told[], now: string): readonly Change[] {
  const last = new Map(told.map((entry) => [entry.key, entry]));
  return [...last.values()]
    .filter(
      ({ change, statedAt }) =>
        change.scope === 'total' ||
        (change.scope === 'incident' && hoursBetween(statedAt, now) <= SAME_INCIDENT_HOURS),
    )
    .map(({ change }) => (change.kind === 'disputed' ? change : { ...change, kind: 'first', from: null }));
}

function countOf({ value, max, qualifier }: Count): Count {
  return { value, max, qualifier };
}

function isSameCount(a: Count, b: Count): boolean {
  return a.value === b.value && a.max === b.max && a.qualifier === b.qualifier;
}
