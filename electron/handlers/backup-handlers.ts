import { basename, join } from 'node:path';
import { app, dialog, type OpenDialogOptions } from 'electron';
import { ok } from '../../domain/result.ts';
import { slugFromHeadline } from '../../domain/slug.ts';
import type { BackupProgress } from '../../ipc/backup-requests.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { backUpNewsroom } from '../library/backup.ts';
import { restoreNewsroom } from '../library/restore-backup.ts';
import { chooseFolder } from './choose-folder.ts';
import type { HandlerContext } from './create-handlers.ts';

type BackupHandlers = Pick<Handlers, 'backup:make' | 'backup:restore' | 'backup:cancel'>;

const ZIP = { name: 'Backups', extensions: ['zip'] };
/** Progress is shown, not counted: this many times a second is enough. */
const TELL_EVERY_MS = 100;

export function backupHandlers({ desk, window }: HandlerContext): BackupHandlers {
  let underWay = new AbortController();
  const options = () => {
    underWay.abort();
    underWay = new AbortController();
    return { signal: underWay.signal, onProgress: tellNowAndThen(window) };
  };
  return {
    'backup:make': async () => {
      const to = await chooseFile(window, desk);
      if (to === null) return null;
      const backedUp = await backUpNewsroom(desk.newsroom, to, options());
      return backedUp.ok ? ok({ ...backedUp.value, file: basename(to) }) : backedUp;
    },
    'backup:restore': async () => {
      const file = await chooseBackup(window);
      const folder = file === null ? null : await chooseFolder(window, 'Choose an empty folder for the newsroom');
      if (file === null || folder === null) return null;
      const restored = await restoreNewsroom(file, folder, options());
      return restored.ok ? desk.open(folder) : restored;
    },
    'backup:cancel': () => underWay.abort(),
  };
}

function tellNowAndThen(window: HandlerContext['window']): (progress: BackupProgress) => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const target = window();
    const now = performance.now();
    if (target === null || now - lastMs < TELL_EVERY_MS) return;
    lastMs = now;
    sendEvent(target, 'backup:progress', progress);
  };
}

/** `the-harbour-post-2026-11-24.zip`, wherever she puts it; null if nowhere. */
async function chooseFile(window: HandlerContext['window'], desk: HandlerContext['desk']): Promise<string | null> {
  const parent = window();
  if (parent === null) return null;
  const { name, language } = desk.newsroom.settings();
  const file = `${slugFromHeadline(name, language) || 'newsroom'}-${desk.now().slice(0, 10)}.zip`;
  const { canceled, filePath } = await dialog.showSaveDialog(parent, {
    title: 'Back up newsroom',
    defaultPath: join(app.getPath('documents'), file),
    filters: [ZIP],
  });
  return canceled || filePath === '' ? null : filePath;
}

async function chooseBackup(window: HandlerContext['window']): Promise<string | null> {
  const parent = window();
  if (parent === null) return null;
  const options: OpenDialogOptions = { title: 'Restore a newsroom', properties: ['openFile'], filters: [ZIP] };
  const { canceled, filePaths } = await dialog.showOpenDialog(parent, options);
  return canceled ? null : (filePaths[0] ?? null);
}
