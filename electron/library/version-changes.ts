import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import { wordsChanged } from '../../domain/words-changed.ts';
import type { Newsroom } from './newsroom.ts';
import { readVersion } from './version-files.ts';
import type { VersionNote } from './version-notes.ts';

/**
 * The note with what its version changed of the version `since` (undefined: it is the first). What is noted already
 * is taken as it is; otherwise both texts are read. Without it where one of them can't be.
 */
export async function withChange(
  newsroom: Newsroom,
  id: StoryId,
  { since, note, read }: { since: string | undefined; note: VersionNote; read: () => Promise<Story | null> },
): Promise<VersionNote> {
  if (since !== undefined && note.changed?.since === since) return note;
  const { changed: _stale, ...plain } = note;
  const before = since === undefined ? null : await readVersion(newsroom, id, since);
  const after = before?.ok === true ? await read() : null;
  if (since === undefined || before?.ok !== true || after === null) return plain;
  return { ...plain, changed: { since, ...wordsChanged(textOf(before.value), textOf(after)) } };
}

function textOf({ headline, body }: Story): string {
  return `${headline}\n${plainText(parseBody(body))}`;
}
