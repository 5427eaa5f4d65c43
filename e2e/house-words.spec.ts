import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

const WIRE_COPY = `KEEP BACK until 5 pm Tuesday

Barrage opens two gates

SUKKUR, Sd., Se. 3 (Reuters) -- The barrage opened two gates on Monday, its engineers said.

The water fell by noon.

TAMAM
`;

test('a newsroom prints datelines and reads wire copy by words of its own', async ({ desk, newsroomFolder }) => {
  const page = new DeskPage(desk.page);
  const settings = desk.page.getByRole('dialog', { name: /Settings/ });
  const field = (name: string) => settings.getByRole('textbox', { name, exact: true });
  const save = settings.getByRole('button', { name: 'Save settings' });
  await page.chooseFromPalette('Settings');

  await settings.getByRole('tab', { name: 'Print of datelines' }).click();
  await settings.getByLabel('The style').selectOption({ label: 'AP: PLACE (AP) —' });
  await settings.getByLabel('Between dateline and text').selectOption({ label: 'Two hyphens: --' });
  await settings.getByText('A new dateline carries the day').click();
  await expect(settings.getByRole('status').getByText('BIRMINGHAM, Ala., Sept. 3 (Reuters) --')).toBeVisible();
  await field('With points').fill('Jan., Feb., March');
  await expect(settings.getByText(/Twelve names are needed/).first()).toBeVisible();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await field('With points').fill('Ja., Fe., Mar., Ap., May, Jun., Jul., Au., Se., Oc., No., De.');
  await settings.getByRole('button', { name: 'Add a short form' }).click();
  await field('State or province as written').fill('Sindh');
  await field('Its short form').fill('Sd.');
  await expect(settings.getByRole('status').getByText('BIRMINGHAM, Ala., Se. 3 (Reuters) --')).toBeVisible();
  await desk.picture('print-of-datelines');

  await settings.getByRole('tab', { name: 'Words of wire copy' }).click();
  await field('A line is held back that begins with').fill('KEEP BACK');
  await field('A story ends with').fill('tamam');
  await field('Find a word').fill('exclus');
  await settings.getByRole('group', { name: 'Marks of speed' }).getByText('EXCLUSIVE').click();
  await desk.picture('words-of-wire-copy');
  await save.click();
  await expect(settings).toBeHidden();
  const kept = JSON.parse(await readFile(path.join(newsroomFolder, 'newsroom.json'), 'utf8'));
  expect(kept).toMatchObject({
    datelinePrinting: {
      styles: { ap: { separator: ' --', showsDate: true } },
      shortRegions: [{ region: 'Sindh', short: 'Sd.' }],
    },
    wireWords: {
      own: { embargoMarks: ['KEEP BACK'], endMarks: ['tamam'] },
      without: { priorities: ['EXCLUSIVE'] },
    },
  });

  await page.putOnClipboard(desk.app, WIRE_COPY);
  await page.chooseFromPalette('Paste wire copy');
  const review = desk.page.getByRole('dialog', { name: 'What goes where' });
  await expect(review.locator('li', { hasText: 'TAMAM' }).getByRole('combobox')).toHaveValue('sign-off');
  await review.getByRole('button', { name: 'Make a story' }).click();
  await expect(page.preview().locator('.dateline')).toHaveText('SUKKUR, Sd., Se. 3 (Reuters) --');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  const story = await storyOnDisk(newsroomFolder, 'Barrage opens two gates');
  expect(story.embargoedUntil).not.toBeNull();
  expect(story.dateline?.places[0]).toEqual({ city: 'Sukkur', region: 'Sindh', country: '' });
});
