import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { textFromStory } from '../../domain/story-file.ts';
import { fileOf, storyFileName } from '../library/newsroom-layout.ts';
import { openTestNewsroom } from '../library/testing/open-test-newsroom.ts';
import { correctionsHtml } from './corrections-html.ts';
import { liveStory } from './testing/press-room.ts';

const NOW = '2026-11-24T09:00:00.000Z';

test('the log has what readers were told of, and nothing of stories that they don’t have', async () => {
  const { newsroom, root } = await openTestNewsroom();
  const noticed = (notice: string) => [{ kind: 'correction' as const, notice, at: '2026-11-20T09:00:00.000Z' }];
  const killed = { state: 'killed' as const, firstPublishedAt: '2026-11-19T09:00:00.000Z', killedAt: NOW };
  for (const story of [
    liveStory(1, { headline: 'Fares frozen', corrections: noticed('The fare is Rs40.') }),
    liveStory(2, { headline: 'Zquvex killed', publication: killed, corrections: noticed('It was wrong.') }),
    liveStory(3, { embargoedUntil: '2026-12-01T09:00:00.000Z', corrections: noticed('Zquvex under embargo') }),
    liveStory(4, { publication: { state: 'never' }, corrections: noticed('Zquvex in a draft') }),
  ]) {
    const file = fileOf(root, storyFileName(story));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, textFromStory(story));
  }

  const html = await correctionsHtml(newsroom, NOW);

  expect(html).toContain('Fares frozen');
  expect(html).toContain('The fare is Rs40.');
  expect(html).toContain('It was wrong.');
  expect(html).not.toContain('Zquvex');
  expect(html).not.toMatch(/(?:src|href)="(?!https?:|data:|#)/);
});
