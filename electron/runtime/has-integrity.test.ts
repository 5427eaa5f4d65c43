import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasIntegrity } from './has-integrity.ts';

// printf abc | openssl dgst -sha512 -binary | base64
const INTEGRITY_OF_ABC =
  'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'integrity-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('accepts the file whose digest is named', async () => {
  const file = path.join(folder, 'archive');
  await writeFile(file, 'abc');

  expect(await hasIntegrity(file, INTEGRITY_OF_ABC)).toBe(true);
});

test('refuses a file that differs by one byte', async () => {
  const file = path.join(folder, 'archive');
  await writeFile(file, 'abd');

  expect(await hasIntegrity(file, INTEGRITY_OF_ABC)).toBe(false);
});
