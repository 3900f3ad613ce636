import type { Post } from './post.ts';

/** Text as it stands in HTML and XML, in an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A post's content as HTML. */
export function contentHtml({ content }: Post): string {
  return content
    .map((block) =>
      typeof block === 'string'
        ? `<p>${escaped(block)}</p>`
        : `<ul>\n${block.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`,
    )
    .join('\n');
}

/** An instant as RSS 2.0 has it (RFC 822), with the numeric zone that WordPress writes: Mon, 09 Jan 2023 23:30:00 +0000 */
export function rssTime(at: string): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
