import { lstat, readdir } from 'node:fs/promises';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Story } from '../../domain/story.ts';
import { storyFromText } from '../../domain/story-file.ts';
import type { BrokenFile } from '../../ipc/opened-story.ts';
import type { Revision } from '../../ipc/request.ts';
import { fileOf } from './newsroom-layout.ts';
import { type FileStamp, type ReadFailure, readRegularFile, reasonFrom } from './read-regular-file.ts';
import { resolveRealWithin } from './resolve-within.ts';
import { revisionOf } from './revision.ts';

/** A story as its file had it when it was read. */
export interface StoryFile {
  readonly name: string;
  readonly story: Story;
  readonly revision: Revision;
  readonly stamp: FileStamp;
  readonly bytes: Buffer;
}

export type StoryFileProblem = { readonly kind: 'missing' } | { readonly kind: 'broken'; readonly file: BrokenFile };

/** A file of more than this is refused unread: no story has as much, and one that claims to would stop the desk. */
export const MAX_STORY_BYTES = 50_000_000;

/** Reads the story in the file with this name, relative to the newsroom. What is wrong with a file has a name. */
export async function readStoryFile(root: string, name: string): Promise<Result<StoryFile, StoryFileProblem>> {
  const read = await readRegularFile(fileOf(root, name), MAX_STORY_BYTES - 1);
  if (!read.ok) return fail(await problemFrom(root, name, read.failure));
  const { bytes, stamp } = read.value;

  const text = textFromBytes(bytes);
  if (text === null) return broken(name, 'wrong-encoding', 'It is not UTF-8 text.');
  const story = storyFromText(text);
  if (!story.ok) return broken(name, story.failure.kind, story.failure.reason);
  return ok({ name, story: story.value, revision: revisionOf(bytes), stamp, bytes });
}

/** UTF-8 with or without a byte order mark; null for anything else. */
export function textFromBytes(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function problemFrom(root: string, name: string, failure: ReadFailure): Promise<StoryFileProblem> {
  if (failure.kind === 'missing') return failure;
  const file = failure.kind === 'not-a-file' ? await describeNoFile(root, name, failure.reason) : { name, ...failure };
  return { kind: 'broken', file };
}

/** Says of a link where it leads, and of a folder if it can't be looked into. */
async function describeNoFile(root: string, name: string, reason: string): Promise<BrokenFile> {
  const file = fileOf(root, name);
  try {
    const found = await lstat(file);
    if (found.isDirectory()) await readdir(file);
    const leadsOut = found.isSymbolicLink() && (await resolveRealWithin(root, name)) === null;
    return leadsOut
      ? { name, kind: 'outside', reason: 'It is a link that leads out of the newsroom, or nowhere.' }
      : { name, kind: 'not-a-file', reason };
  } catch (error) {
    return { name, kind: 'not-readable', reason: reasonFrom(error) };
  }
}

function broken(name: string, kind: BrokenFile['kind'], reason: string) {
  return fail({ kind: 'broken' as const, file: { name, kind, reason } });
}
