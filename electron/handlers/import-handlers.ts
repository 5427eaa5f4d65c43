import { importDropped } from '../importing/import-dropped.ts';
import { textToReview } from '../importing/text-to-review.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import type { HandlerContext } from './create-handlers.ts';

type ImportHandlers = Pick<Handlers, 'import:text' | 'import:files'>;

export function importHandlers({ desk }: HandlerContext): ImportHandlers {
  return {
    'import:text': ({ name, bytes }) => textToReview(name, bytes),
    'import:files': ({ files }) => importDropped(desk.newsroom, files),
  };
}
