import { showTheme, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { pasteFile } from './pasting.ts';
import { bodyOnDisk } from './story-files.ts';

/** One pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

test('a fact box, a note, a pull quote, a link card, a divider and a gallery are written by keys alone', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = async () => (await bodyOnDisk(newsroomFolder, 'Lock gates')).split('\n');
  const insert = async (name: string) => {
    await keyboard.type(`/${name}`);
    await desk.page.getByRole('option', { name }).first().waitFor();
    await keyboard.press('Enter');
  };
  const card = (field: string) =>
    page.body.getByRole('group', { name: 'Link card' }).getByRole('textbox', { name: field });
  await page.startStory();
  await page.writeHeadline('Lock gates');

  await page.writeBody('The gates open on Tuesday.', '');
  await insert('fact box');
  await keyboard.type('In figures');
  await keyboard.press('Enter');
  await keyboard.type('Two gates of 40 tonnes');
  await keyboard.press('Enter');
  await keyboard.type('- Built in 1925');
  for (let press = 0; press < 3; press += 1) await keyboard.press('Enter');
  await insert('pull quote');
  await keyboard.type('Nobody waited.');
  await keyboard.press('ArrowDown');
  await keyboard.type('Noor Jamil');
  await keyboard.press('Enter');
  await insert('divider');
  await insert('editor’s note');
  await keyboard.type('The depth was corrected.');
  await keyboard.press('Enter');
  await insert('link card');
  await expect(card('Title')).toBeFocused();
  await keyboard.type('The plan');
  await expect.poll(body).toContain('<p>The plan</p>');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.type('example.org/plan');
  await keyboard.press('Enter');
  await keyboard.type('After the card.');
  await expect
    .poll(body)
    .toEqual([
      '<p>The gates open on Tuesday.</p>',
      '<aside class="factbox"><h3>In figures</h3><p>Two gates of 40 tonnes</p><ul><li>Built in 1925</li></ul></aside>',
      '<aside class="pullquote"><p>Nobody waited.</p><cite>Noor Jamil</cite></aside>',
      '<hr/>',
      '<aside class="note"><p>The depth was corrected.</p></aside>',
      '<aside class="linkcard"><a href="https://example.org/plan">The plan</a></aside>',
      '<p>After the card.</p>',
    ]);
  await keyboard.press('Home');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await expect(card('Title')).toBeFocused();
  await keyboard.press('Escape');
  await keyboard.type('Then ');
  await expect.poll(body).toContain('<p>Then After the card.</p>');
  await page.showTab('Preview');
  for (const words of ['In figures', 'Nobody waited.', 'The depth was corrected.', 'The plan'])
    await expect(page.preview()).toContainText(words);
  expect(await violations(desk.page)).toEqual([]);

  await page.body.getByText('After the card.').click();
  await pasteFile(page.body, 'one.gif', 'image/gif', GIF);
  await pasteFile(page.body, 'two.gif', 'image/gif', GIF);
  await expect.poll(body).toHaveLength(9);
  await page.chooseFromPalette('picture gallery');
  await expect
    .poll(body)
    .toContainEqual(expect.stringMatching(/^<figure class="gallery">(<figure>.*<\/figure>){2}<\/figure>$/));
  await desk.picture('gallery');
  await page.body.getByText('In figures').scrollIntoViewIfNeeded();
  await desk.picture('blocks');
  await showTheme(desk, 'dark');
  await desk.page.setViewportSize({ width: 1100, height: 720 });
  await expect(desk.page.getByRole('button', { name: 'Writing', exact: true })).toBeInViewport({ ratio: 1 });
  await desk.picture('blocks-dark-1100');
});

test('keys that come faster than frames: into a new block before it is painted, and where the caret has just gone', async ({
  desk,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  await page.startStory();
  await page.writeBody('Above', 'Below');
  for (const [typed, last] of [
    ['/fact box', 'Enter'],
    ['/table', 'Enter'],
    ['/pull quote', 'Enter'],
    ['-', ' '],
  ] as const) {
    await page.body.getByText('Above').click();
    // The caret is moved by the browser, which tells of it later; Enter is pressed before it has.
    await page.body.evaluate((element) => {
      document.getSelection()?.modify('move', 'forward', 'lineboundary');
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await keyboard.type(typed);
    await page.body.evaluate(async (element, key) => {
      if (key === ' ') document.execCommand('insertText', false, key);
      else element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await Promise.resolve();
      document.execCommand('insertText', false, 'Typed');
    }, last);
    await expect(page.body.locator('p, li', { hasText: 'Typed' }).first()).toHaveText('Typed');
    await expect(page.body.locator('p').first()).toHaveText('Above');
    await expect(page.body.locator('p').last()).toHaveText('Below');
  }
  await expect(page.body.locator('aside, table, blockquote, ul').filter({ hasText: 'Typed' })).toHaveCount(4);
});
