import { join } from 'node:path';
import { dialog, shell } from 'electron';
import type { DestinationKind } from '../../ipc/press-requests.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { fileOf, LAYOUT } from '../library/newsroom-layout.ts';
import type { Destination } from '../publishing/destinations/destination.ts';
import { SendDesk } from '../publishing/destinations/send-desk.ts';
import { shownFolder } from '../shown-folder.ts';
import { chooseFolder } from './choose-folder.ts';
import type { HandlerContext } from './create-handlers.ts';

type PressHandlers = Pick<Handlers, Extract<keyof Handlers, `press:${string}`>>;

export function pressHandlers({ desk, presses, window }: HandlerContext): PressHandlers {
  const sending = new SendDesk();
  const siteFolder = (): string => presses.folder ?? fileOf(desk.newsroom.root, LAYOUT.public);
  const frontPage = (): string => join(presses.folder ?? desk.newsroom.root, 'index.html');
  return {
    'press:plan': async () => {
      const planned = await presses.plan(desk.newsroom, desk.now());
      if (!planned.ok) return planned;
      const { destination, goesTo } = planned.value;
      const shown = destination === 'git' ? goesTo : shownFolder(goesTo);
      return { ok: true, value: { ...asShown(planned.value), goesTo: shown } };
    },
    'press:run': async ({ seen }) => {
      const pressed = await presses.press(seen, (progress) => {
        const target = window();
        if (target !== null) sendEvent(target, 'press:progress', progress);
      });
      if (pressed.ok) return { ok: true, value: asShown(pressed.value) };
      const { failure } = pressed;
      return failure.kind === 'changed-since'
        ? { ok: false, failure: { ...failure, sheet: asShown(failure.sheet) } }
        : pressed;
    },
    'press:choose-destination': async ({ kind }) => {
      const destination = await askForDestination(kind, window);
      if (destination !== null) await presses.choose(desk.newsroom, destination);
      return destination !== null;
    },
    'press:stop': () => presses.stop(),
    'press:try-sending': ({ to }) => sending.tryTo(siteFolder(), to),
    'press:send': ({ to }) => sending.send(siteFolder(), to),
    'press:push': () => sending.push(desk.newsroom.root),
    'press:show-folder': () => shell.showItemInFolder(frontPage()),
    'press:open-front-page': async () => void (await shell.openPath(frontPage())),
  };
}

/** Null: she chose none. */
async function askForDestination(kind: DestinationKind, window: HandlerContext['window']): Promise<Destination | null> {
  if (kind === 'own-folder' || kind === 'git') return { kind };
  if (kind === 'folder') {
    const folder = await chooseFolder(window, 'Choose the folder for the site');
    return folder === null ? null : { kind, folder };
  }
  const parent = window();
  if (parent === null) return null;
  const filters = [{ name: 'Zip files', extensions: ['zip'] }];
  const options = { title: 'Zip the site', defaultPath: 'site.zip', filters };
  const { canceled, filePath } = await dialog.showSaveDialog(parent, options);
  return canceled || filePath === '' ? null : { kind, file: filePath };
}

/** Paths do not come from the page, and it learns none that a person would not see. */
function asShown<T extends { readonly folder: string }>(told: T): T {
  return { ...told, folder: shownFolder(told.folder) };
}
