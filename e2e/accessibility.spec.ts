import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.use({ sample: true, now: '2026-11-24T09:00:00.000Z' });

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the desks in the ${theme} theme`, async ({ desk }) => {
    await desk.app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
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

/** Rules broken, with the elements that break them. Axe is put in past the page's policy, by the debugger. */
async function violations(page: DeskPage['page']): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe: { run: (context: object, options: object) => Promise<AxeResults> } = Reflect.get(globalThis, 'axe');
    const results = await axe.run(
      { exclude: ['iframe'] },
      {
        iframes: false,
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        // A row's name is its facts in a sentence ("Held. RAIL-KHYBER. …"), which its cells show in another order.
        rules: { 'label-content-name-mismatch': { enabled: false } },
      },
    );
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}
