import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Sends a process a message and gives its answer. Throws when it ends instead of answering. */
export async function ask(child: ChildProcess, message: object | string): Promise<unknown> {
  const settled = new AbortController();
  const { signal } = settled;
  const answered = once(child, 'message', { signal });
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`);
  });
  child.send(message);
  try {
    const [answer] = await Promise.race([answered, ended]);
    return answer;
  } finally {
    settled.abort();
    await Promise.allSettled([answered, ended]);
  }
}

/** Ends a process and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.connected) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
