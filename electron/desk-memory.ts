import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { instantSchema } from '../domain/instant.ts';
import { writeFileDurably } from './library/write-file-durably.ts';
import { log } from './log.ts';

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });

/** What this computer remembers between two starts: never part of the newsroom, and never needed to open it. */
const memorySchema = z.object({
  newsroom: z.string().nullable().catch(null),
  bounds: boundsSchema.nullable().catch(null),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** When this newsroom was last closed here. */
  closedAt: instantSchema.nullable().catch(null),
});
export type DeskMemory = Readonly<z.infer<typeof memorySchema>>;

const NOTHING: DeskMemory = { newsroom: null, bounds: null, theme: 'system', closedAt: null };
const FILE = 'desk.json';

/** Reads it; what is missing or damaged is forgotten rather than reported. */
export function readDeskMemory(userData: string): DeskMemory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(join(userData, FILE), 'utf8')));
  } catch {
    return NOTHING;
  }
}

/** Writes it; failing only costs the next start its window position, so it is logged and no more. */
export async function writeDeskMemory(userData: string, memory: DeskMemory): Promise<void> {
  try {
    await writeFileDurably(join(userData, FILE), `${JSON.stringify(memory, null, 2)}\n`);
  } catch (error) {
    log.error('The desk could not remember its window', error);
  }
}
