import { fail } from '../../domain/result.ts';
import type { Channel, DesktopApi } from '../../ipc/contract.ts';

/** A wire on which nothing comes in, and files of which nothing is made. */
export const wireFake: Pick<DesktopApi, Extract<Channel, `wire:${string}` | `import:${string}`>> = {
  'wire:list': async () => ({
    folder: 'Fake Newsroom/wire',
    isChosen: false,
    groups: [],
    total: 0,
    unread: 0,
    taken: {},
    broken: [],
    trouble: null,
    isRead: true,
  }),
  'wire:read': async () => fail({ kind: 'not-found' }),
  'wire:take': async () => fail({ kind: 'not-found' }),
  'wire:mark-read': async () => undefined,
  'wire:choose-folder': async () => fail({ kind: 'cancelled' }),
  'wire:use-own-folder': async () => undefined,
  'wire:same-story': async () => null,
  'wire:later-version': async () => null,
  'import:text': async ({ bytes }) => ({ text: new TextDecoder().decode(bytes), isPage: false }),
  'import:files': async ({ files }) => ({
    stories: [],
    known: [],
    later: [],
    refused: files.map(({ name }) => ({ file: name, reason: 'It is empty.' })),
  }),
};
