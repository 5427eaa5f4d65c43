import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { escapeXmlText } from '../../../domain/body/write-xml.ts';

const FACE = path.join(
  import.meta.dirname,
  '../../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
);

/** Writes `lexical.html` and `plain.html` with these paragraphs into a folder. */
export async function writeBarePages(folder: string, paragraphs: readonly string[]): Promise<void> {
  const style = await styleOf();
  const data = `<script type="application/json" id="text">${JSON.stringify(paragraphs).replaceAll('<', '\\u003c')}</script>`;
  const marked = paragraphs.map((line) => `<p>${escapeXmlText(line)}</p>`).join('');
  await writeFile(
    path.join(folder, 'lexical.html'),
    pageOf('', { style, scripts: `${data}<script>${await bareLexical()}</script>` }),
  );
  await writeFile(path.join(folder, 'plain.html'), pageOf(marked, { style, scripts: '' }));
}

/** Both set the text in the desk's face and measure, so that a frame costs the same shaping and layout. */
async function styleOf(): Promise<string> {
  const face = `data:font/woff2;base64,${(await readFile(FACE)).toString('base64')}`;
  return `@font-face { font-family: Newsreader; font-weight: 200 800; src: url(${face}) }
    body { margin: 0 auto; width: 640px; font: 19px/1.6 Newsreader }
    [contenteditable] { height: 800px; overflow: auto }`;
}

function pageOf(text: string, { style, scripts }: { readonly style: string; readonly scripts: string }): string {
  const editable = `<div contenteditable="true" role="textbox" aria-label="Story">${text}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>bare</title><style>${style}</style>${editable}${scripts}`;
}

/** The peer's script, in production form as ours is. */
async function bareLexical(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'lexical-page.ts'), formats: ['iife'], name: 'bare' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The peer was not built.');
  return first.output[0].code.replaceAll('</script', '<\\/script');
}
