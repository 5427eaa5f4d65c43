/**
 * Scripts that are not Latin. Letters that join must not be letter-spaced, and Nastaliq hangs far below its line:
 * 1.9 leading and more. Its face is as large as all others of a page together: a card of a page in another language
 * is laid out, and the face fetched, when the reader comes near it. Each card begins at its own language's edge; browsers
 * align a list's items like the list. Arabic and Persian are read in Naskh, so only Urdu and its neighbours take Nastaliq.
 */
export const scriptsCss = `
:lang(ar),:lang(fa),:lang(ps),:lang(sd),:lang(ur),:lang(ks),:lang(he){letter-spacing:0!important}
:lang(ar),:lang(fa),:lang(ps),:lang(sd),:lang(pa-Arab){--serif:"Newsreader",var(--near-serif),"Noto Naskh Arabic",Georgia,serif;--sans:"Public Sans",var(--near-sans),"Noto Naskh Arabic",system-ui,sans-serif;font-style:normal!important}
[lang|=ar],[lang|=fa],[lang|=ps],[lang|=sd],[lang="pa-Arab"]{font-family:var(--serif)}
body:is(:lang(ar),:lang(fa),:lang(ps),:lang(sd),:lang(pa-Arab)),.body :is(p,li):is(:lang(ar),:lang(fa),:lang(ps),:lang(sd),:lang(pa-Arab)){line-height:1.75}
:lang(ur),:lang(ks){--serif:var(--nastaliq),"Newsreader",var(--near-serif),Georgia,serif;--sans:var(--nastaliq),"Public Sans",var(--near-sans),system-ui,sans-serif;font-style:normal!important}
[lang|=ur],[lang|=ks]{font-family:var(--serif)}
body:lang(ur),.body:lang(ur){line-height:2.05}
.body p:lang(ur),.body li:lang(ur){line-height:2.15}
h1:lang(ur){font-size:clamp(1.7rem,6vw,2.6rem);line-height:1.85;padding-block:.12em .2em}
.body h2:lang(ur),.body h3:lang(ur),.body .pull p:lang(ur){line-height:1.95}
.body .pull p:lang(ur){font-size:1.4rem}
.mast .name:lang(ur){line-height:1.7}
.recent h2:lang(ur),.recent h3:lang(ur),.recent p:lang(ur){line-height:2}
.recent p:lang(ur){font-size:.92rem}
.recent li:lang(ur){padding-top:24px}
.recent li[dir]{text-align:start}
:is(h1,h2,h3,.body .pull p,.recent p):is(:lang(ar),:lang(fa),:lang(ps),:lang(sd),:lang(pa-Arab)){line-height:1.5}
:is(.cats,.credit,.sections,.top,.cookie,figcaption,.facts,.corrections,footer,time,.publisher,.publisher small,table,.link-card):lang(ur){line-height:2}
@media screen{:is(.recent,.stories,.related) li:is([lang|=ur],[lang|=ks]){content-visibility:auto;contain-intrinsic-block-size:auto 9rem;overflow-clip-margin:8px}}
.sections li>*:lang(ur){line-height:1.7;padding:5px 0 9px}
`;
