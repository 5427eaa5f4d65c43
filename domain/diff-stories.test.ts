import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffStories, restoreField } from './diff-stories.ts';
import { createStory, type Story, storyIdSchema } from './story.ts';
import { arbitraryStory } from './testing/arbitrary-story.ts';

const STORY: Story = {
  ...createStory(storyIdSchema.parse('0f8fad5b-d9cb-469f-a165-70867728950e'), 'en-GB', '2026-11-24T14:02:00Z'),
  headline: 'Lake rises for the third week',
  creditLine: { kind: 'desk', text: 'Monitoring Desk', authors: [] },
  body: '<p>The water rose again.</p>',
};

describe('diffStories', () => {
  it('lists the fields that differ, word by word', () => {
    const later: Story = {
      ...STORY,
      headline: 'Lake rises for the fourth week',
      dateline: {
        places: [{ city: 'Sarband', region: '', country: '' }],
        date: null,
        source: 'Hill Press',
        style: 'ap',
      },
    };

    const { fields, isBodyChanged } = diffStories(STORY, later);

    expect(fields).toEqual([
      {
        field: 'headline',
        before: 'Lake rises for the third week',
        after: 'Lake rises for the fourth week',
        words: [
          { kind: 'same', text: 'Lake rises for the ' },
          { kind: 'removed', text: 'third' },
          { kind: 'added', text: 'fourth' },
          { kind: 'same', text: ' week' },
        ],
      },
      {
        field: 'dateline',
        before: '',
        after: 'Sarband, Hill Press',
        words: [{ kind: 'added', text: 'Sarband, Hill Press' }],
      },
    ]);
    expect(isBodyChanged).toBe(false);
  });

  it('finds no difference between a story and itself', () => {
    fc.assert(
      fc.property(arbitraryStory(), (story) => {
        expect(diffStories(story, { ...story, version: 7 })).toMatchObject({ fields: [], isBodyChanged: false });
      }),
    );
  });
});

describe('restoreField', () => {
  it('takes one field from an earlier version and leaves the rest', () => {
    const earlier = { ...STORY, headline: 'Lake rises', body: '' };

    expect(restoreField(STORY, earlier, 'headline')).toEqual({ ...STORY, headline: 'Lake rises' });
  });
});
