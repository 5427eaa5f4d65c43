import { describe, expect, it } from 'vitest';
import { laterVersion, type TakenStory } from './later-version.ts';
import { sampleItem } from './testing/wire-item.ts';

const SIX = '2026-11-24T06:00:00.000Z';
const first = sampleItem();
const taken: TakenStory = {
  headline: 'Our own headline',
  wireSource: { file: first.file, slugline: first.slugline, takenAt: '2026-11-24T05:30:00.000Z' },
};

describe('laterVersion', () => {
  it('finds the newest version that came after the one taken', () => {
    const second = sampleItem({ file: 'mdn/0412.txt', madeAt: SIX });
    const third = sampleItem({ file: 'mdn/0413.txt', madeAt: '2026-11-24T07:00:00.000Z' });

    expect(laterVersion(taken, [first, third, second])).toBe(third);
  });

  it('is null while there is none', () => {
    expect(laterVersion(taken, [first])).toBeNull();
    expect(laterVersion(taken, [first, sampleItem({ file: 'b.txt', madeAt: '2026-11-24T04:00:00.000Z' })])).toBeNull();
    expect(laterVersion(taken, [])).toBeNull();
  });

  it('goes by a nearly equal headline where the agency gives no slugline', () => {
    const source = { ...taken.wireSource, slugline: '' };
    const nameless = { ...first, slugline: '' };
    const update = sampleItem({ file: 'b.txt', slugline: '', headline: `${first.headline} again`, madeAt: SIX });
    const other = sampleItem({ file: 'c.txt', slugline: '', headline: 'Cement prices fall', madeAt: SIX });

    expect(laterVersion({ ...taken, wireSource: source }, [nameless, other, update])).toBe(update);
  });

  it('knows an update that was written over the file', () => {
    const update = sampleItem({ madeAt: SIX });

    expect(laterVersion(taken, [update])).toBe(update);
  });

  it('still finds it when the file that was taken is gone', () => {
    const update = sampleItem({ file: 'mdn/0412.txt', madeAt: SIX });

    expect(laterVersion(taken, [update])).toBe(update);
  });
});
