/** A comment, an address, or a string that only looks like one: whichever begins first. */
const PARTS =
  /\/\*[\s\S]*?\*\/|url\(\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|((?:[^\s"'()\\]|\\[\s\S])*))\s*\)|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/giu;
/** Begins with a scheme, a slash or a hash: it leads to the same place from everywhere. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|[/#]|$)/iu;
const ESCAPE = /\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/giu;

/**
 * Rules whose relative `url()`s lead where they would from a stylesheet in `folder` (`/news/theme/`), wherever the rules
 * stand.
 */
export function cssFromFolder(css: string, folder: string): string {
  return css.replace(PARTS, (part, inDouble?: string, inSingle?: string, bare?: string) => {
    const address = inDouble ?? inSingle ?? bare;
    if (address === undefined) return part;
    const plain = address.replace(ESCAPE, (_, code?: string, letter?: string) =>
      code === undefined ? (letter ?? '') : codePoint(Number.parseInt(code, 16)),
    );
    if (ABSOLUTE.test(plain)) return part;
    const { pathname, search, hash } = new URL(plain, `https://site.invalid${folder}`);
    return `url("${pathname}${search}${hash}")`;
  });
}

function codePoint(code: number): string {
  return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
