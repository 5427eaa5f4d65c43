import { mkdir } from 'node:fs/promises';
import { shell } from 'electron';
import type { Handlers } from '../ipc/register-handlers.ts';
import { listBoilerplate, saveSnippet, saveTemplate } from '../library/boilerplate.ts';
import { fileOf, LAYOUT } from '../library/newsroom-layout.ts';
import type { HandlerContext } from './create-handlers.ts';

type BoilerplateHandlers = Pick<
  Handlers,
  'boilerplate:list' | 'boilerplate:save-template' | 'boilerplate:save-snippet' | 'boilerplate:show-folder'
>;

export function boilerplateHandlers({ desk }: HandlerContext): BoilerplateHandlers {
  return {
    'boilerplate:list': () => listBoilerplate(desk.newsroom),
    'boilerplate:save-template': (asked) => saveTemplate(desk.newsroom, asked),
    'boilerplate:save-snippet': (asked) => saveSnippet(desk.newsroom, asked),
    'boilerplate:show-folder': async ({ of }) => {
      const folder = fileOf(desk.newsroom.root, LAYOUT[of]);
      await mkdir(folder, { recursive: true });
      await shell.openPath(folder);
    },
  };
}
