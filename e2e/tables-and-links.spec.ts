import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { bodyOnDisk } from './story-files.ts';

/** The rows of a table, their cells parted by spaces. */
function rowsOf(body: string): readonly string[] {
  const rows = body.match(/<tr>.*?<\/tr>/g) ?? [];
  return rows.map((row) => row.replaceAll(/<\/t[hd]>(?=<t)/g, ' ').replaceAll(/<[^>]*>/g, ''));
}

test('a table’s rows and columns are moved by its menu and by keys, and a list nests by Tab', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = () => bodyOnDisk(newsroomFolder, 'Depths');
  const rows = async () => rowsOf(await body());
  await page.startStory();
  await page.writeHeadline('Depths');
  await page.writeBody('- Wells', 'Old', 'Deep');
  await keyboard.press('Tab');
  await expect.poll(body).toBe('<ul><li>Wells</li><li>Old<ul><li>Deep</li></ul></li></ul>');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(body).toBe('<ul><li>Wells</li><li>Deep</li><li>Old</li></ul>');

  for (const key of ['ArrowDown', 'End', 'Enter', 'Enter']) await keyboard.press(key);
  await keyboard.type('/table');
  await keyboard.press('Enter');
  for (const cell of ['Well', 'Metres', 'Dry', 'A', '62', 'no', 'B', '9', 'yes']) {
    await keyboard.type(cell);
    if (cell !== 'yes') await keyboard.press('Tab');
  }
  await expect.poll(rows).toEqual(['Well Metres Dry', 'A 62 no', 'B 9 yes']);

  const choose = async (edit: string) => {
    await desk.page.getByRole('button', { name: 'Table', exact: true }).click();
    await desk.page.getByRole('menuitem', { name: edit }).click();
  };
  await choose('Move column back');
  await expect.poll(rows).toEqual(['Well Dry Metres', 'A no 62', 'B yes 9']);
  await choose('Move row up');
  await expect.poll(rows).toEqual(['Well Dry Metres', 'B yes 9', 'A no 62']);

  await keyboard.press('Alt+Shift+ArrowDown');
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(rows).toEqual(['Well Metres Dry', 'A 62 no', 'B 9 yes']);
  await keyboard.press('Alt+Shift+ArrowDown');
  await keyboard.type('!');
  await expect.poll(rows).toContain('B 9 yes!');
  await page.chooseFromPalette('Table: Row above');
  await expect.poll(rows).toHaveLength(4);
  await desk.picture('table');
});

test('a link is edited in place, words are put in another language, and find keeps to case and selection', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = async () => (await bodyOnDisk(newsroomFolder, 'Harbour')).split('\n');
  const select = async (words: string) => {
    for (const _ of words) await keyboard.press('Shift+ArrowLeft');
  };
  await page.startStory();
  await page.writeHeadline('Harbour');
  await page.writeBody('See the plan');
  await select('plan');
  await keyboard.press('ControlOrMeta+Shift+k');
  const link = desk.page.getByRole('dialog', { name: 'Edit link' });
  await link.getByRole('combobox', { name: 'Link address' }).fill('javascript:alert(1)');
  await keyboard.press('Enter');
  await expect(link.getByText('This address can’t be linked.')).toBeVisible();
  await link.getByRole('combobox', { name: 'Link address' }).fill('example.org/plan');
  await keyboard.press('Enter');
  await expect.poll(body).toEqual(['<p>See the <a href="https://example.org/plan">plan</a></p>']);

  await page.body.getByText('plan').click();
  await keyboard.press('ControlOrMeta+Shift+k');
  await expect(link.getByRole('combobox', { name: 'Link address' })).toHaveValue('https://example.org/plan');
  await desk.picture('link');
  await link.getByRole('combobox', { name: 'Link address' }).fill('https://example.org/map');
  await keyboard.press('Enter');
  await expect.poll(body).toEqual(['<p>See the <a href="https://example.org/map">plan</a></p>']);

  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.type('She said bonjour');
  await select('bonjour');
  await desk.page.getByRole('button', { name: 'Language', exact: true }).click();
  await desk.page.getByRole('menu', { name: 'Language' }).getByRole('menuitem', { name: 'French' }).first().click();
  await expect.poll(body).toContain('<p>She said <span lang="fr" dir="ltr">bonjour</span></p>');

  await page.body.getByText('bonjour').click();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.type('Port and port and PORT');
  const find = desk.page.getByRole('search', { name: 'Find and replace in this story' });
  await keyboard.press('ControlOrMeta+h');
  await find.getByRole('textbox', { name: 'Find', exact: true }).fill('port');
  await expect(find.getByText('3 of 3')).toBeVisible();
  // The match one stands at is painted over the others'.
  const ranks = await desk.page.evaluate(() =>
    ['found', 'found-now'].map((name) => CSS.highlights.get(name)?.priority),
  );
  expect(ranks).toEqual([0, 1]);
  await find.getByRole('button', { name: 'Match case' }).click();
  await expect(find.getByText('1 of 1')).toBeVisible();
  await find.getByRole('button', { name: 'Match case' }).click();
  await page.body.getByText('Port and').click();
  await keyboard.press('End');
  await select('port and PORT');
  await find.getByRole('button', { name: 'In selection' }).click();
  await expect(find.getByText(/of 2$/)).toBeVisible();
  await find.getByRole('textbox', { name: 'Replace with' }).fill('quay');
  await find.getByRole('button', { name: 'Replace all' }).click();
  await expect.poll(body).toContain('<p>Port and quay and quay</p>');
});
