import { describe, expect, it } from 'vitest';
import { categoryPath, permalink } from './permalink.ts';
import { NOW, sampleSettings, sampleStory } from './testing/samples.ts';

const lateEvening = {
  state: 'live',
  firstPublishedAt: '2026-08-31T20:30:00.000Z',
  updatedAt: NOW,
  liveVersion: 1,
} as const;

describe('permalink', () => {
  it.each([
    ['/:slug/', '/reed-boats-return/'],
    ['/:year/:month/:day/:slug/', '/2026/09/01/reed-boats-return/'],
    ['/:category/:slug.html', '/national/reed-boats-return.html'],
  ])('fills %s, with the day of the newsroom’s own time zone', (pattern, path) => {
    const story = sampleStory({ publication: lateEvening });

    expect(permalink(story, sampleSettings({ permalink: pattern }), NOW)).toBe(path);
  });

  it('makes a slug of the headline, or of the id, where none is written', () => {
    const { permalink: pattern, timeZone } = sampleSettings();
    const settings = { permalink: pattern, timeZone };

    expect(permalink(sampleStory({ slug: '' }), settings, NOW)).toBe(
      '/reed-boats-return-to-lake-sanober-after-nine-years/',
    );
    expect(permalink(sampleStory({ slug: '', headline: '' }), settings, NOW)).toBe('/story-00000001/');
  });

  it('does not move when the story is updated or held', () => {
    const settings = sampleSettings({ permalink: '/:year/:month/:day/:slug/' });
    const held = { state: 'held', firstPublishedAt: lateEvening.firstPublishedAt, heldAt: NOW } as const;

    expect(permalink(sampleStory({ publication: held }), settings, NOW)).toBe('/2026/09/01/reed-boats-return/');
  });
});

describe('categoryPath', () => {
  it('keeps the category’s own script', () => {
    expect(categoryPath('Top Stories')).toBe('/category/top-stories/');
    expect(categoryPath('قومی خبریں')).toBe('/category/قومی-خبریں/');
  });
});
