/**
 * The way of a copied page through the program (issue 2, §4): pasted text in, published page out, every line there.
 * Run as a person runs it, in processes of its own.
 */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../domain/body/read-html.ts';
import { linesOf } from '../../domain/wire/html-lines.ts';
import { setUpBench } from './testing/run-here.ts';

const CLI = fileURLToPath(new URL('./cli.ts', import.meta.url));
const SEED_FOLDER = fileURLToPath(new URL('../../../shared/data/seed', import.meta.url));
const NOW = '2024-09-14T10:00:00+05:00';

const COPIED_PAGE = `Categories: Top Stories, Weather

Ziarat’s junipers are counted for the first time since 1958

ZIARAT (Meridian): Forest guards in the hills above Ziarat have begun to count every juniper taller than a man, a task that will take two summers and that nobody has tried since 1958.

“We know the old ones by name,” said Malik Sarangzai, a guard for thirty years. “It is the young ones that we have never met.”

The count so far: 41,000 trees on nine slopes – and 212 stumps that were not on any list.

 

The Bolan Courier

Recent Posts

Sibi opens a cold store for dates

B.C. Report SIBI: A cold store that can hold nine hundred tonnes of dates was opened…

40 minutes ago

Night bus to Khuzdar returns after six years

Gul Mengal KHUZDAR: The night bus between Quetta and Khuzdar ran again on Friday with…

5 hours ago

Hub’s salt workers win paid rest at noon

Staff Reporter HUB : Workers at the salt pans of Hub have won an hour of…

2 days ago

This site uses cookies.`;

interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function dateline(args: readonly string[], input = ''): Promise<Finished> {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args]);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...said }));
  });
}

/** Text without white space, of which a page makes its own. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u200e\u200f]+/gu, '');
}

/** Imports the copy into a new newsroom, exports its story, and answers with the page's visible text. */
async function throughTheProgram(copy: string): Promise<{ readonly text: string; readonly imported: Finished }> {
  const { folder, newsroom } = await setUpBench();
  const places = ['--newsroom', newsroom, '--user-data-dir', path.join(folder, 'user-data'), '--now', NOW];
  expect((await dateline(['init', ...places])).exitCode).toBe(0);
  const imported = await dateline(['import', '-', ...places], copy);
  const id = imported.stdout.slice(0, 36);
  const page = path.join(folder, 'page.html');
  expect(await dateline(['export', id, '--to', page, ...places])).toEqual({
    exitCode: 0,
    stdout: `${page}\n`,
    stderr: '',
  });
  const html = await readFile(page, 'utf8');
  return { text: linesOf(readHtml(html)).join('\n'), imported };
}

/** The first line of the copy that does not follow the lines before it in the text; null if all do. */
function firstLineMissing(copy: string, text: string): string | null {
  const shown = squeezed(text);
  let at = 0;
  for (const line of copy.split(/\r?\n/)) {
    const found = shown.indexOf(squeezed(line), at);
    if (found === -1) return line;
    at = found + squeezed(line).length;
  }
  return null;
}

describe('a page that was copied, imported and exported', { timeout: 60_000 }, () => {
  test('shows every line of the copy in its order', async () => {
    const { text, imported } = await throughTheProgram(COPIED_PAGE);

    expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
    expect(imported.stdout).toContain('The newsroom is now called “The Bolan Courier”');
    expect(firstLineMissing(COPIED_PAGE, text)).toBeNull();
  });

  test('shows every line of the seed page, where it is at hand', async (context) => {
    const names = await readdir(SEED_FOLDER).catch(() => []);
    const pages = names.filter((name) => name.endsWith('.txt') && name !== 'SOURCE.txt');
    context.skip(pages.length === 0, 'The seed page is not beside the project.');

    for (const name of pages) {
      const copy = await readFile(path.join(SEED_FOLDER, name), 'utf8');
      const { text } = await throughTheProgram(copy);
      expect(firstLineMissing(copy, text)).toBeNull();
    }
  });
});
