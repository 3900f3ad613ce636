import * as z from 'zod';

const count = z.object({ value: z.number() });
const change = z.object({
  ...{ kind: z.string(), measure: z.string(), group: z.string(), scope: z.string() },
  ...{ from: count.nullable(), to: count },
});
const alert = z.object({ source: z.string(), language: z.string(), changes: z.array(change) });
const history = z.object({
  alerts: z.array(z.object({ status: z.string(), messageIds: z.record(z.string(), z.string()) })),
});

/** What messages say of all people killed, each change as "source language: kind from → to". */
export function deathsTold(messages: readonly unknown[]): readonly string[] {
  return z
    .array(alert)
    .parse(messages)
    .flatMap(({ source, language, changes }) =>
      changes
        .filter(({ measure, group, scope }) => measure === 'killed' && group === 'all' && scope === 'total')
        .map(({ kind, from, to }) => `${source} ${language}: ${kind} ${from?.value ?? '–'} → ${to.value}`),
    );
}

/** How each alert of a crisis's history went out, as "sent en es": its status, and the languages that SNS accepted. */
export function sentStates(page: unknown): readonly string[] {
  return history
    .parse(page)
    .alerts.map(({ status, messageIds }) => [status, ...Object.keys(messageIds).toSorted()].join(' '));
}
