import type { BackupFailure, BackupProgress, RestoreFailure } from '../../../ipc/backup-requests.ts';

/** Words of backing up and restoring. */
export const backupWords = {
  titles: { 'back-up': 'Backing up the newsroom', restore: 'Restoring the newsroom' },
  texts: {
    'back-up':
      'Stories, pictures, history, trash, lists and settings go into one file, which is read again at the end.',
    restore: 'The backup is read through first; then every file is put where it was.',
  },
  steps: {
    writing: (done: string, total: string) => `Writing: file ${done} of ${total}`,
    verifying: (done: string, total: string) => `Reading it again: file ${done} of ${total}`,
    restoring: (done: string, total: string) => `Putting back: file ${done} of ${total}`,
  } satisfies Record<BackupProgress['step'], (done: string, total: string) => string>,
  progress: 'Progress',
  done: (file: string, files: string) => `Backed up to ${file}: ${files} files, read again and found whole`,
  cancelled: 'Backup cancelled; nothing was left behind',
  restoreCancelled: 'Restoring cancelled; the folder is not a newsroom yet',
  failedTitle: 'The newsroom was not backed up',
  failed: {
    'not-written': 'The file could not be written. The newsroom is as it was. Free some space or choose another disk.',
    'not-verified': 'What was written could not be read again, so no file was made. The newsroom is as it was.',
  } satisfies Record<Exclude<BackupFailure['kind'], 'cancelled'>, string>,
  restoreFailedTitle: 'The newsroom was not restored',
  restoreFailed: {
    'not-a-backup': 'This file is not a whole backup of a newsroom. Nothing was written.',
    'not-empty':
      'The folder is not empty. A newsroom is restored into a new or an empty folder, so that nothing is lost.',
    'not-written': 'The files could not be written there. The backup is as it was; choose another folder.',
  } satisfies Record<Exclude<RestoreFailure['kind'], 'cancelled'>, string>,
};
