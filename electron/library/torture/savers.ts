import { open } from 'node:fs/promises';
import { writeFile as atomically } from 'atomically';
import writeFileAtomic from 'write-file-atomic';
import { writeFileDurably } from '../write-file-durably.ts';

/** A way of putting a text into a file, to be compared with ours. */
export interface Saver {
  readonly name: string;
  readonly save: (file: string, content: Buffer) => Promise<unknown>;
}

/** The usual ways, by the names under which their users know them. */
export const SAVERS: readonly Saver[] = [
  { name: 'Dateline', save: (file, content) => writeFileDurably(file, content) },
  { name: 'write-file-atomic 7.0.1', save: (file, content) => writeFileAtomic(file, content) },
  { name: 'atomically 2.1.1', save: (file, content) => atomically(file, content) },
  {
    name: 'truncate, write and sync',
    save: async (file, content) => {
      const handle = await open(file, 'w');
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
  },
];
