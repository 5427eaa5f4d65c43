import type { BackupProgress } from '../../ipc/backup-requests.ts';
import type { App } from './app.ts';
import { isAllOnDisk, settle } from './open-newsroom.ts';

/** Writes the whole newsroom into one file that a native dialog asks for; a dialog shows how far it is. */
export async function backUpNewsroom(app: App): Promise<void> {
  if (app.store.getState().stage.kind !== 'newsroom' || !(await isAllOnDisk(app))) return;
  const answer = await showingProgress(app, 'back-up', () => app.desktop['backup:make']());
  if (answer === null) return;
  if (answer.ok) app.store.dispatch({ type: 'toast-shown', message: { kind: 'backed-up', ...answer.value } });
  else if (answer.failure.kind !== 'cancelled') {
    app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'backup-failed', failure: answer.failure } });
  } else app.store.dispatch({ type: 'toast-shown', message: { kind: 'backup-cancelled' } });
}

/** Makes a newsroom of a backup, in a folder that a native dialog asks for, and opens it. */
export async function restoreNewsroom(app: App): Promise<void> {
  if (!(await isAllOnDisk(app))) return;
  const answer = await showingProgress(app, 'restore', () => app.desktop['backup:restore']());
  if (answer === null) return;
  if (answer.ok) return settle(app, answer);
  const { failure } = answer;
  switch (failure.kind) {
    case 'not-a-backup':
    case 'not-written':
    case 'not-empty':
      return app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'restore-failed', failure } });
    case 'cancelled':
      return app.store.dispatch({ type: 'toast-shown', message: { kind: 'restore-cancelled' } });
    default:
      return settle(app, { ok: false, failure });
  }
}

/** Leaves off; nothing is left behind. */
export function cancelBackup(app: App): Promise<void> {
  return app.desktop['backup:cancel']();
}

/** The dialog comes with the first word from main: while a native dialog asks, there is nothing under way yet. */
async function showingProgress<T>(app: App, task: 'back-up' | 'restore', work: () => Promise<T>): Promise<T> {
  const show = (progress: BackupProgress) =>
    app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'backup-under-way', task, progress } });
  const stop = app.desktop.on('backup:progress', show);
  try {
    return await work();
  } finally {
    stop();
    if (app.store.getState().dialog.kind === 'backup-under-way') app.store.dispatch({ type: 'dialog-closed' });
  }
}
