/** On paper: black on white whatever the theme, the masthead kept, navigation and the list gone, the address at the foot. */
export const printCss = `
@media print{
:root{--paper:#fff;--ink:#000;--ink-2:#222;--ink-3:#333;--hair:#999;--rule:#000;--wash:#fff;--red:#000}
@page{margin:18mm 20mm}
body{font-size:10.5pt;line-height:1.42}
.sections,.recent,.cookie,.skip,.mast .top a,footer.site ul{display:none}
.layout{display:block}
article{padding-top:12pt;max-width:none}
h1{font-size:25pt}
.mast .name{font-size:26pt;padding-bottom:6pt}
figure,blockquote,.facts,tr{break-inside:avoid}
figure img{max-height:9cm;object-fit:cover}
.body h2,.body h3{break-after:avoid}
p{orphans:3;widows:3}
figure{margin-inline:0}
figcaption,.gallery figure:nth-child(n) figcaption{padding-inline:0}
footer.site{padding-bottom:0}
footer.site .address{display:block}
}
`;
