import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeFileDurably } from '../library/write-file-durably.ts';

const memorySchema = z.strictObject({
  format: z.literal(1),
  folder: z.string().nullable(),
  read: z.array(z.string()),
});

/** What this computer remembers of a newsroom's wire. It is in the user-data folder: agency files are only read. */
export interface WireMemory {
  /** The folder that the editor chose; null: the newsroom's own. */
  readonly folder: string | null;
  /** Marks of the versions that were read here (`markOf`). */
  readonly read: ReadonlySet<string>;
}

export const NO_MEMORY: WireMemory = { folder: null, read: new Set() };

/** What was remembered; nothing if that is missing or damaged: then all of the wire is unread again. */
export async function readWireMemory(file: string): Promise<WireMemory> {
  try {
    const { folder, read } = memorySchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { folder, read: new Set(read) };
  } catch {
    return NO_MEMORY;
  }
}

/** Remembers it. Throws the system's error. */
export async function writeWireMemory(file: string, { folder, read }: WireMemory): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFileDurably(file, JSON.stringify({ format: 1, folder, read: [...read] }));
}
