import * as electron from 'electron';

/**
 * What the clipboard holds as plain text and as HTML; empty for what it has none of. Electron's interface for it
 * changed; both are spoken (README, “The Electron runtime”).
 */
export async function readClipboard(): Promise<{ readonly text: string; readonly html: string }> {
  const { clipboard } = electron;
  const text = await clipboard.readText();
  if (!('ClipboardItem' in electron)) {
    const readHtml: unknown = Reflect.get(clipboard, 'readHTML');
    const html: unknown = typeof readHtml === 'function' ? Reflect.apply(readHtml, clipboard, []) : '';
    return { text, html: typeof html === 'string' ? html : '' };
  }
  const items = await clipboard.read();
  const item = items.find(({ types }) => types.includes('text/html'));
  return { text, html: item === undefined ? '' : await (await item.getType('text/html')).text() };
}
