import { expect, test } from 'vitest';
import { storyIdSchema } from '../../domain/story.ts';
import { sampleItem } from '../../domain/wire/testing/wire-item.ts';
import type { WireItem } from '../../domain/wire/wire-item.ts';
import { wireRows } from '../../domain/wire/wire-list.ts';
import { en } from '../words/en.ts';
import { wireRowFacts } from './wire-row-facts.ts';

const context = { words: en.wireDesk, now: '2026-11-24T06:00:00.000Z', timeZone: 'Asia/Karachi' };

function factsOf(items: readonly Partial<WireItem>[], takenAs: string | null = null, isRead = false) {
  const [story] = wireRows(items.map(sampleItem), () => isRead);
  if (story === undefined) throw new Error('The story is missing.');
  return wireRowFacts(story, takenAs === null ? null : storyIdSchema.parse(takenAs), context);
}

test('a row says agency, updates and age, and its name says that it is unread', () => {
  const row = factsOf([{}, { file: 'mdn/0412.txt', madeAt: '2026-11-24T04:00:00.000Z' }]);

  expect(row).toMatchObject({ source: 'Meridian · 1 update', dateline: 'QUETTA', isUnread: true });
  expect(row.name).toMatch(/^Unread\. SNOW-PASS, Meridian · 1 update, .*\. QUETTA Snow closes the Kolpur pass$/);
  expect(factsOf([{}], null, true).name).toMatch(/^SNOW-PASS/);
});

test('an embargo that still runs comes before everything else at the right edge', () => {
  const embargoedUntil = '2026-11-24T12:00:00.000Z';
  const id = '0f5e2c1a-7b3d-4c8e-9a1f-2d6b8c4e7f10';

  expect(factsOf([{ embargoedUntil }], id).aside).toEqual({ text: 'Held to 17:00', tone: 'held' });
  expect(factsOf([{}], id).aside).toEqual({ text: 'In a story', tone: 'taken' });
});

test('copy without a headline shows how its text begins', () => {
  expect(factsOf([{ headline: '', dateline: '' }])).toMatchObject({
    headline: 'The first snow fell on Monday.',
    dateline: '',
  });
});
