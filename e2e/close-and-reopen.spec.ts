import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

test('what was typed just before the window closed is there afterwards', async ({ openDesk, newsroomFolder }) => {
  const first = await openDesk();
  const page = new DeskPage(first.page);
  await page.startStory();
  await page.writeHeadline('Closed at once');
  await page.writeBody('The last words before closing.');
  await expect(page.body).toHaveText('The last words before closing.');

  await first.close();

  expect((await storyOnDisk(newsroomFolder, 'Closed at once')).body).toBe('<p>The last words before closing.</p>');
  const second = await openDesk();
  const again = new DeskPage(second.page);
  await again.openStory(/Closed at once/);
  await expect(again.body).toHaveText('The last words before closing.');
});

test('a kill two seconds after the last key loses nothing', async ({ openDesk, newsroomFolder }) => {
  const first = await openDesk();
  const page = new DeskPage(first.page);
  await page.startStory();
  await page.writeHeadline('Killed in the night');
  await page.writeBody('All of this was typed', 'before the power went.');
  await expect(page.body).toContainText('before the power went.');

  // The promise is one second; the kill comes as soon as it is kept, two seconds after the last key at the latest.
  await expect(page.saveStatus).toHaveText(/^Saved/, { timeout: 2_000 });
  await first.kill();

  expect((await storyOnDisk(newsroomFolder, 'Killed in the night')).body).toBe(
    '<p>All of this was typed</p>\n<p>before the power went.</p>',
  );
  const second = await openDesk();
  const again = new DeskPage(second.page);
  await again.openStory(/Killed in the night/);
  await expect(again.body).toContainText('before the power went.');
});
