import type { Instant } from '../../domain/instant.ts';
import { articlePage } from '../../domain/page/article-page.ts';
import { ownStyle } from '../../domain/page/own-style.ts';
import { previewSite } from '../../domain/page/preview-site.ts';
import type { Story } from '../../domain/story.ts';
import type { SurroundingPage } from '../../ipc/page-requests.ts';

/** All that a story's page is made of: it is copied to the worker. */
export interface PageQuestion {
  readonly story: Story;
  readonly surroundings: SurroundingPage;
  readonly now: Instant;
}

export interface WrittenPage {
  readonly html: string;
  /** The newsroom's own part of its stylesheet. Another one needs a frame with another policy. */
  readonly ownStyle: string;
}

/** Writes a story's page, wherever that is done. */
export type WritePage = (question: PageQuestion) => Promise<WrittenPage>;

/** The story's page as export would write it. Takes longer than a frame for a long read. */
export function writtenPage({ story, surroundings, now }: PageQuestion): WrittenPage {
  const { settings, extraCss, cards, sidebars, paths } = surroundings;
  const html = articlePage(story, { ...previewSite(settings, extraCss, paths), sidebars }, cards, now);
  return { html, ownStyle: ownStyle(settings, extraCss) };
}
