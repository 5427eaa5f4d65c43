import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromMs, msFromInstant } from './instant.ts';
import { type KeptVersion, versionsToDrop } from './keep-versions.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 10, 24);
const NOW = instantFromMs(START);

function version(ageMs: number, isForever = false): KeptVersion {
  const keptAt = instantFromMs(START - ageMs);
  return { key: keptAt.replace(/[-:.]/g, ''), keptAt, isForever };
}

/** One version every so many milliseconds, back to an age. */
function everyMs(intervalMs: number, untilAgeMs: number): readonly KeptVersion[] {
  return Array.from({ length: Math.floor(untilAgeMs / intervalMs) }, (_, index) => version(index * intervalMs));
}

function keptOf(versions: readonly KeptVersion[], now = NOW): readonly KeptVersion[] {
  const dropped = new Set(versionsToDrop(versions, now));
  return versions.filter(({ key }) => !dropped.has(key));
}

const histories = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -DAY, max: 200 * DAY }), fc.integer({ min: 0, max: 9 })), {
    selector: ([age]) => age,
    maxLength: 300,
  })
  .map((ages) => ages.map(([age, chance]) => version(age, chance === 0)));

describe('versionsToDrop', () => {
  it('keeps all of a day, one an hour for a week and one a day for a season', () => {
    const kept = keptOf(everyMs(5 * 60_000, 120 * DAY));
    const between = (youngest: number, oldest: number) =>
      kept.filter(({ keptAt }) => {
        const age = START - msFromInstant(keptAt);
        return age >= youngest && age < oldest;
      }).length;

    expect(between(0, DAY)).toBe(288);
    expect(between(DAY, 7 * DAY)).toBeLessThanOrEqual(6 * 24 + 1);
    expect(between(DAY, 7 * DAY)).toBeGreaterThanOrEqual(6 * 24);
    expect(between(7 * DAY, 90 * DAY)).toBeLessThanOrEqual(84);
    expect(between(7 * DAY, 90 * DAY)).toBeGreaterThanOrEqual(83);
    expect(between(90 * DAY, 121 * DAY)).toBe(0);
  });

  it('never drops what is published or named, nor the newest', () => {
    fc.assert(
      fc.property(histories, (versions) => {
        const dropped = new Set(versionsToDrop(versions, NOW));
        const newest = [...versions].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1))[0];

        expect(versions.filter(({ key, isForever }) => isForever && dropped.has(key))).toEqual([]);
        if (newest !== undefined) expect(dropped.has(newest.key)).toBe(false);
      }),
    );
  });

  it('grows no further than the rule allows', () => {
    fc.assert(
      fc.property(histories, (versions) => {
        const older = keptOf(versions).filter(
          ({ keptAt, isForever }) => !isForever && START - msFromInstant(keptAt) >= 2 * DAY,
        );

        expect(older.length).toBeLessThanOrEqual(50 + 7 * 24 + 90);
      }),
    );
  });

  it('drops nothing more when asked again, nor other things when asked in between', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 30 * DAY }), (versions, laterMs) => {
        const later = instantFromMs(START + laterMs);
        const next = [...versions, version(-laterMs)];

        expect(versionsToDrop(keptOf(versions), NOW)).toEqual([]);
        expect(keptOf([...keptOf(versions), version(-laterMs)], later)).toEqual(keptOf(next, later));
      }),
    );
  });

  it('does not depend on the order in which it is given them', () => {
    fc.assert(
      fc.property(histories, (versions) => {
        expect(versionsToDrop([...versions].reverse(), NOW)).toEqual(versionsToDrop(versions, NOW));
      }),
    );
  });

  it('keeps the history of a story at rest, however late it is', () => {
    const versions = everyMs(5 * HOUR, 80 * DAY);

    expect(versionsToDrop(versions, '2031-01-01T00:00:00Z')).toEqual(versionsToDrop(versions, NOW));
  });

  it('loses nothing to a clock that was ahead for a while', () => {
    const versions = everyMs(HOUR, 3 * DAY);
    const ahead = version(-400 * DAY);

    expect(versionsToDrop([...versions, ahead], NOW)).toEqual(versionsToDrop(versions, NOW));
    expect(keptOf([...versions, ahead], ahead.keptAt).length).toBeGreaterThanOrEqual(50);
  });

  it('tells versions of the same moment apart by the number in their key', () => {
    const moment = version(100 * DAY);
    const crowd = Array.from({ length: 60 }, (_, index) => ({ ...moment, key: `${moment.key}-${index + 2}` }));

    const kept = keptOf([moment, ...crowd]);

    expect(kept.map(({ key }) => key)).toContain(`${moment.key}-61`);
  });
});
