import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { pasteFile } from './pasting.ts';
import { storyOnDisk } from './story-files.ts';

/** A picture of one point. */
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

test('spelling is checked without a network: marked, corrected by key and mouse, learnt, and switched off', async ({
  desk,
  newsroomFolder,
  outside,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const unknown = (count: string) => desk.page.getByRole('button', { name: count });
  const menu = desk.page.getByRole('menu', { name: /^Spelling of/ });
  await page.startStory();
  await page.writeHeadline('Harbour');
  await page.writeBody('The harbuor at Tilerabad recieved MPs from https://thsi.example today.', 'Wel written.');

  await expect(unknown('4 unknown words')).toBeVisible();
  await keyboard.press('F7');
  await expect(menu).toHaveAccessibleName('Spelling of “harbuor”');
  await desk.picture('spelling-menu');
  await menu.getByRole('menuitem', { name: 'harbour', exact: true }).press('Enter');
  await expect(unknown('3 unknown words')).toBeVisible();

  await keyboard.press('F7');
  await expect(menu).toHaveAccessibleName('Spelling of “Tilerabad”');
  await menu.getByRole('menuitem', { name: /to the word list/ }).click();
  await expect(unknown('2 unknown words')).toBeVisible();
  expect(await readFile(path.join(newsroomFolder, 'words.txt'), 'utf8')).toBe('Tilerabad\n');
  await desk.page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(unknown('3 unknown words')).toBeVisible();

  const second = page.body.getByText('Wel written.');
  await second.click({ button: 'right', position: { x: 12, y: 12 } });
  await expect(menu).toHaveAccessibleName('Spelling of “Wel”');
  await menu.getByRole('menuitem', { name: 'Ignore in this story' }).click();
  await expect(unknown('2 unknown words')).toBeVisible();

  await page.body.getByText('Wel written.').click();
  await keyboard.press('End');
  await keyboard.type(' Seen by Zquvex.');
  await expect(unknown('3 unknown words')).toBeVisible();
  await pasteFile(page.body, 'dot.gif', 'image/gif', DOT);
  await expect(page.body.locator('img[src]')).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.type('Zquvex/F.P.');
  await expect(unknown('2 unknown words')).toBeVisible();

  await page.chooseFromPalette('Check spelling');
  await expect(desk.page.getByText('Spelling off')).toBeVisible();
  await expect(unknown('2 unknown words')).toBeHidden();

  const body = async () => (await storyOnDisk(newsroomFolder, 'Harbour')).body;
  await expect.poll(body).toContain('<p>The harbour at Tilerabad recieved');
  const ownChecker = await desk.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
  expect(ownChecker).toBe(false);
  expect(await outside.requests()).toEqual([]);
});

test('a misspelt headline is named under it, and corrected from there by keys', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Harbuor wall gives way at Tilerabad');
  const misspelt = desk.page.getByRole('button', { name: 'Spelling of “Harbuor”' });
  await expect(desk.page.getByRole('button', { name: 'Spelling of “Tilerabad”' })).toBeVisible();
  await desk.picture('headline-spelling');
  await page.tabTo(misspelt);
  await desk.page.keyboard.press('Enter');
  const menu = desk.page.getByRole('menu', { name: 'Spelling of “Harbuor”' });
  await expect(menu.getByRole('menuitem', { name: 'Harbour', exact: true })).toBeFocused();
  await desk.page.keyboard.press('Enter');

  await expect(page.headline).toHaveValue('Harbour wall gives way at Tilerabad');
  await expect(misspelt).toBeHidden();
  await expect(page.saveStatus).toHaveText(/^Saved/);
  await storyOnDisk(newsroomFolder, 'Harbour wall gives way at Tilerabad');
});
