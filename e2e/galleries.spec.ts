import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { type HandedFile, handOver } from './pasting.ts';
import { bodyOnDisk } from './story-files.ts';

const HEIF_ENC = (process.env['PATH'] ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'heif-enc'))
  .find((file) => existsSync(file));

function blank(background: string, width = 300, height = 200) {
  return sharp({ create: { width, height, channels: 3, background } });
}

async function picture(name: string, background: string): Promise<HandedFile> {
  return { name, type: 'image/png', bytes: await blank(background).png().toBuffer() };
}

/** The captions of a body's gallery in their order. */
function captionsOf(body: string): readonly string[] {
  const gallery = /<figure class="gallery">(.*)<\/figure>/.exec(body)?.[1] ?? '';
  return [...gallery.matchAll(/<figcaption>(.*?)<\/figcaption>/g)].map((match) => match[1] ?? '');
}

test('several pictures make a gallery, which is ordered and told about by keys and by hand', async ({
  desk,
  folder,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const { keyboard } = desk.page;
  const body = () => bodyOnDisk(newsroomFolder, 'Coast');
  const captions = async () => captionsOf(await body());
  const pictures = await Promise.all([picture('arch.png', '#a04040'), picture('bank.png', '#40a040')]);
  await page.startStory();
  await page.writeHeadline('Coast');
  await page.writeBody('The coast.', '');

  await handOver(page.body, 'paste', pictures);
  await expect.poll(body).toMatch(/<figure class="gallery">(<figure>.*<\/figure>){2}<\/figure>/);
  for (const name of ['Arch', 'Bank']) {
    await keyboard.type(name);
    for (const line of ['credit', 'alt', 'rights']) {
      await keyboard.press('Enter');
      await keyboard.type(`${name} ${line}`);
    }
    await keyboard.press('Enter');
  }
  await keyboard.type('All of the coast');
  await expect.poll(body).toContain('Bank credit');
  await expect.poll(body).toContain('alt="Arch alt"');
  await expect.poll(body).toContain('<figcaption>All of the coast</figcaption>');

  const more = [await picture('cove.png', '#4040a0'), await picture('dune.png', '#a0a040')];
  const files = await Promise.all(
    more.map(async ({ name, bytes }) => {
      const file = path.join(folder, name);
      await writeFile(file, bytes);
      return file;
    }),
  );
  await desk.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
  }, files);
  await page.chooseFromPalette('Picture');
  await expect.poll(async () => (await captions()).length).toBe(3);
  await expect(page.body.locator('.gallery img[src]')).toHaveCount(4);
  await keyboard.type('Cove');
  await expect.poll(async () => (await captions()).at(-2)).toBe('Cove');

  const orderOf = async () => (await body()).match(/media:\w{6}/g);
  const order = await orderOf();
  await keyboard.press('Alt+Shift+ArrowUp');
  await keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(orderOf).toEqual([2, 0, 1, 3].map((at) => order?.[at]));
  await keyboard.press('ControlOrMeta+z');
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(orderOf).toEqual(order);

  const images = page.body.locator('.gallery img[src]');
  await images.nth(3).dragTo(images.nth(0), { targetPosition: { x: 8, y: 20 } });
  await expect.poll(orderOf).toEqual([3, 0, 1, 2].map((at) => order?.[at]));
  await desk.picture('gallery-of-four');
  await page.body.click({ position: { x: 20, y: 10 } });
  await keyboard.press('ControlOrMeta+z');
  await expect.poll(orderOf).toEqual(order);
  await keyboard.press('ControlOrMeta+Shift+z');
  await expect.poll(orderOf).toEqual([3, 0, 1, 2].map((at) => order?.[at]));
});

test('of files of every kind the good ones are in, the others are named with what to do, and keys never wait', async ({
  desk,
  folder,
  newsroomFolder,
}, info) => {
  const page = new DeskPage(desk.page);
  const body = () => bodyOnDisk(newsroomFolder, 'Harbour');
  const jpeg = await blank('#808040', 800, 600).jpeg().toBuffer();
  const files: HandedFile[] = [
    { name: 'print.jpg', type: 'image/jpeg', bytes: await blank('#208080').toColourspace('cmyk').jpeg().toBuffer() },
    { name: 'cut.jpg', type: 'image/jpeg', bytes: jpeg.subarray(0, 900) },
    { name: 'letter.jpg', type: 'image/jpeg', bytes: Buffer.from('Dear editor, the picture is in the next mail.') },
    { name: 'vast.png', type: 'image/png', bytes: await blank('#ffffff', 20_000, 10_000).png().toBuffer() },
    { name: 'new.avif', type: 'image/avif', bytes: await blank('#802080').avif().toBuffer() },
    { name: 'good.png', type: 'image/png', bytes: await blank('#803030').png().toBuffer() },
  ];
  if (HEIF_ENC === undefined) info.annotations.push({ type: 'skipped', description: 'no heif-enc: without HEIC' });
  else {
    const png = path.join(folder, 'phone.png');
    const heic = path.join(folder, 'phone.heic');
    await blank('#303080').png().toFile(png);
    await promisify(execFile)(HEIF_ENC, ['--output', heic, png]);
    // A system that does not know the kind names none.
    files.push({ name: 'phone.heic', type: '', bytes: await readFile(heic) });
  }
  await page.startStory();
  await page.writeHeadline('Harbour');
  await page.writeBody('Here.', 'There.', '');
  await desk.page.keyboard.type('Words ');

  await handOver(page.body, 'paste', files);
  await desk.page.keyboard.type('while pictures come.');
  await expect.poll(body).toContain('<p>Words while pictures come.</p>');
  await expect.poll(body, { timeout: 30_000 }).toMatch(/<figure class="gallery">(<figure>.*<\/figure>){2}<\/figure>/);
  const toast = desk.page.getByRole('status').filter({ hasText: 'letter.jpg' });
  for (const sentence of [
    'cut.jpg: This picture is damaged or cut off and was not added.',
    'letter.jpg: This file is not a picture that a page can show',
    'vast.png: This picture is too large: at most 100 megabytes and 150 million pixels',
    'new.avif: Not every browser shows an AVIF picture.',
    ...(HEIF_ENC === undefined ? [] : ['phone.heic: A page can’t show a HEIC picture.']),
  ]) {
    await expect(toast).toContainText(sentence);
  }
  await desk.picture('files-of-every-kind');
});

test('pictures dropped on a story are in it', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Quay');
  await page.writeBody('First.', 'Second.');

  await handOver(page.body.getByText('First.'), 'drop', [
    await picture('arch.png', '#a04040'),
    await picture('bank.png', '#40a040'),
  ]);

  await expect
    .poll(() => bodyOnDisk(newsroomFolder, 'Quay'))
    .toMatch(/^<p>First\.<\/p>\n<figure class="gallery">.*<\/figure>\n<p>Second\.<\/p>$/);
});
