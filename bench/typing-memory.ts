/**
 * Memory of an hour's typing: the keys of an hour at 200 words a minute, pressed one after the other as fast as the window
 * takes them, in the real app with preview, counts, checks, spelling and autosave on. Every paragraph of ten words is
 * followed by deleting it again, so the story stays as long as it was and what grows is what is kept.
 *
 * Prints the page's heap and DOM nodes and the main process's heap after each tenth, each after collecting garbage,
 * and the ratio of the last tenth to the fifth: by then the undo history has its thousand steps. A few DOM nodes a paragraph
 * are Chromium's own undo, which a bare contenteditable fills twice as fast.
 *
 * `bench/typing-memory.ts [keys]`
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type CDPSession, type ElectronApplication } from '@playwright/test';
import { createStory, storyIdSchema } from '../domain/story.ts';
import { writeNewsroom } from './wikinews.ts';

const PROJECT = path.join(import.meta.dirname, '..');
const KEYS_OF_AN_HOUR = 60 * 200 * 5;
const KEYS = Number(process.argv[2] ?? KEYS_OF_AN_HOUR);
const HEADLINE = 'The river that was counted';
const PARAGRAPH = 'the clerk wrote the level of the river down twice. ';
const MEBIBYTE = 2 ** 20;

interface Memory {
  readonly pageMiB: number;
  readonly nodes: number;
  readonly mainMiB: number;
}

async function memory(app: ElectronApplication, session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const main = await app.evaluate(() => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  });
  return { pageMiB: usedSize / MEBIBYTE, nodes, mainMiB: main / MEBIBYTE };
}

function print(keys: number, { pageMiB, nodes, mainMiB }: Memory): void {
  console.log(
    `  ${String(keys).padStart(6)} keys: page ${pageMiB.toFixed(1)} MiB, ${nodes} DOM nodes; main ${mainMiB.toFixed(1)} MiB`,
  );
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
try {
  const newsroom = path.join(folder, 'newsroom');
  await mkdir(newsroom);
  const id = storyIdSchema.parse('0b9c7a58-6a2f-4f0c-9a43-2f4f1f1c2d11');
  const body = Array.from({ length: 100 }, () => `<p>${PARAGRAPH.trim()}</p>`).join('\n');
  writeNewsroom(newsroom, [{ ...createStory(id, 'en-GB', '2026-11-24T05:00:00.000Z'), headline: HEADLINE, body }]);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    args: [
      '--js-flags=--expose-gc',
      PROJECT,
      `--newsroom=${newsroom}`,
      `--user-data-dir=${folder}/profile`,
      ...sandbox,
    ],
  });
  const page = await app.firstWindow();
  const session = await page.context().newCDPSession(page);
  await page
    .getByRole('row', { name: HEADLINE })
    .or(page.getByRole('option', { name: HEADLINE }))
    .click();
  const editor = page.getByRole('textbox', { name: 'Story', exact: true });
  await editor.locator('p').nth(50).click();
  await page.keyboard.press('End');
  const taken: Memory[] = [];
  let pressed = 0;
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    while (pressed < (KEYS * tenth) / 10) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(PARAGRAPH);
      for (let key = 0; key <= PARAGRAPH.length; key += 1) await page.keyboard.press('Backspace');
      pressed += 2 * (PARAGRAPH.length + 1);
    }
    await page
      .getByRole('status', { name: 'Save status' })
      .filter({ hasText: /^Saved/u })
      .waitFor();
    const now = await memory(app, session);
    taken.push(now);
    print(pressed, now);
  }
  await app.close();
  const [fifth, last] = [taken[4], taken.at(-1)];
  if (fifth !== undefined && last !== undefined)
    console.log(
      `last tenth ÷ fifth: page ${(last.pageMiB / fifth.pageMiB).toFixed(2)}, DOM nodes ${(last.nodes / fifth.nodes).toFixed(2)}, main ${(last.mainMiB / fifth.mainMiB).toFixed(2)}`,
    );
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
