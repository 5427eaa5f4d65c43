import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownFile } from './story-source.ts';

/** Raised when `SiteStory` changes its shape, or is read differently. */
const FORMAT = 2;

/**
 * What a press learnt from the story files, kept outside the newsroom so that the next one reads only what changed.
 * It is a cache: missing, older or damaged it costs time, never truth. `key` names all that it depends on besides the
 * files: the program and the settings.
 */
export function readStoryCache(file: string, key: string): ReadonlyMap<string, KnownFile> {
  try {
    const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    if (head !== headLine(key)) return new Map();
    // A cache that was cut short has no end line.
    if (lines.pop() !== 'end') return new Map();
    return new Map(lines.map((line): readonly [string, KnownFile] => JSON.parse(line)));
  } catch {
    return new Map();
  }
}

/** Keeps it for the next press. */
export function writeStoryCache(file: string, key: string, files: ReadonlyMap<string, KnownFile>): void {
  const lines = [...files].map((entry) => JSON.stringify(entry));
  mkdirSync(path.dirname(file), { recursive: true });
  const temp = `${file}.${process.pid}.tmp`;
  writeFileSync(temp, [headLine(key), ...lines, 'end'].join('\n'));
  renameSync(temp, file);
}

function headLine(key: string): string {
  return JSON.stringify([FORMAT, key]);
}
