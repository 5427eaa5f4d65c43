import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { fail } from '../../domain/result.ts';
import { MAX_PICTURE_BYTES } from '../../ipc/picture-requests.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { addPicture } from '../library/media.ts';
import type { HandlerContext } from './create-handlers.ts';

type PictureHandlers = Pick<Handlers, 'picture:choose' | 'picture:add'>;

export function pictureHandlers({ desk, window }: HandlerContext): PictureHandlers {
  return {
    'picture:choose': async () => {
      const parent = window();
      if (parent === null) return fail({ kind: 'cancelled' });
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        title: 'Choose a picture',
        properties: ['openFile'],
        filters: [{ name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'webp', 'gif', 'heic', 'heif'] }],
      });
      const [file] = filePaths;
      if (canceled || file === undefined) return fail({ kind: 'cancelled' });
      const { size } = await stat(file);
      if (size > MAX_PICTURE_BYTES) return fail({ kind: 'too-large', reason: basename(file) });
      return addPicture(desk.newsroom, await readFile(file), basename(file));
    },
    'picture:add': ({ bytes, name }) => addPicture(desk.newsroom, bytes, name),
  };
}
