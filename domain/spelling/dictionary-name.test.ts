import { expect, it } from 'vitest';
import { dictionaryName } from './dictionary-name.ts';

it.each([
  ['en-US', 'en'],
  ['en-GB', 'en-gb'],
  ['en', 'en-gb'],
  ['en-PK', 'en-gb'],
  ['EN-us', 'en'],
  ['ur', null],
  ['enm', null],
])('%s is checked with %s', (language, expected) => {
  expect(dictionaryName(language)).toBe(expected);
});
