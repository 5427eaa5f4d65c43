import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

test('a wrong name is replaced in all stories but the open one, and taken back in one step', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const body = (headline: string) =>
    storyOnDisk(newsroomFolder, headline).then(
      (story) => story.body,
      () => '',
    );
  for (const headline of ['Ferry', 'Quay', 'Open']) {
    await page.startStory();
    await page.writeHeadline(headline);
    await page.writeBody('Rehmat **Lan**ding waits. Rehmat Landing sleeps.');
    await expect.poll(() => body(headline)).toContain('sleeps');
  }

  await desk.page.keyboard.press('ControlOrMeta+Shift+h');
  const dialog = desk.page.getByRole('dialog', { name: 'Find and replace in all stories' });
  await dialog.getByRole('textbox', { name: 'Find' }).fill('landing');
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('jetty');
  await dialog.getByRole('button', { name: 'Preserve case' }).click();
  await dialog.getByRole('button', { name: 'Find in all stories' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: '6 matches in 3 stories' })).toBeVisible();
  await expect(dialog.getByText('Open in this window: use Find and replace there.')).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: 'All matches in “Open”' })).toBeDisabled();
  await dialog
    .getByRole('checkbox', { name: /Jetty sleeps/, disabled: false })
    .last()
    .uncheck();
  await desk.picture('find-in-all-stories');

  await dialog.getByRole('button', { name: 'Replace 3 matches in 2 stories' }).click();
  await expect(dialog.getByText('Replaced 3 matches in 2 stories')).toBeVisible();
  await desk.picture('find-in-all-stories-report');
  const texts = await Promise.all(['Ferry', 'Quay', 'Open'].map(body));
  expect(texts.filter((text) => text.includes('<strong>Jetty</strong> waits'))).toHaveLength(2);
  expect(texts.filter((text) => text.includes('Jetty sleeps'))).toHaveLength(1);

  await dialog.getByRole('button', { name: 'Undo all' }).click();
  await expect(dialog.getByText('Taken back in 2 stories')).toBeVisible();
  for (const headline of ['Ferry', 'Quay', 'Open']) {
    expect(await body(headline)).toBe('<p>Rehmat <strong>Lan</strong>ding waits. Rehmat Landing sleeps.</p>');
  }
});

test('a pattern that never ends stops when it is told to, and the desk goes on saving', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Trap');
  await page.writeBody('a'.repeat(40));
  await expect
    .poll(() =>
      storyOnDisk(newsroomFolder, 'Trap').then(
        (story) => story.body,
        () => '',
      ),
    )
    .toContain('aaaa');

  await page.chooseFromPalette('Find and replace in all');
  const dialog = desk.page.getByRole('dialog', { name: 'Find and replace in all stories' });
  await dialog.getByRole('textbox', { name: 'Find' }).fill('(a+)+$b');
  await dialog.getByRole('button', { name: 'Regular expression' }).click();
  await dialog.getByRole('button', { name: 'Find in all stories' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();

  await expect(dialog.getByText('Stopped. Nothing was changed.')).toBeVisible();
});
