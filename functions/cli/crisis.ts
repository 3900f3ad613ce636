import { NotFound } from '../../lib/errors.ts';
import type { Watchlist } from '../../lib/model.ts';

/** The id of a crisis that a person wrote. Throws `NotFound` when the watchlist has none of that name. */
export function knownCrisis(id: string, { crises }: Watchlist): string {
  if (crises.some((crisis) => crisis.id === id)) return id;
  throw new NotFound(`${id} is no crisis of the watchlist; “recuento crises” lists them`);
}
