import { ok } from '../../domain/result.ts';
import type { Channel, DesktopApi } from '../../ipc/contract.ts';

/** A newsroom in which nothing is found, and so nothing replaced. */
export const batchFake: Pick<DesktopApi, Extract<Channel, `batch:${string}`>> = {
  'batch:find': async () => ok({ stories: [], looked: 0, isCut: false }),
  'batch:replace': async () => ({
    key: null,
    stories: 0,
    replacements: 0,
    live: 0,
    skipped: [],
    isCancelled: false,
  }),
  'batch:cancel': async () => undefined,
  'batch:undo': async () => ({ stories: 0, skipped: [] }),
};
