import { dialog, type OpenDialogOptions } from 'electron';
import type { HandlerContext } from './create-handlers.ts';

/** Asks for a folder in the system's own dialog; null if none was chosen. */
export async function chooseFolder(window: HandlerContext['window'], title: string): Promise<string | null> {
  const options: OpenDialogOptions = { title, properties: ['openDirectory', 'createDirectory'] };
  const parent = window();
  const { canceled, filePaths } = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return canceled ? null : (filePaths[0] ?? null);
}
