import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

test('markdown, print signs with their undo, moving blocks by keys and by the grip, focus and typewriter modes', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard, mouse } = desk.page;
  const body = () =>
    storyOnDisk(newsroomFolder, 'Modes').then(
      (story) => story.body.split('\n'),
      () => [],
    );
  await page.startStory();
  await page.writeHeadline('Modes');
  await page.writeBody('## Water', 'First *line* here', 'She said "yes"', 'Last line');
  await expect
    .poll(body)
    .toEqual(['<h2>Water</h2>', '<p>First <em>line</em> here</p>', '<p>She said “yes”</p>', '<p>Last line</p>']);

  await keyboard.press('Alt+Shift+ArrowUp');
  await expect
    .poll(body)
    .toEqual(['<h2>Water</h2>', '<p>First <em>line</em> here</p>', '<p>Last line</p>', '<p>She said “yes”</p>']);

  await page.body.getByText('She said').hover();
  const grip = desk.page.getByTitle('Drag to move. Alt Shift ↑ and ↓ move it too');
  await grip.hover();
  await mouse.down();
  const target = await page.body.getByText('Water').boundingBox();
  if (target === null) throw new Error('The subheading is not on the screen.');
  await mouse.move(target.x + 40, target.y + 4, { steps: 8 });
  await mouse.move(target.x + 40, target.y + 2, { steps: 2 });
  await mouse.up();
  await expect
    .poll(body)
    .toEqual(['<h2>Water</h2>', '<p>She said “yes”</p>', '<p>First <em>line</em> here</p>', '<p>Last line</p>']);

  await page.body.getByText('Last line').click();
  await page.chooseFromPalette('focus mode');
  await expect(page.body).toHaveClass(/focus-mode/);
  await expect(page.body).toBeFocused();
  await expect(page.body.locator('[data-current]')).toHaveText('Last line');
  await page.chooseFromPalette('typewriter mode');
  await expect(page.body).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' "');
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(body).toContain('<p>Last line "</p>');
  await desk.picture('focus-mode');
});

test('one sheet lists the keys, and the palette reaches the editor’s commands and every story', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Lock gates');
  await page.startStory();
  await page.writeHeadline('Second');
  await page.body.click();
  await page.chooseFromPalette('fact box');
  await expect(
    page.body.getByText('Title of the box').or(page.body.locator('.fact-box, .factbox')).first(),
  ).toBeVisible();

  await page.chooseFromPalette('lock gates');
  await expect(page.headline).toHaveValue('Lock gates');

  await desk.page.keyboard.press('ControlOrMeta+/');
  const sheet = desk.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const name of [
    'Next blank to fill',
    'Paste and match style',
    'Find and replace in all stories',
    'Larger text',
  ]) {
    await expect(sheet.getByText(name, { exact: true })).toBeVisible();
  }
  await desk.picture('shortcuts-sheet');
});
