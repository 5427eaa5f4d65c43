import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storiesOnDisk, storyOnDisk } from './story-files.ts';

async function fileOf(newsroomFolder: string, part: string): Promise<string> {
  const names = await readdir(path.join(newsroomFolder, 'stories'), { recursive: true });
  const name = names.find((one) => one.includes(part) && one.endsWith('.json'));
  if (name === undefined) throw new Error(`No file is called ${part}.`);
  return path.join(newsroomFolder, 'stories', name);
}

test('a story whose file another program deletes stays on screen and is put back', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Lighthouse lamp relit');
  await page.writeBody('It had been dark for nine years.');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  const { id } = await storyOnDisk(newsroomFolder, 'Lighthouse lamp relit');

  await rm(await fileOf(newsroomFolder, id.slice(0, 8)));
  await expect(page.saveStatus).toHaveText('Not saved: its file is gone', { timeout: 15_000 });
  await expect(page.body).toHaveText('It had been dark for nine years.');
  await desk.picture('file-deleted');
  await page.writeBody('And more. ');
  await desk.page.getByRole('button', { name: 'Put it back' }).click();

  await expect(page.saveStatus).toHaveText(/^Saved/);
  const back = await storyOnDisk(newsroomFolder, 'Lighthouse lamp relit');
  expect(back.id).toBe(id);
  expect(back.body).toContain('And more.');
});

test('words of a failed save are offered after a kill, side by side with the story on disk', async ({
  openDesk,
  newsroomFolder,
}) => {
  const first = await openDesk();
  const page = new DeskPage(first.page);
  await page.startStory();
  await page.writeHeadline('Orchard frost warning');
  await page.writeBody('Frost is due before dawn.');
  await expect(page.saveStatus).toHaveText(/^Saved/);

  await rename(newsroomFolder, `${newsroomFolder} unplugged`);
  await page.body.press('ControlOrMeta+End');
  await first.page.keyboard.type(' Growers light fires.');
  await expect(page.saveStatus).toHaveText('Not saved: the newsroom folder is not there', { timeout: 15_000 });
  await expect(first.page.getByText('Your words are kept on this computer’s own disk.')).toBeVisible();
  await first.picture('folder-missing');
  await first.kill();
  await rename(`${newsroomFolder} unplugged`, newsroomFolder);

  const second = await openDesk();
  const again = new DeskPage(second.page);
  await expect(second.page.getByText('Dateline was ended before it could close.')).toBeVisible();
  await expect(again.body).toHaveText('Frost is due before dawn.');
  await second.picture('recovered');
  await second.page.getByRole('button', { name: 'Compare side by side…' }).click();
  const dialog = second.page.getByRole('dialog');
  await expect(dialog.getByRole('columnheader')).toHaveText(['Rescued', 'On disk']);
  await expect(dialog.getByRole('cell')).toHaveText([
    'Frost is due before dawn. Growers light fires.',
    'Frost is due before dawn.',
  ]);
  await second.picture('rescued-side-by-side');
  await dialog.getByRole('button', { name: 'Put them in the story' }).click();

  await expect(again.body).toHaveText('Frost is due before dawn. Growers light fires.');
  await expect(again.saveStatus).toHaveText(/^Saved/);
  await second.close();
  expect((await storyOnDisk(newsroomFolder, 'Orchard frost warning')).body).toContain('Growers light fires.');
  const third = await openDesk();
  await new DeskPage(third.page).openStory(/Orchard frost/);
  await expect(third.page.getByText('Dateline was ended')).toHaveCount(0);
  await expect(third.page.getByText('were rescued')).toHaveCount(0);
});

test('the newsroom is backed up into one file, verified, and made again of it', async ({
  desk,
  outside,
  folder,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Signal box gets its clock back');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  const [zip, restored] = [path.join(folder, 'backup.zip'), path.join(folder, 'restored')];
  await outside.answerDialogs(desk.app, { savePaths: [zip], openPaths: [zip, restored] });

  await page.chooseFromPalette('Back up newsroom');
  await expect(desk.page.getByText(/Backed up to backup\.zip: \d+ files, read again and found whole/)).toBeVisible();
  expect((await readFile(zip)).length).toBeGreaterThan(500);
  await page.chooseFromPalette('Restore a newsroom');

  await expect(desk.page.getByRole('button', { name: /restored$/ })).toBeVisible();
  await expect(page.headline).toHaveText('Signal box gets its clock back');
  expect(await storiesOnDisk(restored)).toEqual(await storiesOnDisk(newsroomFolder));
});

test('a backup shows how far it is, and leaves nothing behind when it is cancelled', async ({
  desk,
  outside,
  folder,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  const media = path.join(newsroomFolder, 'media');
  await mkdir(media, { recursive: true });
  const picture = randomBytes(40_000_000);
  for (let number = 0; number < 10; number += 1) await writeFile(path.join(media, `archive-${number}.tif`), picture);
  await outside.answerDialogs(desk.app, { savePaths: [path.join(folder, 'backup.zip')] });

  await page.chooseFromPalette('Back up newsroom');
  const progress = desk.page.getByRole('dialog').getByRole('progressbar');
  await expect(progress).toBeVisible();
  await desk.picture('backup-under-way');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

  await expect(desk.page.getByText('Backup cancelled; nothing was left behind')).toBeVisible();
  await expect(progress).toBeHidden();
  expect((await readdir(folder)).filter((name) => name.includes('backup'))).toEqual([]);
});

test('a termination from outside saves what was typed just before', async ({ openDesk, newsroomFolder }) => {
  const first = await openDesk();
  const page = new DeskPage(first.page);
  await page.startStory();
  await page.writeHeadline('Terminated politely');
  await page.writeBody('The last words.');
  await expect(page.body).toHaveText('The last words.');
  const ended = new Promise((resolve) => first.app.process().once('exit', resolve));

  first.app.process().kill('SIGTERM');
  await ended;

  expect((await storyOnDisk(newsroomFolder, 'Terminated politely')).body).toBe('<p>The last words.</p>');
});

test('the history says what a version changed, and brings back one field of it, undoably', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Tram line to close');
  await page.writeBody('The last tram runs on Friday.');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  await page.chooseStatus('Mark ready');
  await expect(page.status).toHaveAccessibleName(/^Status: Ready/);
  await page.headline.press('ControlOrMeta+a');
  await desk.page.keyboard.type('Tram line to stay');
  await page.body.press('ControlOrMeta+End');
  await desk.page.keyboard.type(' The council voted again.');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  await expect(page.body).toContainText('The council voted again.');

  await page.showTab('History');
  await desk.page.getByRole('button', { name: 'Compare with now' }).click();
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Bring back Headline only' })).toBeVisible();
  await desk.picture('compare-version');
  await dialog.getByRole('button', { name: 'Bring back Headline only' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.headline).toHaveText('Tram line to close');
  await expect(page.body).toContainText('The council voted again.');
  await desk.picture('history');
  await desk.page.getByRole('button', { name: 'Undo' }).and(desk.page.locator(':enabled')).last().click();

  await expect(page.headline).toHaveText('Tram line to stay');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  expect((await storyOnDisk(newsroomFolder, 'Tram line to stay')).body).toContain('The council voted again.');
});
