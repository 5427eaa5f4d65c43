import { expect, it } from 'vitest';
import { addressFrom } from './address-from.ts';

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  [' example.org/a ', 'https://example.org/a'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['tel:+92 51 000', 'tel:+9251000'],
  ['javascript:alert(1)', null],
  ['javascript:alert(document.domain)', null],
  ['ferry', null],
  ['', null],
])('“%s” means %s', (typed, address) => {
  expect(addressFrom(typed)).toBe(address);
});
