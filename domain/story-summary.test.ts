import { describe, expect, it } from 'vitest';
import type { Story } from './story.ts';
import { deskStatus, isReadable } from './story-summary.ts';

const NOW = '2026-11-24T09:30:00.000Z';
const LATER = '2026-11-24T17:00:00.000+05:00';
const live = { state: 'live', firstPublishedAt: NOW, updatedAt: NOW, liveVersion: 2 } as const;

type Facts = Pick<Story, 'workflow' | 'publication' | 'embargoedUntil' | 'version'>;
const facts = (changes: Partial<Facts>): Facts => ({
  workflow: 'draft',
  publication: { state: 'never' },
  embargoedUntil: null,
  version: 2,
  ...changes,
});

describe('deskStatus', () => {
  it.each([
    ['draft', {}],
    ['review', { workflow: 'review' }],
    ['ready', { workflow: 'ready' }],
    ['live', { publication: live }],
    ['changed', { publication: live, version: 3 }],
    ['held', { publication: { state: 'held', firstPublishedAt: null, heldAt: NOW } }],
    ['held', { workflow: 'ready', embargoedUntil: LATER }],
    ['held', { publication: live, embargoedUntil: LATER }],
    ['killed', { publication: { state: 'killed', firstPublishedAt: NOW, killedAt: NOW }, embargoedUntil: LATER }],
  ] as const)('is %s', (expected, changes) => {
    expect(deskStatus(facts(changes), NOW)).toBe(expected);
  });

  it('lets a story go when its embargo has passed', () => {
    const embargoed = facts({ publication: live, embargoedUntil: LATER });

    expect(isReadable(embargoed, NOW)).toBe(false);
    expect(isReadable(embargoed, '2026-11-24T12:00:00.000Z')).toBe(true);
  });
});
