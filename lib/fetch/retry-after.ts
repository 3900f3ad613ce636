import type { AnswerHeaders } from './headers.ts';

/** A host that asks for more is asked again after a day all the same, or one wrong header would silence it for good. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * How long the Retry-After header asks to wait, in milliseconds, a day at most; null when there is none that can be read.
 * RFC 9110, 10.2.3: seconds, or a date. A date is counted from the answer's own Date, so that no clock but the server's matters.
 * X's API gives none: it says how many requests a window has left, and when that ends (docs.x.com/x-api/fundamentals/rate-limits).
 */
export function retryAfterMs(headers: AnswerHeaders): number | null {
  const written = headers['retry-after']?.trim() ?? (isWindowUsedUp(headers) ? windowEnd(headers) : '');
  const waitMs = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - sentAt(headers);
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(waitMs, 0), LONGEST_MS);
}

/** Whether a service says that its present window of time has no request left. */
export function isWindowUsedUp(headers: AnswerHeaders): boolean {
  return headers['x-rate-limit-remaining']?.trim() === '0' && windowEnd(headers) !== '';
}

/** As a date; "" when none is given. `x-rate-limit-reset` is in seconds since 1970. */
function windowEnd(headers: AnswerHeaders): string {
  const reset = headers['x-rate-limit-reset']?.trim() ?? '';
  return /^\d{1,11}$/.test(reset) ? new Date(Number(reset) * 1000).toISOString() : '';
}

function sentAt(headers: AnswerHeaders): number {
  const sent = Date.parse(headers.date ?? '');
  return Number.isNaN(sent) ? performance.timeOrigin + performance.now() : sent;
}
