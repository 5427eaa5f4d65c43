import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { publishNewsroom, putNewsroomWithSite } from './newsroom-with-a-site.ts';
import { openReader, serveSite } from './reader.ts';

const WIDTHS = [390, 1200] as const;

/** One of each kind of page, by where it stands. */
const KINDS = {
  front: '/',
  story: '/reed-boats-return/',
  corrected: '/fares/',
  killed: '/engines-found/',
  urdu: '/jheel/',
  category: '/category/lakes/',
  'category-2': '/category/lakes/page/2/',
  'category-empty': '/category/sport/',
  author: '/author/zarmina-wattoo/',
  archive: '/archive/',
  'archive-month': '/archive/2026/09/',
  corrections: '/corrections/',
  search: '/search/',
  'not-found': '/no/such/place/',
} as const;

test('no page of a published site has a fault that axe finds, on a phone and on a desk, in light and dark', async ({
  folder,
  newsroomFolder,
}) => {
  test.setTimeout(180_000);
  await putNewsroomWithSite(newsroomFolder);
  const host = await serveSite(await publishNewsroom(newsroomFolder));
  const reader = await openReader(folder);
  const { page } = reader;
  try {
    for (const [kind, place] of Object.entries(KINDS)) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(host.address + place);
        await page.evaluate(() => document.fonts.ready);
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme });
          const name = `site-${kind}-${width}-${colorScheme}`;
          await reader.picture(name);
          expect(await violations(page, 'all'), name).toEqual([]);
          expect(await scrollsSideways(page), name).toBe(false);
        }
      }
    }
  } finally {
    await reader.close();
    host.close();
  }
});

test('what stands at an address that is gone has its style wherever it is shown, and one that moved leads on', async ({
  folder,
  newsroomFolder,
}) => {
  await putNewsroomWithSite(newsroomFolder);
  const site = await publishNewsroom(newsroomFolder);
  const host = await serveSite(site);
  // A host that shows the site below a folder that it was not made for: a trial of a deploy.
  const nested = await serveSite(path.dirname(site));
  const reader = await openReader(folder);
  const { page } = reader;
  try {
    for (const address of [
      `${host.address}/gone`,
      `${host.address}/a/b/c/gone/`,
      `${nested.address}/public/404.html`,
      pathToFileURL(path.join(site, '404.html')).href,
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Newsreader/);
    }
    await page.goto(`${host.address}/a/b/c/gone/`);
    await page.getByRole('main').getByRole('link').click();
    await expect(page).toHaveURL(`${host.address}/search/`);
    await page.getByRole('searchbox').fill('lake');
    const found = page.getByRole('main').getByRole('listitem');
    await expect(found.filter({ hasText: 'Fares on the lake' })).toHaveCount(1);
    await page.getByRole('searchbox').fill('جھیل');
    await expect(found).toHaveCount(1);
    expect(await violations(page, 'all')).toEqual([]);
    await reader.picture('site-search-found');

    await page.goto(`${host.address}/jetty/`);
    await expect(page).toHaveURL(`${host.address}/jetty-today/`);
  } finally {
    await reader.close();
    nested.close();
    host.close();
  }
});

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
