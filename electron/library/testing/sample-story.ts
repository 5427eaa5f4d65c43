import { randomUUID } from 'node:crypto';
import { createStory, type Story, storyIdSchema } from '../../../domain/story.ts';

/** A whole story; what matters to a test is given. */
export function sampleStory(given: Partial<Story> = {}): Story {
  return {
    ...createStory(storyIdSchema.parse(randomUUID()), 'en-GB', '2026-11-24T06:00:00.000Z'),
    headline: 'Ferry service to Port Alder resumes',
    body: '<p>The first ferry in nine weeks left Port Alder at dawn on Tuesday.</p>',
    ...given,
  };
}
