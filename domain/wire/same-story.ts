import type { Instant } from '../instant.ts';
import { similarity } from './similarity.ts';

/** What tells versions of one story: an agency's file, or a story of the newsroom. */
export interface StoryMarks {
  readonly headline: string;
  readonly slugline: string;
  /** When the file came in, or the story was made. */
  readonly at: Instant;
}

/** Sluglines come back: `OIL-PRICES` of next month is another story. */
const SLUGLINE_DAYS = 7;
const HEADLINE_DAYS = 3;
/** `Norda opens ferry line` and `Norda opens ferry line despite tides` are one story; four other words are not. */
const NEARLY_EQUAL = 0.75;
const DAY_MS = 86_400_000;

/** The story of which a file is another version: same slugline, or nearly the same headline, not long ago. */
export function findSameStory<Known extends StoryMarks>(file: StoryMarks, stories: readonly Known[]): Known | null {
  const bySlugline = stories.filter((story) => isNear(file, story, SLUGLINE_DAYS) && haveOneSlugline(file, story));
  const byHeadline = stories.filter((story) => isNear(file, story, HEADLINE_DAYS) && haveOneHeadline(file, story));
  return mostAlike(file, bySlugline) ?? mostAlike(file, byHeadline);
}

function mostAlike<Known extends StoryMarks>(file: StoryMarks, stories: readonly Known[]): Known | null {
  const ranked = stories.toSorted(
    (one, other) => similarity(other.headline, file.headline) - similarity(one.headline, file.headline),
  );
  return ranked[0] ?? null;
}

function isNear(one: StoryMarks, other: StoryMarks, days: number): boolean {
  return Math.abs(Date.parse(one.at) - Date.parse(other.at)) <= days * DAY_MS;
}

function haveOneSlugline(one: StoryMarks, other: StoryMarks): boolean {
  return one.slugline !== '' && one.slugline.toUpperCase() === other.slugline.toUpperCase();
}

function haveOneHeadline(one: StoryMarks, other: StoryMarks): boolean {
  return one.headline.trim() !== '' && similarity(one.headline, other.headline) >= NEARLY_EQUAL;
}
