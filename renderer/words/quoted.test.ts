import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test('a name from right to left keeps to itself inside an English sentence', () => {
  expect(`Move ${quoted('Ferry late')} to the trash?`).toBe('Move “Ferry late” to the trash?');
  expect(quoted('حیدرآباد 26')).toBe('“\u2068حیدرآباد 26\u2069”');
});
