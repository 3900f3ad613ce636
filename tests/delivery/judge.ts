import type { AlertRecord } from '../../lib/model.ts';
import { ALERT_LANGUAGES } from '../../lib/model.ts';
import type { Ended, Outcome } from './simulation.ts';

/** What the promise counts. */
export type Tally = {
  /** Numbers that stood on the page while a round read it to its end, and that the history does not hold. */
  readonly lost: number;
  /** Changes in the history that the page did not make. */
  readonly invented: number;
  /** Messages that were sent again because nothing was recorded of the time before. */
  readonly repeatedInTheWindow: number;
  /** Messages that were sent again for any other reason. */
  readonly repeatedElsewhere: number;
};

export const NOTHING: Tally = { lost: 0, invented: 0, repeatedInTheWindow: 0, repeatedElsewhere: 0 };

export function sumOf(a: Tally, b: Tally): Tally {
  return {
    lost: a.lost + b.lost,
    invented: a.invented + b.invented,
    repeatedInTheWindow: a.repeatedInTheWindow + b.repeatedInTheWindow,
    repeatedElsewhere: a.repeatedElsewhere + b.repeatedElsewhere,
  };
}

type Told = { readonly at: string; readonly from: number | null; readonly to: number };

/** Holds an outcome against the promise. Gives the count, and in words whatever breaks it. */
export function judge(outcome: Outcome): { readonly tally: Tally; readonly faults: readonly string[] } {
  const told = toldIn(outcome.history);
  const lost = lostOf(told, outcome);
  const invented = inventedOf(told, outcome);
  const { inTheWindow, elsewhere } = repeatedOf(outcome);
  return {
    tally: {
      ...{ lost: lost.length, invented: invented.length },
      ...{ repeatedInTheWindow: inTheWindow.length, repeatedElsewhere: elsewhere.length },
    },
    faults: [...lost, ...invented, ...elsewhere, ...unsentOf(outcome), ...disorderOf(outcome)],
  };
}

function toldIn(history: readonly AlertRecord[]): readonly Told[] {
  return history.flatMap(({ at, changes }) =>
    changes.map(({ from, to }) => ({ at, from: from?.value ?? null, to: to.value })),
  );
}

/** A round that read a number to its end leaves a history whose last word, up to then, is that number. */
function lostOf(told: readonly Told[], { rounds, standing }: Outcome): readonly string[] {
  const wasTold = ({ now, until, count }: Ended): boolean =>
    told.findLast(({ at }) => at <= now)?.to === count ||
    told.some(({ at, to }) => now <= at && at <= until && to === count);
  const missing = rounds.filter((round) => round.isWell && !wasTold(round));
  const last = rounds.at(-1)?.count;
  return [
    ...missing.map(({ now, count }) => `${count} stood on the page at ${now} and was not told`),
    ...(standing.every((number) => number === last) ? [] : [`${standing} stands, ${last} is on the page`]),
  ];
}

/** A change goes on from the one before it and says what the page showed in a round of that time. */
function inventedOf(told: readonly Told[], { rounds }: Outcome): readonly string[] {
  return told.flatMap((change, at) => {
    const isFrom = change.from === (told[at - 1]?.to ?? null) && change.from !== change.to;
    const isShown = rounds.some(
      ({ now, until, count }) => now <= change.at && change.at <= until && count === change.to,
    );
    return isFrom && isShown ? [] : [`${change.from} → ${change.to} was told at ${change.at}`];
  });
}

function repeatedOf({ published, recorded }: Outcome): {
  readonly inTheWindow: readonly string[];
  readonly elsewhere: readonly string[];
} {
  const inTheWindow: string[] = [];
  const elsewhere: string[] = [];
  for (const [message, times] of Map.groupBy(published, ({ alert, language }) => `${alert} ${language}`)) {
    // Each time but the last may be excused: SNS had accepted it, and nothing was recorded.
    for (const { messageId } of times.slice(0, -1)) {
      (recorded.has(messageId) ? elsewhere : inTheWindow).push(
        `${message} was sent again after ${messageId}`,
      );
    }
  }
  return { inTheWindow, elsewhere };
}

function unsentOf({ history, published, pending }: Outcome): readonly string[] {
  const sent = new Set(published.map(({ alert, language }) => `${alert} ${language}`));
  const wanted = history.flatMap(({ id }) => ALERT_LANGUAGES.map((language) => `${id} ${language}`));
  return [
    ...wanted.filter((message) => !sent.has(message)).map((message) => `${message} was never sent`),
    ...history.filter(({ status }) => status !== 'sent').map(({ id }) => `${id} is not marked as sent`),
    ...(sent.size > wanted.length ? ['something was sent that is not in the history'] : []),
    ...(pending > 0 ? [`${pending} messages are still pending`] : []),
  ];
}

/** In each language, alerts are first sent in the order of the history. */
function disorderOf({ history, published }: Outcome): readonly string[] {
  return ALERT_LANGUAGES.flatMap((language) => {
    const order = [
      ...new Set(published.filter((one) => one.language === language).map(({ alert }) => alert)),
    ];
    const expected = history.map(({ id }) => id);
    return order.join() === expected.join() ? [] : [`${language} was sent in the order ${order}`];
  });
}
