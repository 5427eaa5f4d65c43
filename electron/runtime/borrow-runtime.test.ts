import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers, runtimeFileFromEntry } from './borrow-runtime.ts';

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/ur.pak', 'locales/ur.pak'],
  ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
  ['Cypress/resources/app/index.js', undefined],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
])('%s in the zip becomes %s', (entryName, place) => {
  expect(runtimeFileFromEntry(entryName)).toBe(place);
});

test('clears away what a killed run left, and leaves a running one alone', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'leftovers-'));
  const running = `runtime-in-progress-${process.pid}`;
  // Above the largest process id that Linux, macOS or Windows gives out.
  for (const name of ['dist', running, 'runtime-in-progress-999999999']) await mkdir(path.join(folder, name));

  await removeLeftovers(folder);

  expect(await readdir(folder)).toEqual(['dist', running]);
  await rm(folder, { recursive: true });
});
