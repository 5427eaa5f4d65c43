import { type StoryId, storyIdSchema } from '../story.ts';

const STORY_HREF = /href="story:([0-9a-f-]{36})"/g;

/** The stories of this newsroom that a canonical body links to, each once, in the order in which they come. */
export function storyLinks(body: string): readonly StoryId[] {
  const ids = [...body.matchAll(STORY_HREF)].flatMap(([, id]) => {
    const parsed = storyIdSchema.safeParse(id);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(ids)];
}
