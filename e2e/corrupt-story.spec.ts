import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('a damaged story file is shown with its reason and touches nothing else', async ({ openDesk, newsroomFolder }) => {
  const damaged = path.join(newsroomFolder, 'stories', '2026-11-24-cut-off-00000000.json');
  const text = '{"standard":{"name":"ninjs","version":"3.1"},"headlines":[{"value":"Cut o';
  await writeFile(damaged, text);

  const desk = await openDesk();
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('A sound neighbour');
  await expect(page.saveStatus).toHaveText(/^Saved/);

  await desk.page.getByText('1 file can’t be read').click();
  await desk.page.getByRole('button', { name: /cut-off/ }).click();
  await expect(desk.page.getByRole('document', { name: 'Text of the file' })).toContainText('Cut o');
  await desk.picture('broken-file');
  await page.openStory(/A sound neighbour/);
  await expect(page.headline).toContainText('A sound neighbour');
  expect(await readFile(damaged, 'utf8')).toBe(text);
});
