import type { Element } from './html.ts';
import { lineWriter } from './lines.ts';

/** Elements that are never part of what a report says. */
const UNREAD_TAGS = new Set(
  'script style noscript template svg math iframe object video audio nav aside form button select textarea dialog head footer'.split(
    ' ',
  ),
);
const UNREAD_ROLES = new Set(['navigation', 'banner', 'complementary', 'contentinfo', 'dialog', 'search']);
/** How the classes begin of what themes put around a report, e.g. `related-posts`, `sharedaddy`, `cookie-notice`. */
const UNREAD_CLASSES =
  /(?:^|\s)(?:cookie|consent|gdpr|breadcrumb|share|sharing|sharedaddy|addtoany|social-|related|relacionad|recomendad|recommended|jp-relatedposts|newsletter|comments|comentarios|pagination|wp-pagenavi|sidebar|advert)/i;
/** A theme writes a report's categories into the classes of these (`category-paz-social`), so their classes say nothing. */
const CONTENT_TAGS = new Set(['article', 'main', 'body', 'html', 'p']);

/** What points to a footnote, e.g. `<sup>1</sup>`, `<sup>[2]</sup>`: glued to a figure it would make it ten times too big. */
const FOOTNOTE_MARK = /^\s*(?:[[(]?\d{1,3}[\])]?|[*†‡]+)\s*$/;

type Step = { readonly node: Element; readonly isLeft: boolean };

/**
 * What a person reads in these elements: paragraphs, list items and table rows each on a line of their own, the cells of a
 * row (and a term and its definition) joined by " | ". No-break and thin spaces stay as they are, since they group digits;
 * soft hyphens and zero-width characters go, since they part words.
 * An explicit stack, not recursion: a page may nest deeper than calls may.
 */
export function plainText(elements: Iterable<Element>): string {
  const lines = lineWriter();
  const steps: Step[] = [...elements].toReversed().map((node) => ({ node, isLeft: false }));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, isLeft } = step;
    if (node.type === 'text') lines.write(node.data);
    else if (!('attribs' in node)) for (const child of inside(node)) steps.push(child);
    else if (isLeft) lines.leave(node.name);
    else if (isRead(node)) {
      lines.enter(node.name, cellsOf(node));
      steps.push({ node, isLeft: true });
      for (const child of inside(node)) steps.push(child);
    }
  }
  return lines.finish();
}

/** The children, last first, as they go on the stack. */
function inside(node: Element): readonly Step[] {
  return 'children' in node
    ? node.children.toReversed().map((child) => ({ node: child, isLeft: false }))
    : [];
}

function cellsOf(node: Element): number {
  if (!('children' in node) || !('attribs' in node) || node.name !== 'tr') return 0;
  return node.children.filter((child) => 'attribs' in child && /^t[dh]$/.test(child.name)).length;
}

function isRead(node: Extract<Element, { attribs: object }>): boolean {
  const { name, attribs } = node;
  if (UNREAD_TAGS.has(name) || UNREAD_ROLES.has(attribs.role ?? '')) return false;
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return false;
  if (/display\s*:\s*none/i.test(attribs.style ?? '')) return false;
  if (!CONTENT_TAGS.has(name) && UNREAD_CLASSES.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`))
    return false;
  if (name === 'sup') return !FOOTNOTE_MARK.test(wordsOf(node).all);
  if (name === 'ul' || name === 'ol') return !isListOfLinks(node);
  return true;
}

/** A list with nothing but links leads to other reports: their titles' figures are not this report's. */
function isListOfLinks(list: Element): boolean {
  const { all, linked } = wordsOf(list);
  return linked.length > 0 && linked.length === all.length;
}

/** All text inside an element without white space, and the part of it that is linked. */
function wordsOf(element: Element): { readonly all: string; readonly linked: string } {
  const found = { all: '', linked: '' };
  const nodes: { readonly node: Element; readonly isLinked: boolean }[] = [
    { node: element, isLinked: false },
  ];
  for (let next = nodes.pop(); next !== undefined; next = nodes.pop()) {
    const { node, isLinked } = next;
    if (node.type === 'text') {
      const words = node.data.replace(/\s+/g, '');
      found.all += words;
      if (isLinked) found.linked += words;
    } else if ('children' in node) {
      const isLink = isLinked || ('attribs' in node && node.name === 'a');
      for (const child of node.children.toReversed()) nodes.push({ node: child, isLinked: isLink });
    }
  }
  return found;
}
