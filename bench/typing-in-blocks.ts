/**
 * Key to paint in one long block: a list of 5,000 lines and a table of 400 rows, beside as many words in paragraphs, in
 * the real app with everything on. Prints medians, 95th percentiles and their ratios to the paragraphs.
 *
 * `bench/typing-in-blocks.ts [keys]`
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createStory, type Story, storyIdSchema } from '../domain/story.ts';
import { launch, type Typing, typeInTheMiddle } from './key-to-paint.ts';
import { writeNewsroom } from './wikinews.ts';

const PROJECT = path.join(import.meta.dirname, '..');
const [keysGiven] = process.argv.slice(2).map(Number);
const KEYS = keysGiven ?? 100;
const HEADLINE = 'The river that was counted';
const LINE = 'the gauge at the old bridge was read';
const [LINES, ROWS, CELLS] = [5_000, 400, 5];

interface LongBlock {
  readonly name: string;
  readonly body: string;
  /** What is typed in, and how many of it there are. */
  readonly selector: string;
  readonly count: number;
}

const repeat = (count: number, part: string, between = '') => Array.from({ length: count }, () => part).join(between);

const BLOCKS: readonly LongBlock[] = [
  { name: 'paragraphs, as the list', body: repeat(LINES, `<p>${LINE}</p>`, '\n'), selector: 'p', count: LINES },
  { name: 'list', body: `<ul>${repeat(LINES, `<li>${LINE}</li>`)}</ul>`, selector: 'li', count: LINES },
  {
    name: 'paragraphs, as the table',
    body: repeat(ROWS, `<p>${repeat(CELLS, LINE, ' ')}</p>`, '\n'),
    selector: 'p',
    count: ROWS,
  },
  {
    name: 'table',
    body: `<table><tbody>${repeat(ROWS, `<tr>${repeat(CELLS, `<td>${LINE}</td>`)}</tr>`)}</tbody></table>`,
    selector: 'td',
    count: ROWS * CELLS,
  },
];

function storyOf(body: string): Story {
  const id = storyIdSchema.parse('0b9c7a58-6a2f-4f0c-9a43-2f4f1f1c2d11');
  return { ...createStory(id, 'en-GB', '2026-11-24T05:00:00.000Z'), headline: HEADLINE, body };
}

async function typeIn({ body, selector, count }: LongBlock): Promise<Typing> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
  try {
    const newsroom = path.join(folder, 'newsroom');
    await mkdir(newsroom);
    writeNewsroom(newsroom, [storyOf(body)]);
    const app = await launch([PROJECT, `--newsroom=${newsroom}`, `--user-data-dir=${path.join(folder, 'profile')}`]);
    const page = await app.firstWindow();
    await page
      .getByRole('row', { name: HEADLINE })
      .or(page.getByRole('option', { name: HEADLINE }))
      .click();
    const typing = await typeInTheMiddle(page, count, KEYS, selector);
    await app.close();
    return typing;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

let paragraphs: Typing | null = null;
for (const block of BLOCKS) {
  const typing = await typeIn(block);
  if (block.selector === 'p') paragraphs = typing;
  const ratio = (typing.p95Ms / (paragraphs?.p95Ms ?? typing.p95Ms)).toFixed(2);
  const { medianMs, p95Ms, longTasks } = typing;
  console.log(
    `${block.name.padEnd(26)} median ${medianMs.toFixed(1)} ms, 95th percentile ${p95Ms.toFixed(1)} ms (${ratio} × paragraphs), ${longTasks} long tasks`,
  );
}
