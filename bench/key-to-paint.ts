/** From a key event's own time stamp to the end of the frame that shows it, in a window with a story in it. */
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export interface Typing {
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Tasks of the page that took longer than 50 ms while keys came. */
  readonly longTasks: number;
}

/** Notes each key's way to the screen from here on. The message after the frame comes when it has been painted. */
function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const noted: { keys: number[]; longTasks: number } = { keys: [], longTasks: 0 };
    Object.assign(window, { noted });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => noted.keys.push(performance.now() - timeStamp);
          port2.postMessage(null);
        }),
      { capture: true },
    );
    new PerformanceObserver((entries) => {
      noted.longTasks += entries.getEntries().length;
    }).observe({ type: 'longtask' });
  });
}

/** Types at the end of what is found in the middle of `count` such elements. */
export async function typeInTheMiddle(page: Page, count: number, keys: number, selector = 'p'): Promise<Typing> {
  const editor = page.getByRole('textbox', { name: 'Story', exact: true });
  await editor
    .locator(selector)
    .nth(Math.floor(count / 2))
    .click();
  await page.keyboard.press('End');
  // The first keys pay for what is compiled then; they are not counted.
  await page.keyboard.type(' once more and again', { delay: 60 });
  await watchKeys(page);
  for (let key = 0; key < keys; key += 1) await page.keyboard.type('the bridge '.charAt(key % 11), { delay: 60 });
  await page.waitForFunction(
    (wanted) => (window as unknown as { noted: { keys: number[] } }).noted.keys.length >= wanted,
    keys,
  );
  const noted = await page.evaluate(
    () => (window as unknown as { noted: { keys: number[]; longTasks: number } }).noted,
  );
  const sorted = noted.keys.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { medianMs: at(0.5), p95Ms: at(0.95), longTasks: noted.longTasks };
}

export function launch(args: readonly string[]): Promise<ElectronApplication> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return _electron.launch({ args: [...args, ...sandbox] });
}
