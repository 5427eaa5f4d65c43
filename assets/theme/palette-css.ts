import { standIns } from './fallbacks-css.ts';

/** Colours and faces. Contrast of every pair is measured in DESIGN-TOKENS.md §2. */
export const paletteCss = `
:root{color-scheme:light dark;--paper:#fff;--ink:#191917;--ink-2:#4f4f49;--ink-3:#66665f;--rule:#191917;--hair:#d9d9d2;--wash:#f4f4f0;--red:#9a1b1e;--nastaliq:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting";--near-serif:${standIns('Newsreader')};--near-sans:${standIns('Public Sans')};--serif:"Newsreader",var(--near-serif),Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif;--sans:"Public Sans",var(--near-sans),system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;--gut:20px}
@media (prefers-color-scheme:dark){:root{--paper:#161615;--ink:#e9e8e2;--ink-2:#b7b6af;--ink-3:#98978f;--rule:#c9c8c1;--hair:#34342f;--wash:#1f1f1d;--red:#f0938c}}
@media screen and (prefers-color-scheme:dark){.logo{background:#fff;padding:8px 12px;border-radius:4px}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.125rem/1.56 var(--serif);font-optical-sizing:auto;text-rendering:optimizeLegibility;-webkit-font-smoothing:antialiased}
a{color:inherit;text-decoration-color:var(--ink-3);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--red);text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--red);outline-offset:3px;border-radius:2px}
`;
