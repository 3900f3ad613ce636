import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { PageForbidden } from '../errors.ts';

/** Longer addresses are nobody's report, but make robots.txt patterns slow to match. In UTF-16 units. */
const LONGEST_ADDRESS = 2048;
/** Of an address that is refused, what an error shows. */
const SHOWN_ADDRESS = 200;
/** Names that by their registration never lead out of a local network: RFC 6761, RFC 6762, RFC 8375, ICANN's "internal". */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|home\.arpa|localdomain)$/;
/** Azure answers instances at this address, which by its range looks public (Microsoft Learn, "What is IP address 168.63.129.16?"). */
const PUBLIC_LOOKING_METADATA = '168.63.129.16';
/** The only part of IPv6 that is handed out to the public (IANA, "IPv6 Global Unicast Address Assignments"). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** What a range that `ipaddr.js` names is called in an error. */
const RANGE_WORDS: Readonly<Record<string, string>> = {
  linkLocal: 'link-local',
  carrierGradeNat: 'shared (CGNAT)',
  uniqueLocal: 'private',
  ipv4Mapped: 'IPv4-mapped',
  rfc6145: 'IPv4-translated',
  rfc6052: 'NAT64',
  deprecatedSiteLocal: 'site-local',
};

/** A name led to an address that is not on the public web: what `guardedLookup` fails with. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/** Host and port, also where the port is the scheme's own: the form in which private hosts are allowed. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port}`;
}

/**
 * Takes an address as somebody wrote it. Gives it parsed, without its fragment.
 * Throws `PageForbidden` unless it is http or https, names no user, and its host is public by its looks or allowed by name.
 * What a host name resolves to is checked when the connection is made, by `guardedLookup`.
 */
export function checkedAddress(written: string, allowPrivate: ReadonlySet<string>): URL {
  const url = URL.parse(written);
  if (url === null) throw new PageForbidden(written.slice(0, SHOWN_ADDRESS), 'this is no web address');
  const reason = whyForbidden(url, allowPrivate);
  url.hash = '';
  if (reason === null) return url;
  url.username = '';
  url.password = '';
  throw new PageForbidden(url.href.slice(0, SHOWN_ADDRESS), reason);
}

/**
 * Takes where a redirect points to. Gives the next address.
 * Throws `PageForbidden` as `checkedAddress` does, and when the way leads from https to http, where anybody can write the figures,
 * or from a public host to one that is allowed to be private.
 */
export function nextAddress(from: URL, location: string, allowPrivate: ReadonlySet<string>): URL {
  const written = URL.parse(location, from.href)?.href ?? location;
  const next = checkedAddress(written, allowPrivate);
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw new PageForbidden(next.href, `${from.host} redirects from https to http`);
  }
  if (allowPrivate.has(hostAndPort(next)) && !allowPrivate.has(hostAndPort(from))) {
    throw new PageForbidden(next.href, `${from.host} redirects to a private address`);
  }
  return next;
}

function whyForbidden(url: URL, allowPrivate: ReadonlySet<string>): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https are fetched';
  if (url.username !== '' || url.password !== '') return 'an address with a user or password is not fetched';
  if (url.href.length > LONGEST_ADDRESS) return `the address is longer than ${LONGEST_ADDRESS} characters`;
  if (allowPrivate.has(hostAndPort(url))) return null;
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host) !== 0) return whyNotPublic(host);
  if (!host.includes('.') || LOCAL_NAME.test(host)) return `${host} is a name of a local network`;
  return null;
}

/** Takes an IP address in any usual spelling. Gives why it is not fetched from; null when it is public. */
export function whyNotPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return `${address} is no IP address`;
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== 'unicast') return `${address} is a ${RANGE_WORDS[range] ?? range} address`;
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_UNICAST))
    return `${address} is a reserved address`;
  if (parsed.toString() === PUBLIC_LOOKING_METADATA) return `${address} is a cloud metadata address`;
  return null;
}

/**
 * A lookup for one connection: resolves once, checks every address that came back, and hands on those very addresses,
 * so that a name that changes its answer between the check and the connection (DNS rebinding) gains nothing.
 * Fails with `AddressRefused` when any address is not public.
 */
export function guardedLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, []);
      const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      const refused = addresses.map(({ address }) => whyNotPublic(address)).find((why) => why !== null);
      const [first] = addresses;
      if (refused !== undefined)
        return callback(new AddressRefused(`${hostname} leads astray: ${refused}`), []);
      if (first === undefined) return callback(new AddressRefused(`${hostname} leads to no address`), []);
      if (options.all === true) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
