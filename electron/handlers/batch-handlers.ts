import type { Handlers } from '../ipc/register-handlers.ts';
import type { HandlerContext } from './create-handlers.ts';

type BatchHandlers = Pick<Handlers, 'batch:find' | 'batch:replace' | 'batch:cancel' | 'batch:undo'>;

export function batchHandlers({ desk, batches }: HandlerContext): BatchHandlers {
  return {
    'batch:find': (search) => batches.find(desk.newsroom, search),
    'batch:replace': ({ stories, open }) => batches.replace(desk.newsroom, stories, open),
    'batch:cancel': async () => batches.cancel(),
    'batch:undo': ({ key, open }) => batches.undo(desk.newsroom, key, open),
  };
}
