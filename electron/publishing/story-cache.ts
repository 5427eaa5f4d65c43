import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownFile } from './story-source.ts';

/** Raised when `SiteStory` changes its shape, or is read differently. */
const FORMAT = 3;
/** Lines that may stand in the cache without use before it is written anew: one for every so many of use. */
const USED_A_STALE_LINE = 4;

/** What a press learnt from the story files. */
export interface StoryCache {
  readonly files: ReadonlyMap<string, KnownFile>;
  /** Lines that it takes on the disk; 0: there is nothing to add to. */
  readonly lines: number;
}

/** Nothing learnt yet. */
export const NO_STORY_CACHE: StoryCache = { files: new Map(), lines: 0 };

/**
 * Reads what the last presses learnt, kept outside the newsroom so that the next one reads only what changed. It is a
 * cache: missing, older or damaged it costs time, never truth. `key` names all that it depends on besides the files:
 * the program and the settings.
 */
export function readStoryCache(file: string, key: string): StoryCache {
  try {
    const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
    if (head !== headLine(key)) return NO_STORY_CACHE;
    // Every line ends with a line end: what follows the last one was cut short.
    if (lines.pop() !== '') return NO_STORY_CACHE;
    return { files: new Map(JSON.parse(`[${lines.join(',')}]`)), lines: lines.length };
  } catch {
    return NO_STORY_CACHE;
  }
}

export interface Learnt {
  readonly cached: StoryCache;
  readonly known: ReadonlyMap<string, KnownFile>;
}

/**
 * Keeps it for the next press. What is new is added at the end, where it counts before the earlier lines of its file:
 * one edit in ten thousand stories costs one line. Lines of files that are gone do no harm.
 */
export function keepStoryCache(file: string, key: string, { cached, known }: Learnt): void {
  const news = [...known].filter(([name, one]) => cached.files.get(name) !== one).map(lineOf);
  const stale = cached.lines + news.length - known.size;
  if (cached.lines > 0 && stale * USED_A_STALE_LINE <= known.size) {
    if (news.length > 0) appendFileSync(file, news.join(''));
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  const temp = `${file}.${process.pid}.tmp`;
  writeFileSync(temp, [`${headLine(key)}\n`, ...[...known].map(lineOf)].join(''));
  renameSync(temp, file);
}

function lineOf(entry: readonly [string, KnownFile]): string {
  return `${JSON.stringify(entry)}\n`;
}

function headLine(key: string): string {
  return JSON.stringify([FORMAT, key]);
}
