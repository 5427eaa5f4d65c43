import path from 'node:path';
import { makeFolders } from './file-system.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf } from './newsroom-layout.ts';
import { stampOnDisk } from './read-regular-file.ts';

/** Moves a file within the newsroom, durably. Throws where something has its new name already. */
export async function moveFile(
  { root, files, lock }: Pick<Newsroom, 'root' | 'files' | 'lock'>,
  from: string,
  to: string,
): Promise<void> {
  const [source, target] = [fileOf(root, from), fileOf(root, to)];
  await makeFolders(files, root, path.dirname(target));
  await lock.hold(async () => {
    if ((await stampOnDisk(target)) !== null) throw new Error(`There is a file ${to} already.`);
    await files.rename(source, target);
  });
  await files.syncFolder(path.dirname(target));
  await files.syncFolder(path.dirname(source));
}
