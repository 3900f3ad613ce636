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

/** What a person reads in these elements, on one line; null when that is nothing. */
export function plainLine(elements: Iterable<Element>): string | null {
  return plainText(elements).replaceAll('\n', ' ') || null;
}

/**
 * What a person reads in these elements: paragraphs, list items and table rows each on a line of their own, the cells of a
 * row (and a term and its definition) joined by " | ". No-break and thin spaces stay as they are, since they group digits;
 * soft hyphens and zero-width characters go, since they part words.
 * An explicit stack, not recursion: a page may nest deeper than calls may.
 */
export function plainText(elements: Iterable<Element>): string {
  const lines = lineWriter();
  const roots = [...elements];
  const prose = withUnlinkedWords(roots);
  const steps: Step[] = roots.toReversed().map((node) => ({ node, isLeft: false }));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, isLeft } = step;
    if (node.type === 'text') lines.write(node.data);
    else if (!('attribs' in node)) for (const child of inside(node)) steps.push(child);
    else if (isLeft) lines.leave(node.name);
    else if (isRead(node) && !(isList(node) && !prose.has(node))) {
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
  return name !== 'sup' || !FOOTNOTE_MARK.test(beginningOf(node));
}

/** A list with nothing but links leads to other reports: their titles' figures are not this report's. */
function isList({ name }: { readonly name: string }): boolean {
  return name === 'ul' || name === 'ol';
}

/** The elements that hold words outside of links. Each is marked once, so that deep lists take no longer than flat ones. */
function withUnlinkedWords(roots: readonly Element[]): ReadonlySet<Element> {
  const marked = new Set<Element>();
  const nodes = [...roots];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.type === 'text' && /\S/.test(node.data)) {
      for (let holder = node.parent; holder !== null && !marked.has(holder); holder = holder.parent)
        marked.add(holder);
    } else if ('children' in node && !('name' in node && (node.name === 'a' || UNREAD_TAGS.has(node.name)))) {
      for (const child of node.children) nodes.push(child);
    }
  }
  return marked;
}

/** The first text inside an element, if that is all it holds; a footnote's mark has no more. */
function beginningOf(element: Element): string {
  let first = element;
  while ('children' in first && first.children.length === 1 && first.children[0] !== undefined)
    first = first.children[0];
  return first.type === 'text' ? first.data : '';
}
