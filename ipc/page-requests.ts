import { z } from 'zod';
import type { Card, CardList } from '../domain/page/site.ts';
import type { Settings } from '../domain/settings.ts';
import { type StoryId, storyIdSchema } from '../domain/story.ts';
import { answer, request } from './request.ts';

/** The newsroom's side of a page: what `articlePage` needs beside the story. */
export interface SurroundingPage {
  readonly settings: Settings;
  /** The newsroom's own rules after the theme's. */
  readonly extraCss: string;
  /** Recent Posts. */
  readonly cards: readonly Card[];
  /** The named lists under it. */
  readonly sidebars: readonly CardList[];
  /** Site paths of the stories in `links` that readers can open. */
  readonly paths: Readonly<Record<StoryId, string>>;
}

/** What stands on a page around its story. */
export const pageRequests = {
  'page:surroundings': request(
    // `id`: the story whose page it is, which stands in no list of its own; `links`: those that its body links to.
    z.strictObject({ id: storyIdSchema.nullable(), links: z.array(storyIdSchema).max(1000) }),
    answer<SurroundingPage>(),
  ),
} as const;
