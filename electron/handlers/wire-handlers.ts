import { fail, ok } from '../../domain/result.ts';
import { sameStoryOf } from '../importing/same-story-of.ts';
import { laterVersionOf, takeFromWire } from '../importing/take-from-wire.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { chooseFolder } from './choose-folder.ts';
import type { HandlerContext } from './create-handlers.ts';

type WireHandlers = Pick<
  Handlers,
  | 'wire:list'
  | 'wire:read'
  | 'wire:take'
  | 'wire:mark-read'
  | 'wire:choose-folder'
  | 'wire:use-own-folder'
  | 'wire:same-story'
  | 'wire:later-version'
>;

export function wireHandlers({ desk, window }: HandlerContext): WireHandlers {
  return {
    'wire:list': (asked) => desk.wire.list(asked),
    'wire:read': ({ key }) => desk.wire.read(key),
    'wire:take': ({ key }) => takeFromWire(desk.newsroom, desk.wire, key),
    'wire:mark-read': ({ keys, isRead }) => desk.wire.markRead(keys, isRead),
    'wire:choose-folder': async () => {
      const folder = await chooseFolder(window, 'Choose the folder in which agency files arrive');
      if (folder === null) return fail({ kind: 'cancelled' });
      return ok(await desk.wire.moveTo(folder));
    },
    'wire:use-own-folder': () => desk.wire.moveTo(null),
    'wire:same-story': (copy) => sameStoryOf(desk.newsroom, copy),
    'wire:later-version': ({ id }) => laterVersionOf(desk.newsroom, desk.wire, id),
  };
}
