/**
 * Text as every format can hold it: without lone surrogates, control characters (tab and line ends excepted),
 * byte order marks and the two non-characters that XML 1.0 refuses (its production `Char`).
 *
 * A vertical tab or a next-line character parts words in old files, so it becomes a space; the rest goes without trace.
 */
export function cleanText(text: string): string {
  return UNWANTED.test(text) ? text.replace(/[\v\u0085]/g, ' ').replace(ALL_UNWANTED, '') : text;
}

/** `cleanText` as one line: every run of white space (no-break spaces excepted) is one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(WHITE_SPACE, ' ').replace(OUTER_SPACE, '');
}

const UNWANTED = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Cs}/u;
const ALL_UNWANTED = new RegExp(UNWANTED.source, 'gu');
const WHITE_SPACE = /[ \t\n\f\r]+/g;
const OUTER_SPACE = /^ | $/g;
