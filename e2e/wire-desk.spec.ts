import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { showTheme, THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { WirePage } from './pages/wire-page.ts';
import { storiesOnDisk, storyOnDisk } from './story-files.ts';

const SNOW = `SNOW-PASS

Snow closes the Kolpur pass

By Nadia Rind

QUETTA (Meridian): The first snow of the winter closed the Kolpur pass on Monday.

Forty lorries wait at the foot of the pass.

The pass is to open again on Tuesday.
`;
const UPDATE = SNOW.replace('Forty lorries', 'Sixty lorries').replace('on Tuesday', 'on Friday');
const CEMENT = `CEMENT

Cement prices fall for a third week

KARACHI (Meridian): A bag of cement costs less than in spring.
`;
const URDU = `کراچی میں فیری سروس بحال

کراچی (میریڈین): فیری سروس پیر کو ایک سال بعد بحال ہو گئی۔
`;
const EMBARGOED = `EMBARGOED until 1800 GMT

BUDGET-SPEECH

Budget speech names two new ports

ISLAMABAD (Meridian): The minister is to name two ports on Tuesday evening.
`;
const BROKEN = '<?xml version="1.0"?><nitf><body><body.content><p>Never closed';

/** An agency drops a file; the later ones carry later times, as the wire does. */
function drop(newsroomFolder: string, name: string, text: string, minutesFromNow = 0): void {
  const file = path.join(newsroomFolder, 'wire', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  const at = new Date(Date.now() + minutesFromNow * 60_000);
  utimesSync(file, at, at);
}

test('agency files arrive, are counted and read, and one key takes one into a story', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const wire = new WirePage(desk.page);
  drop(newsroomFolder, 'mdn/0411.txt', SNOW, -30);
  drop(newsroomFolder, 'mdn/0412.txt', CEMENT, -20);
  drop(newsroomFolder, 'mdn/0413.xml', BROKEN);
  const before = statSync(path.join(newsroomFolder, 'wire', 'mdn', '0411.txt')).mtimeMs;

  await expect(wire.tab).toHaveText(/2\s*unread/);
  await desk.page.keyboard.press('ControlOrMeta+3');
  await expect(wire.stories.getByRole('option')).toHaveCount(2);
  await expect(wire.stories).toBeFocused();
  await desk.picture('wire-desk-unread');
  await desk.page.keyboard.press('ArrowDown');
  await expect(wire.copy).toContainText('A bag of cement costs less');
  await expect(wire.tab).toHaveText(/1\s*unread/);
  await desk.page.keyboard.press('ArrowDown');
  await expect(wire.copy).toContainText('SNOW-PASS');
  await expect(wire.copy).toContainText('By Nadia Rind');
  await expect(wire.copy).toContainText('QUETTA (Meridian):');
  await expect(wire.tab).not.toContainText('unread');
  await desk.page.keyboard.press('u');
  await expect(wire.tab).toHaveText(/1\s*unread/);
  await wire.showBroken();
  await expect(wire.broken).toContainText('mdn/0413.xml');
  await expect(wire.broken).toContainText('damaged XML');
  await desk.picture('wire-desk');

  await wire.stories.focus();
  await desk.page.keyboard.press('t');
  await expect(page.headline).toHaveValue('Snow closes the Kolpur pass');
  await expect(page.body).toContainText('Forty lorries wait');
  const story = await storyOnDisk(newsroomFolder, 'Snow closes the Kolpur pass');
  expect(story).toMatchObject({ slugline: 'SNOW-PASS', wireSource: { file: 'mdn/0411.txt', slugline: 'SNOW-PASS' } });
  expect(statSync(path.join(newsroomFolder, 'wire', 'mdn', '0411.txt')).mtimeMs).toBe(before);
  expect(readdirSync(path.join(newsroomFolder, 'wire', 'mdn')).sort()).toEqual(['0411.txt', '0412.txt', '0413.xml']);

  await desk.page.keyboard.press('ControlOrMeta+3');
  await expect(wire.stories).toBeFocused();
  await desk.page.keyboard.press('Enter');
  await expect(page.headline).toHaveValue('Snow closes the Kolpur pass');
  expect(await storiesOnDisk(newsroomFolder)).toHaveLength(1);
});

test('a later version is told of in its story, compared paragraph by paragraph, and taken in part', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const wire = new WirePage(desk.page);
  drop(newsroomFolder, '0411.txt', SNOW, -30);
  await page.goTo('Wire');
  await wire.read(/Snow closes/);
  await desk.page.keyboard.press('Enter');
  await page.body.getByText('Forty lorries').click();
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type(' Tea is free.');
  await expect(page.saveStatus).toHaveText(/^Saved/);

  drop(newsroomFolder, '0412.txt', UPDATE, -10);
  const bar = desk.page.getByRole('region', { name: 'Later version' });
  await expect(bar).toContainText('Snow closes the Kolpur pass');
  await desk.picture('later-version-bar');
  await bar.getByRole('button', { name: 'Compare…' }).click();
  const compare = desk.page.getByRole('dialog', { name: /later version/ });
  const lorries = compare.getByRole('radiogroup', { name: 'Paragraph 2' });
  const opening = compare.getByRole('radiogroup', { name: 'Paragraph 3' });
  await expect(lorries).toContainText('Changed by both');
  await expect(lorries.getByRole('radio', { name: /Ours/ })).toBeChecked();
  await expect(opening).toContainText('Changed by the agency');
  await expect(opening.getByRole('radio', { name: /Theirs/ })).toBeChecked();
  await desk.picture('later-version-compare');
  await compare.getByRole('button', { name: 'Use what is chosen' }).click();

  await expect(page.body).toContainText('Forty lorries wait at the foot of the pass. Tea is free.');
  await expect(page.body).toContainText('open again on Friday');
  await expect(bar).toBeHidden();
  await expect(page.saveStatus).toHaveText(/^Saved/);
  const taken = await storyOnDisk(newsroomFolder, 'Snow closes the Kolpur pass');
  expect(taken.wireSource?.file).toBe('0412.txt');
  await desk.page.getByRole('button', { name: 'Undo' }).and(desk.page.locator(':enabled')).last().click();
  await expect(page.body).toContainText('open again on Tuesday');
  await expect(bar).toBeVisible();
});

