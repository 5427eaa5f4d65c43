/** Invented stories and settings for the tests of pages and lists. */
import { type Settings, settingsSchema } from '../../settings.ts';
import { createStory, type Story, type StoryId, storyIdSchema } from '../../story.ts';
import type { StorySummary } from '../../story-summary.ts';
import type { Site } from '../site.ts';

export const NOW = '2026-09-15T09:02:00.000Z';

export function sampleId(index: number): StoryId {
  return storyIdSchema.parse(`${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`);
}

export function sampleSettings(changes: Partial<Settings> = {}): Settings {
  return {
    ...settingsSchema.parse({ format: 1, name: 'The Marsh Courier' }),
    url: 'https://marshcourier.example',
    timeZone: 'Asia/Karachi',
    cookieNotice: 'This website uses cookies.',
    sections: ['National', 'Business', 'Sport'],
    ...changes,
  };
}

export function sampleSite(changes: Partial<Site> = {}): Site {
  return {
    settings: sampleSettings(),
    mediaUrl: (src) => `data:image/jpeg;base64,${src.slice('media:'.length, 'media:'.length + 8)}`,
    ...changes,
  };
}

const PICTURE = `media:${'3f'.repeat(32)}.jpg`;

/** A live story that uses every construct of the body's vocabulary. */
export function sampleStory(changes: Partial<Story> = {}): Story {
  return {
    ...createStory(sampleId(1), 'en-GB', '2026-09-15T08:00:00.000Z'),
    headline: 'Reed boats return to Lake Sanober after nine years',
    slug: 'reed-boats-return',
    creditLine: { kind: 'person', text: 'By Zarmina Wattoo', authors: ['Zarmina Wattoo'] },
    dateline: {
      places: [{ city: 'Sanober', region: 'Upper Kachho', country: '' }],
      date: null,
      source: 'M.C. Report',
      style: 'colon-agency',
    },
    categories: ['National', 'Lakes'],
    keywords: ['ferries', 'wetlands'],
    body: SAMPLE_BODY,
    publication: {
      state: 'live',
      firstPublishedAt: '2026-09-15T08:30:00.000Z',
      updatedAt: '2026-09-15T08:45:00.000Z',
      liveVersion: 1,
    },
    workflow: 'ready',
    ...changes,
  };
}

const SAMPLE_BODY = [
  '<p>The first reed boats in nine years crossed <strong>Lake Sanober</strong> on Tuesday &amp; carried 214 passengers.</p>',
  `<figure><img src="${PICTURE}" alt="A reed boat at dawn." width="1280" height="720" /><figcaption>The <em>Naali</em> nears the jetty. <cite>Faraz Qureshi</cite></figcaption></figure>`,
  '<p>Fares are at <a href="https://fares.example/lake?a=1&amp;b=2">the office’s page</a>.</p>',
  '<h2>A cheaper way across</h2>',
  '<blockquote><p>“My father sold the last ticket.”</p><footer>Idrees Malkani, net-maker</footer></blockquote>',
  '<ul><li>Rs40 a crossing</li><li>Children go free</li></ul>',
  '<ol><li>Board</li><li>Sit</li></ol>',
  '<h3>What could go wrong</h3>',
  '<table><thead><tr><th>Month</th><th>Crossings</th></tr></thead><tbody><tr><td>May</td><td>214</td></tr></tbody></table>',
  '<hr />',
  '<p lang="ur" dir="rtl">یہ ایک پیراگراف ہے۔</p>',
].join('\n');

/** A live story as lists know it; `hour` hours before NOW. */
export function sampleSummary(index: number, hour: number, changes: Partial<StorySummary> = {}): StorySummary {
  const publishedAt = new Date(Date.parse(NOW) - hour * 3_600_000).toISOString();
  return {
    id: sampleId(index),
    headline: `Headline ${index}`,
    slugline: '',
    slug: `story-${index}`,
    categories: ['National'],
    creditText: '',
    dateline: null,
    language: 'en-GB',
    excerpt: `Excerpt ${index}…`,
    workflow: 'ready',
    publication: { state: 'live', firstPublishedAt: publishedAt, updatedAt: publishedAt, liveVersion: 1 },
    embargoedUntil: null,
    version: 1,
    createdAt: publishedAt,
    modifiedAt: publishedAt,
    ...changes,
  };
}
