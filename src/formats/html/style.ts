import type { Theme } from '../../core/index.ts';
import type { DocMeta } from '../../doc/index.ts';
import { darkPalette, lightPalette, type Palette } from './palette.ts';
import { printStyle } from './print-style.ts';
import { tableStyle } from './table-style.ts';

/** The whole style sheet: colours of both schemes, screen, phone, print, and the widths of columns in this document. */
export function styleSheet(theme: Theme, meta: DocMeta, widths: ReadonlySet<number>): string {
  return [
    `:root{${variables(lightPalette(theme.colour))}}`,
    `@media screen{:root{color-scheme:light dark}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${variables(darkPalette(theme.colour))}}.x-figure img{background:#fff;padding:.5rem;border-radius:.25rem}}`,
    TEXT,
    theme.hyphenation ? 'main{hyphens:auto}@media (min-width:48rem){h1{hyphens:manual}}' : '',
    FRAME,
    FRONT_PAGE,
    tableStyle(widths),
    SIGNATURES,
    CONTENTS,
    printStyle(theme, meta),
  ].join('\n');
}

function variables({ lights, ...colours }: Palette): string {
  const own = Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`);
  const { grøn, gul, rød, grå } = lights;
  return [...own, `--green:${grøn}`, `--yellow:${gul}`, `--red:${rød}`, `--grey:${grå}`].join(';');
}

const TEXT = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:3.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol{max-width:42rem}
h1,h2,h3,h4{color:var(--accent);line-height:1.25;margin:2em 0 .6em;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:clamp(1.375rem,.7rem + 3vw,2.75rem)}
h2{font-size:clamp(1.5rem,1.3rem + 1vw,1.875rem)}
h3{font-size:1.25rem}
h4{font-size:1.0625rem;color:var(--ink)}
p{margin:.7em 0}
ul,ol{margin:.7em 0;padding-left:1.6em}
li>p,li>ul,li>ol{margin:.25em 0}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.08em;overflow-wrap:anywhere}
a:hover{text-decoration-thickness:.16em}
:focus-visible{outline:.1875rem solid var(--accent);outline-offset:.125rem}
main:focus{outline:0}
.role-manchet{font-size:1.1875rem;color:var(--quiet)}
.role-note{font-size:.9375rem;color:var(--quiet)}
.role-mellemrubrik{font-weight:700;margin-top:1.2em}
.x-item{padding-left:2em}
.x-numbered>strong:first-child{display:inline-block;min-width:1.75em;margin-left:-2em}
.x-item+.role-note,.x-item+.role-note+.role-note{padding-left:2.1333em;margin-top:-.4em}
.x-light{font-weight:600}
.x-green{color:var(--green)}.x-yellow{color:var(--yellow)}.x-red{color:var(--red)}.x-grey{color:var(--grey)}
.x-figure{margin:1em 0}
.x-figure :is(img,svg){max-width:100%;height:auto;display:block}
.x-figure svg{overflow:visible}
.x-share{min-width:4em}
.x-share svg{width:0;min-width:100%;height:1em}
.x-ink{color:var(--ink)}.x-quiet{color:var(--quiet)}.x-accent{color:var(--accent)}.x-pale{color:var(--band)}.x-hollow{fill:var(--paper)}
`;

const FRAME = `
header,footer,main{padding:0 max(1rem,(100vw - 72rem)/2)}
main{padding-bottom:3rem}
header{background:var(--bar);color:var(--onBar);font-size:.9375rem}
header p{display:flex;gap:1rem;justify-content:space-between;max-width:none;margin:0;padding:.5rem 0}
header span{min-width:0;overflow-wrap:anywhere}
.x-sticky{position:sticky;top:0;z-index:1}
.x-draft{align-self:center;border:.125rem solid;border-radius:.25rem;padding:0 .5rem;letter-spacing:.06em}
footer{border-top:1px solid var(--hairline);color:var(--quiet);font-size:.875rem}
footer p{max-width:none}
.x-skip{position:absolute;left:-100vw}
.x-skip:focus{left:0;top:0;z-index:2;padding:.6rem 1rem;background:var(--paper);color:var(--accent);font-weight:700}
section>:first-child,nav>:first-child{margin-top:0}
main>section,main>nav{padding-top:2.5rem}
`;

const FRONT_PAGE = `
main>.role-forside{margin:1.5rem 0 0;padding:1.25rem 1rem;background:var(--tint);border-left:.625rem solid var(--bar)}
.role-forside h1{margin:.3em 0 .2em}
.role-kommune{font-size:1.125rem}
.role-undertitel{font-size:1.375rem;margin:.2em 0 .6em}
.role-forsidelinje{margin:.2em 0;color:var(--quiet)}
@media (min-width:48rem){main>.role-forside{padding:3rem 2.5rem}}
`;

const SIGNATURES = `
.x-signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:2rem 1.75rem;max-width:none;margin:1.5rem 0;padding:0;list-style:none}
.x-signatures>li{display:grid;grid-template-columns:2fr 1fr;grid-template-rows:1fr auto;column-gap:1rem;border-top:.125rem solid var(--accent);padding-top:.5rem}
.x-signatures>li>div{grid-column:1/-1;min-width:0}
.x-signatures p{margin:0;min-width:0}
.x-party{font-weight:700;color:var(--accent)}
.x-signatures .x-rule{margin-top:3rem;border-top:1px solid var(--ink);font-size:.875rem;color:var(--quiet)}
`;

/** On a wide screen the contents stay beside the text; the order in the file, which is the order of reading, is the same. */
const CONTENTS = `
.x-contents{list-style:none;padding:0;margin:0}
.x-contents .x-contents{padding-left:1.1em}
.x-contents a{display:block;padding:.25em 0;text-decoration:none;text-wrap:balance}
.x-contents a:hover{text-decoration:underline}
nav>.x-contents>li{font-weight:600}
nav>.x-contents>li>.x-contents{font-weight:400}
@media screen and (min-width:75rem){
main:has(>.role-indhold){display:grid;grid-template-columns:17rem minmax(0,1fr);column-gap:3rem;align-items:start}
main:has(>.role-indhold)>*{grid-column:2}
main>.role-forside:first-child{grid-column:1/-1}
main:has(>.role-indhold)>.role-indhold{grid-column:1;grid-row:2/span 200;position:sticky;top:3rem;max-height:calc(100vh - 3rem);overflow-y:auto;padding-bottom:2rem;font-size:.9375rem;line-height:1.4}
main>.role-indhold h2{font-size:1.125rem}
}
`;
