import { PageChanged } from '../errors.ts';
import type { Health, Notice } from '../model.ts';

/** How a visit to a source went, as far as its health goes. */
export type Visit = { readonly route: string | null; readonly failures: readonly Error[] };

/** A source's health after a visit, and the notice to operators when it turned. */
export type Diagnosis = { readonly health: Health; readonly notice: Omit<Notice, 'id'> | null };

/**
 * Judges a visit. Pure. Health changes, and operators are told, on the transition only: the same trouble again is no news,
 * nor is a fall-back route that answers.
 */
export function diagnose(source: string, before: Health, visit: Visit, now: string): Diagnosis {
  const state = stateOf(visit);
  if (state === before.state) return { health: withRoute(before, visit.route), notice: null };
  const detail =
    state === 'ok' ? null : visit.failures.map(({ name, message }) => `${name}: ${message}`).join('\n');
  const health = { state, since: now, detail, route: visit.route ?? before.route };
  if (state === 'ok') {
    const recovered = `It answers again, read with ${visit.route ?? 'an unknown route'}. It was ${before.state} since ${before.since}.`;
    return { health, notice: { kind: 'recovered', source, at: now, detail: recovered } };
  }
  return { health, notice: { kind: state, source, at: now, detail: detail ?? '' } };
}

/** A page that answers but cannot be read needs a person sooner than one that is down, so it names the state. */
function stateOf({ route, failures }: Visit): 'ok' | 'unreachable' | 'page-changed' {
  if (route !== null) return 'ok';
  return failures.some((failure) => failure instanceof PageChanged) ? 'page-changed' : 'unreachable';
}

function withRoute(health: Health, route: string | null): Health {
  return route === null || route === health.route ? health : { ...health, route };
}
