import { describe, expect, test } from 'vitest';
import { groupWire, type WireVersion } from './group-wire.ts';
import { wireWordsFor } from './wire-words.ts';

function version(hour: number, facts: Partial<WireVersion>): WireVersion {
  const madeAt = new Date(Date.UTC(2026, 10, 24, hour)).toISOString();
  return { headline: 'Snow closes the pass', slugline: '', source: 'Meridian', madeAt, ...facts };
}

/** The hours of each group's versions, the newest first. */
function hours(versions: readonly WireVersion[]) {
  const hourOf = ({ madeAt }: WireVersion) => (Date.parse(madeAt) - Date.UTC(2026, 10, 24)) / 3_600_000;
  return groupWire(versions).map(({ latest, earlier }) => [latest, ...earlier].map(hourOf));
}

describe('the wire', () => {
  test('puts the versions under one slugline together, the newest first', () => {
    const snow = (hour: number) => version(hour, { slugline: 'SNOW-PASS', headline: `Snow, take ${hour}` });
    const rain = version(3, { slugline: 'RAIN-HUB' });

    expect(hours([snow(1), rain, snow(4), snow(2)])).toEqual([[4, 2, 1], [3]]);
  });

  test('keeps apart what two agencies send under one slugline', () => {
    const slugline = 'SNOW-PASS';

    expect(hours([version(1, { slugline }), version(2, { slugline, source: 'Caravan Press' })])).toEqual([[2], [1]]);
  });

  test('knows the newsroom’s own update marks', () => {
    const versions = [version(1, {}), version(2, { headline: 'KHABAR 1-Snow closes the pass' })];
    const words = wireWordsFor({ own: { updateTags: ['KHABAR'] }, without: {} });

    expect(groupWire(versions)).toHaveLength(2);
    expect(groupWire(versions, words)).toHaveLength(1);
  });

  test('goes by the headline, update marks aside, where there is no slugline', () => {
    const versions = [version(1, {}), version(2, { headline: 'UPDATE 1-Snow closes the pass' })];

    expect(hours([...versions, version(3, { headline: 'Rain is due' })])).toEqual([[3], [2, 1]]);
  });

  test('takes a slugline that comes back after days for a new story', () => {
    const weather = (hour: number) => version(hour, { slugline: 'WEATHER', headline: `Weather at ${hour}` });

    expect(hours([weather(0), weather(20), weather(72)])).toEqual([[72], [20, 0]]);
  });

  test('leaves copy without slugline and headline by itself', () => {
    expect(hours([version(1, { headline: '' }), version(2, { headline: '' })])).toEqual([[2], [1]]);
  });

  test('groups twenty thousand versions at once', { timeout: 5000 }, () => {
    const versions = Array.from({ length: 20_000 }, (_, at) => version(at % 24, { slugline: `STORY-${at % 7000}` }));

    expect(groupWire(versions)).toHaveLength(7000);
  });
});
