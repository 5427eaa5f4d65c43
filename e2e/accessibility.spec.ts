import { showTheme, THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test.use({ sample: true, now: '2026-11-24T09:00:00.000Z' });

for (const theme of THEMES) {
  test(`axe finds nothing wrong with the desks in the ${theme} theme`, async ({ desk }) => {
    await showTheme(desk, theme);
    const page = new DeskPage(desk.page);
    await page.openStory(/BOATS-DELTA/);
    await expect(page.preview().locator('h1')).toBeVisible();
    for (const tab of ['Preview', 'Details', 'Checks', 'History'] as const) {
      await page.showTab(tab);
      await desk.picture(`${theme}-${tab.toLowerCase()}`);
      expect(await violations(desk.page), tab).toEqual([]);
    }
    await page.goTo('Recent posts');
    await expect(desk.page.getByText('On the site now')).toBeVisible();
    await desk.picture(`${theme}-recent-posts`);
    expect(await violations(desk.page), 'Recent posts').toEqual([]);
  });
}
