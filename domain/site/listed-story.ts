import type { Picture } from '../body/body.ts';
import type { Instant } from '../instant.ts';
import type { Card } from '../page/site.ts';
import type { StoryId } from '../story.ts';
import type { SiteStory } from './site-story.ts';

/** One line of a list page: a story, or a card that a hand has worded, pictured or brought from elsewhere. */
export interface ListedStory {
  readonly storyId: StoryId | null;
  readonly headline: string;
  readonly excerpt: string;
  readonly language: string;
  /** A site path, or a whole address elsewhere; empty: the headline is no link. */
  readonly url: string;
  readonly creditText: string;
  readonly publishedAt: Instant | null;
  readonly picture: Picture | null;
  /** Changes with anything that a list shows of it. */
  readonly revision: string;
}

/** A story in its own words. */
export function listedStory({ summary, path, picture, revision }: SiteStory): ListedStory {
  const { id, headline, excerpt, language, creditText, publication } = summary;
  const publishedAt = publication.state === 'live' ? publication.firstPublishedAt : null;
  return { storyId: id, headline, excerpt, language, url: path, creditText, publishedAt, picture, revision };
}

/** A card of a curated list. `story` is the one that it leads to; `null` for a card from elsewhere. */
export function listedCard(card: Card, story: SiteStory | null): ListedStory {
  const { storyId, headline, excerpt, language, url, publishedAt } = card;
  const own = story === null ? null : listedStory(story);
  const picture = card.picture ?? own?.picture ?? null;
  return {
    storyId,
    headline,
    excerpt,
    language,
    url,
    creditText: own?.creditText ?? '',
    publishedAt: own?.publishedAt ?? publishedAt,
    picture,
    revision: JSON.stringify([own?.revision ?? '', headline, excerpt, url, publishedAt, card.picture]),
  };
}

/**
 * Stories in their order under the cards of a curated list; a story that has a card there is not shown again. `live`:
 * every story that readers may have, by id.
 */
export function ledBy(
  cards: readonly Card[],
  stories: readonly SiteStory[],
  live: ReadonlyMap<StoryId, SiteStory>,
): readonly ListedStory[] {
  const shown = new Set(cards.map(({ storyId }) => storyId));
  return [
    ...cards.map((card) => listedCard(card, card.storyId === null ? null : (live.get(card.storyId) ?? null))),
    ...stories.filter(({ summary }) => !shown.has(summary.id)).map(listedStory),
  ];
}
