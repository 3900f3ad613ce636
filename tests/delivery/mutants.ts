import type { OVERLAPS } from './proof.ts';

/** A version of the code in which one of the things that keep the promise is taken away. */
export type Mutant = {
  readonly name: string;
  /** The module, from the root of the project. */
  readonly file: string;
  /** What stands in it exactly once, and what is put in its place. */
  readonly written: string;
  readonly instead: string;
  /** The check that finds it out: one of crash points, or an overlap by its name. */
  readonly foundBy: 'every crash point' | keyof typeof OVERLAPS;
};

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'the conditional write is unconditional',
    file: 'lib/store.ts',
    written:
      "ConditionExpression: snapshot.version === 0 ? 'attribute_not_exists(#version)' : '#version = :read',",
    instead: '',
    foundBy: 'two rounds of one instant',
  },
  {
    name: 'the pending alert is written in a second call',
    file: 'lib/watch.ts',
    written: 'await writeSnapshot(world.store, next)',
    instead:
      'await writeSnapshot(world.store, { ...(await writeSnapshot(world.store, { ...next, pending: snapshot.pending })), pending: next.pending })',
    foundBy: 'every crash point',
  },
  {
    name: 'it is sent before it is written',
    file: 'lib/watch.ts',
    written: 'await writeSnapshot(world.store, next)',
    instead:
      "(await (await import('./alert.ts')).sendAlerts(next.pending, world), await writeSnapshot(world.store, { ...next, pending: [] }))",
    foundBy: 'every crash point',
  },
  {
    name: 'it is removed before it is sent',
    file: 'lib/watch/deliver.ts',
    written: 'const delivery = await sendAlerts(own, by);',
    instead: 'await clearSent(snapshot, own, by); const delivery = await sendAlerts(own, by);',
    foundBy: 'every crash point',
  },
  {
    name: 'what was sent is never removed',
    file: 'lib/watch/deliver.ts',
    written: 'if (sentIds.size === 0) return snapshot;',
    instead: 'return snapshot;',
    foundBy: 'every crash point',
  },
  {
    name: 'nothing is held',
    file: 'lib/watch/deliver.ts',
    written: 'if (entry.heldUntil > now)',
    instead: 'if (entry.heldUntil === "")',
    foundBy: 'two rounds of one instant',
  },
  {
    name: 'a leftover is sent without claiming it',
    file: 'lib/watch/deliver.ts',
    written: 'await writeSnapshot(by.store, { ...snapshot, pending, writtenAt: by.now })',
    instead: '{ ...snapshot, pending }',
    foundBy: 'both find a leftover',
  },
  {
    name: 'what is its own is known by its hold alone',
    file: 'lib/watch/deliver.ts',
    written: 'ids.has(messageId(entry)) && ',
    instead: '',
    foundBy: 'one of two of an instant sees a newer page',
  },
  {
    name: 'a message id is not recorded',
    file: 'lib/alert.ts',
    written: 'await recordMessageId(',
    instead: 'void (async (..._: readonly unknown[]) => {})(',
    foundBy: 'every crash point',
  },
  {
    name: 'what was accepted before is sent again',
    file: 'lib/alert.ts',
    written: 'messages.filter(({ language }) => messageIds[language] === undefined)',
    instead: 'messages',
    foundBy: 'every crash point',
  },
  {
    name: 'a newer alert overtakes one that could not be sent',
    file: 'lib/watch/settle.ts',
    written: 'isBehind ? by.now : by.heldUntil',
    instead: 'by.heldUntil',
    foundBy: 'the later sees a newer page',
  },
  {
    name: 'a round whose clock is behind dates its news before what was written',
    file: 'lib/watch.ts',
    written: 'world.now < writtenAt ? writtenAt : world.now',
    instead: 'world.now',
    foundBy: 'the later sees an older page',
  },
];
