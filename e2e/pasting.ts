import type { Locator } from '@playwright/test';

/** Pastes as another program would have it; the system's clipboard takes HTML in a different way in each Electron. */
export async function pasteHtml(body: Locator, html: string, text: string): Promise<void> {
  await body.evaluate(
    (element, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied.html);
      clipboardData.setData('text/plain', copied.text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { html, text },
  );
}

/** Pastes a picture file, as the system would. */
export async function pasteFile(body: Locator, name: string, type: string, bytes: Uint8Array): Promise<void> {
  await body.evaluate(
    (element, file) => {
      const clipboardData = new DataTransfer();
      const content = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
      clipboardData.items.add(new File([content], file.name, { type: file.type }));
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { name, type, base64: Buffer.from(bytes).toString('base64') },
  );
}
