import path from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Newsroom } from './newsroom.ts';
import { LAYOUT } from './newsroom-layout.ts';
import { readRegularFile } from './read-regular-file.ts';
import { MAX_STORY_BYTES } from './read-story-file.ts';
import { resolveRealWithin } from './resolve-within.ts';

/** A person who looks into a broken file needs its beginning, not fifty megabytes. */
const MOST_SHOWN_BYTES = 1_000_000;

/** The text of a file of the stories folder that is no readable story, as far as it is text. Only read. */
export async function brokenFileText(
  { root }: Newsroom,
  name: string,
): Promise<Result<{ readonly text: string }, { readonly kind: 'not-readable'; readonly reason: string }>> {
  const file = await resolveRealWithin(path.join(root, LAYOUT.stories), path.relative(LAYOUT.stories, name));
  if (file === null) return fail({ kind: 'not-readable', reason: 'It is not in the stories folder.' });
  const read = await readRegularFile(file, 4 * MAX_STORY_BYTES);
  if (!read.ok) {
    const reason = read.failure.kind === 'missing' ? 'It is not there any more.' : read.failure.reason;
    return fail({ kind: 'not-readable', reason });
  }
  return ok({ text: lenientText(read.value.bytes.subarray(0, MOST_SHOWN_BYTES)) });
}

/** UTF-16 where a byte order mark says so, otherwise UTF-8; what fits neither becomes `�`. */
function lenientText(bytes: Buffer): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
