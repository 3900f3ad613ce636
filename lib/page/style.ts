import { createHash } from 'node:crypto';
import { raw } from 'hono/html';

/** Quiet: these are people who died. Colours of text reach 4.5:1 and of lines 3:1 on their ground, in light and in dark (WCAG 2.2 AA). */
const STYLE = `
:root{color-scheme:light dark;--ground:#fbfaf8;--ink:#1c1b19;--muted:#5c5850;--rule:#d9d5cc;--link:#1b4f82;--mark:#8c2f1b;
--s0:#1b4f82;--s1:#8a4b08;--s2:#5b2a86;--s3:#2a6339;--s4:#8b1f4a;--s5:#4a5664}
@media (prefers-color-scheme:dark){:root{--ground:#161615;--ink:#ebe8e2;--muted:#a8a397;--rule:#3d3a35;--link:#9cc3ea;--mark:#f0a48f;
--s0:#8ab8e6;--s1:#e0a35c;--s2:#c7a3ea;--s3:#8cc99a;--s4:#e694b0;--s5:#b3bfd1}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:48rem;padding:0 1.125rem 3rem;background:var(--ground);color:var(--ink);overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.13em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem;z-index:1}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;padding:1rem 0;border-bottom:1px solid var(--rule)}
.top strong{margin-right:auto;font-weight:600;letter-spacing:.01em}.top strong a{color:inherit;text-decoration:none}
.top a,.pages a,.downloads a,.choose a{display:inline-block;padding:.15rem 0;min-height:1.6rem}
h1{font-size:1.6rem;line-height:1.25;font-weight:600;margin:2rem 0 .25rem;text-wrap:balance}
h1.tagline{font-size:1.05rem;font-weight:400;color:var(--muted);margin:1.25rem 0 0}h1.tagline~section>h2{margin-top:1.75rem}
h2{font-size:1.2rem;line-height:1.3;font-weight:600;margin:2.75rem 0 .75rem}
h3,h2.measure{font-size:1rem;font-weight:600;margin:1.5rem 0 .25rem}
p{margin:.4rem 0}.muted,footer,caption,dt{color:var(--muted)}.small,footer{font-size:.9rem}
.figures{list-style:none;margin:0;padding:0}
.figures li{display:grid;grid-template-columns:11.5rem 1fr;gap:0 1.1rem;align-items:baseline;padding:.55rem 0;border-top:1px solid var(--rule)}
.figures .n{font-size:2.75rem;line-height:1;font-weight:600;font-variant-numeric:tabular-nums lining-nums}
.figures .n.passed-on{font-size:2.1rem}.figures .n.long{font-size:1.7rem}
.figures.lesser .n{font-size:1.35rem}
.parts{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:0 2rem}
.parts li{padding:.6rem 0;border-top:1px solid var(--rule)}.parts strong,.parts span{display:block}.parts strong{font-weight:600}.parts .day{display:inline-block;padding:0}
.figures .who{display:block}
figure{margin:1rem 0}
svg{display:block;width:100%;height:auto}svg.narrow{display:none}
svg text{font-size:13px;fill:var(--ink);font-variant-numeric:tabular-nums}
.tick{text-anchor:middle;fill:var(--muted)}.tick.value{text-anchor:end}
.grid{stroke:var(--rule)}.axis{stroke:var(--muted)}
.s0{color:var(--s0)}.s1{color:var(--s1)}.s2{color:var(--s2)}.s3{color:var(--s3)}.s4{color:var(--s4)}.s5{color:var(--s5)}
svg text.end{fill:currentColor;font-weight:600;font-size:14px}
.line{fill:none;stroke:currentColor;stroke-width:2}.line.thin{stroke-width:1.25}.line.loose{stroke-dasharray:6 5}
.mark{fill:currentColor;stroke:var(--ground)}.ring{fill:none;stroke:var(--mark);stroke-width:2}
.band{opacity:.3}.band:not([fill]){fill:currentColor;opacity:.18}.fade{stop-color:currentColor}
.key{list-style:none;margin:0 0 .5rem;padding:0}.key li{display:flex;gap:.6rem;align-items:baseline;margin:.2rem 0}
svg.swatch{display:inline-block;width:24px;height:12px;flex:none}
.choose,.pages,.downloads{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem 1.1rem;margin:.5rem 0;padding:0;list-style:none}
[aria-current]{font-weight:600;color:inherit;text-decoration:none;border-bottom:2px solid currentColor}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-top:1px solid var(--rule)}
th{font-weight:600}thead th{border-top:0;color:var(--muted);font-size:.9rem}
td.n{font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
details{margin:.75rem 0}summary{cursor:pointer;color:var(--link);padding:.2rem 0}
article{padding:1.1rem 0;border-top:1px solid var(--rule)}
article h3{margin:0;font-size:1rem}.day{font-weight:400;color:var(--muted);padding-right:.6rem}.told{list-style:none;margin:.5rem 0;padding:0}
.told li{margin:.6rem 0 1rem}.said{margin:0 0 1.1rem}.change span{font-weight:400;color:var(--muted)}
dl{display:grid;grid-template-columns:minmax(6rem,33%) 1fr;gap:.15rem 1.1rem;margin:.4rem 0}dd{margin:0;min-width:0;overflow-wrap:anywhere}article h2{margin:0;font-size:1.05rem}.trouble{color:var(--mark);font-weight:600}.change{font-size:1.1rem;font-weight:600;font-variant-numeric:tabular-nums}
.change.corrected{border-left:3px solid var(--mark);padding-left:.6rem}
blockquote{margin:.3rem 0;padding-left:.9rem;border-left:3px solid var(--rule);max-width:40rem}
form{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.75rem;align-items:end}
label{display:grid;gap:.2rem;font-size:.9rem;color:var(--muted)}
select,input,button{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--muted);border-radius:3px;padding:.4rem .5rem;min-height:2.6rem;width:100%}
button{font-weight:600;cursor:pointer}
pre{white-space:pre-wrap;font:.95rem/1.5 ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--rule);border-radius:3px;padding:1rem;margin:.5rem 0;overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule)}
@media (max-width:34rem){svg.wide{display:none}svg.narrow{display:block}h1{font-size:1.35rem}article h3 .day{display:block}pre{font-size:.85rem;padding:.7rem}.figures li{grid-template-columns:6.6rem 1fr}.figures .n.long{font-size:1.2rem}}
@media print{:root{--ground:#fff;--ink:#000;--muted:#333;--link:#000}html{font-size:10pt}body{max-width:none}details:not([open]),
form,.pages,.choose,.skip,.downloads,.top a:not(strong a){display:none}article,figure,li{break-inside:avoid}
article a[href^=http]::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}}
`;

/** The style sheet, part of the page: no other request is made. */
export const styleSheet = raw(`<style>${STYLE}</style>`);

/** What the page may do: show itself with this style sheet and send its own form, nothing else; no script, no frame, no image. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
