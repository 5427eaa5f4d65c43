import type { WireItem } from '../wire-item.ts';

/** An item of the wire with everything a test does not name. */
export function sampleItem(changes: Partial<WireItem> = {}): WireItem {
  return {
    file: 'mdn/0411.txt',
    number: 0,
    headline: 'Snow closes the Kolpur pass',
    slugline: 'SNOW-PASS',
    source: 'Meridian',
    dateline: 'QUETTA (Meridian):',
    creditText: '',
    categories: [],
    language: 'en',
    urgency: null,
    excerpt: 'The first snow fell on Monday.',
    words: 9,
    embargoedUntil: null,
    madeAt: '2026-11-24T05:00:00.000Z',
    ...changes,
  };
}
