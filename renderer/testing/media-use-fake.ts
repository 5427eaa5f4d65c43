import { fail, ok } from '../../domain/result.ts';
import type { Channel, DesktopApi } from '../../ipc/contract.ts';

/** A newsroom without pictures. */
export const mediaUseFake: Pick<DesktopApi, Extract<Channel, `media:${string}`>> = {
  'media:uses': async () => [],
  'media:replace': async () => ({
    key: null,
    stories: 0,
    replacements: 0,
    live: 0,
    skipped: [],
    isCancelled: false,
  }),
  'media:unused': async () => ok([]),
  'media:trash': async () => ok({ key: '20261124T140200000Z', moved: [] }),
  'media:restore': async () => ({ restored: 0 }),
  'media:crop': async () => fail({ kind: 'damaged', reason: '' }),
};
