import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../settings.ts';
import { ownStyle } from './own-style.ts';
import { colourFromHex, contrast, TEXT_CONTRAST } from './readable-colour.ts';

const style = (look: object, extraCss = '') =>
  ownStyle(settingsSchema.parse({ format: 1, name: 'The Marsh Courier', look }), extraCss);
const colours = (css: string, name: string) =>
  [...css.matchAll(new RegExp(`--${name}:(#[0-9a-f]{6})`, 'g'))].map(([, hex = '']) => colourFromHex(hex));

describe('a newsroom’s own style', () => {
  it('is nothing where the newsroom keeps to the theme', () => {
    expect(style({})).toBe('');
  });

  it.each(['#ffff00', '#000000', '#ffffff', '#7a7a7a', '#0b5fff'])('can be read in light and dark: %s', (accent) => {
    const [light, dark] = colours(style({ accent }), 'red');

    expect(contrast(light ?? [0, 0, 0], colourFromHex('#f4f4f0'))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(contrast(dark ?? [0, 0, 0], colourFromHex('#1f1f1d'))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it.each(['#fff1e5', '#222222', '#ff0000'])('prints on paper that bears ink and accent: %s', (paper) => {
    const css = style({ paper, accent: '#d06a00' });
    const [wash] = colours(css, 'wash');
    const [accent] = colours(css, 'red');

    expect(contrast(colourFromHex('#66665f'), wash ?? [0, 0, 0])).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(contrast(accent ?? [0, 0, 0], wash ?? [0, 0, 0])).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('leaves a paper alone that can be read', () => {
    expect(style({ paper: '#fff1e5' })).toContain('--paper:#fff1e5');
  });

  it('gives the newsroom’s own rules the last word, and never lets them end the element they stand in', () => {
    const css = style({ accent: '#0b5fff' }, 'h1{color:teal}\n</style><script>alert(1)</script>');

    expect(css.indexOf('h1{color:teal}')).toBeGreaterThan(css.lastIndexOf('--red'));
    expect(css).not.toMatch(/<\/style/i);
  });
});