for (const theme of THEMES) {
  test(`axe finds nothing wrong with a wire that is full of copy in the ${theme} theme`, async ({
    desk,
    newsroomFolder,
  }) => {
    await showTheme(desk, theme);
    await desk.page.setViewportSize({ width: 1100, height: 720 });
    const page = new DeskPage(desk.page);
    const wire = new WirePage(desk.page);
    drop(newsroomFolder, 'mdn/0411.txt', SNOW, -30);
    drop(newsroomFolder, 'mdn/0412.txt', CEMENT, -20);
    drop(newsroomFolder, 'mdn/0413.txt', UPDATE, -10);
    drop(newsroomFolder, 'mdn/0414.txt', URDU, -5);
    drop(newsroomFolder, 'mdn/0415.txt', EMBARGOED, -4);
    drop(newsroomFolder, 'mdn/0416.xml', BROKEN);
    await expect(wire.tab).toHaveText(/4\s*unread/);
    await page.goTo('Wire');
    await wire.read(/Cement prices fall/);
    await desk.page.keyboard.press('t');
    await expect(page.headline).toHaveValue(/Cement prices fall/);
    await expect(page.saveStatus).toHaveText(/^Saved/);
    await page.goTo('Wire');
    await wire.showBroken();
    await expect(wire.broken).toContainText('mdn/0416.xml');
    for (const [name, story] of [
      ['grouped', /Snow closes/],
      ['urdu', /کراچی/],
      ['embargoed', /Budget speech/],
      ['taken', /Cement prices fall/],
    ] as const) {
      await wire.read(story);
      await desk.picture(`${theme}-wire-${name}`);
      expect(await violations(desk.page), name).toEqual([]);
    }
  });
}

test('five thousand agency files are listed, searched and read by keyboard', async ({ openDesk, newsroomFolder }) => {
  for (let number = 0; number < 5000; number += 1) {
    const copy = SNOW.replace('SNOW-PASS', `SNOW-PASS-${number}`).replace('Kolpur', `Kolpur ${number}`);
    drop(newsroomFolder, `${number % 50}/${number}.txt`, copy, -number);
  }
  const desk = await openDesk();
  const wire = new WirePage(desk.page);
  await expect(wire.tab).toHaveText(/5,000\s*unread/, { timeout: 60_000 });
  await new DeskPage(desk.page).goTo('Wire');
  await expect(wire.stories.getByRole('option').first()).toHaveAttribute('aria-setsize', '5000');

  await wire.stories.press('End');
  await expect(wire.copy).toContainText('Kolpur 4999');
  await wire.search.fill('kolpur 4711');
  await expect(wire.stories.getByRole('option')).toHaveCount(1);
  await wire.search.press('ArrowDown');
  await desk.page.keyboard.press('Home');
  await expect(wire.copy).toContainText('Kolpur 4711');
  await wire.search.fill('nothing of the kind');
  await expect(desk.page.getByText('Nothing on the wire matches')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Clear search' }).click();
  await wire.chooseFromMenu('Mark all as read');
  await expect(wire.tab).not.toContainText('unread');
});
