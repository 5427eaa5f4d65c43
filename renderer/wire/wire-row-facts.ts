import type { Instant } from '../../domain/instant.ts';
import { shortAge } from '../../domain/relative-time.ts';
import type { StoryId } from '../../domain/story.ts';
import type { WireStory } from '../state/wire-state.ts';
import { newsroomTime } from '../words/times.ts';
import type { Words } from '../words/WordsProvider.tsx';

/** What one row of the wire says. */
export interface WireRowFacts {
  readonly isUnread: boolean;
  readonly slugline: string;
  /** The agency, and how many updates came. */
  readonly source: string;
  /** The most useful thing to say at the right edge: `Held to 17:00`, `In a story`, else the age. */
  readonly aside: { readonly text: string; readonly tone: 'plain' | 'held' | 'taken' };
  readonly dateline: string;
  readonly headline: string;
  readonly language: string;
  /** The whole row in one sentence, for assistive technology. */
  readonly name: string;
}

interface RowContext {
  readonly words: Words['wireDesk'];
  readonly now: Instant;
  /** IANA name: whose clock it is. */
  readonly timeZone: string;
}

/** A story of the wire as its row shows it at `now`; `takenAs` is the newsroom's story that was made of it. */
export function wireRowFacts(
  { latest, earlier }: WireStory,
  takenAs: StoryId | null,
  { words, now, timeZone }: RowContext,
): WireRowFacts {
  const { slugline, isRead, embargoedUntil, madeAt, language } = latest;
  const updates = earlier.length === 0 ? '' : words.updates(earlier.length);
  const source = [latest.source, updates].filter((part) => part !== '').join(' · ');
  const headline = latest.headline.trim() || latest.excerpt || words.noHeadline;
  const place = latest.dateline.replace(/\s*(?:\([^)]*\))?\s*[:—–-]*\s*$/u, '');
  const aside = asideOf();
  return {
    isUnread: !isRead,
    slugline,
    source,
    aside,
    dateline: place,
    headline,
    language: language || 'en',
    name: words.rowName([
      isRead ? '' : words.unread,
      [slugline, source, aside.text].filter((part) => part !== '').join(', '),
      `${place} ${headline}`.trim(),
    ]),
  };

  function asideOf(): WireRowFacts['aside'] {
    if (embargoedUntil !== null && Date.parse(embargoedUntil) > Date.parse(now)) {
      return { text: words.heldTo(newsroomTime(embargoedUntil, timeZone)), tone: 'held' };
    }
    if (takenAs !== null) return { text: words.taken, tone: 'taken' };
    const age = shortAge(Date.parse(madeAt), Date.parse(now), { language: 'en-GB', timeZone });
    return { text: age, tone: 'plain' };
  }
}
