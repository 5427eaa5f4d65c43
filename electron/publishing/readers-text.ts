import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isAsReadersHaveIt, isChangedSinceLive, readersVersion } from '../../domain/readers-version.ts';
import type { Story } from '../../domain/story.ts';
import { storyFromText } from '../../domain/story-file.ts';
import { hasCode } from '../library/file-system.ts';
import { fileOf } from '../library/newsroom-layout.ts';
import { MAX_STORY_BYTES, textFromBytes } from '../library/read-story-file.ts';
import { historyFolder, VERSION_FILE } from '../library/version-files.ts';

/**
 * A story as its readers have it: while the desk works on a live one, the text that was put live. Null if that text is
 * not in the history any more: what the desk has written since is not for readers.
 */
export function asReadersHaveIt(root: string, desks: Story): Story | null {
  if (!isChangedSinceLive(desks)) return desks;
  const live = keptWhenPutLive(fileOf(root, historyFolder(desks.id)), desks);
  return live === null ? null : readersVersion(desks, live);
}

function keptWhenPutLive(folder: string, { publication }: Story): Story | null {
  const liveVersion = publication.state === 'live' ? publication.liveVersion : null;
  for (const name of newestFirst(folder)) {
    const story = readVersion(`${folder}/${name}`);
    if (story !== null && story.version === liveVersion && isAsReadersHaveIt(story)) return story;
  }
  return null;
}

function newestFirst(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => VERSION_FILE.test(name))
      .sort()
      .reverse();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}

/** Null for a damaged version: another may hold the same text. */
function readVersion(file: string): Story | null {
  const text = textFromGzip(readFileSync(file));
  const story = text === null ? null : storyFromText(text);
  return story?.ok ? story.value : null;
}

function textFromGzip(bytes: Uint8Array): string | null {
  try {
    return textFromBytes(gunzipSync(bytes, { maxOutputLength: MAX_STORY_BYTES }));
  } catch {
    return null;
  }
}
