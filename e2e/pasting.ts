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

/** A file as the system hands it over. */
export interface HandedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Pastes a picture file, as the system would. */
export async function pasteFile(body: Locator, name: string, type: string, bytes: Uint8Array): Promise<void> {
  await handOver(body, 'paste', [{ name, type, bytes }]);
}

/** Pastes files, or drops them on what is given, as the system would. */
export async function handOver(target: Locator, how: 'paste' | 'drop', files: readonly HandedFile[]): Promise<void> {
  await target.evaluate(
    (element, given) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of given.files) {
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], name, { type }));
      }
      const options = { bubbles: true, cancelable: true };
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = { clientX: left + width / 2, clientY: top + height / 2 };
      element.dispatchEvent(
        given.how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, ...options })
          : new DragEvent('drop', { dataTransfer: data, ...place, ...options }),
      );
    },
    {
      how,
      files: files.map(({ name, type, bytes }) => ({ name, type, base64: Buffer.from(bytes).toString('base64') })),
    },
  );
}
