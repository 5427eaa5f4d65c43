import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { DeskUnderTest, STEPS, type Step } from './desk-under-test.ts';
import { scaled, type Trial } from './trial.ts';

const RUNS = 400;
const MOST_STEPS = 40;

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  ...STEPS.map(({ kind, weight }) => ({
    weight,
    arbitrary: fc.record({ kind: fc.constant(kind), at: fc.integer({ min: 1, max: 40 }) }),
  })),
);

/**
 * Any order of typing, saving, other hands' edits, switching stories, faults, crashes, restarts, unplugging and a
 * clock set back: what was acknowledged, and what other hands wrote, is always on disk.
 */
export const interleavingsTrial: Trial = {
  name: 'Any order of edits, saves, switches, faults, crashes and restarts',
  isLong: true,
  run: async ({ folder, share }, scale) => {
    const runs = scaled(RUNS / share.of, scale);
    let steps = 0;
    const losses: string[] = [];
    const check = await fc.check(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 1, maxLength: MOST_STEPS }), async (program) => {
        const place = await mkdtemp(path.join(folder, 'run-'));
        const desk = await DeskUnderTest.open(place);
        try {
          for (const step of program) {
            steps += 1;
            await desk.take(step);
            await desk.check();
          }
        } finally {
          await desk.close();
          await rm(place, { recursive: true });
        }
      }),
      { numRuns: runs },
    );
    if (check.failed) losses.push(fc.defaultReportMessage(check) ?? 'It failed.');
    return { rounds: check.numRuns, losses, counts: { steps } };
  },
};
