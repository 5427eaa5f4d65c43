import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { storyFromText, textFromStory } from '../domain/story-file.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { bodyOnDisk } from './story-files.ts';

const LINES = 1_000;
const ROWS = 120;

const list = `<ul>${Array.from({ length: LINES }, (_, at) => `<li>Line ${at + 1} of all</li>`).join('')}</ul>`;
const row = (at: number) => `<tr><td>Well ${at + 1}</td><td>${at + 10} metres</td><td>dry</td></tr>`;
const table = `<table><tbody>${Array.from({ length: ROWS }, (_, at) => row(at)).join('')}</tbody></table>`;

/** Another program has put the body into the story's file. */
async function giveBody(newsroomFolder: string, body: string): Promise<void> {
  const stories = path.join(newsroomFolder, 'stories');
  const [name = ''] = (await readdir(stories, { recursive: true })).filter((file) => file.endsWith('.json'));
  const story = storyFromText(await readFile(path.join(stories, name), 'utf8'));
  if (!story.ok) throw new Error(story.failure.reason);
  await writeFile(path.join(stories, name), textFromStory({ ...story.value, body }));
}

test('a long list and a long table are walked, selected, searched and typed in by keys', async ({
  openDesk,
  newsroomFolder,
}) => {
  const before = await openDesk();
  const first = new DeskPage(before.page);
  await first.startStory();
  await first.writeHeadline('Wells');
  await expect.poll(() => bodyOnDisk(newsroomFolder, 'Wells')).toBe('');
  await before.app.close();
  await giveBody(newsroomFolder, `<p>Above</p>\n${list}\n${table}\n<p>Below</p>`);

  const desk = await openDesk();
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = () => bodyOnDisk(newsroomFolder, 'Wells');
  await page.openStory('Wells');
  const selected = () => desk.page.evaluate(() => document.getSelection()?.toString() ?? '');

  await page.body.getByText('Line 500 of all', { exact: true }).click();
  await keyboard.press('End');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await keyboard.press(key);
  await keyboard.type(' indeed');
  await expect.poll(body).toContain('<li>Line 501 of all indeed</li>');
  await keyboard.press('Home');
  for (let lines = 0; lines < 3; lines += 1) await keyboard.press('Shift+ArrowDown');
  expect((await selected()).match(/Line \d+/g)?.slice(0, 3)).toEqual(['Line 501', 'Line 502', 'Line 503']);

  await keyboard.press('ControlOrMeta+f');
  const find = desk.page.getByRole('search', { name: 'Find and replace in this story' });
  await find.getByRole('textbox', { name: 'Find', exact: true }).fill('Well 118');
  await expect(find.getByText('1 of 1')).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(page.body.getByText('Well 118', { exact: true })).toBeInViewport();
  await page.body.getByText('Well 118', { exact: true }).click();
  await keyboard.press('End');
  await keyboard.type('a');
  await keyboard.press('ArrowDown');
  await keyboard.type('b');
  await keyboard.press('Tab');
  await keyboard.press('End');
  await keyboard.type(' deep');
  await expect.poll(body).toContain('<td>Well 118a</td>');
  // The arrow goes to the start of the cell below.
  await expect.poll(body).toContain('<td>bWell 119</td><td>128 metres deep</td>');
  await desk.picture('long-table');

  await page.body.getByText('Below', { exact: true }).click();
  await keyboard.press('End');
  await keyboard.type(' all');
  await expect.poll(body).toMatch(/<p>Below all<\/p>$/);
});
