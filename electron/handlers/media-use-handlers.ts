import type { Handlers } from '../ipc/register-handlers.ts';
import { cropPicture } from '../library/crop-picture.ts';
import { pictureUses } from '../library/pictures-in-use/picture-uses.ts';
import { restoreMedia } from '../library/pictures-in-use/unused-media.ts';
import type { HandlerContext } from './create-handlers.ts';

type MediaUseHandlers = Pick<
  Handlers,
  'media:uses' | 'media:replace' | 'media:unused' | 'media:trash' | 'media:restore' | 'media:crop'
>;

export function mediaUseHandlers({ desk, batches }: HandlerContext): MediaUseHandlers {
  return {
    'media:uses': ({ src }) => pictureUses(desk.newsroom, src),
    'media:replace': ({ src, by, open }) => batches.replacePicture(desk.newsroom, src, by, open),
    'media:unused': () => batches.unusedMedia(desk.newsroom),
    'media:trash': ({ sources }) => batches.trashMedia(desk.newsroom, sources),
    'media:restore': async ({ key, sources }) => ({ restored: await restoreMedia(desk.newsroom, key, sources) }),
    'media:crop': ({ src, ...crop }) => cropPicture(desk.newsroom, src, crop),
  };
}
