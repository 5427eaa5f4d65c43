import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../domain/lists/fill-rules.ts';
import { EMPTY_LIST } from '../../domain/lists/recent-posts.ts';
import { RECENT_POSTS } from '../../domain/lists/site-list.ts';
import { NOW, sampleId, sampleSettings, sampleStory, sampleSummary } from '../../domain/page/testing/samples.ts';
import { type ExportInput, exportStory } from './export-story.ts';

/** With the name of a camera in it. */
function photograph(): Promise<Buffer> {
  const create = { width: 60, height: 40, channels: 3, background: '#355' } as const;
  return sharp({ create })
    .jpeg()
    .withExif({ IFD0: { Model: 'Zquvex 9' } })
    .toBuffer();
}

const input: ExportInput = {
  story: sampleStory(),
  settings: sampleSettings(),
  summaries: [
    sampleSummary(1, 1),
    sampleSummary(2, 12),
    sampleSummary(3, 1, { embargoedUntil: '2026-09-15T18:00:00Z' }),
  ],
  lists: [{ id: RECENT_POSTS, name: '', place: { kind: 'recent-posts' }, list: EMPTY_LIST }],
  extraCss: '',
  readMedia: () => photograph(),
  readFont: () => new Uint8Array([4, 5, 6]),
  now: NOW,
};

async function exported(changes: Partial<ExportInput> = {}) {
  const result = await exportStory({ ...input, ...changes });
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

describe('exportStory', () => {
  it('puts the pictures into the file itself', async () => {
    const { html, missingPictures } = await exported();

    const [, picture = ''] = /<img src="data:image\/jpeg;base64,([^"]+)"/.exec(html) ?? [];
    const bytes = Buffer.from(picture, 'base64');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 60, height: 40 });
    expect(missingPictures).toEqual([]);
  });

  it('leaves out what the camera noted', async () => {
    const { html } = await exported();

    expect(Buffer.from(await photograph()).includes('Zquvex')).toBe(true);
    expect(Buffer.from(html.split('base64,')[1] ?? '', 'base64').includes('Zquvex')).toBe(false);
  });

  it('lists the other stories that readers may open, and no embargoed one', async () => {
    const { html } = await exported();

    expect(html).toContain('Headline 2');
    expect(html).toContain('12 hours ago');
    expect(html).not.toContain('Headline 3');
  });

  it('prints the named lists that stand beside every page, and no others', async () => {
    const entry = { kind: 'story', storyId: sampleId(2), pin: null, headline: 'Two, again', excerpt: '' } as const;
    const list = { ...EMPTY_LIST, entries: [entry], rules: { ...DEFAULT_RULES, fill: 'none' as const } };
    const { html } = await exported({
      lists: [
        { id: 'useful', name: 'Most <useful>', place: { kind: 'sidebar' }, list },
        { id: 'lead', name: 'Lead', place: { kind: 'front' }, list },
      ],
    });

    expect(html).toContain('<h2 id="recent-posts">Most &lt;useful&gt;</h2>');
    expect(html.match(/Two, again/g)).toHaveLength(1);
    expect(html).not.toContain('Headline 1<');
  });

  it('tells which pictures are gone, and exports the words all the same', async () => {
    const { html, missingPictures } = await exported({ readMedia: async () => null });

    expect(missingPictures).toEqual([`media:${'3f'.repeat(32)}.jpg`]);
    expect(html).toContain('<img src="data:,"');
    expect(html).toContain('reed boats');
  });

  it('gives nothing away of what the desk says in comments', async () => {
    const said = {
      id: 'a6a1f0de-52a4-4e0c-8d0e-3c2f7b1f9a11',
      author: 'Qudsvex Marri',
      text: 'Zquvex said so off the record',
      writtenAt: NOW,
      changedAt: NOW,
      resolvedBy: null,
      passage: { start: 0, quote: 'reed boats', before: '', after: '' },
    };

    const { html } = await exported({ story: sampleStory({ comments: [said] }) });

    expect(html).toContain('reed boats');
    expect(html).not.toMatch(/Zquvex|Qudsvex|a6a1f0de/);
  });

  it('links between stories that readers may open', async () => {
    const body = `<p><a href="story:${sampleId(2)}">two</a> <a href="story:${sampleId(3)}">three</a></p>`;

    const { html } = await exported({ story: sampleStory({ body }) });

    expect(html).toContain('<a href="https://marshcourier.example/story-2/">two</a> three');
  });

  it('refuses an embargoed story until its time', async () => {
    const story = sampleStory({ embargoedUntil: '2026-09-15T18:00:00.000Z' });

    expect(await exportStory({ ...input, story })).toEqual({
      ok: false,
      failure: { kind: 'embargoed', until: '2026-09-15T18:00:00.000Z' },
    });
    expect((await exportStory({ ...input, story, now: '2026-09-15T18:00:00.000Z' })).ok).toBe(true);
  });
});
