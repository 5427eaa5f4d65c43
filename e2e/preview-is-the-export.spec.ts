import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, serialize } from 'parse5';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test.use({ sample: true, now: '2026-11-24T09:00:00.000Z' });

test('the page in the preview is the exported file, but for the addresses of pictures and faces', async ({
  desk,
  outside,
  folder,
}) => {
  const page = new DeskPage(desk.page);
  const titles = await page.storyTitles();
  expect(titles.length).toBeGreaterThan(5);

  for (const [index, title] of titles.slice(0, 6).entries()) {
    await page.openStory(title);
    await expect(page.preview().locator('h1')).toBeVisible();
    const exported = path.join(folder, `${index}.html`);
    await outside.answerDialogs(desk.app, { savePaths: [exported] });
    await page.chooseFromPalette('Export');
    const outcome = await waitForExport(exported, page);
    if (outcome === 'embargoed') continue;

    // Both are what the browser makes of a page: the frame's document, and the file parsed the same way.
    await expect
      .poll(() => page.previewMarkup().then(withoutAddresses))
      .toBe(withoutAddresses(asParsed(await readFile(exported, 'utf8'))));
  }
});

/** What a browser makes of the file, by the parser that the HTML standard prescribes. */
function asParsed(html: string): string {
  return serialize(parse(html)).replace('<!DOCTYPE html>', '');
}

function withoutAddresses(markup: string): string {
  return markup.replaceAll(/(?:app:\/\/(?:media|dateline\/fonts)\/|data:(?:image|font)\/)[^"')\s]+/g, 'ADDRESS');
}

/** An embargoed story is refused: the desk says so in place of a file. */
async function waitForExport(file: string, page: DeskPage): Promise<string> {
  const outcome = async () => {
    const isWhole = await readFile(file, 'utf8').then(
      (text) => text.endsWith('</html>\n'),
      () => false,
    );
    if (isWhole) return 'written';
    return (await page.page
      .getByText(/embargo/i)
      .last()
      .isVisible())
      ? 'embargoed'
      : 'waiting';
  };
  await expect.poll(outcome).not.toBe('waiting');
  return outcome();
}
