import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { publishNewsroom, putMedia, putNewsroomWithSite } from './newsroom-with-a-site.ts';
import { DeskPage } from './pages/desk-page.ts';
import { openReader, serveSite } from './reader.ts';

test.use({ now: '2026-09-15T09:02:00.000Z' });

const OWN_RULES = 'h1 { text-transform: uppercase }\n.cats { letter-spacing: 1px }';
const HEADLINE = /Fares on the lake/;

test('a newsroom’s logo, colours and own rules are in the preview and on every published page alike', async ({
  folder,
  newsroomFolder,
  openDesk,
}) => {
  test.setTimeout(120_000);
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="96"><rect width="480" height="96" fill="#0b5c4a"/><circle cx="48" cy="48" r="30" fill="#f6f0e2"/></svg>';
  const src = await putMedia(newsroomFolder, await sharp(Buffer.from(drawing)).png().toBuffer(), 'png');
  const look = { logo: { src, width: 480, height: 96 }, accent: '#0b5c4a', paper: '#f6f0e2' };
  await putNewsroomWithSite(newsroomFolder, { look });
  await mkdir(path.join(newsroomFolder, 'theme'), { recursive: true });
  await writeFile(path.join(newsroomFolder, 'theme', 'extra.css'), OWN_RULES);

  const desk = await openDesk();
  const page = new DeskPage(desk.page);
  await page.searchStories.fill('Fares on the lake');
  await page.openStory(HEADLINE);
  const inPreview = lookOf((selector) => page.preview().locator(selector).first());
  await expect(page.preview().locator('h1')).toHaveCSS('text-transform', 'uppercase');
  await expect(page.preview().locator('.mast .name img')).toBeVisible();
  const shown = await inPreview();
  expect(shown.paper).toBe('rgb(246, 240, 226)');
  await desk.picture('own-look-preview');

  const host = await serveSite(await publishNewsroom(newsroomFolder));
  const reader = await openReader(folder);
  try {
    await reader.page.setViewportSize({ width: 1200, height: 900 });
    await reader.page.emulateMedia({ colorScheme: 'light' });
    await reader.page.goto(`${host.address}/fares/`);
    expect(await lookOf((selector) => reader.page.locator(selector).first())()).toEqual(shown);

    for (const place of ['/', '/fares/', '/category/lakes/', '/jheel/', '/no/such/place']) {
      await reader.page.goto(host.address + place);
      const logo = reader.page.locator('.mast .name img');
      await expect(logo).toHaveJSProperty('complete', true);
      await expect(logo).not.toHaveJSProperty('naturalWidth', 0);
      if (place !== '/') await expect(reader.page.locator('h1')).toHaveCSS('text-transform', 'uppercase');
      for (const colorScheme of THEMES) {
        await reader.page.emulateMedia({ colorScheme });
        expect(await violations(reader.page, 'all'), `${place} ${colorScheme}`).toEqual([]);
        await reader.picture(`own-look-${place.replaceAll('/', '-')}-${colorScheme}`);
      }
    }
  } finally {
    await reader.close();
    host.close();
  }
});

/** What a newsroom has a say in, as the browser has worked it out. */
function lookOf(find: (selector: string) => Locator) {
  const style = (selector: string, property: string) =>
    find(selector).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  return async () => ({
    paper: await style('body', 'background-color'),
    accent: await style('.cats a', 'color'),
    headline: await style('h1', 'text-transform'),
    spacing: await style('.cats', 'letter-spacing'),
    logo: await find('.mast .name img').evaluate(
      (image) => image instanceof HTMLImageElement && image.naturalWidth > 0,
    ),
  });
}
