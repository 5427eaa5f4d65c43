import { createHash } from 'node:crypto';
import type { Revision } from '../../ipc/request.ts';

/** The revision of a file with this content: SHA-256 in hexadecimal. */
export function revisionOf(content: Uint8Array | string): Revision {
  return createHash('sha256').update(content).digest('hex');
}
