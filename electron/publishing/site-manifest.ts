import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { OutputParts } from '../../domain/site/site-outputs.ts';
import { hasCode } from '../library/file-system.ts';
import { PRESS_FOLDER } from './site-folder.ts';

/** The manifest, among the site's files. */
export const MANIFEST_FILE = `${PRESS_FOLDER}/manifest.json`;

/** What is known of one file of the site since it was last written. */
export interface Pressed {
  readonly made: OutputParts;
  /** Fingerprint of its bytes, and how many there are. */
  readonly hash: string;
  readonly size: number;
  /** The story whose page it is; empty: none. */
  readonly storyId: string;
}

/**
 * Which files of the folder are ours, and what each was made from. `begun` are files that a press meant to write and
 * may not have finished: they are ours too.
 */
export interface SiteManifest {
  readonly pressedAt: string;
  readonly files: ReadonlyMap<string, Pressed>;
  readonly begun: ReadonlySet<string>;
}

// Ten thousand entries are read before anything else can happen, so each is one string of words.
const manifestSchema = z.object({
  format: z.literal(1),
  pressedAt: z.string(),
  files: z.record(z.string(), z.string()),
  begun: z.array(z.string()),
});

export const NO_MANIFEST: SiteManifest = { pressedAt: '', files: new Map(), begun: new Set() };

function manifestFile(out: string): string {
  return path.join(out, MANIFEST_FILE);
}

/**
 * The manifest of a site folder; an empty one where there is none or it can't be understood. Nothing is then ours: a
 * file that stands in the way is kept unless it is just what would be written.
 */
export function readManifest(out: string): SiteManifest {
  let text: string;
  try {
    text = readFileSync(manifestFile(out), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return NO_MANIFEST;
    throw error;
  }
  const parsed = manifestSchema.safeParse(jsonOrNull(text));
  if (!parsed.success) return NO_MANIFEST;
  const files = new Map<string, Pressed>();
  for (const [file, words] of Object.entries(parsed.data.files)) files.set(file, pressedFrom(words));
  return { pressedAt: parsed.data.pressedAt, files, begun: new Set(parsed.data.begun) };
}

/** The text of a manifest: files in the order of their names, so that equal sites have equal bytes. */
export function textFromManifest({ pressedAt, files, begun }: SiteManifest): string {
  const names = [...files.keys()].sort();
  const entries = Object.fromEntries(names.map((file) => [file, wordsFrom(files.get(file))]));
  return `${JSON.stringify({ format: 1, pressedAt, files: entries, begun: [...begun].sort() }, null, 0)}\n`;
}

function wordsFrom(pressed: Pressed | undefined): string {
  if (pressed === undefined) return '';
  const { made, hash, size, storyId } = pressed;
  return [made.content, made.recentPosts, made.ages, made.settings, hash, size, storyId].join(' ');
}

function pressedFrom(words: string): Pressed {
  const [content = '', recentPosts = '', ages = '', settings = '', hash = '', size = '', storyId = ''] =
    words.split(' ');
  return { made: { content, recentPosts, ages, settings }, hash, size: Number(size), storyId };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
