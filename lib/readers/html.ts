import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import { load } from 'cheerio/slim';
import { DomHandler, DomUtils, type Handler, Parser } from 'htmlparser2';
import { PageChanged, WatchlistInvalid } from '../errors.ts';
import { lazily } from '../lazily.ts';

/** Elements of a page: cheerio's own types, named here so that readers import one file. */
export type Element = ReturnType<CheerioAPI>[number];
export type Elements = Cheerio<Element>;

/** An element with its attributes, as distinct from text, comments and the document. */
export type Tag = Extract<Element, { attribs: object }>;

type Tags = { readonly all: readonly Tag[]; readonly byName: ReadonlyMap<string, readonly Tag[]> };

/**
 * A parsed page. What is found out about it is kept with it and not in a WeakMap, whose answers are let go by full collections only:
 * with them every page's tree would stay until then, and be copied twice on the way.
 */
export type Html = {
  readonly root: Element;
  /** All its elements. */
  readonly tags: () => Tags;
  /** What asks it with selectors. Made for pages that are asked so: for each, cheerio makes a class of its own. */
  readonly cheerio: () => CheerioAPI;
};

/** Elements inside each other. Chromium stops nesting at 512; a page of a thousand was not written by people. */
const DEEPEST = 1_000;

/**
 * HTML, or a fragment of it, → a document.
 * Throws `PageChanged` when its elements nest too deep: a parser's and a selector's time grows with the depth of each.
 */
export function parseHtml(html: string, url: string): Html {
  const tree = new DomHandler();
  new Parser(guarded(tree, url)).end(html);
  const { root } = tree;
  return { root, tags: lazily(() => tagsIn(root)), cheerio: lazily(() => load(root)) };
}

/**
 * Hands on to a tree what a parser finds, and counts how deep it is: parsing once only to count took as long as all of it. The tree itself
 * is left as it is: with methods of its own, V8 keeps every tree until the next full collection.
 */
function guarded(tree: DomHandler, url: string): Partial<Handler> {
  let depth = 0;
  return {
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > DEEPEST) throw new PageChanged(url, `its elements nest more than ${DEEPEST} deep`);
      tree.onopentag(name, attributes);
    },
    onclosetag: () => {
      depth -= 1;
      tree.onclosetag();
    },
    ontext: (text) => tree.ontext(text),
    oncomment: (text) => tree.oncomment(text),
    oncommentend: () => tree.oncommentend(),
    oncdatastart: () => tree.oncdatastart(),
    oncdataend: () => tree.oncdataend(),
    onprocessinginstruction: (name, content) => tree.onprocessinginstruction(name, content),
    onerror: (error) => tree.onerror(error),
  };
}

/**
 * The elements that a selector of the watchlist finds, in the whole document or inside an element.
 * Throws `WatchlistInvalid` when it is no CSS selector.
 */
export function select(html: Html, selector: string, within?: Element): Elements {
  const $ = html.cheerio();
  try {
    return within === undefined ? $.root().find(selector) : $(within).find(selector);
  } catch (cause) {
    throw new WatchlistInvalid(`"${selector}" is no CSS selector`, { cause });
  }
}

/**
 * All elements in the order of the page. A selector is compiled and walks through the whole page each time that one is asked for, and a
 * reader asks for a dozen: this walks once.
 */
export function elementsOf(html: Html): readonly Tag[] {
  return html.tags().all;
}

/** The elements of one name, in the order of the page. */
export function elementsNamed(html: Html, name: string): readonly Tag[] {
  return html.tags().byName.get(name) ?? [];
}

/** Whether an element stands in one of that name, at any depth. */
export function isInside(element: Tag, name: string): boolean {
  let around = element.parent;
  while (around !== null && !('name' in around && around.name === name)) around = around.parent;
  return around !== null;
}

export function hasClass({ attribs }: Tag, name: string): boolean {
  const { class: names } = attribs;
  // Most elements have no such letters in their classes: those need no list.
  return names?.includes(name) === true && names.split(/\s+/).includes(name);
}

function tagsIn(root: Element): Tags {
  const all: Tag[] = [];
  const byName = new Map<string, Tag[]>();
  const nodes: Element[] = [root];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if ('attribs' in node) {
      all.push(node);
      const same = byName.get(node.name);
      if (same === undefined) byName.set(node.name, [node]);
      else same.push(node);
    }
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined) nodes.push(child);
    }
  }
  return { all, byName };
}

/** All text inside an element, e.g. the code of a script. */
export function textInside(element: Tag): string {
  return DomUtils.textContent(element);
}

/** An attribute of an element, trimmed; null when there is no element, or the attribute is absent or empty. */
export function attributeOf(element: Tag | undefined, name: string): string | null {
  return element?.attribs[name]?.trim() || null;
}

/** An attribute of the first element found, trimmed; null when absent or empty. */
export function attribute(elements: Elements, name: string): string | null {
  return elements.attr(name)?.trim() || null;
}

/** An address as a page writes it, resolved against the page; null when it leads nowhere on the web. */
export function webAddress(href: string | null | undefined, base: string): string | null {
  const trimmed = href?.trim();
  if (!trimmed) return null;
  const url = URL.parse(trimmed, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
