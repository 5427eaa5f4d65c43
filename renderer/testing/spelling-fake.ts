import { ok } from '../../domain/result.ts';
import type { DesktopApi } from '../../ipc/contract.ts';

/** A word list in memory, and an archive without names. */
export function spellingFake() {
  const words = new Set<string>();
  return {
    'spelling:words': async () => [...words],
    'spelling:add-word': async ({ word }) => ok([...words.add(word)]),
    'spelling:remove-word': async ({ word }) => {
      words.delete(word);
      return ok([...words]);
    },
    'spelling:names-in-archive': async () => [],
  } satisfies Partial<DesktopApi>;
}
