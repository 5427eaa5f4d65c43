import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { showTheme, THEMES, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('a newsroom’s own rules are data: a required field, a town and a rule of style each act', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Ferry to open tomorrow');
  await page.writeBody('The ferry opens tomorrow at noon. It was closed for a year.');
  await expect(page.saveStatus).toHaveText(/^Saved/);

  await page.chooseFromPalette('Settings');
  const settings = desk.page.getByRole('dialog', { name: /Settings/ });
  const show = (section: string) => settings.getByRole('tab', { name: section }).click();
  const field = (name: string) => settings.getByRole('textbox', { name, exact: true });
  await show('Required fields');
  await settings
    .getByRole('group', { name: /goes live/ })
    .getByText('A slugline')
    .click();
  await show('Datelines and towns');
  await settings.getByRole('button', { name: 'Add a town' }).click();
  await settings.getByLabel('In the style').selectOption({ label: 'AP: PLACE (AP) —' });
  await field('Stand alone in it').fill('Sukkur, Larkana');
  await settings.getByLabel('In the style').selectOption({ label: 'Colon: PLACE:' });
  await expect(field('Stand alone in it')).toHaveValue('');
  await field('Town').fill('Garhi Noor');
  await field('Country').fill('Pakistan');
  const zone = settings.getByLabel('Time zone of the town');
  await zone.fill('Asia/Nowhere');
  await expect(settings.getByText(/No clock knows this zone/)).toBeVisible();
  await expect(settings.getByRole('button', { name: 'Save settings' })).toHaveAttribute('aria-disabled', 'true');
  await zone.fill('Asia/Karachi');
  await desk.picture('own-town');
  await show('House style');
  await settings.getByRole('button', { name: 'Add a rule' }).click();
  await field('Name of the rule').fill('no-tomorrow');
  await field('What it finds').fill('(t+)+omorrow$');
  await field('Why').fill('Readers open the page on other days: name the day.');
  await field('Must be found').fill(`${'t'.repeat(60)} no`);
  await expect(settings.getByText(/came to no end/).last()).toBeVisible();
  await desk.picture('endless-rule');
  await field('What it finds').fill('\\btomorrow\\b');
  await field('What to put instead').fill('on Tuesday');
  await field('Must be found').fill('It opens tomorrow → It opens on Tuesday');
  await field('Must be left alone').fill('The day after tomorrow');
  await expect(settings.getByText('Found all the same: “The day after tomorrow”.').last()).toBeVisible();
  await field('What it finds').fill('(?<!after )\\btomorrow\\b');
  await expect(settings.getByText('All 2 examples hold.')).toBeVisible();
  await desk.picture('own-rule');
  await desk.page.keyboard.press('Escape');
  await expect(settings.getByText(/Not saved yet/)).toBeVisible();
  await settings.getByRole('button', { name: 'Save settings' }).click();
  await expect(settings).toBeHidden();
  const kept = JSON.parse(await readFile(path.join(newsroomFolder, 'newsroom.json'), 'utf8'));
  expect(kept).toMatchObject({
    townsByStyle: { ap: { alone: ['Sukkur', 'Larkana'], qualified: [] } },
    cities: [{ name: 'Garhi Noor' }],
    ownRules: [{ id: 'no-tomorrow' }],
  });

  await page.showTab('Checks');
  const checks = desk.page.getByRole('tabpanel', { name: /Checks/ });
  await expect(checks.getByText('Readers open the page on other days: name the day.').first()).toBeVisible();
  await desk.picture('own-rule-in-checks');
  await checks.getByRole('button', { name: 'Use “on Tuesday”' }).last().click();
  await expect(page.body).toContainText('The ferry opens on Tuesday at noon.');

  await page.status.click();
  await expect(desk.page.getByRole('menuitem', { name: /Put live/ })).toContainText('First it needs a slugline.');
  await desk.page.keyboard.press('Escape');
  await desk.page.keyboard.press('ControlOrMeta+K');
  await desk.page.keyboard.type('put live');
  await expect(desk.page.getByRole('option', { name: /Put live/ })).toContainText('First it needs a slugline.');
  await desk.picture('palette-says-why');
  await desk.page.keyboard.press('Escape');

  await desk.page.getByRole('button', { name: 'Add dateline' }).click();
  const place = desk.page.getByLabel('Dateline place').last();
  await place.fill('garhi n');
  await expect(desk.page.locator('datalist option[value="Garhi Noor"]').first()).toBeAttached();
});

