import { parseHtml } from './html.ts';
import { plainText } from './plain-text.ts';

/** The end of a text that goes on elsewhere: "[…]", "Leer más", "Continue reading →". */
const CUT_SHORT =
  /(?:\[?(?:…|\.\.\.)\]|…|leer m[áa]s|seguir leyendo|ver m[áa]s|read more|continue reading)[\s.:»→>]*$/iu;
/** What WordPress puts under each entry of a feed: it repeats the title, so its figures would count twice. */
const APPEARED_FIRST = /^(?:la entrada|the post) .{1,400} (?:primero en|first on) .{1,200}$/iu;

/** The HTML that a feed or an API carries → plain text; "" when there is none. Throws `PageChanged` as `parseHtml`. */
export function textOf(html: string | undefined, url: string): string {
  if (html === undefined) return '';
  const lines = plainText([parseHtml(html, url).root]).split('\n');
  return (APPEARED_FIRST.test(lines.at(-1) ?? '') ? lines.slice(0, -1) : lines).join('\n');
}

/** Whether a text is only the beginning of one. */
export function isCutShort(text: string): boolean {
  return CUT_SHORT.test(text.slice(-80));
}
