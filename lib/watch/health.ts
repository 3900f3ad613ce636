import { PageChanged } from '../errors.ts';
import type { Health, Notice } from '../model.ts';
import { detailLines } from './detail.ts';
import type { Silence } from './silence.ts';
import { silenceWords } from './silence.ts';

/** How a visit to a source went, as far as its health goes. */
export type Visit = {
  readonly route: string | null;
  readonly failures: readonly Error[];
  /** null while it publishes as it used to. */
  readonly silence: Silence | null;
};

/** A source's health after a visit, and the notice to operators when it turned. */
export type Diagnosis = { readonly health: Health; readonly notice: Omit<Notice, 'id'> | null };

/**
 * Judges a visit. Pure. Health changes, and operators are told, on the transition only: the same trouble again is no news,
 * nor is a fall-back route that answers.
 */
export function diagnose(source: string, before: Health, visit: Visit, now: string): Diagnosis {
  const state = stateOf(visit);
  if (state === before.state) return { health: withRoute(before, visit.route), notice: null };
  const detail = detailOf(visit);
  const health = { state, since: now, detail, route: visit.route ?? before.route };
  // Answering again is what operators wait for, even if there is no more to read than before the outage.
  const isBack = state === 'ok' || (state === 'silent' && before.state !== 'ok');
  if (isBack)
    return { health, notice: { kind: 'recovered', source, at: now, detail: recovery(before, visit) } };
  return { health, notice: { kind: state, source, at: now, detail: detail ?? '' } };
}

/** null while all is well. */
function detailOf({ route, failures, silence }: Visit): string | null {
  if (route === null) return detailLines(failures.map(({ name, message }) => `${name}: ${message}`));
  return silence === null ? null : silenceWords(silence);
}

function recovery(before: Health, { route, silence }: Visit): string {
  const again = before.state === 'silent' ? 'It publishes again' : 'It answers again';
  const was = `${again}, read with ${route ?? 'an unknown route'}. It was ${before.state} since ${before.since}.`;
  return silence === null ? was : `${was}\nIt is silent for longer than usual. ${silenceWords(silence)}`;
}

/** A page that answers but cannot be read needs a person sooner than one that is down, so it names the state. */
function stateOf({ route, failures, silence }: Visit): Health['state'] {
  if (route !== null) return silence === null ? 'ok' : 'silent';
  return failures.some((failure) => failure instanceof PageChanged) ? 'page-changed' : 'unreachable';
}

function withRoute(health: Health, route: string | null): Health {
  return route === null || route === health.route ? health : { ...health, route };
}
