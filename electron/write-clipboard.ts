import * as electron from 'electron';

/**
 * Puts the same markup on the clipboard twice: as rich text for an editor that takes it, as text for one that takes
 * code. Electron's interface for it changed; both are spoken (README, “The Electron runtime”).
 */
export async function writeMarkup(markup: string): Promise<void> {
  const { clipboard } = electron;
  if ('ClipboardItem' in electron) {
    await clipboard.write([new electron.ClipboardItem({ 'text/html': markup, 'text/plain': markup })]);
  } else {
    Reflect.apply(clipboard.write, clipboard, [{ html: markup, text: markup }]);
  }
}
