import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edited,
  hasUnsaved,
  retryDelayMs,
  type SaveProgress,
  saveStatus,
  troubleDecided,
  UNTOUCHED,
  writeBegan,
  writeFailed,
  writeSucceeded,
} from './save-status.ts';

const untouched: SaveProgress<string> = UNTOUCHED;
const noon = '2026-09-15T12:00:00.000Z';

describe('the save status', () => {
  it('is saved for a story that was only opened', () => {
    expect(saveStatus(untouched)).toEqual({ kind: 'saved', at: null });
  });

  it('is saving from the first key until the write has ended', () => {
    const typed = edited(untouched);
    const writing = writeBegan(typed);

    expect([saveStatus(typed).kind, saveStatus(writing).kind]).toEqual(['saving', 'saving']);
    expect(saveStatus(writeSucceeded(writing, noon))).toEqual({ kind: 'saved', at: noon });
  });

  it('does not say saved for text typed while a write ran', () => {
    const typedDuringWrite = edited(writeBegan(edited(untouched)));

    expect(saveStatus(writeSucceeded(typedDuringWrite, noon))).toEqual({ kind: 'saving' });
  });

  it('says why it is not saved until a later write succeeds, also while it retries', () => {
    const failed = writeFailed(writeBegan(edited(untouched)), 'disk full');
    const retrying = writeBegan(failed);

    expect(saveStatus(failed)).toEqual({ kind: 'not-saved', trouble: 'disk full' });
    expect(saveStatus(retrying)).toEqual({ kind: 'not-saved', trouble: 'disk full' });
    expect(saveStatus(writeSucceeded(retrying, noon))).toEqual({ kind: 'saved', at: noon });
  });

  it('is saving again once the editor has decided which of two texts stays', () => {
    const conflict = writeFailed(writeBegan(edited(untouched)), 'conflict');

    expect(saveStatus(troubleDecided(conflict))).toEqual({ kind: 'saving' });
  });

  it('allows one write at a time', () => {
    expect(() => writeBegan(writeBegan(untouched))).toThrow('in flight');
    expect(() => writeSucceeded(untouched, noon)).toThrow('No write');
  });

  it('waits longer after each failure, and never more than half a minute', () => {
    const delays = [];
    let progress = edited(untouched);
    for (let attempt = 0; attempt < 8; attempt++) {
      progress = writeFailed(writeBegan(progress), 'no drive');
      delays.push(retryDelayMs(progress));
    }

    expect(delays).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
  });
});

it('says saved only when the file holds every edit, whatever happens in whatever order', () => {
  const steps = fc.array(fc.constantFrom('edit', 'begin', 'succeed', 'fail'), { maxLength: 60 });

  fc.assert(
    fc.property(steps, (happened) => {
      let progress = untouched;
      let memory = 0;
      let carried: number | null = null;
      let file = 0;
      for (const step of happened) {
        if (step === 'edit') {
          memory += 1;
          progress = edited(progress);
        } else if (step === 'begin' && carried === null) {
          carried = memory;
          progress = writeBegan(progress);
        } else if (step === 'succeed' && carried !== null) {
          file = carried;
          carried = null;
          progress = writeSucceeded(progress, noon);
        } else if (step === 'fail' && carried !== null) {
          carried = null;
          progress = writeFailed(progress, 'trouble');
        }
        expect(saveStatus(progress).kind === 'saved').toBe(file === memory);
        expect(hasUnsaved(progress)).toBe(file !== memory);
      }
    }),
  );
});
