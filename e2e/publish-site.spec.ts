import { execFile, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { sampleId, sampleStory } from '../domain/page/testing/samples.ts';
import { textFromStory } from '../domain/story-file.ts';
import { storyFileName } from '../electron/library/newsroom-layout.ts';
import { SENT_LIST, sentListText } from '../electron/publishing/destinations/sent-list.ts';
import { THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

const COMMAND_LINE = path.join(import.meta.dirname, '..', 'electron', 'runtime', 'dateline.js');
/** Enough that a press can be met at work. */
const MANY = 3000;

const dialogOf = (page: Page): Locator => page.getByRole('dialog');

async function openSheet(page: Page): Promise<Locator> {
  await page.getByRole('contentinfo').getByRole('button', { name: 'Publish site…' }).click();
  return dialogOf(page);
}

/** The press's sheet closed again; true if it had nothing to write. */
async function isUpToDate(page: Page): Promise<boolean> {
  const sheet = await openSheet(page);
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(/up to date|Publish the site\?/);
  await expect(sheet.getByText(/as they were/)).toBeVisible();
  const isNothing = await sheet.getByRole('heading', { name: 'The site is up to date' }).isVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  return isNothing;
}

async function putManyLiveStories(newsroomFolder: string): Promise<void> {
  for (let index = 1; index <= MANY; index += 1) {
    const at = new Date(Date.UTC(2026, 8, 15) - index * 3_600_000).toISOString();
    const story = sampleStory({
      id: sampleId(index),
      headline: `Headline ${index}`,
      slug: `story-${index}`,
      body: `<p>The text of number ${index}.</p>`,
      createdAt: at,
      publication: { state: 'live', firstPublishedAt: at, updatedAt: at, liveVersion: 1 },
    });
    const file = path.join(newsroomFolder, storyFileName(story));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, textFromStory(story));
  }
}

test('the site is shown as a plan first, then published; an edit puts just its pages on the next plan', async ({
  desk,
  outside,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Ferries return to the creeks');
  await page.writeBody('The **first** boat left at dawn.');
  await desk.page.getByRole('button', { name: 'Publish…' }).click();
  await dialogOf(desk.page).getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialogOf(desk.page)).toBeHidden();

  const sheet = await openSheet(desk.page);
  await expect(sheet.getByRole('heading', { name: 'Publish the site?' })).toBeVisible();
  const first = sheet.getByRole('listitem').filter({ hasText: 'ferries-return-to-the-creeks/index.html' });
  await expect(first).toContainText('published for the first time');
  await expect(sheet.getByText('“Ferries return to the creeks” has no credit line.')).toBeVisible();
  for (const theme of THEMES) {
    await desk.page.emulateMedia({ colorScheme: theme });
    expect(await violations(desk.page)).toEqual([]);
    await desk.picture(`publish-site-${theme}`);
  }
  await expect(readdir(path.join(newsroomFolder, 'public'))).rejects.toThrow('ENOENT');

  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(sheet.getByRole('heading', { name: 'Site published' })).toBeVisible();
  await desk.picture('publish-site-done');
  expect(await violations(desk.page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Open front page' }).click();
  await expect.poll(() => outside.shownFiles()).toEqual([path.join(newsroomFolder, 'public', 'index.html')]);
  await sheet.getByRole('button', { name: 'Close' }).click();
  const story = path.join(newsroomFolder, 'public', 'ferries-return-to-the-creeks', 'index.html');
  expect(await readFile(story, 'utf8')).toContain('<strong>first</strong> boat left at dawn');
  expect(await isUpToDate(desk.page)).toBe(true);

  await page.body.click();
  await desk.page.keyboard.press('ControlOrMeta+End');
  await desk.page.keyboard.type(' It came back full.');
  await desk.page.getByRole('button', { name: 'Publish…' }).click();
  await dialogOf(desk.page).getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialogOf(desk.page)).toBeHidden();
  await page.chooseFromPalette('Publish site');
  await expect(sheet.getByRole('listitem').filter({ hasText: 'index.html' }).first()).toContainText(
    'ferries-return-to-the-creeks/index.htmledited',
  );
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(sheet.getByRole('heading', { name: 'Site published' })).toBeVisible();
  expect(await readFile(story, 'utf8')).toContain('It came back full.');
  await sheet.getByRole('button', { name: 'Close' }).click();

  await openSheet(desk.page);
  const zip = path.join(newsroomFolder, '..', 'site.zip');
  await outside.answerDialogs(desk.app, { savePaths: [zip] });
  await sheet.getByRole('button', { name: /^Destination:/ }).click();
  await desk.page.getByRole('menuitem', { name: 'A zip file…' }).click();
  await expect(sheet.getByRole('button', { name: /^Destination: Zip file .*site\.zip$/ })).toBeVisible();
  expect(await violations(desk.page)).toEqual([]);
  await desk.picture('publish-site-destination');
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(sheet.getByRole('heading', { name: 'Site published' })).toBeVisible();
  expect((await readFile(zip)).subarray(0, 2).toString()).toBe('PK');
});

test('a page whose address changes after it was published leads on from the old one', async ({
  desk,
  newsroomFolder,
}) => {
  // The smallest window that there is.
  await desk.page.setViewportSize({ width: 1100, height: 720 });
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Ferries return to the creeks');
  await page.writeBody('The first boat left at dawn.');
  const putLive = async () => {
    await desk.page.getByRole('button', { name: 'Publish…' }).click();
    await dialogOf(desk.page).getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(dialogOf(desk.page)).toBeHidden();
  };
  const sheetShown = async (name: string) => {
    await expect(dialogOf(desk.page).getByText(/^Looking through/)).toBeHidden();
    for (const theme of THEMES) {
      await desk.page.emulateMedia({ colorScheme: theme });
      expect(await violations(desk.page)).toEqual([]);
      await desk.picture(`small-${name}-${theme}`);
    }
  };
  await putLive();
  const sheet = await openSheet(desk.page);
  await sheetShown('sheet');
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(sheet.getByRole('heading', { name: 'Site published' })).toBeVisible();
  await sheetShown('done');
  await sheet.getByRole('button', { name: 'Close' }).click();

  await page.showTab('Details');
  await desk.page.getByRole('textbox', { name: 'Web address' }).fill('creek-ferries');
  await page.showTab('Preview');
  await putLive();
  await openSheet(desk.page);
  await expect(sheet.getByRole('listitem').filter({ hasText: /^creek-ferries\/index\.html/ })).toBeVisible();
  await sheetShown('address');
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(sheet.getByRole('heading', { name: 'Site published' })).toBeVisible();
  const at = (slug: string) => readFile(path.join(newsroomFolder, 'public', slug, 'index.html'), 'utf8');
  expect(await at('creek-ferries')).toContain('The first boat left at dawn.');
  expect(await at('ferries-return-to-the-creeks')).toContain('content="0;url=../creek-ferries/"');
  await sheet.getByRole('button', { name: 'Send elsewhere…' }).click();
  await sheetShown('send');
});

test('a published site is sent by rsync only after a trial that says what it deletes', async ({
  desk,
  newsroomFolder,
}) => {
  test.skip(spawnSync('rsync', ['--version']).error !== undefined, 'This computer has no rsync.');
  const there = path.join(newsroomFolder, '..', 'there');
  await mkdir(path.dirname(path.join(there, SENT_LIST)), { recursive: true });
  await writeFile(path.join(there, SENT_LIST), sentListText(['old.html']));
  for (const name of ['index.html', 'old.html', 'of-others.html']) await writeFile(path.join(there, name), 'earlier');
  const before = await readdir(there);
  const page = desk.page;
  const sheet = await openSheet(page);
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(sheet.getByRole('heading', { name: 'Site published' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Send elsewhere…' }).click();
  await expect(sheet.getByRole('heading', { name: 'Send the site elsewhere' })).toBeVisible();

  const place = sheet.getByRole('textbox', { name: 'Place' });
  await expect(place).toBeFocused();
  await place.fill('-oProxyCommand=x:www');
  await sheet.getByRole('button', { name: 'Show what changes there' }).click();
  await expect(sheet.getByText(/is no place that rsync knows/)).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Send', exact: true })).toBeHidden();

  await place.fill(there);
  await sheet.getByRole('button', { name: 'Show what changes there' }).click();
  await expect(sheet.getByRole('heading', { name: '1 deleted there' })).toBeVisible();
  await expect(sheet.getByText('old.html')).toBeVisible();
  await expect(sheet.getByRole('heading', { name: '1 replaced there that Dateline did not put there' })).toBeVisible();
  await expect(sheet.getByText('of-others.html')).toBeHidden();
  expect(await readdir(there)).toEqual(before);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await violations(page)).toEqual([]);
    await desk.picture(`send-site-${theme}`);
  }

  await sheet.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(sheet.getByText('Sent. The place has the site as it is here.')).toBeVisible();
  const site = await readdir(path.join(newsroomFolder, 'public'));
  expect(await readdir(there)).toEqual([...site, 'of-others.html'].sort());

  await sheet.getByRole('button', { name: 'Push branch “site” to origin' }).click();
  await expect(sheet.getByText(/git says:/)).toBeVisible();
});

test('a press stops when it is told to, goes on while one writes, and keeps a second one out', async ({
  newsroomFolder,
  openDesk,
}) => {
  test.setTimeout(180_000);
  await putManyLiveStories(newsroomFolder);
  const desk = await openDesk();
  const page = new DeskPage(desk.page);
  await page.startStory();

  const sheet = await openSheet(desk.page);
  await expect(sheet.getByText(/^30\d\d new|^3,?\d\d\d new/)).toBeVisible({ timeout: 60_000 });
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await sheet.getByRole('button', { name: 'Stop' }).click();
  await expect(sheet.getByRole('heading', { name: 'Publishing was stopped' })).toBeVisible();
  await desk.picture('publish-site-stopped');

  await sheet.getByRole('button', { name: 'Try again' }).click();
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click({ timeout: 60_000 });
  const refusal = promisify(execFile)(process.execPath, [COMMAND_LINE, 'publish', '--newsroom', newsroomFolder]).then(
    () => '',
    (error: Error) => error.message,
  );
  await sheet.getByRole('button', { name: 'Keep writing' }).click();
  await page.writeHeadline('Written while the press ran');
  await expect(desk.page.getByRole('status').filter({ hasText: 'Site published' })).toBeVisible({ timeout: 60_000 });
  expect((await storyOnDisk(newsroomFolder, 'Written while the press ran')).headline).not.toBe('');
  // It was refused, or came when the press was done.
  expect(await refusal).toMatch(/^$|is publishing this newsroom just now/);
  expect(await isUpToDate(desk.page)).toBe(true);
  expect(await readdir(path.join(newsroomFolder, 'public', 'story-7'))).toEqual(['index.html']);
});
