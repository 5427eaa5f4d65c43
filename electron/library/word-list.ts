import { fail, ok, type Result } from '../../domain/result.ts';
import { listWithoutWord, listWithWord, wordsFromList } from '../../domain/spelling/word-list.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { readRegularFile } from './read-regular-file.ts';
import { diskFailureFrom } from './save-failure.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** Half a million words: more is not a word list. */
const MAX_LIST_BYTES = 5_000_000;

/** The words of `words.txt`, the newsroom's own; none where there is no such file or it can't be read. */
export async function readWordList({ root }: Newsroom): Promise<readonly string[]> {
  const read = await readRegularFile(fileOf(root, LAYOUT.words), MAX_LIST_BYTES);
  return read.ok ? wordsFromList(read.value.bytes.toString('utf8')) : [];
}

/** Puts a word at the end of the list; says what the list has then. */
export function addWord(newsroom: Newsroom, word: string): Promise<Result<readonly string[], SaveFailure>> {
  return changeList(newsroom, (text) => listWithWord(text, word));
}

/** Takes a word off the list; says what the list has then. */
export function removeWord(newsroom: Newsroom, word: string): Promise<Result<readonly string[], SaveFailure>> {
  return changeList(newsroom, (text) => listWithoutWord(text, word));
}

/** A list that can't be read is left alone: it may hold a hand's work of years. */
function changeList(
  { root, files, queue, lock }: Newsroom,
  change: (text: string) => string,
): Promise<Result<readonly string[], SaveFailure>> {
  const file = fileOf(root, LAYOUT.words);
  return queue.run(LAYOUT.words, async () => {
    try {
      return await lock.hold(async () => {
        const read = await readRegularFile(file, MAX_LIST_BYTES);
        if (!read.ok && read.failure.kind !== 'missing') {
          return fail({ kind: 'disk-trouble', reason: `${LAYOUT.words} can’t be read.`, rescued: false });
        }
        const text = read.ok ? read.value.bytes.toString('utf8') : '';
        const changed = change(text);
        if (changed !== text) await writeFileDurably(file, changed, { files });
        return ok(wordsFromList(changed));
      });
    } catch (error) {
      return fail(await diskFailureFrom(error, root, false));
    }
  });
}
