import type { ThemeFont } from '../../assets/theme/fonts.ts';
import type { Picture } from '../body/body.ts';
import type { Instant } from '../instant.ts';
import type { Settings } from '../settings.ts';
import type { StoryId } from '../story.ts';

/** One card of Recent Posts, resolved: what the page prints. */
export interface Card {
  readonly key: string;
  readonly storyId: StoryId | null;
  readonly headline: string;
  readonly excerpt: string;
  /** A path of this site (`/ferries-return/`), or a whole address elsewhere. Empty: the headline is no link. */
  readonly url: string;
  readonly publishedAt: Instant;
  readonly language: string;
  /** Chosen for this card; null: its story's own, where cards show pictures. */
  readonly picture: Picture | null;
}

/** Cards that stand beside a page under a name; `null` for Recent Posts, which each language names. */
export interface CardList {
  readonly name: string | null;
  readonly cards: readonly Card[];
}

/**
 * All that a page prints which is not the story: the newsroom's choices, and how its pictures and pages are reached.
 *
 * `mediaUrl` turns `media:<hash>.<ext>` into an address: a data URL in an exported file, a path on the site, the
 * app's own scheme in the preview. It is the only thing in which preview and export may differ.
 */
export interface Site {
  readonly settings: Settings;
  readonly mediaUrl: (src: string) => string;
  /** Where the theme's faces are; without it the page falls back on faces that the reader has. */
  readonly fontUrl?: (font: ThemeFont) => string;
  /**
   * What stands before a site path in a link. Absent: the site's address, and no link at all while the newsroom has
   * none (an exported file has nothing beside it). `''` or a folder: on the published site itself.
   */
  readonly linkBase?: string;
  /** The site path of another story of the newsroom, for `story:` links; `null` if readers can't open it. */
  readonly storyPath?: (id: StoryId) => string | null;
  /** On the published site: the address of another of its files (a rendition, a feed). Absent: there is none beside. */
  readonly fileUrl?: (path: string) => string;
  /** On the published site: the address of its one stylesheet. Absent: the page carries its own. */
  readonly stylesheetUrl?: string;
  /** The newsroom's own rules after the theme's (`theme/extra.css`). */
  readonly extraCss?: string;
  /** Named lists that stand under Recent Posts. */
  readonly sidebars?: readonly CardList[];
  /** Stories shown at the end of this one. */
  readonly related?: readonly Card[];
}
