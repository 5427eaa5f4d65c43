import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storiesOnDisk, storyOnDisk } from './story-files.ts';

const SEED = path.join(import.meta.dirname, '..', '..', 'shared', 'data', 'seed');

const WIRE_COPY = `APRICOT-EXPORT

Dried-apricot growers win direct route to the Gulf

SKARDU (Indus News Agency): Eleven village co-operatives will load dried apricots on to a weekly cargo flight from next month.

The first load, four tonnes, is already sold, said Abbas Ali Roundu, who keeps the books.

(Reporting by Gul Bano; Editing by Rafiq Shah)
`;

test('wire copy is reviewed, taken into a story, and taken back by one undo', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  await page.putOnClipboard(desk.app, WIRE_COPY);
  await page.chooseFromPalette('Paste wire copy');
  const review = desk.page.getByRole('dialog', { name: 'What goes where' });
  await expect(review).toContainText('Dried-apricot growers win direct route to the Gulf');
  await expect(review).toContainText('Nothing left over');
  await desk.picture('wire-review');
  await review.getByRole('button', { name: 'Make a story' }).click();

  await expect(page.headline).toContainText('Dried-apricot growers');
  await expect(page.body).toContainText('The first load, four tonnes');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  const story = await storyOnDisk(newsroomFolder, 'Dried-apricot growers win direct route to the Gulf');
  expect(story.slugline).toBe('APRICOT-EXPORT');
  expect(story.dateline).toMatchObject({ source: 'Indus News Agency', style: 'colon-agency' });
  expect(story.body.split('\n')[0]).toMatch(/^<p>Eleven village/);

  await desk.page.getByRole('button', { name: 'Undo' }).and(desk.page.locator(':enabled')).click();
  await expect.poll(async () => (await storiesOnDisk(newsroomFolder)).length).toBe(0);
});

test('a whole article page fills the story, the list and the furniture', async ({ desk, newsroomFolder }) => {
  test.skip(!existsSync(SEED), 'the seed page is not here');
  const file = readdirSync(SEED).find((name) => name.startsWith('000')) ?? '';
  const page = new DeskPage(desk.page);
  await page.putOnClipboard(desk.app, readFileSync(path.join(SEED, file), 'utf8'));
  await page.chooseFromPalette('Paste wire copy');
  const review = desk.page.getByRole('dialog', { name: 'What goes where' });
  await expect(review).toContainText('Nothing left over');
  await desk.picture('seed-review');
  await review.getByRole('button', { name: 'Make a story' }).click();

  await expect(page.saveStatus).toHaveText(/^Saved/);
  await expect(page.preview().locator('.recent li')).toHaveCount(6);
  await expect(page.preview()).toContainText('12 hours ago');
  await expect(page.preview().locator('.dateline')).toHaveText('MOSCOW (Reuters):');
  await desk.picture('seed-story');
  const [story] = await storiesOnDisk(newsroomFolder);
  expect(story?.categories).toEqual(['Top Stories']);
});
