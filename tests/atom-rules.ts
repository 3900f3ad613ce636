import { load } from 'cheerio';

type Xml = ReturnType<typeof load>;
type Elements = ReturnType<Xml>;

/** What the elements of a feed and of an entry may be: how often at least and at most (RFC 4287, 4.1.1 and 4.1.2). */
const FEED: Readonly<Record<string, readonly [number, number]>> = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], author: [0, Infinity], link: [0, Infinity] },
  ...{ category: [0, Infinity], subtitle: [0, 1], entry: [0, Infinity] },
};
const ENTRY: Readonly<Record<string, readonly [number, number]>> = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], content: [0, 1], summary: [0, 1] },
  ...{ author: [0, Infinity], link: [0, Infinity], category: [0, Infinity] },
};
/** RFC 3339, with T and Z in capitals (3.3). */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const NAMESPACE = 'http://www.w3.org/2005/Atom';

/** What in a text is against the rules of RFC 4287, as far as these elements go, or of XML; [] for a valid feed. */
export function atomFaults(xml: string): readonly string[] {
  const $ = load(xml, { xml: true });
  const feed = $(':root');
  const faults = [...xmlFaults(xml)];
  if (!feed.is('feed') || feed.attr('xmlns') !== NAMESPACE) faults.push('the root is no Atom feed (4.1.1)');
  const entries = feed.children('entry').toArray();
  faults.push(...elementFaults($, feed, FEED));
  for (const entry of entries) faults.push(...elementFaults($, $(entry), ENTRY));
  const hasAuthor = feed.children('author').length > 0;
  if (!hasAuthor && entries.some((entry) => $(entry).children('author').length === 0))
    faults.push('an entry has no author, nor has the feed (4.1.1)');
  if (feed.children('link[rel="self"]').length !== 1)
    faults.push('the feed does not say where it is (4.1.1)');
  const keys = entries.map((entry) => `${textOf($(entry), 'id')} ${textOf($(entry), 'updated')}`);
  if (new Set(keys).size < keys.length) faults.push('two entries are the same (4.1.1)');
  return faults;
}

function elementFaults($: Xml, element: Elements, allowed: typeof FEED): readonly string[] {
  const children = element.children().toArray();
  const counts = Object.entries(allowed).flatMap(([name, [least, most]]) => {
    const count = children.filter((child) => child.name === name).length;
    return count < least || count > most ? [`${name} stands ${count} times (4.1)`] : [];
  });
  const strangers = children.filter(({ name }) => !(name in allowed)).map(({ name }) => `${name} (4.1)`);
  const times = ['updated', 'published'].filter(
    (name) => element.children(name).length > 0 && !TIME.test(textOf(element, name)),
  );
  const links = children.filter(({ name }) => name === 'link').map((link) => $(link));
  const alternates = links.filter((link) => link.attr('rel') === 'alternate');
  return [
    ...[...counts, ...strangers, ...times.map((name) => `${name} is no time (3.3)`)],
    ...(URL.canParse(textOf(element, 'id')) ? [] : ['the id is no IRI (4.2.6)']),
    ...links
      .filter((link) => !URL.canParse(link.attr('href') ?? ''))
      .map(() => 'a link leads nowhere (4.2.7)'),
    ...(new Set(alternates.map((link) => `${link.attr('type')} ${link.attr('hreflang')}`)).size <
    alternates.length
      ? ['two alternates of one type and language (4.1.1, 4.1.2)']
      : []),
    ...(element.is('entry') && element.children('content').length + alternates.length === 0
      ? ['neither content nor an alternate (4.1.2)']
      : []),
    ...element
      .children('author')
      .toArray()
      .flatMap((author) =>
        $(author).children('name').length === 1 ? [] : ['an author has no name (3.2.1)'],
      ),
    ...element
      .children('category:not([term])')
      .toArray()
      .map(() => 'a category has no term (4.2.2)'),
    ...element
      .children('content[type="html"]')
      .toArray()
      .flatMap((content) =>
        $(content).children().length === 0 ? [] : ['HTML content has elements, not text (4.1.3.3)'],
      ),
  ];
}

function textOf(element: Elements, name: string): string {
  return element.children(name).text();
}

/** What makes an XML text ill-formed: tags that do not nest, ampersands that start no reference, characters that XML has no place for. */
function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([a-z][\w:]*)([^<>]*)>/g)) {
    if (close === '/' && open.pop() !== name) faults.push(`</${name}>`);
    if (close !== '/' && !rest.endsWith('/')) open.push(name);
  }
  faults.push(...open);
  faults.push(...(xml.match(/&(?!(?:amp|lt|gt|quot|#39);)/g) ?? []));
  faults.push(...(xml.match(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu) ?? []));
  return faults;
}
