import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readWireCopy } from './read-wire.ts';
import { misquoted, unaccounted } from './testing/unaccounted.ts';

const file = new URL('../../../shared/data/wikinews/stories.json', import.meta.url);
const storiesSchema = z.array(z.object({ title: z.string(), text: z.string(), date: z.iso.date() }));

describe.skipIf(!existsSync(file))('readWireCopy of 148 real stories (skipped where ../shared/data is absent)', () => {
  const stories = existsSync(file) ? storiesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

  it('finds each headline, loses no paragraph and invents no dateline', () => {
    for (const { title, text, date } of stories) {
      const copy = `${title}\n\n${text}`;

      const proposal = readWireCopy(copy, { nowMs: Date.parse(date), timeZone: 'UTC' });

      expect(proposal.headline).toBe(title.trim());
      expect(proposal.dateline).toBeNull();
      expect(proposal.creditLine).toBeNull();
      expect([...proposal.leftOver, proposal.signOff, ...proposal.recentPosts]).toEqual(['']);
      expect(unaccounted(copy, proposal.pieces)).toEqual([]);
      expect(misquoted(copy, proposal.pieces)).toEqual([]);
    }
  });

  it('finds no headline in a text that has none', () => {
    const found = stories.filter(({ text }) => readWireCopy(text, { nowMs: 0, timeZone: 'UTC' }).headline !== '');

    expect(found.length).toBeLessThanOrEqual(1);
  });
});
