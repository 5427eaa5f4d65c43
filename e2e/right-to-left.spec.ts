import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { showTheme, THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

const HEADLINE = 'بندرگاہ پر نئی گودی کا افتتاح';
const LEAD = 'شہر کی بندرگاہ پر پیر کو نئی گودی کھول دی گئی۔';

/** Says which language the paragraph at the caret is in. */
async function setParagraphLanguage(page: DeskPage, language: string): Promise<void> {
  await page.page.getByRole('button', { name: 'Language', exact: true }).click();
  const ofParagraph = page.page.getByRole('menu').getByRole('group', { name: /paragraph/i });
  await ofParagraph.getByRole('menuitem', { name: language, exact: true }).click();
  await page.page.getByRole('menu').waitFor({ state: 'hidden' });
}

function styleOf(part: Locator, name: 'direction' | 'fontFamily'): Promise<string> {
  return part.evaluate((element, property) => getComputedStyle(element)[property], name);
}

test('a story in Urdu is written, moved through by keys, previewed and exported from right to left', async ({
  desk,
  folder,
  newsroomFolder,
  outside,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.showTab('Details');
  await desk.page.getByRole('tabpanel', { name: 'Details' }).getByLabel('Language').selectOption('ur');
  await page.writeHeadline(HEADLINE);
  await page.writeBody(LEAD, '- رسّی', 'چرخی', '', 'The port’s own English notice followed.');
  await setParagraphLanguage(page, 'English (UK)');
  expect(await styleOf(page.headline, 'direction')).toBe('rtl');
  expect(await styleOf(page.headline, 'fontFamily')).toContain('Nastaliq');
  const lead = page.body.locator('p', { hasText: 'گودی' });
  expect(await styleOf(lead, 'direction')).toBe('rtl');
  expect(await styleOf(page.body.locator('li').first(), 'direction')).toBe('rtl');
  expect(await styleOf(page.body.locator('p', { hasText: 'English notice' }), 'direction')).toBe('ltr');

  // To the left is onwards here.
  await page.body.press('ControlOrMeta+Home');
  for (let step = 0; step < 3; step += 1) await desk.page.keyboard.press('ArrowLeft');
  await desk.page.keyboard.type('!');
  await expect(lead).toHaveText('شہر! کی بندرگاہ پر پیر کو نئی گودی کھول دی گئی۔');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.press('Delete');
  await expect(lead).toHaveText(LEAD);

  await page.showTab('Preview');
  await expect(page.preview().locator('h1')).toHaveText(HEADLINE);
  await expect(page.preview()).toHaveAttribute('dir', 'rtl');
  await expect(page.preview()).toHaveAttribute('lang', 'ur');
  for (const theme of THEMES) {
    await showTheme(desk, theme);
    await desk.picture(`urdu-${theme}`);
    expect(await violations(desk.page), theme).toEqual([]);
  }
  await expect(page.saveStatus).toHaveText(/^Saved/);
  expect((await storyOnDisk(newsroomFolder, HEADLINE)).body.split('\n')).toEqual([
    `<p>${LEAD}</p>`,
    '<ul><li>رسّی</li><li>چرخی</li></ul>',
    '<p lang="en-GB" dir="ltr">The port’s own English notice followed.</p>',
  ]);

  const exported = path.join(folder, 'dock.html');
  await outside.answerDialogs(desk.app, { savePaths: [exported] });
  await page.chooseFromPalette('Export');
  await expect.poll(() => readFile(exported, 'utf8').catch(() => '')).toContain('<html lang="ur" dir="rtl"');
});

test('a paragraph in Urdu stands from right to left in an English story', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Dock opens');
  await page.writeBody('The notice on the gate read:', LEAD);
  await setParagraphLanguage(page, 'Urdu');
  expect(await styleOf(page.body.locator('p', { hasText: 'notice' }), 'direction')).toBe('ltr');
  expect(await styleOf(page.body.locator('p', { hasText: 'گودی' }), 'direction')).toBe('rtl');
  expect(await styleOf(page.body.locator('p', { hasText: 'گودی' }), 'fontFamily')).toContain('Nastaliq');
  await expect(page.preview().locator('p[lang="ur"]', { hasText: 'گودی' })).toBeVisible();
  expect(await styleOf(page.preview().locator('p', { hasText: 'گودی' }), 'direction')).toBe('rtl');
  await desk.picture('urdu-in-english');
});

test('a story in Pashto is set in Naskh, on the desk and on the page', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.showTab('Details');
  await desk.page.getByRole('tabpanel', { name: 'Details' }).getByLabel('Language').selectOption('ps');
  await page.writeHeadline('په بندر کې نوی ډګر پرانیستل شو');
  await page.writeBody('په ښار کې د دوشنبې په ورځ نوی ډګر پرانیستل شو.');
  await page.showTab('Preview');
  await expect(page.preview().locator('h1')).toBeVisible();
  for (const part of [page.headline, page.body.locator('p').first(), page.preview().locator('h1')]) {
    expect(await styleOf(part, 'fontFamily')).toContain('Naskh');
    expect(await styleOf(part, 'direction')).toBe('rtl');
  }
  await desk.picture('pashto');
});
