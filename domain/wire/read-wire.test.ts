import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDatelineStart } from '../dateline/parse.ts';
import { readWireCopy } from './read-wire.ts';
import { PAGE_COPY } from './testing/page-copy.ts';
import { misquoted, unaccounted } from './testing/unaccounted.ts';

const now = '2026-11-24T14:00:00.000Z';
const options = { nowMs: Date.parse(now), timeZone: 'Asia/Karachi' };

describe('readWireCopy of a whole article page', () => {
  const proposal = readWireCopy(PAGE_COPY, options);

  it('finds the story’s fields', () => {
    expect(proposal).toMatchObject({
      categories: ['Top Stories'],
      headline: 'Norda says it expects Wessmoor’s council to visit in spring',
      creditLine: null,
      dateline: {
        places: [{ city: 'Norhaven', region: '', country: '' }],
        date: null,
        source: 'Ridge News',
        style: 'colon-agency',
      },
      leftOver: [],
      advisories: [],
      signOff: '',
    });
    expect(proposal.paragraphs).toHaveLength(4);
    expect(proposal.paragraphs[0]).toMatch(/^Norda’s harbour master said/);
  });

  it('finds the page’s list, letter for letter, and when each card was published', () => {
    expect(proposal.recentPosts).toEqual([
      {
        headline: 'Harbour board to bring more ferries for the whole coast',
        excerpt: 'N.C. Report KARACHI: The harbour board has decided to bring in more ferries for the…',
        ageText: '12 hours ago',
        publishedAt: '2026-11-24T02:00:00.000Z',
      },
      {
        headline: 'Wardens give board 15-day notice',
        excerpt: 'Gulnar Mirza PESHAWAR: Chief Warden of the glacier gauges (CWG) Sarang Odho has threatened to…',
        ageText: '12 hours ago',
        publishedAt: '2026-11-24T02:00:00.000Z',
      },
      {
        headline: 'Ferry to the salt jetty turned back by engine fault',
        excerpt: 'N.C. Report KARACHI : The evening ferry from Rehmat Landing to the salt jetty was turned…',
        ageText: '2 days ago',
        publishedAt: '2026-11-22T14:00:00.000Z',
      },
    ]);
  });

  it('finds the page’s furniture', () => {
    expect(proposal.furniture).toEqual({ siteName: 'The Norda Courier', cookieNotice: 'This website uses cookies.' });
  });

  it('accounts for everything the copy shows exactly once', () => {
    expect(unaccounted(PAGE_COPY, proposal.pieces)).toEqual([]);
    expect(misquoted(PAGE_COPY, proposal.pieces)).toEqual([]);
  });

  it('reads the same from a copy without blank lines, or with the line ends of Windows', () => {
    for (const copy of [PAGE_COPY.replace(/\n+\s*\n*/g, '\n'), PAGE_COPY.replace(/\n/g, '\r\n')]) {
      const { text: _text, pieces, ...fields } = readWireCopy(copy, options);

      expect(proposal).toMatchObject(fields);
      expect(unaccounted(copy, pieces)).toEqual([]);
    }
  });
});

const seedFolder = new URL('../../../shared/data/seed/', import.meta.url);
const seedName = existsSync(seedFolder) ? readdirSync(seedFolder).find((name) => /^\d.*\.txt$/.test(name)) : undefined;

describe.skipIf(seedName === undefined)(
  'readWireCopy of the seed page (skipped where ../shared/data is absent)',
  () => {
    const text = seedName === undefined ? '' : readFileSync(new URL(seedName, seedFolder), 'utf8');
    const proposal = readWireCopy(text, options);
    const lines = text.split('\n').filter((line) => line.trim() !== '');

    it('finds the story’s fields', () => {
      expect(proposal).toMatchObject({
        categories: ['Top Stories'],
        headline: lines[1],
        creditLine: null,
        dateline: {
          places: [{ city: 'Moscow', region: '', country: '' }],
          date: null,
          source: 'Reuters',
          style: 'colon-agency',
        },
        paragraphs: [lines[2]?.replace('MOSCOW (Reuters): ', ''), ...lines.slice(3, 14)],
        furniture: { siteName: 'The Frontier Post', cookieNotice: 'This website uses cookies.' },
        leftOver: [],
        advisories: [],
        signOff: '',
      });
    });

    it('finds the six cards, letter for letter', () => {
      const cards = proposal.recentPosts.flatMap(({ headline, excerpt, ageText }) => [headline, excerpt, ageText]);

      expect(cards).toEqual(lines.slice(16, 34));
      expect(new Set(proposal.recentPosts.map((post) => post.publishedAt))).toEqual(
        new Set(['2026-11-24T02:00:00.000Z']),
      );
    });

    it('reads credit line and place in each card', () => {
      const parsed = proposal.recentPosts.map((post) => parseDatelineStart(post.excerpt, { today: '2026-11-24' }));

      expect(parsed.map((one) => [one?.creditText, one?.dateline.places[0]?.city])).toEqual([
        ['F.P. Report', 'Karachi'],
        ['F.P. Report', 'Peshawar'],
        ['Humayun Khan', 'Peshawar'],
        ['F.P. Report', 'Karachi'],
        ['F.P. Report', 'Islamabad'],
        ['F.P. Report', 'Rawalpindi'],
      ]);
    });

    it('accounts for everything the page shows exactly once', () => {
      expect(unaccounted(text, proposal.pieces)).toEqual([]);
      expect(misquoted(text, proposal.pieces)).toEqual([]);
    });
  },
);
