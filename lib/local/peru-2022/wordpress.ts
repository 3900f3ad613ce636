import { contentHtml, escaped, rssTime } from './markup.ts';
import type { Post } from './post.ts';

// The ombudsman's site as WordPress and its theme serve it. The markup is written after what is known of the real site's:
// a catalogue of cards, document pages with the date in a box, dates with the month first and a comma without a space.

const SITE = 'Defensoría del Pueblo - Perú';
/** WordPress shows this many in a feed and on a page of the catalogue unless told otherwise. */
const NEWEST = 10;
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Address of a post's page. */
export function postAddress(origin: string, { slug }: Post): string {
  return `${origin}/${slug}/`;
}

/** RSS 2.0 with the whole posts in content:encoded, the newest first. Takes posts the newest first. */
export function feedXml(origin: string, posts: readonly Post[]): string {
  const newest = posts.slice(0, NEWEST);
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	>
<channel>
	<title>${escaped(SITE)}</title>
	<atom:link href="${origin}/feed/" rel="self" type="application/rss+xml" />
	<link>${origin}</link>
	<description></description>
	<lastBuildDate>${newest[0] === undefined ? '' : rssTime(newest[0].publishedAt)}</lastBuildDate>
	<language>es</language>
	<sy:updatePeriod>hourly</sy:updatePeriod>
	<sy:updateFrequency>1</sy:updateFrequency>
	<generator>https://wordpress.org/?v=6.1.1</generator>
${newest.map((post) => feedItem(origin, post)).join('')}</channel>
</rss>
`;
}

function feedItem(origin: string, post: Post): string {
  const [first = ''] = post.content.filter((block) => typeof block === 'string');
  const address = postAddress(origin, post);
  return `	<item>
		<title>${escaped(post.title)}</title>
		<link>${address}</link>
		<dc:creator><![CDATA[prensa]]></dc:creator>
		<pubDate>${rssTime(post.publishedAt)}</pubDate>
		<category><![CDATA[Noticias]]></category>
		<guid isPermaLink="false">${origin}/?p=${postNumber(post)}</guid>
		<description><![CDATA[<p>${escaped(first.slice(0, 140))} [&hellip;]</p>]]></description>
		<content:encoded><![CDATA[${contentHtml(post)}]]></content:encoded>
	</item>
`;
}

/** The catalogue of reports. Takes its posts the newest first. */
export function catalogueHtml(origin: string, posts: readonly Post[]): string {
  const cards = posts.slice(0, NEWEST).map((post) => catalogueCard(origin, post));
  const pages = Math.ceil(posts.length / NEWEST);
  return sitePage(
    origin,
    'Reportes',
    `<section class="content-interior">
<h1>Reportes</h1>
<div class="row">
${cards.join('\n')}
${'</div>\n'.repeat(cards.length)}</div>
<div class="wp-pagenavi" role="navigation"><span class="pages">Página 1 de ${Math.max(pages, 1)}</span></div>
</section>`,
  );
}

/** The theme leaves each card open, so that the next one stands inside it: whoever looks for "the date in the card" finds ten. */
function catalogueCard(origin: string, post: Post): string {
  const [first = ''] = post.content.filter((block) => typeof block === 'string');
  return `<div class="card mb-3 col-12">
<div class="card-body">
<a href="${postAddress(origin, post)}"><h4 class="card-title">${escaped(post.title)}</h4></a>
<h6 class="card-subtitle mb-2 text-muted"><strong>${boxDate(post)}</strong></h6>
<p class="card-text">${escaped(first)}</p>
</div>`;
}

/** A post's own page. Takes also the posts that its margin points to. */
export function postHtml(origin: string, post: Post, others: readonly Post[]): string {
  return sitePage(
    origin,
    post.title,
    `<main class="content-interior">
<article class="document-content">
<h1>${escaped(post.title)}</h1>
<div class="box-fecha"><span>${boxDate(post)}</span></div>
<div class="entry-content">
${contentHtml(post)}
</div>
</article>
<aside class="sidebar">
<h3>Más publicaciones</h3>
<ul>
${others.map((other) => `<li><a href="${postAddress(origin, other)}">${escaped(other.title)}</a></li>`).join('\n')}
</ul>
</aside>
</main>`,
    `<link rel="canonical" href="${postAddress(origin, post)}" />
<meta property="og:title" content="${escaped(post.title)}" />
<meta property="article:published_time" content="${post.publishedAt}" />`,
  );
}

/** The page for what is not there. */
export function missingHtml(origin: string): string {
  return sitePage(
    origin,
    'Página no encontrada',
    '<main class="content-interior"><h1>Página no encontrada</h1></main>',
  );
}

function sitePage(origin: string, title: string, body: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="UTF-8">
<title>${escaped(title)} - ${escaped(SITE)}</title>
${head}
<link rel="alternate" type="application/rss+xml" title="${escaped(SITE)}" href="${origin}/feed/" />
</head>
<body>
<header><nav><a href="${origin}/">Inicio</a> <a href="${origin}/categorias_de_documentos/reportes/">Reportes</a> <a href="tel:080015170">Línea gratuita 0800-15-170</a></nav></header>
${body}
<footer><p>Oficina principal, Lima, Perú. Atención de 8:30 a 17:00 horas.</p></footer>
</body>
</html>
`;
}

/** The local day as the theme prints it: enero 9,2023 */
function boxDate({ publishedAt }: Post): string {
  const [year, month, day] = publishedAt.slice(0, 10).split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day},${year}`;
}

/** WordPress numbers its posts as they come: here by the minute. */
function postNumber({ publishedAt }: Post): number {
  return Math.floor(Date.parse(publishedAt) / 60_000) % 1_000_000;
}
