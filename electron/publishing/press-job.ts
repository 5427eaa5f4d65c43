import { assertNever } from '../../domain/assert-never.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { countChanges, type PressSheet, pressSheet } from '../../domain/site/press-sheet.ts';
import type { PressedSite, PressFailure, PressProgress, ShownSheet } from '../../ipc/press-requests.ts';
import { fingerprint } from './place-file.ts';
import { type PreparedSite, type PublishInput, prepareSite } from './prepare-site.ts';
import { publishSite } from './publish-site.ts';
import { readThemeFont } from './theme-font-file.ts';

/** What a press is told from another process: everything but its functions. */
export type PressOrder = Omit<PublishInput, 'readFont' | 'signal'>;

/** Either the sheet of a press, or the press that a sheet was shown of (`seen`: its key). */
export type PressTask =
  | { readonly kind: 'plan'; readonly order: PressOrder }
  | { readonly kind: 'press'; readonly order: PressOrder; readonly seen: string };

export type PressAnswer =
  | { readonly kind: 'planned'; readonly sheet: ShownSheet }
  | { readonly kind: 'pressed'; readonly site: PressedSite }
  | { readonly kind: 'failed'; readonly failure: PressFailure };

/** Plans or presses, in whatever process this is. Never rejects for what a disk can do. */
export async function doPressTask(
  task: PressTask,
  onProgress: (progress: PressProgress) => void,
  signal: AbortSignal,
): Promise<PressAnswer> {
  const prepared = await prepareSite({ ...task.order, readFont: readThemeFont, signal });
  if (prepared === null) return { kind: 'failed', failure: { kind: 'cancelled' } };
  const sheet = shownSheet(prepared);
  switch (task.kind) {
    case 'plan':
      return { kind: 'planned', sheet };
    case 'press': {
      const pressed = await pressAsShown(prepared, sheet, task.seen, onProgress);
      return pressed.ok ? { kind: 'pressed', site: pressed.value } : { kind: 'failed', failure: pressed.failure };
    }
    default:
      return assertNever(task);
  }
}

/** What the press of a prepared site will do, in words. */
export function sheetOf({ plan, notices, headlines }: PreparedSite): PressSheet {
  const changes = [...plan.jobs.map(({ change }) => change), ...plan.removals];
  return pressSheet(changes, plan.kept.size, notices, (id) => headlines.get(id) ?? id);
}

function shownSheet(prepared: PreparedSite): ShownSheet {
  const { plan, notices, folder } = prepared;
  // What each text is made of is in it too, so that an edit after the sheet shows even in a page that it named anyway.
  const jobs = plan.jobs.map((job) => [job.change, job.kind === 'text' ? job.output.made : null]);
  const key = fingerprint(JSON.stringify([folder.root, jobs, plan.removals, notices]));
  return { ...sheetOf(prepared), key, folder: folder.root };
}

async function pressAsShown(
  prepared: PreparedSite,
  sheet: ShownSheet,
  seen: string,
  onProgress: (progress: PressProgress) => void,
): Promise<Result<PressedSite, PressFailure>> {
  if (sheet.key !== seen) return fail({ kind: 'changed-since', sheet });
  const pressed = await publishSite(prepared, onProgress);
  if (!pressed.ok) return pressed;
  const { written, removed, unchanged, leftAlone } = pressed.value;
  return ok({ counts: countChanges([...written, ...removed], unchanged), leftAlone, folder: prepared.folder.root });
}
