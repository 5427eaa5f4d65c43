import { expect, it } from 'vitest';
import { substitutionFor } from './smart-typing.ts';

/** A line as it stands after it was typed key by key. */
function typed(keys: string, language = 'en-GB'): string {
  return [...keys].reduce((line, key) => {
    const substitution = substitutionFor(line, key, language);
    return substitution === null ? line + key : line.slice(0, line.length - substitution.remove) + substitution.insert;
  }, '');
}

it.each([
  ['"Yes," she said. "No."', '“Yes,” she said. “No.”'],
  ["It's the boats' '90s", 'It’s the boats’ ‘90s'],
  ['("quoted") and "\'inner\'"', '(“quoted”) and “‘inner’”'],
  ['wait...', 'wait…'],
  ['1....2', '1….2'],
  ['nine -- ten', 'nine – ten'],
  ['nine--ten', 'nine–ten'],
  ['nine---ten', 'nine—ten'],
  ['---', '---'],
  ['well-known', 'well-known'],
  ['see https://example.org/a--b"c\'s', 'see https://example.org/a--b"c\'s'],
  ["desk@example.org's", "desk@example.org's"],
])('in British English “%s” is set as %s', (keys, expected) => {
  expect(typed(keys)).toBe(expected);
});

it.each([
  ['en-US', 'nine--ten', 'nine—ten'],
  ['de', '"Ja"', '„Ja“'],
  ['fr', '"Oui"', '«\u00a0Oui\u00a0»'],
  ['ur', '"جی"', '“جی”'],
  ['fa', '"بله"', '«بله»'],
])('in %s “%s” is set as %s', (language, keys, expected) => {
  expect(typed(keys, language)).toBe(expected);
});
