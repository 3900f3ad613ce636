import { describe, expect, it } from 'vitest';
import { readPage } from '../lib/readers/readers.ts';
import { canonicalAddress, makeReport } from '../lib/readers/report.ts';
import { type PageCase, readerPages } from './reader-pages.ts';

const found = {
  url: 'https://www.defensoria.gob.pe/balance/',
  title: 'Balance',
  text: 'Suman 49 fallecidos.',
  publishedAt: null,
  language: 'es',
};

describe('a report is named by one address', () => {
  it.each([
    ['http://www.defensoria.gob.pe/balance', 'without https and the slash'],
    ['https://www.defensoria.gob.pe/balance/#comentarios', 'with a fragment'],
    [
      'https://www.defensoria.gob.pe:443/balance/?utm_source=rss&utm_medium=rss',
      'with tracking and the default port',
    ],
    ['https://WWW.defensoria.gob.pe/balance/?fbclid=IwAR0', 'from a social network'],
    ['https://www.defensoria.gob.pe/balance?redirect=%2Fnoticias', 'from a list of Liferay'],
  ])('%s', (address) => {
    expect(canonicalAddress(address)).toBe('https://www.defensoria.gob.pe/balance');
  });

  it.each([
    ['https://defensoria.gob.pe/balance', 'the bare host is another site'],
    ['https://www.defensoria.gob.pe/?p=91001', 'the query names the post'],
    ['https://www.defensoria.gob.pe:8443/balance', 'another port is another server'],
    ['https://www.defensoria.gob.pe/Balance', 'capitals count in a path'],
  ])('%s is another report: %s', (address) => {
    expect(canonicalAddress(address)).not.toBe(canonicalAddress(found.url));
  });

  it('is not the address of a file or a script', () => {
    expect(() => canonicalAddress('file:///etc/hostname')).toThrow(TypeError);
    expect(() => canonicalAddress('javascript:alert(1)')).toThrow(TypeError);
  });
});

describe('the hash tells versions of a report apart', () => {
  const { hash } = makeReport(found);

  it('is a SHA-256 in hex', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['the route', { ...found, url: 'http://www.defensoria.gob.pe/balance?utm_source=x' }],
    ['the date', { ...found, publishedAt: '2023-01-12' }],
    ['white space in the title', { ...found, title: ' Balance\n' }],
    ['how an accent is encoded', { ...found, text: found.text.normalize('NFD') }],
  ])('does not depend on %s', (_, other) => {
    expect(makeReport(other).hash).toBe(hash);
  });

  it.each([
    ['the title', { ...found, title: 'Balance corregido' }],
    ['a number in the text', { ...found, text: 'Suman 50 fallecidos.' }],
  ])('changes with %s', (_, other) => {
    expect(makeReport(other).hash).not.toBe(hash);
  });

  it('changes with a structured figure', async () => {
    const cases = await readerPages();
    const { page, on } = caseNamed(cases, 'ifrc-go/ifrc-go');
    const text = page.text.replace('"gov_num_dead": 49', '"gov_num_dead": 50');
    const [before, after] = await Promise.all([readPage(page, on), readPage({ ...page, text }, on)]);
    expect(after.reports[0]?.id).toBe(before.reports[0]?.id);
    expect(after.reports[0]?.hash).not.toBe(before.reports[0]?.hash);
  });
});

describe('the same report by two ways is one report', () => {
  it.each([
    ['the WordPress API and the feed', 'wordpress/defensoria-peru', 'feed/defensoria-peru'],
    ['ReliefWeb and its origin', 'reliefweb/api', 'page/icrc-release'],
  ])('%s', async (_, one, other) => {
    const cases = await readerPages();
    const readings = await Promise.all(
      [one, other].map((name) => caseNamed(cases, name)).map(({ page, on }) => readPage(page, on)),
    );
    const [first, second] = readings.map(({ reports }) => reports[0]?.id);
    expect(first).toBeDefined();
    expect(second).toBe(first);
  });
});

function caseNamed(cases: readonly PageCase[], name: string): PageCase {
  const wanted = cases.find((candidate) => candidate.name === name);
  if (wanted === undefined) throw new Error(`tests/pages/${name} is gone`);
  return wanted;
}
