import { fail, ok, type Result } from '../../domain/result.ts';
import type { PressFailure, PressProgress } from '../../ipc/press-requests.ts';
import { codeOf, hasCode } from '../library/file-system.ts';
import { reasonFrom } from '../library/read-regular-file.ts';
import { createBreath } from './breath.ts';
import type { PreparedSite } from './prepare-site.ts';
import { Press, type PressReport } from './press.ts';
import type { Job } from './site-plan.ts';

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
  const press = new Press(prepared);
  // A press that was killed after its last file left only its note behind.
  if (plan.jobs.length + plan.removals.length + manifest.begun.size === 0) return ok(press.report());
  try {
    return (await run(press, prepared, onProgress)) ? ok(press.report()) : fail({ kind: 'cancelled' });
  } catch (error) {
    // A system error is a fact about the disk; anything else is a bug and must not pass for one.
    if (codeOf(error) === null) throw error;
    return fail(failureFrom(error));
  }
}

/** Enough to keep the system's threads busy; little is in memory. */
const AT_ONCE = 8;

/** False if it was cancelled. */
async function run(
  press: Press,
  { plan, folder, input }: PreparedSite,
  onProgress: (progress: PressProgress) => void,
): Promise<boolean> {
  const of = plan.jobs.length + plan.removals.length;
  const breathe = createBreath(input.signal);
  folder.prepare();
  press.noteBeginning();
  try {
    let done = 0;
    for (const group of inOrder(plan.jobs)) {
      const write = async (job: Job) => {
        await press.write(job);
        done += 1;
        onProgress({ done, of });
      };
      if (!(await severalAtOnce(group, write, breathe))) return false;
    }
    for (const change of plan.removals) press.remove(change);
    onProgress({ done: of, of });
    return true;
  } finally {
    press.noteState();
    folder.tidy();
  }
}

/** Jobs that may be under way together: what pages show, then pages, then lists, and last what leads to everything. */
function inOrder(jobs: readonly Job[]): readonly (readonly Job[])[] {
  const groups: Job[][] = [];
  let before = '';
  for (const [index, job] of jobs.entries()) {
    const stage = job.kind === 'text' ? job.output.order : 'asset';
    if (stage !== before || index === jobs.length - 1) groups.push([]);
    groups.at(-1)?.push(job);
    before = stage;
  }
  return groups;
}

/**
 * Runs the jobs in their order, the next ones while the disk is at work for the first. False if they were cancelled.
 * Nothing is under way any more when it ends, however it ends.
 */
async function severalAtOnce(
  jobs: readonly Job[],
  write: (job: Job) => Promise<void>,
  breathe: () => Promise<boolean>,
): Promise<boolean> {
  const underWay = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  for (const job of jobs) {
    if (!(await breathe())) break;
    const one = write(job)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= AT_ONCE) await Promise.race(underWay);
    if (failure !== null) break;
  }
  await Promise.all(underWay);
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
  return breathe();
}

function failureFrom(error: unknown): PressFailure {
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) return { kind: 'disk-full' };
  return { kind: 'not-writable', reason: reasonFrom(error) };
}
