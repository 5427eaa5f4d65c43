import { createHash } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Story, StoryId } from '../../domain/story.ts';
import { storyIdSchema } from '../../domain/story.ts';
import type { FoundFields } from '../../domain/wire/found-fields.ts';
import { findSameStory } from '../../domain/wire/same-story.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { fileOf, LAYOUT } from '../library/newsroom-layout.ts';
import { valueFromJson } from '../library/newsroom-settings.ts';
import { readRegularFile } from '../library/read-regular-file.ts';
import { textFromBytes } from '../library/read-story-file.ts';
import { openStory } from '../library/story-library.ts';
import { nameOnTheWire } from './name-on-the-wire.ts';

const entrySchema = z.object({ file: z.string(), number: z.int(), hash: z.string(), id: storyIdSchema });
type ImportEntry = Readonly<z.infer<typeof entrySchema>>;

/** A file as it was when its stories were made. */
export interface ImportedSource {
  /** The file's name as the newsroom knows it. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

/** What the newsroom has of a story that stands in a file. */
export type KnownImport =
  | { readonly kind: 'unknown' }
  /** The same file was imported, and its story is still here. */
  | { readonly kind: 'same'; readonly id: StoryId; readonly headline: string }
  /** A file of that name was imported with another text of the same story. */
  | { readonly kind: 'earlier'; readonly id: StoryId; readonly headline: string };

const MAX_LEDGER_BYTES = 50_000_000;

/** The source that a file is. */
export function importedSource(newsroom: Newsroom, file: string, bytes: Uint8Array): ImportedSource {
  return { file: nameOnTheWire(newsroom, file), hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Looks a found story up among those that were imported before and are still here. */
export async function knownImport(
  newsroom: Newsroom,
  source: ImportedSource & { readonly number: number },
  fields: Pick<FoundFields, 'headline' | 'slugline'>,
): Promise<KnownImport> {
  const entries = (await readLedger(newsroom, source)).filter(({ number }) => number === source.number);
  for (const { id } of entries.filter(({ hash }) => hash === source.hash)) {
    const story = await storyHere(newsroom, id);
    if (story !== null) return { kind: 'same', id, headline: story.headline };
  }
  for (const { id } of entries.filter(({ file }) => file === source.file).toReversed()) {
    const story = await storyHere(newsroom, id);
    if (story !== null && isSameStory(story, fields)) return { kind: 'earlier', id, headline: story.headline };
  }
  return { kind: 'unknown' };
}

/** Remembers what a story was made of. Where that fails the file may be imported once more: nothing is lost. */
export async function rememberImport(newsroom: Newsroom, entry: ImportEntry): Promise<void> {
  const file = fileOf(newsroom.root, LAYOUT.imports);
  await newsroom.queue.run(LAYOUT.imports, () => appendFile(file, `${JSON.stringify(entry)}\n`).catch(() => undefined));
}

/**
 * What is remembered of a source. Lines that are none (one was torn by a power cut, another program wrote) are passed
 * over, and only those that can be meant are parsed: a folder may hold thousands of files.
 */
async function readLedger({ root }: Newsroom, { file, hash }: ImportedSource): Promise<readonly ImportEntry[]> {
  const read = await readRegularFile(fileOf(root, LAYOUT.imports), MAX_LEDGER_BYTES);
  const text = read.ok ? textFromBytes(read.value.bytes) : null;
  const name = JSON.stringify(file);
  const meant = (text ?? '').split('\n').filter((line) => line.includes(hash) || line.includes(name));
  return meant.flatMap((line) => {
    const entry = entrySchema.safeParse(valueFromJson(line));
    return entry.success ? [entry.data] : [];
  });
}

async function storyHere(newsroom: Newsroom, id: StoryId): Promise<Story | null> {
  const opened = await openStory(newsroom, id);
  return opened.ok ? opened.value.story : null;
}

/** Files take names again (`01.txt` of every day): the name alone makes no later version. */
function isSameStory(story: Story, { headline = '', slugline = '' }: Pick<FoundFields, 'headline' | 'slugline'>) {
  const at = story.createdAt;
  return (
    findSameStory({ headline, slugline, at }, [{ headline: story.headline, slugline: story.slugline, at }]) !== null
  );
}
