import { describe, expect, it } from 'vitest';
import type { Dateline } from '../dateline/dateline.ts';
import { readWireCopy, type WireProposal } from './read-wire.ts';
import { AGENCY_SAMPLES } from './testing/agency-samples.ts';
import { PAGE_SAMPLES } from './testing/page-samples.ts';
import { TRAP_SAMPLES } from './testing/trap-samples.ts';
import { misquoted, unaccounted } from './testing/unaccounted.ts';
import type { WireSample } from './testing/wire-sample.ts';

const options = { nowMs: Date.parse('2026-11-24T14:00:00Z'), timeZone: 'Asia/Karachi' };

function datelineInShort(dateline: Dateline): string {
  const { places, date, source, style } = dateline;
  const printed = places
    .map(({ city, region, country }) => [city, region, country].filter(Boolean).join(', '))
    .join('/');
  return [printed, date ?? '-', source || '-', style].join(' | ');
}

/** What the reading found, in the words of a sample. */
function found({ creditLine, dateline, embargo, furniture, ...proposal }: WireProposal) {
  return {
    categories: proposal.categories,
    headline: proposal.headline,
    deck: proposal.deck,
    slugline: proposal.slugline,
    credit: creditLine === null ? '' : `${creditLine.kind}: ${creditLine.text}`,
    dateline: dateline === null ? '' : datelineInShort(dateline),
    signOff: proposal.signOff,
    embargo: embargo === null ? '' : `${embargo.text} | ${embargo.until ?? '-'}`,
    advisories: proposal.advisories,
    posts: proposal.recentPosts.map((post) => post.headline),
    siteName: furniture.siteName,
    cookieNotice: furniture.cookieNotice,
    leftOver: proposal.leftOver,
  };
}

function expected({ name: _name, copy: _copy, paragraphs: _paragraphs, ...named }: WireSample) {
  const nothing = { headline: '', deck: '', slugline: '', credit: '', dateline: '', signOff: '', embargo: '' };
  const empty = { categories: [], advisories: [], posts: [], siteName: '', cookieNotice: '', leftOver: [] };
  return { ...nothing, ...empty, ...named };
}

describe.each([
  ['agencies and desks', AGENCY_SAMPLES],
  ['traps', TRAP_SAMPLES],
  ['pages and Urdu', PAGE_SAMPLES],
])('readWireCopy of %s', (_group, samples) => {
  it.each(samples)('$name', (sample) => {
    const proposal = readWireCopy(sample.copy, options);

    expect(found(proposal)).toEqual(expected(sample));
    expect(proposal.paragraphs.map((text, at) => text.slice(0, sample.paragraphs[at]?.length))).toEqual(
      sample.paragraphs,
    );
    expect(unaccounted(sample.copy, proposal.pieces)).toEqual([]);
    expect(misquoted(sample.copy, proposal.pieces)).toEqual([]);
  });
});
