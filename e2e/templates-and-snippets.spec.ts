import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

test('a story begins from a template, its blanks are filled with Tab, and it becomes a template of the newsroom’s own', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = (headline: string) =>
    storyOnDisk(newsroomFolder, headline).then(
      (story) => story.body,
      () => '',
    );
  await desk.page.getByRole('button', { name: 'Start from a template' }).click();
  await desk.page.getByRole('menuitem', { name: 'Brief' }).click();
  await expect(page.body).toContainText('[TK who did what, where and when]');
  await page.writeHeadline('Lock gates');

  await page.body.getByText('[TK who did what').click();
  await expect(desk.page.getByRole('status').filter({ hasText: '2 blanks to fill' })).toBeVisible();
  await keyboard.type('The lock gates opened at six');
  await keyboard.press('Tab');
  await keyboard.type('The canal office measured 2.4 metres');
  await expect
    .poll(() => body('Lock gates'))
    .toBe('<p>The lock gates opened at six.</p>\n<p>The canal office measured 2.4 metres.</p>');

  await page.chooseFromPalette('insert snippet: no reply');
  await expect(page.body).toContainText('[TK name] did not respond');
  await keyboard.type('The mill');
  await expect.poll(() => body('Lock gates')).toContain('<p>The mill did not respond');
  await desk.picture('snippet-being-filled');

  await page.chooseFromPalette('save this story as a template');
  const dialog = desk.page.getByRole('dialog', { name: 'Save this story as a template' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Gate notice');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await readFile(path.join(newsroomFolder, 'templates', 'Gate notice.json'), 'utf8')).toContain('The mill');

  await page.chooseFromPalette('new story from template: gate');
  await expect(page.headline).toHaveValue('Lock gates');
  await expect(page.body).toContainText('The lock gates opened at six');
});

test('selected words become a snippet, which the slash menu offers', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  await page.startStory();
  await page.writeHeadline('Help');
  await page.writeBody('Call **1122** for help.', '');
  await page.body.getByText('for help').click({ clickCount: 3 });

  await page.chooseFromPalette('save the selected words');
  const dialog = desk.page.getByRole('dialog', { name: 'Save as a snippet' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Help line');
  await keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });

  await page.body.locator('p').last().click();
  await keyboard.type('/help line');
  await keyboard.press('Enter');
  const written = () =>
    storyOnDisk(newsroomFolder, 'Help').then(
      (story) => story.body,
      () => '',
    );
  const line = '<p>Call <strong>1122</strong> for help.</p>';
  await expect.poll(written).toBe(`${line}\n${line}`);
});

test('the story takes the whole width and larger type, and keeps both for the next start', async ({ openDesk }) => {
  const first = await openDesk();
  const page = new DeskPage(first.page);
  await page.startStory();
  await page.writeBody('Water rose.');
  await first.page.getByRole('button', { name: 'View', exact: true }).click();
  await first.page.getByRole('menuitem', { name: /Larger text/ }).click();
  await first.page.keyboard.press('ControlOrMeta+\\');
  await expect(first.page.getByRole('tab', { name: 'Preview' })).toBeHidden();
  await first.picture('full-width');
  await first.close();

  const again = await openDesk();
  await expect(new DeskPage(again.page).body).toHaveCSS('font-size', '21.275px');
  await expect(again.page.getByRole('tab', { name: 'Preview' })).toBeHidden();
  await new DeskPage(again.page).chooseFromPalette('Details');
  await expect(again.page.getByRole('tab', { name: 'Details' })).toBeVisible();
});
