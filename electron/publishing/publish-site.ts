import { fail, ok, type Result } from '../../domain/result.ts';
import type { PressFailure, PressProgress } from '../../ipc/press-requests.ts';
import { codeOf, hasCode } from '../library/file-system.ts';
import { reasonFrom } from '../library/read-regular-file.ts';
import { createBreath } from './breath.ts';
import type { PreparedSite } from './prepare-site.ts';
import { Press, type PressReport } from './press.ts';
import { openSiteWriter } from './site-writer.ts';

/**
 * Brings the site's folder up to date: writes what the plan says, in its order, then removes what is not needed.
 *
 * Killed at any moment it leaves a site that can be served, and the next press completes it: what is about to be
 * written is noted in the manifest first. Cancelled or failed, it notes what was done.
 */
export async function publishSite(
  prepared: PreparedSite,
  onProgress: (progress: PressProgress) => void = () => undefined,
): Promise<Result<PressReport, PressFailure>> {
  const { plan, manifest } = prepared;
  // A press that was killed after its last file left only its note behind.
  const of = plan.jobs.length + plan.removals.length;
  let done = 0;
  const press = new Press(prepared, () => onProgress({ done: ++done, of }));
  if (of + manifest.begun.size === 0) return ok(press.report());
  try {
    if (!(await run(press, prepared))) return fail({ kind: 'cancelled' });
    onProgress({ done: of, of });
    return ok(press.report());
  } catch (error) {
    // A system error is a fact about the disk; anything else is a bug and must not pass for one.
    if (codeOf(error) === null) throw error;
    return fail(failureFrom(error));
  }
}

/** False if it was cancelled. */
async function run(press: Press, { plan, folder, input }: PreparedSite): Promise<boolean> {
  const breathe = createBreath(input.signal);
  folder.prepare();
  press.noteBeginning();
  // Only now: a thread that nobody ends keeps the program from ending.
  const writer = openSiteWriter(input.siteThread, folder, plan.jobs.length, (placed) => press.notePlaced(placed));
  try {
    for (const job of plan.jobs) {
      if (!(await breathe())) return false;
      await press.write(job, writer);
    }
    await writer.settle();
    for (const change of plan.removals) press.remove(change);
    return true;
  } finally {
    await writer.close();
    press.noteState();
    folder.tidy();
  }
}

function failureFrom(error: unknown): PressFailure {
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) return { kind: 'disk-full' };
  return { kind: 'not-writable', reason: reasonFrom(error) };
}
