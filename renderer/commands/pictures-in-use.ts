import type { Crop } from '../../domain/pictures/crop.ts';
import type { MediaPicture } from '../../domain/pictures/replace-picture.ts';
import type { BatchReport } from '../../ipc/batch-requests.ts';
import type { Reply } from '../../ipc/contract.ts';
import type { PictureUse } from '../../ipc/media-use-requests.ts';
import type { AddedPicture } from '../../ipc/picture-requests.ts';
import type { App } from './app.ts';

/** What replacing a picture everywhere came to: in the open story, which its own undo takes back, and in all others. */
export interface PictureReplaced {
  readonly here: number;
  readonly report: BatchReport;
}

/** The stories that show a picture, as their files are after what was typed is in them. */
export async function pictureUses(app: App, src: string): Promise<readonly PictureUse[]> {
  await app.saver.flushAll();
  return app.desktop['media:uses']({ src });
}

/** Puts another picture in place of one: in the open story through its editor, in all others in one batch. */
export async function replacePictureEverywhere(app: App, src: string, by: MediaPicture): Promise<PictureReplaced> {
  const { src: newSrc, width, height } = by;
  const here = app.bodySource?.replacePicture(src, { src: newSrc, width, height }) ?? 0;
  await app.saver.flushAll();
  const open = Object.values(app.store.getState().drafts).map(({ story }) => story.id);
  return { here, report: await app.desktop['media:replace']({ src, by: { src: newSrc, width, height }, open }) };
}

/** Pictures that nothing of the newsroom names any more. */
export async function unusedPictures(app: App): Promise<Reply<'media:unused'>> {
  await app.saver.flushAll();
  return app.desktop['media:unused']();
}

/** Moves unused pictures to the trash, from which the toast brings them back. True if they were moved. */
export async function trashPictures(app: App, sources: readonly string[]): Promise<boolean> {
  const answer = await app.desktop['media:trash']({ sources: [...sources] });
  if (!answer.ok) {
    if (answer.failure.kind !== 'cancelled')
      app.store.dispatch({ type: 'toast-shown', message: { kind: 'pictures-not-moved' } });
    return false;
  }
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'pictures-trashed', ...answer.value } });
  return true;
}

export async function restorePictures(app: App, key: string, sources: readonly string[]): Promise<void> {
  const { restored } = await app.desktop['media:restore']({ key, sources: [...sources] });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'pictures-restored', count: restored } });
}

/** A part of a picture as a picture of its own; null if it could not be made, which the toast says. */
export async function cropPicture(app: App, src: string, crop: Crop): Promise<AddedPicture | null> {
  const answer = await app.desktop['media:crop']({ src, ...crop });
  if (answer.ok) return answer.value;
  app.store.dispatch({
    type: 'toast-shown',
    message: { kind: 'no-picture', failures: [{ file: '', kind: answer.failure.kind }] },
  });
  return null;
}
