import type { Route, Source } from './model.ts';
import { remembered } from './remembered.ts';

/** What services want to know before they answer: what is not given leaves the routes to them off. */
export type Keys = {
  /** Gives the bearer token for X's API, asked for in each round so that a new one is used at once; null while there is none. */
  readonly xBearerToken: (() => Promise<string>) | null;
  /** The name that ReliefWeb has approved for its API; null while there is none. */
  readonly reliefwebAppname: string | null;
};

export const NO_KEYS: Keys = { xBearerToken: null, reliefwebAppname: null };

/** Since November 2025 its API answers nobody whose `appname` it has not approved (https://apidoc.reliefweb.int/parameters). */
const RELIEFWEB_API = 'api.reliefweb.int';

/** Why a route is off, in a few words; null when it can be tried. */
export function whyOff(route: Route, keys: Keys): string | null {
  if (route.reader === 'x') return keys.xBearerToken === null ? 'no token for X is given' : null;
  return needsAppname(route) && keys.reliefwebAppname === null ? 'no appname for ReliefWeb is given' : null;
}

/**
 * The routes of a source that stand in for one another, without those that are off, each with the address to ask.
 * An account on X is none of them: its posts are read beside whichever of these answers.
 */
export function openRoutes({ routes }: Pick<Source, 'routes'>, keys: Keys): readonly Route[] {
  return routes
    .filter((route) => route.reader !== 'x' && whyOff(route, keys) === null)
    .map((route) => (needsAppname(route) ? withAppname(route, keys.reliefwebAppname ?? '') : route));
}

/** The routes to accounts on X; none while there is no token. */
export function postRoutes({ routes }: Pick<Source, 'routes'>, keys: Keys): readonly Route[] {
  return routes.filter((route) => route.reader === 'x' && whyOff(route, keys) === null);
}

/** Whoever writes a name of their own into the address needs none from us. Asked four times a check: an address is parsed once. */
const needsAppname = remembered(({ url }: Route): boolean => {
  const { host, searchParams } = new URL(url);
  return host === RELIEFWEB_API && !searchParams.has('appname');
});

/** At the end, and the rest as it is written: a route is known again by its address. */
function withAppname(route: Route, appname: string): Route {
  const { url } = route;
  return { ...route, url: `${url}${url.includes('?') ? '&' : '?'}appname=${encodeURIComponent(appname)}` };
}
