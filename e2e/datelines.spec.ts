import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

/** What each style prints of one place, source and day. */
const PRINTED = [
  ['AP: PLACE (AP) —', 'SEVASTOPOL, Crimea, Sept. 3 (Reuters) —'],
  ['Reuters wire: PLACE, June 27 (Reuters) -', 'SEVASTOPOL, Crimea, Sept 3 (Reuters) -'],
  ['Reuters web: PLACE (Reuters) -', 'SEVASTOPOL, Crimea, Sept 3 (Reuters) -'],
  ['Colon: PLACE:', 'SEVASTOPOL, Crimea, Sept 3:'],
  ['Colon with source: PLACE (Source):', 'SEVASTOPOL, Crimea, Sept 3 (Reuters):'],
  ['Superdesk: PLACE, June 27 SOURCE -', 'SEVASTOPOL, Crimea, Sept 3 Reuters -'],
] as const;

test('each style of dateline prints on the page as the popover shows it', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Grain ships leave in convoy');
  await page.writeBody('Four ships left the harbour before dawn.');
  await desk.page.getByRole('button', { name: 'Add dateline' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Dateline' });
  await dialog.getByLabel('Dateline place').fill('Sevastopol, Crimea');
  await dialog.getByLabel('Dateline source').fill('Reuters');
  await dialog.getByLabel('Day').fill('2026-09-03');
  for (const [style, printed] of PRINTED) {
    await dialog.getByLabel('Style').selectOption({ label: style });
    await expect(dialog.getByText('Prints as').locator('..')).toContainText(printed);
    await expect(page.preview().locator('.dateline')).toHaveText(printed);
  }
  await desk.picture('dateline-popover');
  const [popover, token] = await Promise.all([
    dialog.boundingBox(),
    desk.page.getByRole('button', { name: /^Dateline:/, includeHidden: true }).boundingBox(),
  ]);
  expect(Math.abs((popover?.x ?? 0) - (token?.x ?? 999))).toBeLessThan(40);

  await dialog.getByLabel('Dateline place').fill('Lahore/Islamabad');
  await dialog.getByLabel('Day').fill('');
  await expect(page.preview().locator('.dateline')).toHaveText('LAHORE/ISLAMABAD Reuters -');
  await dialog.getByLabel('Dateline place').fill('Aboard Air Force One');
  await expect(page.preview().locator('.dateline')).toHaveText('ABOARD AIR FORCE ONE Reuters -');
  await desk.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(desk.page.getByRole('button', { name: /^Dateline:/ })).toBeFocused();
  await expect(page.saveStatus).toHaveText(/^Saved/);
  const story = await storyOnDisk(newsroomFolder, 'Grain ships leave in convoy');
  expect(story.dateline).toEqual({
    places: [{ city: 'Aboard Air Force One', region: '', country: '' }],
    date: null,
    source: 'Reuters',
    style: 'superdesk',
  });
});

test('a dateline’s warnings explain themselves, offer what settles them, and block nothing', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Orchards flood');
  await page.creditLine.fill('By Sanam Junejo in Quetta');
  await page.setDateline('Larkana', 'Reuters');
  await page.writeBody('PESHAWAR: The river rose overnight.');
  await page.showTab('Checks');
  const checks = desk.page.getByRole('tabpanel', { name: /Checks/ });
  for (const title of ['The dateline stands twice', 'The byline is from elsewhere', 'A byline on an agency’s story'])
    await expect(checks.getByRole('heading', { name: title })).toBeVisible();
  await desk.picture('dateline-warnings');

  await desk.page.getByRole('button', { name: /^Dateline:/ }).click();
  await desk.page
    .getByRole('dialog', { name: 'Dateline' })
    .getByLabel('Style')
    .selectOption({ label: 'AP: PLACE (AP) —' });
  await desk.page.keyboard.press('Escape');
  await checks.getByRole('button', { name: 'Use “LARKANA, Pakistan (Reuters) —”' }).click();
  await page.showTab('Preview');
  await expect(page.preview().locator('.dateline')).toHaveText('LARKANA, Pakistan (Reuters) —');
});
