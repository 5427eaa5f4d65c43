import { cityIndexFor } from './dateline/cities.ts';
import { renderDateline } from './dateline/render.ts';
import { cardExcerpt } from './excerpt.ts';
import type { Settings } from './settings.ts';
import type { Story } from './story.ts';
import type { StorySummary } from './story-summary.ts';

/** What lists and cards show of a story; `bodyText` is the plain text of its body. */
export function summaryFromStory(story: Story, bodyText: string, settings: Settings): StorySummary {
  const creditText = story.creditLine?.text ?? '';
  return {
    id: story.id,
    headline: story.headline,
    slugline: story.slugline,
    slug: story.slug,
    categories: story.categories,
    creditText,
    dateline: story.dateline,
    language: story.language,
    excerpt: cardExcerpt({
      creditText,
      datelineText:
        story.dateline === null
          ? ''
          : renderDateline(story.dateline, { language: story.language, cities: cityIndexFor(settings) }).text,
      bodyText,
      keeps: settings.excerptKeeps,
      words: settings.excerptWords,
      override: story.excerpt,
    }),
    workflow: story.workflow,
    publication: story.publication,
    embargoedUntil: story.embargoedUntil,
    version: story.version,
    createdAt: story.createdAt,
    modifiedAt: story.modifiedAt,
  };
}
