import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { pasteHtml } from './pasting.ts';
import { bodyOnDisk } from './story-files.ts';

const WORD_LIST = [
  "<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Needed</b><o:p></o:p></p>",
  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Rope<o:p></o:p></p>",
  '<p class=MsoNormal><o:p>&nbsp;</o:p></p>',
].join('');

test('the writing room takes quotes, a table, a pasted list, a replacement and a moved block', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = async () => (await bodyOnDisk(newsroomFolder, 'Well')).split('\n');
  await page.startStory();
  await page.writeHeadline('Well');

  await page.writeBody('"It\'s **sweet** water" -- Jamal', '/table');
  await keyboard.press('Enter');
  await keyboard.type('Depth');
  await keyboard.press('Tab');
  await keyboard.type('62 m');
  await desk.page.getByRole('button', { name: 'Table', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: 'Remove table' }).click();
  await expect.poll(body).toEqual(['<p>“It’s <strong>sweet</strong> water” – Jamal</p>']);

  await page.body.locator('p').last().click();
  await pasteHtml(page.body, WORD_LIST, 'Needed Rope');
  await expect(desk.page.getByRole('status').filter({ hasText: 'Removed:' })).toContainText('1 empty paragraph');
  await expect.poll(body).toContain('<ul><li>Rope</li></ul>');

  await keyboard.press('ControlOrMeta+h');
  await desk.page.getByRole('textbox', { name: 'Find', exact: true }).fill("it's sweet");
  await expect(desk.page.getByText('1 of 1')).toBeVisible();
  await desk.page.getByRole('textbox', { name: 'Replace with' }).fill('Good');
  await desk.page.getByRole('button', { name: 'Replace all' }).click();
  await keyboard.press('Escape');
  await expect.poll(body).toContain('<p>“Good water” – Jamal</p>');

  await keyboard.press('ControlOrMeta+z');
  await expect.poll(body).toContain('<p>“It’s <strong>sweet</strong> water” – Jamal</p>');
});

test('each story keeps its own undo and its caret while another one is open', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = (headline: string) => bodyOnDisk(newsroomFolder, headline);
  await page.startStory();
  await page.writeHeadline('Ferry');
  await page.writeBody('The ferry sails.');
  await expect.poll(() => body('Ferry')).toBe('<p>The ferry sails.</p>');

  await page.startStory();
  await page.writeHeadline('Glacier');
  await page.writeBody('The glacier melts.');
  await page.openStory(/Ferry/);
  await page.body.click();
  await keyboard.press('ControlOrMeta+z');

  await expect.poll(() => body('Ferry')).toBe('');
  await expect.poll(() => body('Glacier')).toBe('<p>The glacier melts.</p>');
});
