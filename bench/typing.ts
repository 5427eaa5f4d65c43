/**
 * Key to paint: from a key event's own time stamp to the end of the frame that shows it, in the real app with preview,
 * counts, checks, spelling and autosave on, beside bare Lexical rich text and a plain contenteditable in the same runtime,
 * in turns. Prints medians, 95th percentiles and their ratios for stories of 1,000, 10,000 and 50,000 words; for our
 * own window also the time from a click on a story to its caret, and the tasks over 50 ms while keys came.
 *
 * `bench/typing.ts [keys] [words …]`
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createStory, type Story, storyIdSchema } from '../domain/story.ts';
import { launch, type Typing, typeInTheMiddle } from './key-to-paint.ts';
import { writeBarePages } from './peers/bare-editor/bare-pages.ts';
import { writeNewsroom } from './wikinews.ts';

const PROJECT = path.join(import.meta.dirname, '..');
const BARE = path.join(import.meta.dirname, 'peers', 'bare-editor');
const [keysGiven, ...sizesGiven] = process.argv.slice(2).map(Number);
const KEYS = keysGiven ?? 150;
const SIZES = sizesGiven.length > 0 ? sizesGiven : [1_000, 10_000, 50_000];
const HEADLINE = 'The river that was counted';
const WORDS_IN_A_PARAGRAPH = 50;
const SENTENCE = 'the gauge at the old bridge was read every hour by a clerk who wrote the level down twice '.split(
  ' ',
);

function paragraphsOf(words: number): readonly string[] {
  return Array.from({ length: words / WORDS_IN_A_PARAGRAPH }, (_, number) =>
    Array.from({ length: WORDS_IN_A_PARAGRAPH }, (_word, at) => SENTENCE[(at + number) % (SENTENCE.length - 1)]).join(
      ' ',
    ),
  );
}

function storyOf(paragraphs: readonly string[]): Story {
  const id = storyIdSchema.parse('0b9c7a58-6a2f-4f0c-9a43-2f4f1f1c2d11');
  const body = paragraphs.map((line) => `<p>${line}</p>`).join('\n');
  return { ...createStory(id, 'en-GB', '2026-11-24T05:00:00.000Z'), headline: HEADLINE, body };
}

async function typeInBare(folder: string, name: 'lexical' | 'plain', paragraphs: number): Promise<Typing> {
  const page = path.join(folder, `${name}.html`);
  const app = await launch([BARE, `--page=${page}`, `--user-data-dir=${path.join(folder, 'peer-profile')}`]);
  const typing = await typeInTheMiddle(await app.firstWindow(), paragraphs, KEYS);
  await app.close();
  return typing;
}

async function typeInDateline(folder: string, paragraphs: number): Promise<Typing & { readonly openMs: number }> {
  const newsroom = path.join(folder, 'newsroom');
  const app = await launch([PROJECT, `--newsroom=${newsroom}`, `--user-data-dir=${path.join(folder, 'profile')}`]);
  const page = await app.firstWindow();
  const openMs = await timeToCaret(page);
  const typing = await typeInTheMiddle(page, paragraphs, KEYS);
  await app.close();
  return { ...typing, openMs };
}

/** From the click on the story in the list to the frame in which its text can take a caret, in milliseconds. */
async function timeToCaret(page: Page): Promise<number> {
  const row = page.getByRole('row', { name: HEADLINE }).or(page.getByRole('option', { name: HEADLINE }));
  await row.waitFor();
  const opened = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.addEventListener(
          'pointerdown',
          ({ timeStamp }) => {
            const observer = new MutationObserver(() => {
              const body = document.querySelector<HTMLElement>('.story-body p');
              if (body === null) return;
              observer.disconnect();
              body.closest<HTMLElement>('[contenteditable]')?.focus();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
            });
            observer.observe(document.body, { childList: true, subtree: true });
          },
          { capture: true, once: true },
        );
      }),
  );
  await row.click();
  return opened;
}

function print(name: string, { medianMs, p95Ms, longTasks }: Typing, bare: Typing): void {
  const ratio = (p95Ms / bare.p95Ms).toFixed(2);
  console.log(
    `  ${name.padEnd(16)} median ${medianMs.toFixed(1)} ms, 95th percentile ${p95Ms.toFixed(1)} ms (${ratio} × bare Lexical), ${longTasks} long tasks`,
  );
}

for (const words of SIZES) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
  try {
    const paragraphs = paragraphsOf(words);
    await mkdir(path.join(folder, 'newsroom'));
    writeNewsroom(path.join(folder, 'newsroom'), [storyOf(paragraphs)]);
    await writeBarePages(folder, paragraphs);
    const plain = await typeInBare(folder, 'plain', paragraphs.length);
    const bare = await typeInBare(folder, 'lexical', paragraphs.length);
    const ours = await typeInDateline(folder, paragraphs.length);
    console.log(`${words} words, ${KEYS} keys (Dateline: ${ours.openMs.toFixed(0)} ms from click to caret)`);
    print('contenteditable', plain, bare);
    print('bare Lexical', bare, bare);
    print('Dateline', ours, bare);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