test('a newsroom has desks and agencies of its own, and leaves some of those that come along', async ({
  desk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  const settings = desk.page.getByRole('dialog', { name: /Settings/ });
  const field = (name: string) => settings.getByRole('textbox', { name, exact: true });
  const open = async () => {
    await page.chooseFromPalette('Settings');
    await settings.getByRole('tab', { name: 'Desks and agencies' }).click();
  };
  await page.startStory();
  await page.writeHeadline('Ferry resumes');
  await page.writeBody('The first ferry left on Monday.');

  await open();
  await field('Desks of this newsroom').fill('Harbour Watch');
  await settings.getByRole('button', { name: 'Cancel' }).click();
  await open();
  await expect(field('Desks of this newsroom')).toHaveValue('');

  await field('Desks of this newsroom').fill('Harbour Watch');
  await settings.getByRole('button', { name: 'Add an agency' }).click();
  await expect(settings.getByRole('button', { name: 'Save settings' })).toHaveAttribute('aria-disabled', 'true');
  await field('Agency').fill('Strait');
  await field('Also called').fill('Strait Bulletin, SB');
  await settings.getByRole('textbox', { name: 'Find a desk or an agency' }).fill('kyodo');
  await settings.getByRole('group', { name: 'Agencies' }).getByText('Kyodo', { exact: true }).click();
  await desk.picture('own-agencies');
  await settings.getByRole('button', { name: 'Save settings' }).click();
  await expect(settings).toBeHidden();
  const kept = JSON.parse(await readFile(path.join(newsroomFolder, 'newsroom.json'), 'utf8'));
  expect(kept.creditLines).toMatchObject({
    desks: ['Harbour Watch'],
    agencies: [{ name: 'Strait', aliases: ['Strait Bulletin', 'SB'] }],
    without: { agencies: ['Kyodo'] },
  });

  const { creditLine } = page;
  await creditLine.fill('harb');
  await expect(desk.page.locator('datalist option[value="Harbour Watch"]').first()).toBeAttached();
  await creditLine.fill('Strait Bulletin');
  await desk.page.getByRole('button', { name: 'Add dateline' }).click();
  await desk.page.getByLabel('Dateline place').last().fill('Karachi');
  await desk.page.getByLabel('Dateline source').last().fill('Reuters');
  await desk.page.keyboard.press('Escape');
  await page.showTab('Checks');
  const checks = desk.page.getByRole('tabpanel', { name: /Checks/ });
  await expect(checks.getByText('The dateline says Reuters, the credit line Strait.', { exact: false })).toBeVisible();
});

test('a rule that is left always is silent in every story, until the settings take it up again', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  const checks = desk.page.getByRole('tabpanel', { name: /Checks/ });
  const found = checks.getByRole('listitem').filter({ hasText: 'The story has no category' });
  await page.startStory();
  await page.writeHeadline('Ferry late');
  await page.writeBody('The ferry was late.');
  await page.showTab('Checks');
  await found.hover();
  await found.getByRole('button', { name: 'More about this rule' }).click();
  await desk.picture('leave-a-rule');
  await desk.page.getByRole('menuitem', { name: /Leave this rule always/ }).click();
  await expect(found).toBeHidden();

  await page.startStory();
  await page.writeHeadline('Ferry early');
  await page.showTab('Checks');
  await expect(checks.getByRole('heading', { name: 'The story has no text' })).toBeVisible();
  await expect(found).toBeHidden();

  await page.chooseFromPalette('Settings');
  const settings = desk.page.getByRole('dialog', { name: /Settings/ });
  await settings.getByRole('tab', { name: 'House style' }).click();
  const left = settings.getByRole('checkbox', { name: /category/i });
  await expect(left).not.toBeChecked();
  // Its box stands in for a hidden input: the label takes the click.
  await settings
    .locator('label')
    .filter({ hasText: /category/i })
    .click();
  await settings.getByRole('button', { name: 'Save settings' }).click();
  await expect(settings).toBeHidden();
  await expect(found).toBeVisible();
});

for (const theme of THEMES) {
  test(`axe finds nothing wrong with the settings in the ${theme} theme`, async ({ desk }) => {
    await showTheme(desk, theme);
    await desk.page.setViewportSize({ width: 1100, height: 720 });
    const page = new DeskPage(desk.page);
    await page.chooseFromPalette('Settings');
    const settings = desk.page.getByRole('dialog', { name: /Settings/ });
    for (const section of await settings.getByRole('tab').allTextContents()) {
      await settings.getByRole('tab', { name: section, exact: true }).click();
      if (section === 'Datelines and towns') await settings.getByRole('button', { name: 'Add a town' }).click();
      if (section === 'Desks and agencies') await settings.getByRole('button', { name: 'Add an agency' }).click();
      if (section === 'Print of datelines') await settings.getByRole('button', { name: 'Add a short form' }).click();
      if (section === 'House style') await settings.getByRole('button', { name: 'Add a rule' }).click();
      await desk.picture(`${theme}-settings-${section.toLowerCase().replaceAll(' ', '-')}`);
      expect(await violations(desk.page), section).toEqual([]);
    }
  });
}

test('the lines of a headline on its card are counted as readers will see them', async ({ desk }) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Ferry late');
  await page.showTab('Checks');
  const onCard = desk.page.getByRole('region', { name: 'Lengths' }).locator('div', { hasText: 'Headline on its card' });
  await expect(onCard).toContainText('1 line');
  await expect(onCard).not.toContainText('room for');

  await page.headline.press('End');
  await desk.page.keyboard.type(' again, as the harbour office closes the eastern pier for a third week of repairs');
  await expect(onCard).toContainText('room for 2');
  await desk.picture('card-fit');
});
