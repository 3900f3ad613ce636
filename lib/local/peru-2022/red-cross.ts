import { contentHtml, escaped, rssTime } from './markup.ts';
import type { Post } from './post.ts';

// The Red Cross site: a feed of headlines, each leading to a page whose date and title stand in its metadata.

/** Address of a release. */
export function releaseAddress(origin: string, { slug }: Post): string {
  return `${origin}/en/news-release/${slug}`;
}

/** RSS 2.0 with a headline and one sentence an item. Takes posts the newest first. */
export function headlinesXml(origin: string, posts: readonly Post[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xml:base="${origin}/en/rss/news" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>News and press releases</title>
    <link>${origin}/en</link>
    <description>International Committee of the Red Cross</description>
    <language>en</language>
${posts.map((post) => headline(origin, post)).join('')}  </channel>
</rss>
`;
}

function headline(origin: string, post: Post): string {
  const address = releaseAddress(origin, post);
  return `    <item>
      <title>${escaped(post.title)}</title>
      <link>${address}</link>
      <description>${escaped(String(post.content[0] ?? ''))}</description>
      <pubDate>${rssTime(post.publishedAt)}</pubDate>
      <guid isPermaLink="true">${address}</guid>
    </item>
`;
}

/** A release's page. */
export function releaseHtml(origin: string, post: Post): string {
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
<title>${escaped(post.title)} | ICRC</title>
<link rel="canonical" href="${releaseAddress(origin, post)}" />
<meta property="og:title" content="${escaped(post.title)}" />
<meta property="article:published_time" content="${post.publishedAt}" />
</head>
<body>
<header><a href="${origin}/en">ICRC</a></header>
<main role="main">
<article>
<h1>${escaped(post.title)}</h1>
<time datetime="${post.publishedAt}">${post.publishedAt.slice(8, 10)}-${post.publishedAt.slice(5, 7)}-${post.publishedAt.slice(0, 4)}</time>
${contentHtml(post)}
</article>
</main>
<footer><p>Established in 1863. Present in more than 90 countries.</p></footer>
</body>
</html>
`;
}
