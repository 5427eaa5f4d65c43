import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { pasteFile, pasteHtml } from './pasting.ts';
import { bodyOnDisk } from './story-files.ts';

const MAIL = [
  '<p class=MsoNormal style="margin:0"><b>Water</b> runs out <a href="https://example.org/wells?utm_source=mail">in May</a></p>',
  '<p class=MsoNormal><o:p>&nbsp;</o:p></p>',
].join('');
const CLEAN = '<p>Dry. <strong>Water</strong> runs out <a href="https://example.org/wells">in May</a></p>';
const PLAIN = '<p>Dry. Water runs out in May</p>';

/** The first bytes of a HEIC file: enough to know it by. */
const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1');

function picture(background: string): Promise<Buffer> {
  return sharp({ create: { width: 30, height: 20, channels: 3, background } })
    .png()
    .toBuffer();
}

test('a paste says what it took off, is undone, is had as plain text, and may match the style from the start', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = () => bodyOnDisk(newsroomFolder, 'Wells');
  const report = desk.page.getByRole('status').filter({ hasText: 'Removed:' });
  await page.startStory();
  await page.writeHeadline('Wells');
  await page.writeBody('Dry. ');

  await pasteHtml(page.body, MAIL, 'Water runs out in May');
  await expect(report).toContainText(/Removed: \d+ styles?, 1 empty paragraph, 1 tracker in a link/);
  await expect.poll(body).toBe(CLEAN);
  await desk.picture('paste-report');
  await report.getByRole('button', { name: 'Undo' }).click();
  await expect(report).toBeHidden();
  await expect.poll(body).toBe('<p>Dry.</p>');

  await pasteHtml(page.body, MAIL, 'Water runs out in May');
  await report.getByRole('button', { name: 'Paste as plain text' }).click();
  await expect.poll(body).toBe(PLAIN);
  await expect(report).toBeHidden();
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(body).toBe('<p>Dry.</p>');

  await page.putHtmlOnClipboard(desk.app, '<b>bold</b>');
  await page.putOnClipboard(desk.app, 'Water runs out in May');
  // The menu's keys are what the page leaves of a key, which Playwright's own never are.
  await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const modifiers: ('control' | 'alt' | 'shift')[] = ['control', 'alt', 'shift'];
    const key = { type: 'keyDown' as const, keyCode: 'V', modifiers, skipIfUnhandled: false };
    window?.webContents.sendInputEvent(key);
  });
  await expect.poll(body).toBe(PLAIN);
});

test('a HEIC picture is refused with a way out, and a picture is replaced in every story', async ({
  desk,
  folder,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const body = (headline: string) => bodyOnDisk(newsroomFolder, headline);
  const old = await picture('#2266aa');
  const file = path.join(folder, 'new.png');
  await writeFile(
    file,
    await sharp(await picture('#aa6622'))
      .resize(60, 40)
      .toBuffer(),
  );
  await page.startStory();
  await page.writeHeadline('Ferry');
  await page.body.click();
  await pasteFile(page.body, 'jetty.heic', 'image/heic', HEIC);
  await expect(desk.page.getByText('A page can’t show a HEIC picture. Save it as JPEG first')).toBeVisible();
  await desk.picture('heic');
  await pasteFile(page.body, 'jetty.png', 'image/png', old);
  await expect.poll(() => body('Ferry')).toContain('width="30" height="20"');
  await page.startStory();
  await page.writeHeadline('Gates');
  await page.body.click();
  await pasteFile(page.body, 'gates.png', 'image/png', old);
  await expect.poll(() => body('Gates')).toContain('width="30" height="20"');

  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  await page.body.locator('img[src]').first().click();
  await desk.page.getByRole('button', { name: 'Where used…' }).click();
  const uses = desk.page.getByRole('dialog', { name: 'Where this picture is used' });
  await expect(uses.getByText('In 2 stories')).toBeVisible();
  await uses.getByRole('button', { name: 'Replace everywhere…' }).click();
  await expect(uses.getByText('In the open story: 1 picture replaced.')).toBeVisible();
  await expect.poll(() => body('Ferry')).toContain('width="60" height="40"');
  await expect.poll(() => body('Gates')).toContain('width="60" height="40"');
  await desk.picture('replaced-everywhere');
  await uses.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(() => body('Ferry')).toContain('width="30" height="20"');
  await uses.getByRole('button', { name: 'Close' }).click();
});
