/**
 * The default theme's stylesheet (`design/page.html`): ink, paper and one red; light, dark, print; left to right and
 * right to left alike.
 *
 * CSS stands in TypeScript strings so that the pure page function holds it in every host (Vite, Node, Vitest) without
 * a loader, and prints the same bytes in each.
 */
import { articleCss } from './article-css.ts';
import { fallbacksCss } from './fallbacks-css.ts';
import { frameCss } from './frame-css.ts';
import { paletteCss } from './palette-css.ts';
import { printCss } from './print-css.ts';
import { scriptsCss } from './scripts-css.ts';

/** What every page of the site is dressed in; `@font-face` rules come apart from it (`fonts.ts`). */
export const stylesheet: string = [fallbacksCss, paletteCss, frameCss, articleCss, scriptsCss, printCss]
  .join('\n')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .join('\n');
