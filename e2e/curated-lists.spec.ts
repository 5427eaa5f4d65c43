import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { ListDeskPage } from './pages/list-desk-page.ts';

const COMMAND_LINE = path.join(import.meta.dirname, '..', 'electron', 'runtime', 'dateline.js');
const NOW = '2026-11-24T09:00:00.000Z';

test.use({ sample: true, now: NOW });

/** The site as a cron job of the newsroom would publish it. */
async function publish(newsroomFolder: string, userData: string): Promise<void> {
  const places = ['--newsroom', newsroomFolder, '--user-data-dir', userData, '--now', NOW];
  await promisify(execFile)(process.execPath, [COMMAND_LINE, 'publish', ...places]);
}

test('the list is arranged by keys alone, announced, undone and made again', async ({ desk }) => {
  const lists = new ListDeskPage(desk.page);
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  await page.storyRows().first().waitFor();
  const navigation = desk.page.getByRole('navigation', { name: 'Desks' }).getByRole('button', { name: 'Recent posts' });
  await page.tabTo(navigation);
  await navigation.press('Enter');
  await expect(lists.cards()).toHaveCount(6);
  const before = await lists.headlines();
  const [, second = '', third = '', , , last = ''] = before;

  await page.tabTo(lists.cards().first());
  await keyboard.press('End');
  await expect(lists.cards().last()).toBeFocused();
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Alt+ArrowUp');
  await expect(lists.cards().nth(1)).toBeFocused();
  await expect(lists.cards().nth(1).getByRole('heading')).toHaveText(third);
  await expect(lists.announced).toHaveText(`${third}, moved to 2 of 6`);

  await keyboard.press('p');
  await expect(lists.announced).toHaveText(`${third}, pinned at 2`);
  await expect(lists.cards().nth(1).getByRole('button', { name: 'Pinned at 2. Change' })).toBeVisible();
  await keyboard.press('End');
  await keyboard.press('h');
  await expect(lists.announced).toHaveText(`${last}, hidden from the list`);
  await expect(lists.changes.getByRole('heading', { name: last })).toBeVisible();

  for (let steps = 0; steps < 3; steps += 1) await keyboard.press('ControlOrMeta+z');
  await expect.poll(() => lists.headlines()).toEqual(before);
  await keyboard.press('ControlOrMeta+Shift+z');
  await expect(lists.cards().nth(1).getByRole('heading')).toHaveText(third);
  await expect(lists.cards().nth(2).getByRole('heading')).toHaveText(second);
  await lists.saved();
});

test('a card is held at a position until a time, and the clock shows the list after it', async ({ desk }) => {
  const lists = new ListDeskPage(desk.page);
  await lists.open();
  const fourth = (await lists.headlines())[3] ?? '';
  const card = lists.cards().filter({ hasText: fourth });

  await card.focus();
  await card.getByRole('button', { name: 'Pin', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: 'Choose position and time…' }).click();
  await lists.dialog.getByRole('spinbutton', { name: 'Position' }).fill('2');
  const until = await desk.page.evaluate((now) => {
    const at = new Date(Date.parse(now) + 2 * 3_600_000);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  }, NOW);
  await lists.dialog.getByLabel('Until').fill(until);
  await lists.dialog.getByRole('button', { name: 'Pin', exact: true }).click();
  await expect(lists.cards().nth(1).getByRole('heading')).toHaveText(fourth);
  await expect(lists.changes).toContainText('The pin on');

  await lists.clock.focus();
  for (let hours = 0; hours < 3; hours += 1) await lists.clock.press('PageUp');
  await expect(lists.cards().nth(1).getByRole('heading')).not.toHaveText(fourth);
  await desk.page.getByRole('button', { name: 'Back to now' }).click();
  await expect(lists.cards().nth(1).getByRole('heading')).toHaveText(fourth);
});

test('the difference from the site is spelled out, discarded and brought back', async ({
  folder,
  newsroomFolder,
  openDesk,
}) => {
  await publish(newsroomFolder, path.join(folder, 'press'));
  const desk = await openDesk();
  const lists = new ListDeskPage(desk.page);
  await lists.open();
  const before = await lists.headlines();
  await expect(lists.live.getByRole('heading')).toHaveText([...before]);
  await expect(lists.changes).toContainText('The list is as it is on the site');
  await expect(lists.discard).toHaveCount(0);

  await lists.cards().nth(3).focus();
  await desk.page.keyboard.press('h');
  await expect(lists.changes).toContainText('leaves the list, hidden by you');
  await expect(lists.live.getByText('Hidden by you')).toBeVisible();
  await desk.picture('recent-posts-difference');
  await lists.discard.click();
  await expect.poll(() => lists.headlines()).toEqual(before);
  await expect(lists.changes).toContainText('The list is as it is on the site');
  await desk.page.getByRole('button', { name: 'Undo' }).click();
  await expect(lists.changes).toContainText('leaves the list, hidden by you');
});

