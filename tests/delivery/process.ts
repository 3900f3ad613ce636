/** What may befall one call to the world. */
export type Fault =
  /** The process dies before the call is made. */
  | 'dies before'
  /** The call is made, and the process dies before it learns of it. */
  | 'dies after'
  /** The call is refused for good, by throttling or an outage, and the process goes on. */
  | 'refused'
  /** The call is made, but its answer is lost: to the process it failed. */
  | 'answer lost'
  /** The call is made, its answer is lost, and the SDK makes it again. */
  | 'made twice'
  /** A read that need not be consistent gives what stood before the last write. */
  | 'stale';

export const FAULTS = ['dies before', 'dies after', 'refused', 'answer lost', 'made twice', 'stale'] as const;

/** A process as the world sees it: something that makes calls, until it dies. */
export type Process = {
  /** Makes a call, or lets its fault happen; never settles once the process is dead. */
  readonly call: <T>(make: (isStale: boolean) => Promise<T>) => Promise<T>;
  /** Settles when it dies. */
  readonly death: Promise<'died'>;
};

/**
 * Starts a process. Takes what befalls each of its calls in their order, how each call is let through (at once, or when it is its turn), and what
 * to do when it dies.
 */
export function startProcess(
  nextFault: () => Fault | undefined,
  through: <T>(make: () => Promise<T>) => Promise<T> = (make) => make(),
): Process {
  const { promise: death, resolve: die } = Promise.withResolvers<'died'>();
  const never = new Promise<never>(() => {});
  let isDead = false;
  const passAway = (): Promise<never> => {
    isDead = true;
    die('died');
    return never;
  };
  return {
    death,
    call: async (make) => {
      if (isDead) return never;
      const fault = nextFault();
      if (fault === 'dies before') return passAway();
      if (fault === 'refused') throw new Error('refused, as the test wants it');
      const answer = await through(() => make(fault === 'stale'));
      if (fault === 'dies after') return passAway();
      if (fault === 'answer lost') throw new Error('the answer is lost, as the test wants it');
      return fault === 'made twice' ? through(() => make(false)) : answer;
    },
  };
}
