import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

const HEADLINE = 'Hand-dug well gives Tharparkar village sweet water';

test('an editor writes a story from nothing, sees its page, and exports it', async ({
  desk,
  outside,
  folder,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.addCategory('National');
  await page.writeHeadline(HEADLINE);
  await page.creditLine.click();
  await desk.page.keyboard.type('By Sanam Junejo');
  await page.setDateline('Mithi', 'Sindh Bureau');
  await page.writeBody(
    'Villagers struck sweet water at 62 metres on Monday.',
    '## What it cost',
    'The **rope** alone took nine days to weave.',
    '- A pulley from Hyderabad',
    'Two hundred bricks',
  );

  await expect(page.preview()).toContainText('Two hundred bricks');
  await expect(page.preview().locator('h1')).toHaveText(HEADLINE);
  await expect(page.preview().locator('.dateline')).toHaveText('MITHI (Sindh Bureau):');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  await desk.picture('desk-light');

  const story = await storyOnDisk(newsroomFolder, HEADLINE);
  expect(story.categories).toEqual(['National']);
  expect(story.creditLine?.text).toBe('By Sanam Junejo');
  expect(story.dateline?.places[0]?.city).toBe('Mithi');
  expect(story.body.split('\n')).toEqual([
    '<p>Villagers struck sweet water at 62 metres on Monday.</p>',
    '<h2>What it cost</h2>',
    '<p>The <strong>rope</strong> alone took nine days to weave.</p>',
    '<ul><li>A pulley from Hyderabad</li><li>Two hundred bricks</li></ul>',
  ]);

  const exported = path.join(folder, 'well.html');
  await outside.answerDialogs(desk.app, { savePaths: [exported] });
  await page.chooseFromPalette('Export');
  await expect.poll(() => readFile(exported, 'utf8').catch(() => '')).toContain(HEADLINE);
});

test('the keyboard alone writes the same story', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  await expect(page.searchStories).toBeVisible();

  await keyboard.press('ControlOrMeta+n');
  await expect(page.headline).toBeFocused();
  await keyboard.type('Keyboard story');
  await keyboard.press('Tab');
  await expect(page.creditLine).toBeFocused();
  await keyboard.type('Monitoring Desk');
  await page.tabTo(page.body);
  await keyboard.type('Not a hand left the keys.');

  await expect(page.preview()).toContainText('Not a hand left the keys.');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  const story = await storyOnDisk(newsroomFolder, 'Keyboard story');
  expect(story.creditLine).toMatchObject({ kind: 'desk', text: 'Monitoring Desk' });
  expect(story.body).toBe('<p>Not a hand left the keys.</p>');

  await keyboard.press('ControlOrMeta+k');
  await expect(desk.page.getByRole('combobox', { name: 'Command' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(page.body).toBeFocused();
});
