/** Where pictures of the media folder are used: in stories, and in what stories can become again. */
import { readdir } from 'node:fs/promises';
import { setImmediate as afterEvents } from 'node:timers/promises';
import { hasCode } from '../file-system.ts';
import type { Newsroom } from '../newsroom.ts';
import { fileOf, LAYOUT } from '../newsroom-layout.ts';
import { readRegularFile } from '../read-regular-file.ts';
import { MAX_STORY_BYTES } from '../read-story-file.ts';
import { textFromGzip, VERSION_FILE } from '../version-files.ts';

/** A picture as any text of ours names it. */
const SOURCE = /media:[0-9a-f]{64}\.[a-z0-9]{2,5}/gu;
const AT_ONCE = 16;

export interface Looking {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Story files that hold this picture's name, relative to the newsroom. */
export async function storiesNaming(newsroom: Newsroom, src: string): Promise<readonly string[]> {
  await newsroom.scanned;
  const found: string[] = [];
  const names = newsroom.index.files().flatMap(({ id, name }) => (id === null ? [] : [name]));
  await inSlices(names, async (name) => {
    if ((await textOf(newsroom, name)).includes(src)) found.push(name);
  });
  return found.sort().reverse();
}

/**
 * Every picture that is named in a story, in a list, in the trash, in a template or a snippet, in the newsroom's settings (the
 * site's logo), or in an earlier version of a story (which readers may have, and which can be brought back). Null if `signal` aborted: half the answer is none.
 */
export async function picturesInUse(
  newsroom: Newsroom,
  { signal, onProgress }: Looking,
): Promise<ReadonlySet<string> | null> {
  const folders = [LAYOUT.stories, LAYOUT.lists, LAYOUT.trash, LAYOUT.templates, LAYOUT.snippets, LAYOUT.history];
  const texts = (await Promise.all(folders.map((folder) => filesIn(newsroom, folder)))).flat();
  const names = [LAYOUT.settings, LAYOUT.recentPosts, ...texts];
  const used = new Set<string>();
  let done = 0;
  await inSlices(names, async (name) => {
    if (signal.aborted) return;
    for (const [src] of (await textOf(newsroom, name)).matchAll(SOURCE)) used.add(src);
    done += 1;
    if (done % AT_ONCE === 0) onProgress(done, names.length);
  });
  return signal.aborted ? null : used;
}

/** Does `work` for each name, some at a time, and lets other work through between. */
async function inSlices(names: readonly string[], work: (name: string) => Promise<void>): Promise<void> {
  for (let at = 0; at < names.length; at += AT_ONCE) {
    await Promise.all(names.slice(at, at + AT_ONCE).map(work));
    await afterEvents();
  }
}

/**
 * What a file says; empty for one that is gone. One that can't be read is no reason to think that a picture is not
 * used: it throws.
 */
async function textOf({ root }: Newsroom, name: string): Promise<string> {
  const read = await readRegularFile(fileOf(root, name), MAX_STORY_BYTES);
  if (!read.ok) {
    if (read.failure.kind === 'missing') return '';
    throw new Error(`${name} can’t be read. ${read.failure.reason}`);
  }
  if (!VERSION_FILE.test(name.split('/').at(-1) ?? '')) return read.value.bytes.toString('utf8');
  return (await textFromGzip(read.value.bytes)) ?? '';
}

async function filesIn({ root }: Newsroom, folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(fileOf(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(?:json|html|json\.gz)$/u.test(entry.name))
      .map((entry) => nameWithin(root, entry.parentPath, entry.name));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function nameWithin(root: string, folder: string, name: string): string {
  return [...folder.slice(root.length + 1).split(/[\\/]/u), name].join('/');
}
