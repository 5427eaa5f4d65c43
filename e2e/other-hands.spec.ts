import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { showTheme, THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

async function storyFiles(newsroomFolder: string): Promise<readonly string[]> {
  const stories = path.join(newsroomFolder, 'stories');
  const names = await readdir(stories, { recursive: true });
  return names.filter((name) => name.endsWith('.json')).map((name) => path.join(stories, name));
}

/** As a sync client or another editor would: the story's file with other words in it. */
async function changeOnDisk(newsroomFolder: string, before: string, after: string): Promise<void> {
  for (const file of await storyFiles(newsroomFolder)) {
    const text = await readFile(file, 'utf8');
    if (text.includes(before)) await writeFile(file, text.replaceAll(before, after));
  }
}

async function writeFerryStory(page: DeskPage): Promise<void> {
  await page.startStory();
  await page.writeHeadline('Ferry turns back');
  await page.writeBody('The ferry left at dawn.', 'It came back at noon.', 'Nobody was hurt.');
  await expect(page.saveStatus).toHaveText(/^Saved/);
}

function paragraph(page: DeskPage, text: string): Locator {
  return page.body.locator('p', { hasText: text });
}

test('what another program changed is shown in place, and the caret stays where it was', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await writeFerryStory(page);
  await page.body.press('ControlOrMeta+Home');
  await desk.page.keyboard.press('End');

  await changeOnDisk(newsroomFolder, 'came back at noon', 'came back at one');
  await expect(page.body).toContainText('It came back at one.', { timeout: 15_000 });
  await desk.page.keyboard.type(' Half empty.');

  await expect(paragraph(page, 'The ferry left')).toHaveText('The ferry left at dawn. Half empty.');
  await expect
    .poll(async () => (await storyOnDisk(newsroomFolder, 'Ferry turns back')).body)
    .toBe('<p>The ferry left at dawn. Half empty.</p>\n<p>It came back at one.</p>\n<p>Nobody was hurt.</p>');
});

test('a second start hands its newsroom to the window that is there, once its story is safe', async ({
  desk,
  folder,
  newsroomFolder,
  startAgain,
}) => {
  const page = new DeskPage(desk.page);
  await writeFerryStory(page);
  const other = path.join(folder, 'evening desk');
  await cp(newsroomFolder, other, { recursive: true });
  await changeOnDisk(other, 'Ferry turns back', 'Ferry of the evening desk');
  await page.body.press('ControlOrMeta+End');
  await desk.page.keyboard.type(' Last words.');

  expect(await startAgain(other)).toBe(0);

  await expect(page.storyRows()).toHaveText([/Ferry of the evening desk/]);
  expect((await storyOnDisk(newsroomFolder, 'Ferry turns back')).body).toContain('Last words.');
});

test('what two hands changed is shown side by side and joined only as the editor says', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await writeFerryStory(page);
  await paragraph(page, 'It came back').click();
  await desk.page.keyboard.press('End');

  // Before the saver gets to it, the file is another one.
  await desk.page.keyboard.type(' Crew walked off.');
  await changeOnDisk(newsroomFolder, 'came back at noon.', 'limped home at noon.');
  await expect(desk.page.getByText('Another program or computer saved it.')).toBeVisible({ timeout: 15_000 });
  await expect(page.body).toContainText('Crew walked off.');
  await desk.page.getByRole('button', { name: 'Compare the two' }).click();

  const dialog = desk.page.getByRole('dialog', { name: 'Two versions of this story' });
  for (const theme of THEMES) {
    await showTheme(desk, theme);
    await desk.picture(`conflict-${theme}`);
    expect(await violations(desk.page), theme).toEqual([]);
  }
  await expect(dialog.getByRole('button', { name: 'Join both' })).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByText('Both, one after the other').click();
  await dialog.getByRole('button', { name: 'Join both' }).click();

  await expect(page.saveStatus).toHaveText(/^Saved/);
  await expect(paragraph(page, 'limped home')).toHaveText('It limped home at noon.');
  await expect(paragraph(page, 'Crew walked off')).toHaveText('It came back at noon. Crew walked off.');
  const { body } = await storyOnDisk(newsroomFolder, 'Ferry turns back');
  expect(body).toContain('limped home');
  expect(body).toContain('Crew walked off');
});

test('who else has a story open is said, and a story whose file was cut off comes back from its history', async ({
  openDesk,
  newsroomFolder,
}) => {
  const first = await openDesk();
  const page = new DeskPage(first.page);
  await writeFerryStory(page);
  const { id } = await storyOnDisk(newsroomFolder, 'Ferry turns back');
  await first.close();

  const lease = { host: 'newsdesk-2', user: 'Bilal', process: 4_000_001, heartbeat: new Date().toISOString() };
  await mkdir(path.join(newsroomFolder, 'leases'), { recursive: true });
  await writeFile(path.join(newsroomFolder, 'leases', `${id}.json`), JSON.stringify(lease));
  const second = await openDesk();
  const held = new DeskPage(second.page);
  await held.openStory(/Ferry turns back/);
  await expect(second.page.getByText('Bilal on newsdesk-2 has this story open.')).toBeVisible();
  await second.picture('held-elsewhere');
  await held.body.press('ControlOrMeta+End');
  await second.page.keyboard.type(' The owner apologised.');
  await expect(held.saveStatus).toHaveText(/^Saved/);
  await second.close();

  const [file = ''] = await storyFiles(newsroomFolder);
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, 300));
  const third = await openDesk();
  const spoilt = new DeskPage(third.page);
  await third.page.getByText('1 file can’t be read').click();
  await third.page.getByRole('button', { name: /cut off/ }).click();
  await expect(third.page.getByText(/The history has “Ferry turns back”/)).toBeVisible();
  await third.picture('last-good-version');
  await third.page.getByRole('button', { name: 'Make the story of it again' }).click();

  await expect(spoilt.body).toContainText('Nobody was hurt.');
  await expect(spoilt.saveStatus).toHaveText(/^Saved/);
  expect((await storyOnDisk(newsroomFolder, 'Ferry turns back')).body).toContain('came back at noon');
});