test('several lists, each with its own rules, reach the site and the preview', async ({
  desk,
  folder,
  newsroomFolder,
}) => {
  const lists = new ListDeskPage(desk.page);
  await lists.open();
  await lists.makeList('Front page lead', 'front');
  await expect(lists.chooser).toHaveAccessibleName('List: Front page lead. Choose another');
  const lead = (await lists.headlines('Front page lead'))[2] ?? '';
  await lists.cards('Front page lead').nth(2).focus();
  for (let steps = 0; steps < 2; steps += 1) await desk.page.keyboard.press('Alt+ArrowUp');
  await expect(lists.cards('Front page lead').first().getByRole('heading')).toHaveText(lead);

  await lists.makeList('Most useful', 'sidebar');
  await lists.chooseInListMenu('Rules of this list…');
  await lists.dialog.getByRole('combobox', { name: 'Fill by itself' }).selectOption('none');
  await lists.dialog.getByRole('button', { name: 'Set the rules' }).click();
  await expect(lists.cards('Most useful')).toHaveCount(0);
  await lists.add('Something from elsewhere…');
  await lists.dialog.getByRole('textbox', { name: 'Card headline' }).fill('Emergency numbers');
  await lists.dialog.getByRole('textbox', { name: 'Card headline' }).press('Enter');
  await expect(lists.cards('Most useful').getByRole('heading')).toHaveText(['Emergency numbers']);
  await lists.saved();
  await desk.picture('recent-posts-second-list');
  await lists.chooseInListMenu(/^Recent posts/);
  await expect(lists.cards()).toHaveCount(6);

  const page = new DeskPage(desk.page);
  await page.goTo('Stories');
  await page.openStory(/HONEY-KARAK/);
  await expect(page.preview().getByRole('heading', { name: 'Most useful' })).toBeVisible();
  await expect(page.preview().getByText('Emergency numbers')).toBeVisible();
  await publish(newsroomFolder, path.join(folder, 'press'));
  const front = await readFile(path.join(newsroomFolder, 'public', 'index.html'), 'utf8');
  expect(front.slice(front.indexOf('class="lead"'))).toMatch(new RegExp(`^[\\s\\S]{0,1500}${lead.slice(0, 20)}`));
  expect(front).toContain('Emergency numbers');
});

test('a list is renamed, deleted and brought back', async ({ desk, newsroomFolder }) => {
  const lists = new ListDeskPage(desk.page);
  await lists.open();
  await lists.makeList('Lead', 'front');

  await lists.chooseInListMenu('Rename this list…');
  await lists.dialog.getByRole('textbox', { name: 'List name' }).fill('Front page');
  await lists.dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(lists.chooser).toHaveAccessibleName(/^List: Front page\./);
  await lists.chooseInListMenu('Delete this list');
  await expect(lists.chooser).toHaveAccessibleName(/^List: Recent posts\./);
  await desk.page.getByRole('button', { name: 'Undo' }).click();
  await expect(lists.chooser).toHaveAccessibleName(/^List: Front page\./);
  const file = await readFile(path.join(newsroomFolder, 'lists', 'lead.json'), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ name: 'Front page', place: { kind: 'front' } });
});

