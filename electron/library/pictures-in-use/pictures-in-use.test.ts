import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { BatchDesk } from '../batch/batch-desk.ts';
import { findInFiles } from '../batch/find-in-files.ts';
import { saveTemplate } from '../boilerplate.ts';
import { listVersions } from '../history.ts';
import { addPicture, mediaName } from '../media.ts';
import type { Newsroom } from '../newsroom.ts';
import { saveSettings } from '../save-settings.ts';
import { saveStory } from '../save-story.ts';
import { createStory, moveStory, openStory } from '../story-library.ts';
import { openTestNewsroom, type TestNewsroom } from '../testing/open-test-newsroom.ts';
import { succeed } from '../testing/succeed.ts';
import { emptyTrash, trashStory } from '../trash.ts';
import { pictureUses } from './picture-uses.ts';
import { restoreMedia } from './unused-media.ts';

let test: TestNewsroom;
let newsroom: Newsroom;
let batches: BatchDesk;

beforeEach(async () => {
  test = await openTestNewsroom();
  newsroom = test.newsroom;
  batches = new BatchDesk(findInFiles, () => undefined);
});

/** A picture of one colour, in the media folder since yesterday. */
async function picture(red: number): Promise<string> {
  const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: { r: red, g: 90, b: 120 } } })
    .png()
    .toBuffer();
  const { src } = succeed(await addPicture(newsroom, bytes, 'quay.png'));
  const yesterday = new Date(test.desk.now() - 24 * 60 * 60 * 1000);
  await utimes(path.join(newsroom.root, mediaName(src) ?? ''), yesterday, yesterday);
  return src;
}

function figure(src: string): string {
  return `<figure><img src="${src}" alt="A quay" width="30" height="20"/></figure>`;
}

async function storyWith(headline: string, ...sources: readonly string[]) {
  return succeed(await createStory(newsroom, { headline, body: sources.map(figure).join('\n') })).story;
}

async function unused(): Promise<readonly string[]> {
  return succeed(await batches.unusedMedia(newsroom)).map(({ src }) => src);
}

describe('pictures in use', () => {
  it('a picture is used where a story shows it, as often as it does', async () => {
    const src = await picture(1);
    await storyWith('Twice', src, src);
    await storyWith('Never');

    expect(await pictureUses(newsroom, src)).toMatchObject([{ headline: 'Twice', times: 2, publication: 'never' }]);
  });

  it('only what nothing names is unused: not what a template, the trash, an earlier version or the site names', async () => {
    const [plain, trashed, template, earlier, logo, lost] = await Promise.all([1, 2, 3, 4, 5, 6].map(picture));
    if (!plain || !trashed || !template || !earlier || !logo || !lost) throw new Error('Six pictures were added.');
    const settings = newsroom.settings();
    const look = { ...settings.look, logo: { src: logo, width: 30, height: 20 } };
    succeed(await saveSettings(newsroom, { ...settings, look }));
    await storyWith('Plain', plain);
    succeed(await trashStory(newsroom, (await storyWith('Trashed', trashed)).id));
    const model = await storyWith('Model', template);
    succeed(await saveTemplate(newsroom, { name: 'Model', from: model.id, replace: false }));
    succeed(await trashStory(newsroom, model.id));
    const { id } = await storyWith('Live', earlier);
    succeed(await moveStory(newsroom, id, 'put-live'));
    const { story, revision } = succeed(await openStory(newsroom, id));
    succeed(await saveStory(newsroom, { ...story, body: '<p>Without it.</p>' }, revision));

    expect(await unused()).toEqual([lost]);
  });

  it('a picture just added is left alone: its story may not be saved yet', async () => {
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
      .png()
      .toBuffer();
    succeed(await addPicture(newsroom, bytes, 'new.png'));

    expect(await unused()).toEqual([]);
  });

  it('unused pictures go to the trash, those that came into use meanwhile stay, and all can be brought back', async () => {
    const [lost, found] = [await picture(1), await picture(2)];
    const listed = await unused();
    await storyWith('Found again', found);

    const { key, moved } = succeed(await batches.trashMedia(newsroom, listed));

    expect(moved).toEqual([lost]);
    expect(await readdir(path.join(newsroom.root, 'trash', key, 'media'), { recursive: true })).toContain(
      path.join(lost.slice(6, 8), lost.slice(6)),
    );
    expect(await unused()).toEqual([]);
    expect(await restoreMedia(newsroom, key, moved)).toBe(1);
    expect(await restoreMedia(newsroom, key, moved)).toBe(0);
    expect(await unused()).toEqual([lost]);
  });

  it('a picture in the trash is gone for good when its time is over', async () => {
    await picture(1);
    succeed(await batches.trashMedia(newsroom, await unused()));
    test.desk.wait(29 * 24 * 60 * 60 * 1000);
    await emptyTrash(newsroom);
    expect(await readdir(path.join(newsroom.root, 'trash'))).toHaveLength(1);

    test.desk.wait(2 * 24 * 60 * 60 * 1000);
    await emptyTrash(newsroom);

    expect(await readdir(path.join(newsroom.root, 'trash'))).toEqual([]);
  });

  it('nothing is said to be unused while a file can’t be read', async () => {
    await picture(1);
    await writeFile(path.join(newsroom.root, 'stories', 'vast.json'), Buffer.alloc(50_000_001));

    expect(await batches.unusedMedia(newsroom)).toMatchObject({ ok: false, failure: { kind: 'not-readable' } });
  });

  it('replaces a picture everywhere but in the open story, and takes it back', async () => {
    const [old, next] = [await picture(1), await picture(2)];
    const [one, open] = [await storyWith('One', old), await storyWith('Open', old)];
    const by = { src: next, width: 30, height: 20 };

    const report = await batches.replacePicture(newsroom, old, by, [open.id]);

    expect(report).toMatchObject({ stories: 1, replacements: 1, skipped: [{ id: open.id, why: { kind: 'open' } }] });
    expect(succeed(await openStory(newsroom, one.id)).story.body).toBe(figure(next));
    expect((await listVersions(newsroom, one.id)).map(({ reason }) => reason)).toEqual(['batch']);
    await batches.undo(newsroom, report.key ?? '', []);
    expect(succeed(await openStory(newsroom, one.id)).story.body).toBe(figure(old));
  });
});
