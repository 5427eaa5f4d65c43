import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { fail, type Result } from '../../domain/result.ts';
import {
  type AddedPicture,
  type AddPictureFailure,
  type ChosenPicture,
  MAX_PICTURE_BYTES,
} from '../../ipc/picture-requests.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { addPicture } from '../library/media.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { reasonFrom } from '../library/read-regular-file.ts';
import type { HandlerContext } from './create-handlers.ts';

type PictureHandlers = Pick<Handlers, 'picture:choose' | 'picture:add'>;

export function pictureHandlers({ desk, window }: HandlerContext): PictureHandlers {
  return {
    'picture:choose': async ({ several }) => {
      const parent = window();
      if (parent === null) return [];
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        title: several ? 'Choose pictures' : 'Choose a picture',
        properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: [{ name: 'Pictures', extensions: ['jpg', 'jpeg', 'png', 'webp', 'gif', 'heic', 'heif', 'avif'] }],
      });
      const chosen: ChosenPicture[] = [];
      // One after the other: each is in memory as a whole.
      for (const file of canceled ? [] : filePaths) {
        chosen.push({ file: basename(file), answer: await addFile(desk.newsroom, file) });
      }
      return chosen;
    },
    'picture:add': ({ bytes, name }) => addPicture(desk.newsroom, bytes, name),
  };
}

async function addFile(newsroom: Newsroom, file: string): Promise<Result<AddedPicture, AddPictureFailure>> {
  try {
    const { size } = await stat(file);
    if (size > MAX_PICTURE_BYTES) return fail({ kind: 'too-large', reason: basename(file) });
    return await addPicture(newsroom, await readFile(file), basename(file));
  } catch (error) {
    return fail({ kind: 'not-readable', reason: reasonFrom(error) });
  }
}
