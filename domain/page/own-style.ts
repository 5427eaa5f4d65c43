import type { Settings } from '../settings.ts';
import {
  type Colour,
  colourFromHex,
  contrast,
  hexFromColour,
  mixColours,
  readableColour,
  TEXT_CONTRAST,
} from './readable-colour.ts';

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
/** The theme's (`palette-css.ts`): its faintest ink on light paper, and the lighter of its dark papers. */
const FAINT_INK = colourFromHex('#66665f');
const DARK_WASH = colourFromHex('#1f1f1d');

/**
 * What a newsroom adds to the theme's stylesheet: its colours, then its own rules (`theme/extra.css`), which so have
 * the last word. Empty where it has neither.
 *
 * The rules also stand between the page's style tags, and must not end them.
 */
export function ownStyle({ look }: Pick<Settings, 'look'>, extraCss: string): string {
  const colours = [paperRules(look.paper), accentRules(look.accent, look.paper)].filter((rules) => rules !== '');
  const own = extraCss.trim().replace(/<\/(?=style)/gi, '<\\/');
  return [...colours, own].filter((part) => part !== '').join('\n');
}

/** Paper is lightened until the faintest ink can be read on it. In the dark the theme's own paper stays. */
function paperRules(hex: string): string {
  if (hex === '') return '';
  const paper = readablePaper(hex);
  const wash = hexFromColour(washOn(paper));
  const hair = hexFromColour(mixColours(paper, BLACK, 0.16));
  const rules = `--paper:${hexFromColour(paper)};--wash:${wash};--hair:${hair}`;
  return `@media screen and (prefers-color-scheme:light){:root{${rules}}}`;
}

/** One colour for the light page and for the dark one, each moved until it can be read on either of its papers. */
function accentRules(hex: string, paperHex: string): string {
  if (hex === '') return '';
  const accent = colourFromHex(hex);
  const wash = washOn(paperHex === '' ? WHITE : readablePaper(paperHex));
  const onLight = hexFromColour(readableColour(accent, wash, BLACK));
  const onDark = hexFromColour(readableColour(accent, DARK_WASH, WHITE));
  return `@media screen{:root{--red:${onLight}}}\n@media screen and (prefers-color-scheme:dark){:root{--red:${onDark}}}`;
}

function readablePaper(hex: string): Colour {
  const paper = colourFromHex(hex);
  const lighter = Array.from({ length: 21 }, (_, step) => mixColours(paper, WHITE, step / 20));
  return lighter.find((one) => contrast(FAINT_INK, washOn(one)) >= TEXT_CONTRAST) ?? WHITE;
}

/** Boxes are a little darker than the paper. */
function washOn(paper: Colour): Colour {
  return mixColours(paper, BLACK, 0.043);
}
