import { join } from 'node:path';
import { shell } from 'electron';
import { fail, ok } from '../../domain/result.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { createNewsroom } from '../library/newsroom.ts';
import { saveSettings } from '../library/save-settings.ts';
import { chooseFolder } from './choose-folder.ts';
import type { HandlerContext } from './create-handlers.ts';

type NewsroomHandlers = Pick<
  Handlers,
  'newsroom:create' | 'newsroom:choose' | 'newsroom:open-sample' | 'newsroom:save-settings' | 'newsroom:show-folder'
>;

export function newsroomHandlers({ desk, window }: HandlerContext): NewsroomHandlers {
  return {
    'newsroom:create': async ({ name }) => {
      const folder = await chooseFolder(window, 'Choose an empty folder for the newsroom');
      if (folder === null) return fail({ kind: 'cancelled' });
      return desk.enter(await createNewsroom(folder, { name }, desk.desk));
    },
    'newsroom:choose': async () => {
      const folder = await chooseFolder(window, 'Open a newsroom folder');
      return folder === null ? fail({ kind: 'cancelled' }) : desk.open(folder);
    },
    'newsroom:open-sample': () => desk.openSample(),
    'newsroom:save-settings': async (settings) => {
      const saved = await saveSettings(desk.newsroom, settings);
      return saved.ok ? ok(desk.openView) : saved;
    },
    'newsroom:show-folder': () => shell.showItemInFolder(join(desk.newsroom.root, 'newsroom.json')),
  };
}
