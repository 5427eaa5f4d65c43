import { shortAge } from '../../domain/relative-time.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import { type DeskStatus, deskStatus, isEmbargoed } from '../../domain/story-summary.ts';
import { newsroomTime } from '../words/times.ts';
import type { Words } from '../words/WordsProvider.tsx';

/** What one row of the list says. */
export interface RowFacts {
  readonly status: DeskStatus;
  readonly slugline: string;
  readonly category: string;
  /** The most useful thing to say at the right edge: `Held to 17:00`, `Changed`, `Killed`, else the age. */
  readonly aside: string;
  /** The place, as it is run in before the headline. */
  readonly place: string;
  readonly headline: string;
  readonly language: string;
  /** The whole row in one sentence, for assistive technology. */
  readonly name: string;
}

/** A story's row at `now`, in the newsroom's time zone. */
export function rowFacts(words: Words, story: StorySummary, now: string, timeZone: string): RowFacts {
  const status = deskStatus(story, now);
  const place = placeBeforeHeadline(story);
  const category = story.categories[0] ?? '';
  const headline = story.headline.trim() === '' ? words.storyList.noHeadline : story.headline;
  const aside = asideOf(words, story, status, now, timeZone);
  const meta = [story.slugline, category, aside].filter((part) => part !== '');
  return {
    status,
    slugline: story.slugline,
    category,
    aside,
    place,
    headline,
    language: story.language,
    name: words.storyList.rowName(words.frame.status[status], meta, `${place} ${headline}`.trim()),
  };
}

function asideOf(words: Words, story: StorySummary, status: DeskStatus, now: string, timeZone: string): string {
  if (status === 'changed') return words.storyList.changed;
  if (status === 'killed') return words.storyList.killed;
  if (status === 'held') {
    return story.embargoedUntil !== null && isEmbargoed(story, now)
      ? words.storyList.heldTo(newsroomTime(story.embargoedUntil, timeZone))
      : words.storyList.held;
  }
  return shortAge(Date.parse(story.modifiedAt), Date.parse(now), { language: 'en-GB', timeZone });
}

function placeBeforeHeadline(story: StorySummary): string {
  const cities = story.dateline?.places.map((place) => place.city).join('/') ?? '';
  return cities.toLocaleUpperCase(story.language);
}
