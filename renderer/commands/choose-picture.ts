import { type AddedPicture, MAX_PICTURE_BYTES } from '../../ipc/picture-requests.ts';
import type { App } from './app.ts';

/** Takes a picture that the native dialog asks for into the media folder, and hands it to where it was wanted. */
export async function choosePicture(app: App, insert: (picture: AddedPicture) => void): Promise<void> {
  const answer = await app.desktop['picture:choose']();
  if (answer.ok) insert(answer.value);
  else if (answer.failure.kind !== 'cancelled') {
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'no-picture', failure: answer.failure } });
  }
}

/** Takes pasted or dropped files into the media folder, one after the other, in their order. */
export async function addPictures(
  app: App,
  files: readonly File[],
  insert: (picture: AddedPicture) => void,
): Promise<void> {
  for (const file of files) {
    if (file.size > MAX_PICTURE_BYTES) {
      const failure = { kind: 'too-large', reason: file.name } as const;
      app.store.dispatch({ type: 'toast-shown', message: { kind: 'no-picture', failure } });
      continue;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await app.desktop['picture:add']({ bytes, name: file.name });
    if (answer.ok) insert(answer.value);
    else app.store.dispatch({ type: 'toast-shown', message: { kind: 'no-picture', failure: answer.failure } });
  }
}
