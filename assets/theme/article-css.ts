/** The story itself: every construct of the body's vocabulary (`domain/body/body.ts`). */
export const articleCss = `
article{max-width:41rem;margin:0 auto;padding:26px 0 8px;width:100%}
.cats{margin:0 0 12px;font:500 .84rem/1.4 var(--sans);color:var(--ink-2)}
.cats a{color:var(--red)}
h1{margin:0;font:600 clamp(1.95rem,7.4vw,3.2rem)/1.07 var(--serif);letter-spacing:-.017em;text-wrap:balance;overflow-wrap:break-word}
.credit{margin:16px 0 0;padding:0 0 18px;font:400 .9rem/1.5 var(--sans);color:var(--ink-2)}
.credit b{font-weight:600;color:var(--ink)}
.credit a{text-decoration:none}
.credit a:hover{text-decoration:underline}
.credit .dates{display:block;color:var(--ink-3);font-size:.82rem}
.credit .dates>span{display:inline-block;margin-inline-end:1.2em}
.body{overflow-wrap:break-word}
.body p{margin:0 0 1.05em;text-wrap:pretty;hanging-punctuation:first}
.dateline{font-weight:600;letter-spacing:.015em}
.dateline i{font-style:normal;font-weight:500;letter-spacing:0}
.body h2,.body h3{margin:1.7em 0 .5em;font:600 1.42rem/1.2 var(--serif);letter-spacing:-.008em;text-wrap:balance}
.body h3{margin-top:1.5em;font-size:1.2rem}
.body ul,.body ol{margin:0 0 1.05em;padding-inline-start:1.35em}
.body li{margin:0 0 .35em}
.body li>ul,.body li>ol{margin:.35em 0 0}
.body hr{width:5rem;margin:2em auto;border:0;border-top:1px solid var(--rule)}
.body code{font:.86em/1.3 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;background:var(--wash);padding:.1em .25em;border-radius:2px}
sub,sup{font-size:.7em;line-height:0}
figure{margin:1.5em calc(var(--gut)*-1) 1.6em}
figure img{display:block;width:100%;height:auto;background:var(--wash)}
figcaption{padding:9px var(--gut) 0;font:400 .83rem/1.45 var(--sans);color:var(--ink-2);text-wrap:pretty}
figcaption .ph{color:var(--ink-3)}
.gallery>div{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:14px 10px}
.gallery figure{margin:0}
.gallery figure img{aspect-ratio:3/2;object-fit:cover;height:auto}
.gallery figure:nth-child(odd) figcaption{padding-inline:var(--gut) 0}
.gallery figure:nth-child(even) figcaption{padding-inline:0 var(--gut)}
.gallery>figcaption{padding-top:12px;color:var(--ink)}
blockquote{margin:1.5em 0;padding-inline-start:1.1em;border-inline-start:3px solid var(--hair)}
blockquote footer{margin-top:.7em;font:400 .84rem/1.4 var(--sans);color:var(--ink-2)}
.body blockquote p:last-of-type{margin-bottom:0}
blockquote.pull{margin:1.6em 0;padding:1.15em 0 1.1em;border:0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
.body .pull p{margin:0 0 .4em;font:italic 500 1.6rem/1.24 var(--serif);letter-spacing:-.008em;text-wrap:balance;text-indent:-.42em;padding-inline-start:.42em}
.table{overflow-x:auto;margin:1.5em 0 1.6em}
table{border-collapse:collapse;width:100%;font:400 .86rem/1.4 var(--sans);font-variant-numeric:tabular-nums}
th,td{padding:7px 12px 7px 0;border-bottom:1px solid var(--hair);text-align:start;vertical-align:top}
[dir=rtl] th,[dir=rtl] td{padding:7px 0 7px 12px}
th{font-weight:600;border-bottom-color:var(--rule)}
.facts{margin:1.6em 0;padding:16px 18px 6px;background:var(--wash);border-top:3px solid var(--rule);font:400 .92rem/1.5 var(--sans)}
.body .facts p,.body .facts li{margin-bottom:.6em}
.body .facts .title{font:600 1.1rem/1.25 var(--serif)}
.body .note{padding:12px 0;border-top:1px solid var(--hair);border-bottom:1px solid var(--hair);font-style:italic;color:var(--ink-2)}
.link-card{display:block;margin:1.5em 0 1.6em;padding:14px 16px;border:1px solid var(--hair);border-radius:4px;text-decoration:none;font:400 .88rem/1.45 var(--sans);color:var(--ink-2)}
.link-card b{display:block;font:600 1.12rem/1.25 var(--serif);color:var(--ink)}
.link-card span{display:block;margin-top:4px}
.link-card .host{color:var(--ink-3);font-size:.78rem}
.corrections{margin:2em 0 0;padding:14px 0 0;border-top:1px solid var(--rule);font:400 .88rem/1.5 var(--sans);color:var(--ink-2)}
.corrections h2{margin:0 0 6px;font:600 1rem/1.3 var(--sans);color:var(--ink)}
.corrections p{margin:0 0 .8em}
.corrections b{font-weight:600;color:var(--ink)}
h1+.body{margin-top:18px}
.publisher{margin:2em 0;padding-top:12px;border-top:1px solid var(--hair);font:600 1rem/1.3 var(--serif);color:var(--ink-2)}
.publisher small{display:block;margin-top:4px;font:400 .78rem/1.5 var(--sans);color:var(--ink-3)}
@media (min-width:720px){
figure{margin-inline:0}
figcaption,.gallery figure:nth-child(n) figcaption{padding-inline:0}
.body .pull p{font-size:1.85rem}
}
@media (min-width:1060px){
article{margin:0;padding-top:38px;max-width:none}
.body>*,.credit,.corrections,.publisher{max-width:39rem}
.body>figure,.body>.table{max-width:none}
}
`;
