import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test.use({ sample: true, now: '2026-11-24T09:00:00.000Z' });

test('order, pin and hide on the Recent posts desk reach the page', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  await page.goTo('Recent posts');
  const list = desk.page
    .getByRole('list', { name: 'Recent posts' })
    .or(desk.page.getByRole('grid', { name: 'Recent posts' }))
    .or(desk.page.getByRole('listbox', { name: 'Recent posts' }));
  const cards = list.getByRole('listitem').or(list.getByRole('row')).or(list.getByRole('option'));
  await expect(cards).toHaveCount(6);
  await desk.picture('recent-posts');
  const third = (await cards.nth(2).getByRole('heading').innerText()).trim();
  const fifth = (await cards.nth(4).getByRole('heading').innerText()).trim();

  await cards.nth(2).focus();
  await desk.page.keyboard.press('Alt+ArrowUp');
  await expect(cards.nth(1).getByRole('heading')).toHaveText(third);
  await desk.page.keyboard.press('p');
  await expect(cards.nth(1)).toContainText('Pinned');
  const row = cards.filter({ hasText: fifth });
  await row.focus();
  await desk.page.keyboard.press('h');
  await expect(cards.filter({ hasText: fifth })).toHaveCount(0);

  await page.goTo('Stories');
  await page.openStory(/HONEY-KARAK/);
  const shown = page.preview().locator('.recent li h3');
  await expect(shown.nth(1)).toHaveText(third);
  await expect(shown.filter({ hasText: fifth })).toHaveCount(0);
});
