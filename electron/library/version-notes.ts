import { z } from 'zod';
import type { StoryId } from '../../domain/story.ts';
import { VERSION_REASONS } from '../../ipc/history-requests.ts';
import type { Revision } from '../../ipc/request.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT, timeKey } from './newsroom-layout.ts';
import { valueFromJson } from './newsroom-settings.ts';
import { readRegularFile } from './read-regular-file.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** What is noted of a version beside its text: why it was kept and what a person called it, and what lists show. */
const noteSchema = z.object({
  reason: z.enum(VERSION_REASONS),
  name: z.string(),
  words: z.int().min(0),
  headline: z.string(),
  revision: z.string(),
  /** What it changed of the version before it, by that version's key; versions are dropped, and then it is counted anew. */
  changed: z.object({ since: z.string(), added: z.int().min(0), removed: z.int().min(0) }).optional(),
});
export interface VersionNote extends Readonly<z.infer<typeof noteSchema>> {
  readonly revision: Revision;
}

/** Notes by the key of their version. A version may have none. */
export type VersionNotes = Readonly<Record<string, VersionNote>>;

const notesSchema = z.object({ format: z.literal(1), versions: z.record(z.string(), noteSchema) });
const MAX_NOTES_BYTES = 20_000_000;

export async function readVersionNotes({ root }: Pick<Newsroom, 'root'>, id: StoryId): Promise<VersionNotes> {
  return (await readNotes(notesFile(root, id)))?.versions ?? {};
}

/** Throws the system's error. Notes that can't be read are put aside, not written over: there may be names in them. */
export async function writeVersionNotes(newsroom: Newsroom, id: StoryId, versions: VersionNotes): Promise<void> {
  const { root, files, desk } = newsroom;
  const file = notesFile(root, id);
  if ((await readNotes(file)) === null) {
    await files.rename(file, file.replace(/\.json$/, `-unreadable-${timeKey(desk.now())}.json`));
  }
  await writeFileDurably(file, `${JSON.stringify({ format: 1, versions }, null, 1)}\n`, { files });
}

/** Null if there is a file that can't be understood. */
async function readNotes(file: string): Promise<z.infer<typeof notesSchema> | null> {
  const read = await readRegularFile(file, MAX_NOTES_BYTES);
  if (!read.ok) return read.failure.kind === 'missing' ? { format: 1, versions: {} } : null;
  const parsed = notesSchema.safeParse(valueFromJson(new TextDecoder().decode(read.value.bytes)));
  return parsed.success ? parsed.data : null;
}

function notesFile(root: string, id: StoryId): string {
  return fileOf(root, `${LAYOUT.history}/${id}/versions.json`);
}
