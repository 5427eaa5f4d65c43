import type { StoryId } from '../../domain/story.ts';
import { type AddedPicture, type ChosenPicture, MAX_PICTURE_BYTES } from '../../ipc/picture-requests.ts';
import { openDraft } from '../state/app-state.ts';
import type { NotAdded } from '../state/toast-state.ts';
import type { App } from './app.ts';

/** Takes a picture that the native dialog asks for into the media folder, and hands it to where it was wanted. */
export async function choosePicture(app: App, insert: (picture: AddedPicture) => void): Promise<void> {
  const [picture] = taken(app, await app.desktop['picture:choose']({ several: false }));
  if (picture !== undefined) insert(picture);
}

/** The same with as many as the editor chooses at once, which are handed over together. */
export async function choosePictures(app: App, insert: (pictures: readonly AddedPicture[]) => void): Promise<void> {
  const story = openStoryId(app);
  insertInto(app, story, await app.desktop['picture:choose']({ several: true }), insert);
}

/** Takes pasted or dropped files into the media folder, one after the other, and hands them over in their order. */
export async function addPictures(
  app: App,
  files: readonly File[],
  insert: (pictures: readonly AddedPicture[]) => void,
): Promise<void> {
  const story = openStoryId(app);
  const chosen: ChosenPicture[] = [];
  for (const file of files) chosen.push({ file: file.name, answer: await add(app, file) });
  insertInto(app, story, chosen, insert);
}

/** Taking big pictures in lasts a while: they are for the story in which they were wanted, and no other. */
function insertInto(
  app: App,
  story: StoryId | undefined,
  chosen: readonly ChosenPicture[],
  insert: (pictures: readonly AddedPicture[]) => void,
): void {
  if (chosen.length > 0 && openStoryId(app) !== story) {
    const failures = chosen.map(({ file }): NotAdded => ({ file, kind: 'story-left' }));
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'no-picture', failures } });
    return;
  }
  const pictures = taken(app, chosen);
  if (pictures.length > 0) insert(pictures);
}

function openStoryId({ store }: App): StoryId | undefined {
  return openDraft(store.getState())?.story.id;
}

async function add(app: App, file: File): Promise<ChosenPicture['answer']> {
  if (file.size > MAX_PICTURE_BYTES) return { ok: false, failure: { kind: 'too-large', reason: file.name } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return app.desktop['picture:add']({ bytes, name: file.name });
}

/** The pictures that are in the media folder now; of the others the toast says which and why. */
function taken(app: App, chosen: readonly ChosenPicture[]): readonly AddedPicture[] {
  const failures = chosen.flatMap(({ file, answer }): readonly NotAdded[] =>
    answer.ok ? [] : [{ file, kind: answer.failure.kind }],
  );
  if (failures.length > 0) app.store.dispatch({ type: 'toast-shown', message: { kind: 'no-picture', failures } });
  return chosen.flatMap(({ answer }) => (answer.ok ? [answer.value] : []));
}
