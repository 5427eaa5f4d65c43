import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Desk } from './desk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const THEMES = ['light', 'dark'] as const;

/** Has the window in this theme. Playwright decides what a page is told that the system prefers; nativeTheme doesn't. */
export async function showTheme(desk: Desk, theme: (typeof THEMES)[number]): Promise<void> {
  await desk.page.emulateMedia({ colorScheme: theme });
}

/**
 * Rules broken, with the elements that break them: those of the standard, or `all` that axe has (what is good practice
 * too). Axe is put in past the page's policy, by the debugger.
 */
export async function violations(page: Page, which: 'standard' | 'all' = 'standard'): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const axe: { run: (context: object, options: object) => Promise<AxeResults> } = Reflect.get(globalThis, 'axe');
    const results = await axe.run(
      { exclude: ['iframe'] },
      {
        iframes: false,
        resultTypes: ['violations'],
        ...(rules === 'all' ? {} : { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
        // A row's name is its facts in a sentence ("Held. RAIL-KHYBER. …"), which its cells show in another order.
        rules: { 'label-content-name-mismatch': { enabled: false } },
      },
    );
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, which);
}
