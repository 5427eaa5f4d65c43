/** The short form of every trial of the torture suite (`npm run torture`): a few rounds each, in every test run. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { buildChildren } from './build-children.ts';
import { TRIALS } from './trials.ts';

/** What part of the full suite's rounds are run here. */
const SCALE = 0.02;
const ENOUGH_MS = 120_000;

let children = '';
beforeAll(async () => {
  children = await buildChildren();
}, ENOUGH_MS);

test.each(TRIALS)('loses nothing: $name', { timeout: ENOUGH_MS }, async ({ run, name }) => {
  const folder = path.join(await temporaryFolder(), 'trial');
  await mkdir(folder);

  const result = await run({ folder, children, share: { part: 1, of: 1 } }, SCALE);

  if ('skipped' in result) console.log(`SKIPPED: ${name}. ${result.skipped}`);
  else expect(result.losses).toEqual([]);
});
