import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

test('the desk comments on a passage: the comment follows its words, is edited and settled, and no reader sees it', async ({
  desk,
  newsroomFolder,
  openDesk,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const panel = desk.page.getByRole('tabpanel', { name: /^Comments/ });
  await page.startStory();
  await page.writeHeadline('Ferry');
  await page.writeBody('The ferry left at dawn.', 'Nobody waited.');

  await keyboard.press('Shift+Home');
  await desk.page.getByRole('button', { name: 'Comment for the desk' }).click();
  await panel.getByRole('textbox', { name: 'Comment' }).fill('Zquvex told us. Check.');
  await keyboard.press('ControlOrMeta+Enter');
  await expect(panel.getByText('Zquvex told us. Check.')).toBeVisible();
  await expect(desk.page.getByRole('tab', { name: /^Comments 1/ })).toBeVisible();

  await page.body.getByText('The ferry left at dawn.').click();
  await keyboard.press('Home');
  await keyboard.type('On Tuesday: ');
  await panel.getByRole('button', { name: 'Show in the story: Nobody waited.' }).click();
  await keyboard.press('ArrowRight');
  await keyboard.type(' Nobody else did.');
  await expect
    .poll(() => storyOnDisk(newsroomFolder, 'Ferry'))
    .toMatchObject({
      body: '<p>On Tuesday: The ferry left at dawn.</p>\n<p>Nobody waited. Nobody else did.</p>',
      comments: [{ text: 'Zquvex told us. Check.', passage: { quote: 'Nobody waited.', start: 36 } }],
    });
  await desk.picture('comments');
  await page.showTab('Preview');
  await expect(page.preview()).toContainText('Nobody else did.');
  expect(await page.previewMarkup()).not.toContain('Zquvex');
  await desk.close();

  const again = await openDesk();
  const next = new DeskPage(again.page);
  await next.openStory(/Ferry/);
  await next.chooseFromPalette('Comments');
  const kept = again.page.getByRole('tabpanel', { name: /^Comments/ });
  await kept.getByRole('button', { name: 'Edit' }).click();
  await kept.getByRole('textbox', { name: 'Comment' }).fill('Zquvex told us. Checked at noon.');
  await kept.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => storyOnDisk(newsroomFolder, 'Ferry'))
    .toMatchObject({ comments: [{ text: 'Zquvex told us. Checked at noon.', passage: { quote: 'Nobody waited.' } }] });
  await kept.getByRole('button', { name: 'Resolve' }).click();
  await kept.getByRole('button', { name: '1 resolved comment' }).click();
  await kept.getByRole('button', { name: 'Reopen' }).click();
  await kept.getByRole('button', { name: 'Delete' }).click();
  await again.page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(kept.getByText('Zquvex told us. Checked at noon.')).toBeVisible();
});
