import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWeb } from '../lib/fetch.ts';
import {
  HOSTILE,
  HOSTILE_ROBOTS,
  MAX_BYTES,
  MAX_DECODED_BYTES,
  ODD,
  poured,
  TOO_SLOW,
} from './hostile-answers.ts';
import type { RawSite } from './raw-site.ts';
import { openRawSite, plainAnswer } from './raw-site.ts';

/** For answers that never come to an end. All others have so much that a slow machine cannot fail them. */
const SHORT_TIMEOUT_MS = 400;
const LONG_TIMEOUT_MS = 20_000;
/** What the kernel's buffers on both sides may take in before the sender learns that nobody reads on. */
const IN_FLIGHT_BYTES = 12 * 1024 * 1024;

describe('a hostile answer', () => {
  let site: RawSite;
  const worst = { ms: 0, megabytes: 0 };
  beforeAll(async () => {
    site = await openRawSite((socket, request) => {
      const [kind, at] = request.path.slice(1).replace('?b', '').split('/');
      if (kind === 'hostile') HOSTILE[Number.parseInt(at ?? '', 10)]?.answer(socket, request);
      else if (kind === 'odd') socket.write(ODD[Number(at)]?.answer ?? '');
      else socket.write(plainAnswer('200 OK', [], 'all is well'));
    });
  });
  afterAll(async () => {
    await site.close();
    const cases = HOSTILE.length + ODD.length + HOSTILE_ROBOTS.length;
    console.log(
      `${cases} hostile answers; the worst took ${worst.ms.toFixed(0)} ms, where ${SHORT_TIMEOUT_MS} ms were allowed to those without end, and ${worst.megabytes.toFixed(0)} MB`,
    );
  });

  /** A host of its own for each: one that misbehaves is not asked again so soon. */
  async function fetchApart(path: string, timeoutMs: number): Promise<unknown> {
    const web = openWeb({
      userAgent: 'Recuento/0.1 (tests)',
      allowPrivate: [site.host],
      timeoutMs,
      maxBytes: MAX_BYTES,
      maxDecodedBytes: MAX_DECODED_BYTES,
      retryDelayMs: 1,
    });
    const before = { at: performance.now(), rss: process.memoryUsage.rss() };
    const outcome: unknown = await web.fetchPage(site.origin + path, null).catch((error: unknown) => error);
    worst.ms = Math.max(worst.ms, performance.now() - before.at);
    worst.megabytes = Math.max(worst.megabytes, (process.memoryUsage.rss() - before.rss) / 1e6);
    await web.close();
    return outcome;
  }

  it.each(HOSTILE.map(({ name }, at) => [name, at] as const))('%s ends in a named error', async (_, at) => {
    poured.bytes = 0;
    const error = HOSTILE[at]?.error;
    const [name, says] = error ?? [];
    const outcome = await fetchApart(
      `/hostile/${at}/`,
      error === TOO_SLOW ? SHORT_TIMEOUT_MS : LONG_TIMEOUT_MS,
    );
    expect(outcome).toMatchObject({ name });
    expect(String(outcome)).toMatch(says ?? '');
    expect(poured.bytes).toBeLessThan(2 * MAX_BYTES + IN_FLIGHT_BYTES);
  });

  it.each(ODD.map(({ name }, at) => [name, at] as const))('%s is read', async (_, at) => {
    const outcome = await fetchApart(`/odd/${at}`, LONG_TIMEOUT_MS);
    expect(outcome).toMatchObject({ page: { text: expect.stringMatching(ODD[at]?.text ?? '') } });
  });

  it('does not keep the other pages of a round waiting', async () => {
    const host = (at: number): string => `h${at}.example.org:${site.port}`;
    const round = openWeb({
      userAgent: 'Recuento/0.1 (tests)',
      allowPrivate: [site.host, ...HOSTILE.map((_, at) => host(at))],
      lookup: (_, __, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
      timeoutMs: 3_000,
      maxBytes: MAX_BYTES,
      maxDecodedBytes: MAX_DECODED_BYTES,
      retryDelayMs: 1,
    });
    const failing = Promise.allSettled(
      HOSTILE.map((_, at) => round.fetchPage(`http://${host(at)}/hostile/${at}/`, null)),
    );
    const fine = await Promise.all([1, 2, 3].map((at) => round.fetchPage(`${site.origin}/fine/${at}`, null)));
    expect(fine.map(({ status }) => status)).toEqual(['new', 'new', 'new']);
    const outcomes = await failing;
    expect(outcomes.map(({ status }) => status)).toEqual(HOSTILE.map(() => 'rejected'));
    await round.close();
  });

  it.each([
    ['an ETag of 9 KB', `etag: "${'e'.repeat(9000)}"`],
    ['an ETag that is not ASCII', 'etag: "\u00c3\u00a9"'],
    ['a date of 8 KB', `last-modified: ${'Mon '.repeat(2000)}`],
    ['a date that is a tag', 'last-modified: <script>'],
  ])('such as %s is not remembered', async (_, header) => {
    const remembered = await openRawSite((socket) =>
      socket.write(plainAnswer('200 OK', [header], '46 muertos')),
    );
    const asking = openWeb({ userAgent: 'Recuento/0.1 (tests)', allowPrivate: [remembered.host] });
    expect(await asking.fetchPage(remembered.origin, null)).toMatchObject({
      validators: { etag: null, lastModified: null },
    });
    await asking.close();
    await remembered.close();
  });

  it.each(HOSTILE_ROBOTS)(
    'for a robots.txt, such as $name, bounds what it costs',
    async ({ lines, outcome }) => {
      const robots = plainAnswer('200 OK', [], lines.join('\n'));
      const ruled = await openRawSite((socket, { path }) =>
        socket.write(path === '/robots.txt' ? robots : plainAnswer('200 OK', [], 'here')),
      );
      const polite = openWeb({
        userAgent: 'Recuento/0.1 (tests)',
        allowPrivate: [ruled.host],
        courtesy: 'always',
        maxBytes: 1_000_000,
        spacingMs: 0,
      });
      const got: unknown = await polite
        .fetchPage(`${ruled.origin}/${'a'.repeat(1_950)}`, null)
        .catch((error: unknown) => error);
      expect(got).toMatchObject(outcome);
      await polite.close();
      await ruled.close();
    },
  );
});
