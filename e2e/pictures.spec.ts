import { readdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { pasteFile } from './pasting.ts';
import { storyOnDisk } from './story-files.ts';

function picture(background: string): Promise<Buffer> {
  return sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .png()
    .toBuffer();
}

test('a picture is cropped by keys and mouse, its focal point set, and every use of it found', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = (headline: string) =>
    storyOnDisk(newsroomFolder, headline).then(
      (story) => story.body,
      () => '',
    );
  await page.startStory();
  await page.writeHeadline('Gates');
  await page.body.click();
  await pasteFile(page.body, 'gates.png', 'image/png', await picture('#2266aa'));
  await expect.poll(() => body('Gates')).toContain('width="300" height="200"');

  await page.body.locator('img[src]').first().click();
  await desk.page.getByRole('button', { name: 'Crop…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Crop and focal point' });
  await dialog.getByRole('button', { name: 'Square' }).click();
  await expect(dialog.getByText('200 × 200 pixels')).toBeVisible();
  const frame = dialog.getByRole('button', { name: 'Crop frame' });
  await frame.focus();
  for (let press = 0; press < 20; press += 1) await keyboard.press('ArrowLeft');
  await dialog.getByRole('button', { name: /^Focal point/ }).focus();
  await keyboard.press('ArrowUp');
  await expect(dialog.getByRole('button', { name: 'Focal point: 50, 49' })).toBeVisible();
  const box = await dialog.getByRole('button', { name: /^Focal point/ }).boundingBox();
  if (box === null) throw new Error('The focal point is not on the screen.');
  await desk.page.mouse.move(box.x + 13, box.y + 13);
  await desk.page.mouse.down();
  await desk.page.mouse.move(box.x - 60, box.y + 13);
  await desk.page.mouse.up();
  await expect(dialog.getByRole('button', { name: 'Focal point: 50, 49' })).toBeHidden();
  await desk.picture('crop');
  await dialog.getByRole('button', { name: 'Use this part' }).click();
  await expect.poll(() => body('Gates')).toMatch(/width="200" height="200" data-focus="\d+ 49"/);

  await page.body.locator('img[src]').first().click();
  await desk.page.getByRole('button', { name: 'Where used…' }).click();
  const uses = desk.page.getByRole('dialog', { name: 'Where this picture is used' });
  await expect(uses.getByText('In 1 story')).toBeVisible();
  await expect(uses.getByRole('button', { name: 'Gates' })).toBeVisible();
  await desk.picture('where-used');
  await uses.getByRole('button', { name: 'Close' }).click();
});

test('pictures that nothing uses go to the trash and come back; a missing credit stops a story if the newsroom says so', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Gates');
  await page.body.click();
  await pasteFile(page.body, 'gates.png', 'image/png', await picture('#aa6622'));
  const written = () =>
    storyOnDisk(newsroomFolder, 'Gates').then(
      (story) => story.body,
      () => '',
    );
  await expect.poll(written).toContain('<figure>');

  await page.chooseFromPalette('Settings');
  const settings = desk.page.getByRole('dialog', { name: /Settings/ });
  await settings.getByRole('tab', { name: 'Required fields' }).click();
  await settings
    .getByRole('group', { name: /goes live/ })
    .getByText('A credit for every picture')
    .click();
  await desk.picture('required-fields');
  await settings.getByRole('button', { name: 'Save' }).click();
  await desk.page.getByRole('button', { name: 'Publish…' }).click();
  const publish = desk.page.getByRole('dialog');
  await expect(publish.getByRole('button', { name: 'Publish', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await desk.picture('credit-blocks');
  await desk.page.keyboard.press('Escape');

  await page.body.locator('img[src]').first().click();
  await desk.page.keyboard.press('Delete');
  await expect.poll(written).not.toContain('<figure>');
  const media = path.join(newsroomFolder, 'media');
  const [name = ''] = (await readdir(media, { recursive: true })).filter((each) => each.endsWith('.png'));
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  await utimes(path.join(media, name), yesterday, yesterday);
  await page.chooseFromPalette('Pictures that are not used');
  const unused = desk.page.getByRole('dialog', { name: 'Pictures that are not used' });
  await desk.picture('unused-pictures');
  await unused.getByRole('button', { name: 'Move 1 picture to the trash' }).click();
  await expect(desk.page.getByText('1 picture moved to the trash')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(desk.page.getByText('1 picture brought back')).toBeVisible();
  expect(await readdir(media, { recursive: true })).toContain(name);
});
