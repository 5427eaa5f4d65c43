import { describe, expect, it } from 'vitest';
import { looksLikeWireCopy } from './looks-like-wire.ts';
import { AGENCY_SAMPLES } from './testing/agency-samples.ts';
import { PAGE_COPY } from './testing/page-copy.ts';

describe('looksLikeWireCopy', () => {
  it('knows a copied page and every shape of agency copy', () => {
    expect(looksLikeWireCopy(PAGE_COPY)).toBe(true);
    for (const { name, copy } of AGENCY_SAMPLES) expect([name, looksLikeWireCopy(copy)]).toEqual([name, true]);
  });

  it.each([
    [''],
    ['The ferry line opened on Monday.'],
    ['The ferry line opened on Monday.\n\nIt carried a goat.\n\nThe goat travelled free.'],
    ['KARACHI: The ferry line opened on Monday.'],
    ['ferries\ngoats\ntides'],
    ['A crosshead\n\nThe ferry line opened on Monday, and the harbour master was there.'],
  ])('takes %j for a passage', (text) => {
    expect(looksLikeWireCopy(text)).toBe(false);
  });
});
