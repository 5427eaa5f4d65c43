import { type StoryId, storyIdSchema } from '../story.ts';

const STORY_LINK = /href="story:([0-9a-f-]{36})"/g;

/** The stories of this newsroom to which a canonical body links, each once. */
export function linkedStories(body: string): readonly StoryId[] {
  const ids = [...body.matchAll(STORY_LINK)].flatMap(([, id]) => {
    const parsed = storyIdSchema.safeParse(id);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(ids)];
}
