import { stat } from 'node:fs/promises';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { codeOf } from './file-system.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { reasonFrom } from './read-regular-file.ts';

/** Every failure but those that tell of another hand's text. */
export type DiskFailure = Exclude<SaveFailure, { readonly kind: 'conflict' | 'deleted-on-disk' }>;

/**
 * What the system's `error` means for a save in the newsroom at `root`.
 *
 * An unplugged drive leaves its mount point behind, an empty folder on another disk: a newsroom is gone when its
 * `newsroom.json` is.
 */
export async function diskFailureFrom(error: unknown, root: string, rescued: boolean): Promise<DiskFailure> {
  if (await isNewsroomMissing(root)) return { kind: 'folder-missing', rescued };
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { kind: 'disk-full', rescued };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'no-permission', rescued };
    case 'ENAMETOOLONG':
      return { kind: 'name-too-long', rescued };
    default:
      return { kind: 'disk-trouble', reason: reasonFrom(error), rescued };
  }
}

export async function isNewsroomMissing(root: string): Promise<boolean> {
  try {
    await stat(fileOf(root, LAYOUT.settings));
    return false;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ESTALE', 'ENODEV', 'ENXIO', 'ENOTCONN'].includes(codeOf(error) ?? '');
  }
}
