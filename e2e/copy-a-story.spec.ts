import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('the open story is copied as HTML and as WordPress blocks, with what was typed just now', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  const clipboard = () => desk.app.evaluate(({ clipboard }) => clipboard.readText());
  await page.startStory();
  await page.writeHeadline('Toll & fare');
  await page.writeBody('Cars **will** pay.');

  await page.chooseFromPalette('Copy this story as HTML');
  await expect(desk.page.getByText('Copied as HTML: paste it into another system')).toBeVisible();
  expect(await clipboard()).toBe('<h1>Toll &amp; fare</h1>\n<p>Cars <strong>will</strong> pay.</p>');

  await page.chooseFromPalette('Copy this story as WordPress blocks');
  await expect(desk.page.getByText('Copied as WordPress blocks')).toBeVisible();
  expect(await clipboard()).toContain(
    '<!-- wp:paragraph -->\n<p>Cars <strong>will</strong> pay.</p>\n<!-- /wp:paragraph -->',
  );
});
