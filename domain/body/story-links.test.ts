import { expect, it } from 'vitest';
import { storyLinks } from './story-links.ts';

const ferry = '0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10';
const rail = '9c1d4e2f-6a7b-4d3c-8e5f-1a2b3c4d5e6f';

it('finds the stories of the newsroom that a body links to, each once', () => {
  const body = [
    `<p>See <a href="story:${ferry}">the ferries</a> and <a href="story:${rail}">the line</a>.</p>`,
    `<p><a href="story:${ferry}">Again</a>, <a href="https://example.org/">elsewhere</a>, story:${rail}.</p>`,
  ].join('\n');

  expect(storyLinks(body)).toEqual([ferry, rail]);
});
