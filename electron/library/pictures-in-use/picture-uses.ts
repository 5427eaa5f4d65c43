import { usesOfPicture } from '../../../domain/pictures/replace-picture.ts';
import type { PictureUse } from '../../../ipc/media-use-requests.ts';
import type { Revision } from '../../../ipc/request.ts';
import type { Newsroom } from '../newsroom.ts';
import { readStoryFile } from '../read-story-file.ts';
import { storiesNaming } from './find-uses.ts';

/** The stories that show a picture, the newest first, each as its file is now. */
export async function pictureUses(
  newsroom: Newsroom,
  src: string,
): Promise<readonly (PictureUse & { readonly revision: Revision })[]> {
  const files = await Promise.all(
    (await storiesNaming(newsroom, src)).map((name) => readStoryFile(newsroom.root, name)),
  );
  return files.flatMap((file) => {
    if (!file.ok) return [];
    const { story, revision } = file.value;
    const { id, headline, slugline, publication } = story;
    const times = usesOfPicture(story.body, src);
    return times === 0 ? [] : [{ id, headline, slugline, publication: publication.state, times, revision }];
  });
}
