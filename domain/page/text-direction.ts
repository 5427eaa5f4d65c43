import type { Direction } from '../body/body.ts';

/** Languages written from right to left in their usual script. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'skr', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPTS = /-(arab|aran|hebr|syrc|thaa)\b/i;
const LEFT_TO_RIGHT_SCRIPTS = /-(latn|deva|cyrl)\b/i;

/** The direction in which a language (BCP 47, script respected: `ks-Deva`) is written. */
export function textDirection(language: string): Direction {
  if (RIGHT_TO_LEFT_SCRIPTS.test(language)) return 'rtl';
  if (LEFT_TO_RIGHT_SCRIPTS.test(language)) return 'ltr';
  return RIGHT_TO_LEFT.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
