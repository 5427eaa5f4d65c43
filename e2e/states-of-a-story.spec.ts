import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storiesOnDisk, storyOnDisk } from './story-files.ts';

const HEADLINE = 'Toll on the old bridge to double';

test('a story goes from draft to ready, live, held and live again, and its corrections reach the page', async ({
  desk,
  folder,
  newsroomFolder,
  outside,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline(HEADLINE);
  await page.writeBody('Cars will pay Rs80 from the first of the month.');
  await expect(page.saveStatus).toHaveText(/^Saved/);

  await page.chooseStatus('Mark ready');
  await expect(page.status).toHaveAccessibleName(/^Status: Ready/);
  await desk.page.getByRole('button', { name: 'Publish…' }).click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.status).toHaveAccessibleName(/^Status: Live/);
  await page.chooseStatus('Hold');
  await expect(page.status).toHaveAccessibleName(/^Status: Held/);
  await page.chooseStatus('Put live');
  await expect(page.status).toHaveAccessibleName(/^Status: Live/);
  expect((await storyOnDisk(newsroomFolder, HEADLINE)).publication.state).toBe('live');

  await page.body.press('End');
  await desk.page.keyboard.type(' Lorries pay twice that.');
  await expect(page.status).toHaveAccessibleName(/^Status: Live, changed/);
  await expect(page.saveStatus).toHaveText(/^Saved/);
  await page.chooseStatus('What readers have…');
  const readersHave = desk.page.getByRole('dialog', { name: 'What readers have' });
  await expect(readersHave.locator('ins')).toContainText('Lorries pay twice that.');
  await desk.picture('what-readers-have');
  await desk.page.keyboard.press('Escape');

  await page.chooseStatus('Correct…');
  await desk.page.getByRole('textbox', { name: 'Notice to readers' }).fill('The toll was given as Rs90. It is Rs80.');
  await desk.picture('correct-a-story');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(page.preview()).toContainText('The toll was given as Rs90. It is Rs80.');

  await page.chooseStatus('Kill story…');
  await desk.page.getByRole('textbox', { name: 'Notice to readers' }).fill('The order was never signed.');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Kill story', exact: true }).click();
  await expect(page.status).toHaveAccessibleName(/^Status: Killed/);
  await expect(page.preview()).toContainText('The order was never signed.');
  await expect(page.preview()).not.toContainText('Cars will pay');

  const log = path.join(folder, 'log.html');
  await outside.answerDialogs(desk.app, { savePaths: [log] });
  await page.chooseFromPalette('corrections log');
  await expect.poll(() => readFile(log, 'utf8').catch(() => '')).toContain('The order was never signed.');
  expect(await readFile(log, 'utf8')).toContain('The toll was given as Rs90. It is Rs80.');
  expect(await readFile(log, 'utf8')).not.toContain(HEADLINE);
});

test('a copy is a draft of its own, and a trashed story comes back', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('The only one');
  await page.showTab('Details');
  await desk.page.getByRole('button', { name: /^Hold until/ }).click();
  await desk.page.getByRole('dialog', { name: 'Hold until' }).getByRole('button', { name: 'For an hour' }).click();
  await expect(page.saveStatus).toHaveText(/^Saved/);
  await expect.poll(async () => (await storiesOnDisk(newsroomFolder))[0]?.embargoedUntil ?? null).not.toBeNull();

  await page.chooseFromPalette('Duplicate this story');
  await expect(page.storyRows()).toHaveCount(2);
  // A copy is not held: an embargo is of one story.
  const holds = (await storiesOnDisk(newsroomFolder)).map(({ embargoedUntil }) => embargoedUntil === null);
  expect(holds.sort()).toEqual([false, true]);
  await expect(desk.page.getByRole('button', { name: /^Hold until/ })).toContainText('Not held');
  await page.chooseFromPalette('Move this story to the trash');
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Move to trash' }).click();
  await expect(page.storyRows()).toHaveCount(1);
  await desk.page.getByRole('button', { name: 'Undo' }).and(desk.page.locator(':enabled')).click();
  await expect(page.storyRows()).toHaveCount(2);
  const onDisk = await storiesOnDisk(newsroomFolder);
  expect(onDisk.map(({ publication }) => publication.state)).toEqual(['never', 'never']);
});
