import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageForbidden } from '../lib/errors.ts';
import { checkedAddress, guardedLookup, nextAddress, whyNotPublic } from '../lib/fetch/address.ts';
import { openWeb } from '../lib/fetch.ts';
import type { RawSite } from './raw-site.ts';
import { openRawSite, plainAnswer } from './raw-site.ts';

const userAgent = 'Recuento/0.1 (tests)';

/** Addresses that are not on the public web, as a lookup could give them. */
const PRIVATE_IPS = [
  // Loopback, "this host", private, shared
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '172.16.0.1'],
  ...['172.31.255.255', '192.168.0.1', '192.168.255.255', '100.64.0.1', '100.127.255.254'],
  // Link-local and the metadata of clouds: AWS, GCP and Azure; Oracle; Alibaba; Azure's wire server
  ...['169.254.0.1', '169.254.169.254', '169.254.170.2', '192.0.0.192', '100.100.100.200', '168.63.129.16'],
  // Benchmark, documentation, relays, multicast, reserved, broadcast
  ...['198.18.0.1', '198.19.255.255', '192.0.2.1', '198.51.100.7', '203.0.113.9', '192.88.99.1', '192.0.0.1'],
  ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  // The same in IPv6
  ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'fc00::1', 'fd12:3456::1', 'ff02::1'],
  ...[
    'fd00:ec2::254',
    '2001:db8::1',
    '3fff::1',
    '2001:2::1',
    '100::1',
    '5f00::1',
    '2001:10::1',
    '2001:20::1',
  ],
  // IPv4 inside IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:169.254.169.254', '::ffff:8.8.8.8'],
  ...['::127.0.0.1', '::7f00:1', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::127.0.0.1'],
  ...['64:ff9b:1::a9fe:a9fe', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2001:0:7f00:1::', '4000::1', '::2'],
];

/** Other ways of writing a host that leads to the same places. */
const SPELLINGS = [
  ...['http://2130706433/', 'http://0x7f000001/', 'http://0x7f.0x0.0x0.0x1/', 'http://017700000001/'],
  ...['http://0177.0.0.1/', 'http://0177.0.0.01/', 'http://127.1/', 'http://127.0.1/', 'http://127.0.0.1./'],
  ...['http://0/', 'http://0x0/', 'http://2852039166/', 'http://0xa9fea9fe/', 'http://0251.0376.0251.0376/'],
  ...['http://169.254.43518/', 'http://3232235521/', 'http://0x0a.1/', 'http://①②⑦.⓪.⓪.①/'],
  ...['http://127。0。0。1/', 'http://%31%32%37.0.0.1/', 'http://127.0.0.1:80/', 'https://127.0.0.1/'],
  ...[
    'http://[0:0:0:0:0:0:0:1]/',

    'http://[::ffff:127.0.0.1]:8080/',
  ],
  ...[
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://a.localhost/',
    'http://localhost:3000/',
  ],
  ...['http://printer.local/', 'http://metadata.google.internal/', 'http://metadata/', 'http://intranet/'],
  ...['http://router.home.arpa/', 'http://box.localdomain/'],
];

/** Addresses that are no web address at all, or carry more than one. */
const MALFORMED = [
  ...[
    '',
    'www.defensoria.gob.pe',
    '/feed/',
    'http://',
    'http:///',
    'https://:443/',
    'http://[::1',
    'http://a b.pe/',
  ],
  ...['http://127.0.0.1:99999/', 'http://256.256.256.256/', 'http://1.2.3.4.5/', 'http://[::g]/'],
  ...[
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'data:text/html,7',
    'javascript:alert(1)',
  ],
  ...['ws://example.org/', 'blob:https://example.org/1', 'view-source:https://example.org/', 'about:blank'],
  ...[
    'mailto:a@example.org',
    'dict://example.org:11211/',
    'ldap://example.org/',
    'unix:/var/run/docker.sock',
  ],
  ...['http://user@example.org/', 'http://user:word@example.org/', 'http://:word@example.org/'],
  ...['https://www.defensoria.gob.pe@169.254.169.254/', `https://example.org/${'a'.repeat(2048)}`],
];

describe('an address that is not fetched', () => {
  const lookup: LookupFunction = (hostname) => {
    throw new Error(`${hostname} was looked up`);
  };
  const web = openWeb({ userAgent, allowPrivate: [], lookup });
  afterAll(() => web.close());

  const literals = PRIVATE_IPS.filter((ip) => !ip.includes('%')).map((ip) =>
    ip.includes(':') ? `http://[${ip}]/` : `http://${ip}/`,
  );
  const refused = [...literals, ...SPELLINGS, ...MALFORMED];

  it('is one of many', () => {
    expect(new Set(refused).size).toBe(refused.length);
    expect(refused.length).toBeGreaterThan(120);
  });

  it.each(refused)('%s', async (address) => {
    await expect(web.fetchPage(address, null)).rejects.toThrow(PageForbidden);
  });

  it('is named without the password that stood in it', async () => {
    const failure: unknown = await web
      .fetchPage('https://ana:secreto@example.org/', null)
      .catch((error) => error);
    expect(failure).toMatchObject({ name: 'PageForbidden', url: 'https://example.org/' });
    expect(String(failure)).not.toMatch(/secreto|ana/);
  });

  it('is not what the addresses of real hosts are', () => {
    for (const ip of ['200.48.102.10', '8.8.8.8', '104.18.0.1', '2606:4700::6810:1', '2a00:1450:4001::1']) {
      expect(whyNotPublic(ip)).toBeNull();
    }
    const url = checkedAddress('https://www.defensoria.gob.pe:443/feed/?paged=2#top', new Set());
    expect(url.href).toBe('https://www.defensoria.gob.pe/feed/?paged=2');
  });
});

describe('a name that leads to a private address', () => {
  const answering = (...addresses: readonly string[]): LookupFunction => {
    const found: LookupAddress[] = addresses.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    return (_, options, callback) => {
      if (options.all === true) callback(null, found);
      else callback(null, found[0]?.address ?? '', found[0]?.family);
    };
  };

  it.each(PRIVATE_IPS)('is not followed to %s', async (ip) => {
    const web = openWeb({ userAgent, allowPrivate: [], lookup: answering(ip), maxRetries: 0 });
    await expect(web.fetchPage('http://news.example.org/', null)).rejects.toThrow(PageForbidden);
    await web.close();
  });

  it('is not followed either when a public address stands beside it', async () => {
    const web = openWeb({ userAgent, allowPrivate: [], lookup: answering('8.8.8.8', '10.0.0.8') });
    await expect(web.fetchPage('http://news.example.org/', null)).rejects.toThrow(
      'news.example.org leads astray: 10.0.0.8 is a private address',
    );
    await web.close();
  });

  it('is resolved once for a connection, and the address that was checked is the one connected to', async () => {
    let lookups = 0;
    const rebinding: LookupFunction = (hostname, options, callback) => {
      lookups += 1;
      answering(lookups === 1 ? '8.8.8.8' : '127.0.0.1')(hostname, options, callback);
    };
    const pinned = guardedLookup(rebinding);
    const first = await new Promise((resolve) => pinned('a.example.org', {}, (_, ip) => resolve(ip)));
    const second = await new Promise((resolve) => pinned('a.example.org', {}, (error) => resolve(error)));
    expect(first).toBe('8.8.8.8');
    expect(second).toMatchObject({ name: 'AddressRefused' });
    expect(lookups).toBe(2);
  });
});

describe('a redirect', () => {
  let site: RawSite;
  beforeAll(async () => {
    site = await openRawSite((socket, { path }) => {
      const to = decodeURIComponent(path.slice(1));
      socket.write(plainAnswer('302 Found', [`location: ${to}`]));
    });
  });
  afterAll(() => site.close());

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:169.254.169.254]/',
    'http://2852039166/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://user:word@example.org/',
    'http://localhost:1/',
    '//127.0.0.1:1/',
  ])('to %s is not followed', async (to) => {
    const web = openWeb({ userAgent, allowPrivate: [site.host] });
    await expect(web.fetchPage(`${site.origin}/${encodeURIComponent(to)}`, null)).rejects.toThrow(
      PageForbidden,
    );
    await web.close();
  });

  it('to a name that leads to loopback is not followed, and nobody there is asked', async () => {
    const secret = await openRawSite((socket) => socket.write(plainAnswer('200 OK', [], 'secret')));
    const lookup: LookupFunction = (_, __, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const web = openWeb({ userAgent, allowPrivate: [site.host], lookup });
    const to = encodeURIComponent(`http://rebound.example.org:${secret.port}/`);
    await expect(web.fetchPage(`${site.origin}/${to}`, null)).rejects.toThrow(PageForbidden);
    expect(secret.asked).toEqual([]);
    await web.close();
    await secret.close();
  });

  it('from a public host to one that only the operator may name is not followed', () => {
    const from = new URL('http://www.example.org/');
    expect(() => nextAddress(from, `${site.origin}/`, new Set([site.host]))).toThrow(PageForbidden);
  });

  it('from https to http is not followed', () => {
    const from = new URL('https://www.example.org/a');
    expect(() => nextAddress(from, 'http://www.example.org/a', new Set())).toThrow('from https to http');
    expect(nextAddress(from, '../b', new Set()).href).toBe('https://www.example.org/b');
  });
});