test('cards of own words join the list, and the last ten taken out can be put back', async ({ desk }) => {
  const lists = new ListDeskPage(desk.page);
  await lists.open();
  const cardOf = (headline: string) => lists.cards().filter({ has: desk.page.getByText(headline, { exact: true }) });
  const add = async (headline: string) => {
    await lists.add('Something from elsewhere…');
    await lists.dialog.getByRole('textbox', { name: 'Card headline' }).fill(headline);
    await lists.dialog.getByRole('textbox', { name: 'Address' }).fill('https://river.example/news');
    await lists.dialog.getByRole('button', { name: 'Add to the list' }).click();
    await expect(cardOf(headline)).toHaveCount(1);
  };
  const tray = lists.changes
    .getByRole('listitem')
    .filter({ has: desk.page.getByRole('button', { name: 'Put back' }), hasText: 'River news' });
  for (let index = 1; index <= 11; index += 1) {
    await add(`River news ${index}`);
    await cardOf(`River news ${index}`).focus();
    await desk.page.keyboard.press('Delete');
    await expect(lists.announced).toHaveText(`River news ${index}, taken out of the list`);
    await expect(tray).toHaveCount(Math.min(index, 10));
  }
  await expect(tray.getByText('River news 1', { exact: true })).toBeHidden();

  await tray.filter({ hasText: 'River news 7' }).getByRole('button').click();
  await expect(lists.cards().filter({ hasText: 'River news 7' })).toHaveCount(1);
  await expect(tray).toHaveCount(9);
});

test('headlines of a saved feed join the list', async ({ desk, folder }) => {
  const lists = new ListDeskPage(desk.page);
  const file = path.join(folder, 'river.rss');
  await writeFile(
    file,
    `<rss version="2.0"><channel><item><title>Levels fall at the old barrage</title><link>https://river.example/levels</link>
<pubDate>Mon, 23 Nov 2026 07:00:00 +0500</pubDate></item><item><title>Gauge repaired</title><link>https://river.example/gauge</link></item></channel></rss>`,
  );
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await lists.open();

  await lists.add('From a saved feed or page…');
  await lists.dialog.getByRole('checkbox', { name: /^Levels fall/ }).check();
  await lists.dialog.getByRole('button', { name: 'Add to the list' }).click();

  await expect(lists.cards().filter({ hasText: 'Levels fall at the old barrage' })).toHaveCount(1);
  await expect(lists.cards().filter({ hasText: 'Gauge repaired' })).toHaveCount(0);
});

test('a list changed by another program is shown beside ours, and neither is lost', async ({
  desk,
  newsroomFolder,
}) => {
  const lists = new ListDeskPage(desk.page);
  const file = path.join(newsroomFolder, 'recent-posts.json');
  await lists.open();
  const third = (await lists.headlines())[2] ?? '';
  await lists.cards().nth(2).focus();
  // A shared drive may tell of a change late: here, never.
  await desk.app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel, ...given) => (channel === 'lists:changed' ? undefined : send(channel, ...given));
    }
  });
  const theirs = JSON.parse(await readFile(file, 'utf8'));
  theirs.draft.hidden = [];
  await writeFile(file, JSON.stringify(theirs));
  await desk.page.keyboard.press('Alt+ArrowUp');

  await expect(lists.saveStatus).toContainText('changed on disk too');
  await expect(lists.changes.getByRole('alert')).toContainText('Another program changed this list');
  await desk.picture('recent-posts-conflict');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(theirs);
  await lists.changes.getByRole('button', { name: 'Keep mine' }).click();
  await lists.saved();
  await expect(lists.cards().nth(1).getByRole('heading')).toHaveText(third);
  expect(JSON.parse(await readFile(file, 'utf8')).draft.hidden).toHaveLength(1);
  await desk.page.keyboard.press('ControlOrMeta+z');
  await lists.saved();
  expect(JSON.parse(await readFile(file, 'utf8')).draft).toMatchObject({ entries: theirs.draft.entries, hidden: [] });
});

test('the list is put on the site from its desk, after a sheet that says first what changes in it', async ({
  desk,
}) => {
  const lists = new ListDeskPage(desk.page);
  await lists.open();
  await expect(lists.cards()).toHaveCount(6);
  await lists.cards().first().click();
  await desk.page.keyboard.press('Alt+ArrowDown');
  const headlines = await lists.headlines();

  await desk.page.getByRole('button', { name: 'Publish list…' }).click();
  await expect(lists.dialog.getByRole('heading', { name: /^Recent posts: .* for readers$/ })).toBeVisible();
  for (const theme of THEMES) {
    await desk.page.emulateMedia({ colorScheme: theme });
    expect(await violations(desk.page)).toEqual([]);
    await desk.picture(`publish-list-${theme}`);
  }
  await lists.dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(lists.dialog.getByRole('heading', { name: 'Site published' })).toBeVisible();
  await lists.dialog.getByRole('button', { name: 'Close' }).click();

  await expect(lists.live.getByRole('heading')).toHaveText(headlines);
  await expect(desk.page.getByText('As on the site')).toBeVisible();
});
