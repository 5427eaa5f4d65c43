import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildStale } from './build-freshness.js';

const BEFORE = new Date('2026-11-20T10:00:00Z');
const BUILT = new Date('2026-11-20T11:00:00Z');
const AFTER = new Date('2026-11-20T12:00:00Z');

let folder: string;
let stamp: string;
let source: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'freshness-'));
  stamp = path.join(folder, 'stamp');
  source = path.join(folder, 'source');
  await mkdir(path.join(source, 'deep'), { recursive: true });
  await writeFile(path.join(source, 'deep', 'story.ts'), '');
  await writeFile(stamp, '');
  await utimes(path.join(source, 'deep', 'story.ts'), BEFORE, BEFORE);
  await utimes(path.join(source, 'deep'), BEFORE, BEFORE);
  await utimes(source, BEFORE, BEFORE);
  await utimes(stamp, BUILT, BUILT);
});
afterEach(() => rm(folder, { recursive: true }));

test('is fresh when every source is older than the build', () => {
  expect(isBuildStale(stamp, [source])).toBe(false);
});

test('is stale when there was no build', async () => {
  await rm(stamp);

  expect(isBuildStale(stamp, [source])).toBe(true);
});

test('is stale when a file deep in a source folder changed since', async () => {
  await utimes(path.join(source, 'deep', 'story.ts'), AFTER, AFTER);

  expect(isBuildStale(stamp, [source])).toBe(true);
});

test('is stale when a file was removed since', async () => {
  await rm(path.join(source, 'deep', 'story.ts'));

  expect(isBuildStale(stamp, [source])).toBe(true);
});
