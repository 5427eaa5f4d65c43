/** The site's pages that list stories: front page, categories, authors, archive, corrections, search. */
export const listsCss = `
.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.list,.front{max-width:41rem;margin:0 auto;padding:26px 0 20px;width:100%}
.list h1{font-size:clamp(1.8rem,6vw,2.6rem);margin-bottom:14px}
.stories{list-style:none;margin:0;padding:0}
.stories>li{padding:16px 0;border-bottom:1px solid var(--hair)}
.stories>li:last-child,.correction:last-child{border-bottom:0}
.stories h2,.stories h3,.lead h2,.correction h2{margin:0;font:600 1.3rem/1.2 var(--serif);letter-spacing:-.006em;text-wrap:pretty;overflow-wrap:break-word}
.stories h3{font-size:1.12rem}
.stories h2 a,.stories h3 a,.lead h2 a,.correction h2 a,.front section>h2 a,.months a{text-decoration:none}
.stories p,.lead p{margin:5px 0 0;font:400 1rem/1.45 var(--serif);color:var(--ink-2);overflow-wrap:break-word}
.stories .meta,.lead .meta{font:400 .78rem/1.4 var(--sans);color:var(--ink-3)}
.meta span,.meta time{unicode-bidi:isolate}
.meta span{margin-inline-end:.4em;color:var(--ink-2);font-weight:500}
.pictured{display:grid;grid-template-columns:minmax(0,1fr) 120px;gap:16px}
.pictured picture{order:2}
.pictured img,.lead img{display:block;width:100%;height:auto;aspect-ratio:3/2;object-fit:cover;background:var(--wash)}
.lead{padding-bottom:22px;border-bottom:1px solid var(--hair)}
.lead h2{margin-top:14px;font-size:clamp(1.8rem,6vw,2.6rem);line-height:1.1;letter-spacing:-.014em}
.lead p{font-size:1.1rem}
.front section{margin-top:26px;border-top:3px solid var(--rule)}
.front section>h2{margin:0;padding:10px 0 0;font:600 1.2rem/1.2 var(--serif)}
.correction{padding:14px 0;border-bottom:1px solid var(--hair);font:400 .92rem/1.5 var(--sans)}
.correction p{margin:6px 0 0;color:var(--ink-2)}
.months{list-style:none;margin:0;padding:0;columns:2;font:400 1rem/2 var(--serif)}
.months span{margin-inline-start:.5em;color:var(--ink-3);font:400 .8rem var(--sans)}
.pages{display:flex;justify-content:space-between;gap:16px;padding:20px 0;font:500 .86rem/1.4 var(--sans);color:var(--ink-3)}
.pages a{padding:6px 0}
.search{display:flex;gap:10px;margin:0 0 10px}
.search label{flex:1;font:500 .84rem/1.4 var(--sans);color:var(--ink-2)}
.search input{display:block;width:100%;margin-top:4px;padding:10px 12px;border:1px solid var(--ink-3);border-radius:3px;background:var(--paper);color:var(--ink);font:400 1rem var(--sans)}
.related{margin:2em 0 0;padding-top:12px;border-top:1px solid var(--rule);max-width:39rem}
.related h2{margin:0 0 6px;font:600 1rem/1.3 var(--sans)}
.related ul{margin:0;padding:0;list-style:none}
.related li{padding:6px 0;font:500 1.05rem/1.3 var(--serif)}
:is(.stories,.lead,.related,.list) :is(h1,h2,h3,p,li):lang(ur){line-height:1.95}
:is(.stories,.related) li[dir]{text-align:start}
.stories>li:lang(ur){padding-top:26px}
:is(.stories,.lead,.related,.list) :is(h1,h2,h3,li):is(:lang(ar),:lang(fa),:lang(ps),:lang(sd),:lang(pa-Arab)){line-height:1.55}
@media (min-width:1060px){
.list,.front{margin:0;padding-top:38px;max-width:none}
.pictured{grid-template-columns:minmax(0,1fr) 200px}
}
@media print{.pages,.search{display:none}}
`;
