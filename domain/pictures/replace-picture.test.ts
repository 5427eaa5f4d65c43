import { expect, it } from 'vitest';
import { instantFromMs } from '../instant.ts';
import { createStory, storyIdSchema } from '../story.ts';
import { usesOfPicture, withPictureReplaced } from './replace-picture.ts';

const OLD = `media:${'a'.repeat(64)}.jpg`;
const NEW = `media:${'b'.repeat(64)}.png`;
const OTHER = `media:${'c'.repeat(64)}.jpg`;
const STORY = createStory(storyIdSchema.parse('7d4c6f7a-3a52-4b8e-9f43-0d5a1c8e2b11'), 'en-GB', instantFromMs(0));

it('replaces a picture alone and in galleries, keeps the desk’s words about it, and leaves other pictures', () => {
  const figure = (src: string, rest: string, words: string) =>
    `<figure><img src="${src}" alt="A quay"${rest}/><figcaption>${words} <cite>Nargis Khoso</cite></figcaption></figure>`;
  const page = (one: string, two: string) =>
    `<p>${OLD}</p>\n${one}\n<figure class="gallery">${figure(OTHER, '', 'Gates')}${two}</figure>`;
  const body = page(
    figure(OLD, ' width="600" height="400" data-focus="10 90"', 'Quay'),
    figure(OLD, ' width="600" height="400"', 'Again'),
  );

  const replaced = withPictureReplaced({ ...STORY, body }, OLD, { src: NEW, width: 900, height: 500 });

  const size = ' width="900" height="500"';
  expect(replaced.body).toBe(page(figure(NEW, size, 'Quay'), figure(NEW, size, 'Again')));
  expect([usesOfPicture(body, OLD), usesOfPicture(replaced.body, OLD)]).toEqual([2, 0]);
});
