import { describe, expect, it } from 'vitest';
import { cssFromFolder } from './css-addresses.ts';

describe('cssFromFolder', () => {
  it.each([
    ['url(reeds.png)', 'url("/news/theme/reeds.png")'],
    ['url( "../media/reed mat.svg?v=2#boat" )', 'url("/news/media/reed%20mat.svg?v=2#boat")'],
    ["URL('./reeds.png')", 'url("/news/theme/reeds.png")'],
    ['url(جھیل.png)', 'url("/news/theme/%D8%AC%DA%BE%DB%8C%D9%84.png")'],
    [String.raw`url(mat\(1\).png)`, 'url("/news/theme/mat(1).png")'],
    [String.raw`url("\72 eeds.png")`, 'url("/news/theme/reeds.png")'],
  ])('leads %s to its file', (written, from) => {
    expect(cssFromFolder(`h1{background:${written} no-repeat}`, '/news/theme/')).toBe(
      `h1{background:${from} no-repeat}`,
    );
  });

  it.each([
    'url(/reeds.png)',
    'url(//cdn.example/reeds.png)',
    'url("https://cdn.example/reeds.png")',
    'url(data:image/png;base64,AAAA)',
    `url("data:image/svg+xml,<svg><path fill='url(#a)'/></svg>")`,
    'url(#boat)',
    'url()',
    '/* url(reeds.png) */',
    '"url(reeds.png)"',
  ])('leaves %s as it is', (written) => {
    expect(cssFromFolder(`h1{content:${written}}`, '/news/theme/')).toBe(`h1{content:${written}}`);
  });
});
