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

test('copy that is on the clipboard as HTML only is read like any other', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  const html = `<h1>Apricots fly to the <i>Gulf</i></h1><p>SKARDU (Indus News Agency): Eleven co-operatives will load
    them.</p><p>The first load is sold.</p>`;
  await page.putHtmlOnClipboard(desk.app, html);
  await page.chooseFromPalette('Paste wire copy');
  const review = desk.page.getByRole('dialog', { name: 'What goes where' });
  await expect(review).toContainText('Apricots fly to the Gulf');
  await expect(review).toContainText('SKARDU (Indus News Agency):');
  await desk.page.keyboard.press('Escape');
  await expect(review).toBeHidden();

  await page.startStory();
  await page.body.click();
  await desk.page.keyboard.press('ControlOrMeta+v');
  await review.getByRole('button', { name: 'Put in this story' }).click();
  await expect(page.headline).toContainText('Apricots fly to the Gulf');
  await expect(page.body).toHaveText(/^Eleven co-operatives will load them\./);
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

const CEMENT = `CEMENT

Cement prices fall for a third week

KARACHI (Meridian): A bag of cement costs less than in spring.
`;

test('several stories of one paste are looked through and become drafts of their own', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.putOnClipboard(desk.app, `1.\n\n${WIRE_COPY}\n2.\n\n${CEMENT}`);
  await page.chooseFromPalette('Paste wire copy');
  const review = desk.page.getByRole('dialog', { name: '2 stories in this copy' });
  await expect(review.getByRole('status')).toContainText('1 of 2: Dried-apricot growers');
  await review.getByRole('button', { name: 'Next story' }).click();
  await expect(review.getByRole('status')).toContainText('2 of 2: Cement prices fall');
  await expect(review.getByRole('list', { name: 'Pieces of the copy' })).toContainText('A bag of cement');
  await desk.picture('wire-review-several');
  await review.getByRole('button', { name: 'Make 2 stories' }).click();

  await expect(page.headline).toHaveValue('Cement prices fall for a third week');
  await expect.poll(async () => (await storiesOnDisk(newsroomFolder)).length).toBe(2);
  const cement = await storyOnDisk(newsroomFolder, 'Cement prices fall for a third week');
  expect(cement.slugline).toBe('CEMENT');
});

test('a later version that is pasted is recognised and compared with the story', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  await page.putOnClipboard(desk.app, CEMENT);
  await page.chooseFromPalette('Paste wire copy');
  await desk.page.getByRole('button', { name: 'Make a story' }).click();
  await expect(page.headline).toHaveValue('Cement prices fall for a third week');
  await expect(page.saveStatus).toHaveText(/^Saved/);

  await page.putOnClipboard(desk.app, CEMENT.replace('third', 'fourth').replace('spring', 'summer'));
  await page.chooseFromPalette('Paste wire copy');
  const review = desk.page.getByRole('dialog', { name: 'What goes where' });
  await expect(review.getByRole('radio', { name: /a later version of “Cement/ })).toBeChecked();
  await review.getByRole('button', { name: 'Compare' }).click();
  const compare = desk.page.getByRole('dialog', { name: /later version/ });
  await compare.getByRole('radiogroup', { name: 'Paragraph 1' }).getByText('Theirs').click();
  await compare.getByRole('button', { name: 'Use what is chosen' }).click();

  await expect(page.body).toContainText('costs less than in summer');
  await expect(page.headline).toHaveValue('Cement prices fall for a third week');
});

test('files dropped on the window are reviewed, or become drafts', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  await page.searchStories.waitFor();
  await page.dropFiles([{ name: 'cement.txt', text: CEMENT }]);
  await expect(desk.page.getByRole('dialog', { name: 'What goes where' })).toContainText('A bag of cement');
  await desk.page.keyboard.press('Escape');

  const ninjs = { uri: 'urn:example:1', version: '1', headline: 'Tea costs more', body_text: 'Two rupees a cup.' };
  await page.dropFiles([
    { name: 'tea.json', text: JSON.stringify(ninjs) },
    { name: 'damaged.xml', text: '<nitf><body>' },
  ]);
  await expect(page.headline).toHaveValue('Tea costs more');
  await expect(desk.page.getByText(/1 story made\. Not read: damaged\.xml/).first()).toBeVisible();
  expect(await storiesOnDisk(newsroomFolder)).toHaveLength(1);
});

test('copy held back until a day that can’t be read says so until the desk has settled it', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  await page.putOnClipboard(desk.app, `EMBARGOED until 17:00 on 3/12/2026\n\n${WIRE_COPY}`);
  await page.chooseFromPalette('Paste wire copy');
  await desk.page.getByRole('button', { name: 'Make a story' }).click();
  await page.showTab('Checks');
  const held = desk.page.getByRole('heading', { name: 'The copy is held back, and the story is not' });
  await expect(held).toBeVisible();
  await desk.picture('embargo-not-set');
  await page.showTab('Details');
  await desk.page.getByRole('button', { name: /^Hold until/ }).click();
  await desk.page.getByRole('dialog', { name: 'Hold until' }).getByRole('button', { name: 'For an hour' }).click();
  await page.showTab('Checks');
  await expect(held).toBeHidden();
});
