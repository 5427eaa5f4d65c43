import type { Picture } from '../../domain/body/body.ts';
import type { App } from './app.ts';
import { choosePicture } from './choose-picture.ts';

/** A picture for a card, taken into the media folder; null if none was chosen, or it could not be taken. */
export async function chooseCardPicture(app: App): Promise<Picture | null> {
  let chosen: Picture | null = null;
  await choosePicture(app, ({ src, alt, width, height }) => {
    chosen = { src, alt, width, height };
  });
  return chosen;
}
