/** What stands round the text: masthead, sections, Recent Posts, footer, cookie notice; and the grid that holds them. */
export const frameCss = `
.skip{position:absolute;inset-inline-start:0;top:0;transform:translateY(-101%);background:var(--ink);color:var(--paper);padding:10px 16px;font:600 .875rem var(--sans);z-index:9}
.skip:focus{transform:none}
.wrap{max-width:1160px;margin:0 auto;padding:0 var(--gut)}
.mast{text-align:center}
.mast .top{display:flex;justify-content:space-between;align-items:center;gap:16px;padding:5px 0;font:400 .78rem/1.3 var(--sans);color:var(--ink-2)}
.mast .top>*{padding:6px 0}
.mast .top a{text-decoration:none}
.mast .name{margin:0;padding:4px 0 12px;font:600 clamp(2.35rem,8.6vw,4.5rem)/1 var(--serif);letter-spacing:-.022em;overflow-wrap:anywhere}
.mast .name a{text-decoration:none;color:inherit}
.logo{display:block;max-width:min(100%,26rem);max-height:5.6rem;width:auto;height:auto;margin:0 auto}
.mast .rule{border-top:3px solid var(--rule);border-bottom:1px solid var(--rule);box-sizing:content-box;height:2px}
.sections{overflow-x:auto;-webkit-mask:linear-gradient(90deg,#000 calc(100% - 36px),transparent);mask:linear-gradient(90deg,#000 calc(100% - 36px),transparent);scrollbar-width:none;border-bottom:1px solid var(--hair)}
.sections:dir(rtl){-webkit-mask:linear-gradient(-90deg,#000 calc(100% - 36px),transparent);mask:linear-gradient(-90deg,#000 calc(100% - 36px),transparent)}
.sections ul{display:flex;gap:22px;justify-content:safe center;margin:0;padding:0;list-style:none;font:500 .86rem/1 var(--sans)}
.sections li>*{display:block;padding:14px 0 13px;text-decoration:none;white-space:nowrap}
.sections [aria-current]{box-shadow:inset 0 -2px var(--red)}
.layout{display:grid;grid-template-columns:minmax(0,1fr)}
.recent{padding:0 0 34px}
.recent h2{margin:0;padding:12px 0 4px;border-top:3px solid var(--rule);font:600 1.2rem/1.2 var(--serif);letter-spacing:-.005em}
.recent ol{list-style:none;margin:0;padding:0}
.recent li{padding:15px 0 16px;border-bottom:1px solid var(--hair)}
.recent li:last-child{border-bottom:0}
.recent h3{margin:0;font:600 1.2rem/1.2 var(--serif);letter-spacing:-.006em;text-wrap:pretty;overflow-wrap:break-word}
.recent h3 a{text-decoration:none}
.recent p{margin:5px 0 7px;font:400 1rem/1.42 var(--serif);color:var(--ink-2);overflow-wrap:break-word}
.recent time{display:block;font:400 .78rem/1.3 var(--sans);color:var(--ink-3)}
footer.site{margin-top:14px;padding-bottom:84px;font:400 .84rem/1.6 var(--sans);color:var(--ink-2)}
footer.site .rule{border-top:1px solid var(--rule);border-bottom:3px solid var(--rule);height:2px;box-sizing:content-box}
footer.site ul{display:flex;flex-wrap:wrap;gap:4px 22px;margin:18px 0 10px;padding:0;list-style:none}
footer.site a{text-decoration:none;display:inline-block;padding:4px 0}
footer.site p{margin:0;color:var(--ink-3);text-align:match-parent}
footer.site .rule+p{margin-top:18px}
footer.site .address{display:none}
.cookie{position:fixed;inset-inline:0;bottom:0;display:flex;gap:14px;align-items:center;justify-content:space-between;padding:9px var(--gut) calc(9px + env(safe-area-inset-bottom));background:var(--wash);border-top:1px solid var(--hair);font:400 .82rem/1.4 var(--sans);color:var(--ink-2)}
.cookie label{flex:none;padding:9px 16px;border:1px solid var(--ink-3);border-radius:3px;color:var(--ink);font-weight:600;cursor:pointer;background:var(--paper)}
.cookie input{position:absolute;opacity:0;width:1px;height:1px}
.cookie:has(:focus-visible) label{outline:2px solid var(--red);outline-offset:2px}
.cookie:has(:checked){display:none}
html:has(#preview:target) .cookie{display:none}
@media (min-width:720px){
:root{--gut:32px}
body{font-size:1.22rem}
.sections,.sections:dir(rtl){mask:none;-webkit-mask:none}
.cookie{inset-inline:auto max(20px,calc((100vw - 1096px)/2));bottom:16px;width:300px;align-items:flex-end;border:1px solid var(--hair);border-radius:4px;padding:12px 14px}
.cookie label{padding:6px 12px}
}
@media (min-width:1060px){
.mast .top{padding:8px 0}
.layout{grid-template-columns:minmax(0,1fr) 300px;column-gap:72px}
.recent{padding:38px 0 40px;position:relative}
.recent::before{content:"";position:absolute;inset-inline-start:-36px;top:38px;bottom:40px;border-inline-start:1px solid var(--hair)}
.recent li{padding:13px 0 14px}
.recent h3{font-size:1.12rem}
.recent p{font-size:.97rem}
}
`;
