import { join } from 'node:path';
import { shell } from 'electron';
import type { Handlers } from '../ipc/register-handlers.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { shownFolder } from '../shown-folder.ts';
import type { HandlerContext } from './create-handlers.ts';

type PressHandlers = Pick<Handlers, Extract<keyof Handlers, `press:${string}`>>;

export function pressHandlers({ desk, presses, window }: HandlerContext): PressHandlers {
  const frontPage = (): string => join(presses.folder ?? desk.newsroom.root, 'index.html');
  return {
    'press:plan': async () => {
      const planned = await presses.plan(desk.newsroom, desk.now());
      return planned.ok ? { ok: true, value: asShown(planned.value) } : planned;
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
    'press:stop': () => presses.stop(),
    'press:show-folder': () => shell.showItemInFolder(frontPage()),
    'press:open-front-page': async () => void (await shell.openPath(frontPage())),
  };
}

/** Paths do not come from the page, and it learns none that a person would not see. */
function asShown<T extends { readonly folder: string }>(told: T): T {
  return { ...told, folder: shownFolder(told.folder) };
}
