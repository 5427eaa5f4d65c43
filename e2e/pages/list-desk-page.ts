import type { Locator, Page } from '@playwright/test';

/** The Recent posts desk in the user's words. */
export class ListDeskPage {
  readonly page: Page;
  readonly live: Locator;
  readonly changes: Locator;
  readonly announced: Locator;
  readonly clock: Locator;
  readonly discard: Locator;
  readonly saveStatus: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.live = page.getByRole('list', { name: 'Live list' });
    this.changes = page.getByRole('complementary', { name: 'What will change' });
    this.announced = page.getByRole('status', { name: 'What was done' });
    this.clock = page.getByRole('slider', { name: 'Show the list at' });
    this.discard = page.getByRole('button', { name: 'Discard changes' });
    this.saveStatus = page.getByRole('status', { name: 'Save status' });
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Desks' }).getByRole('button', { name: 'Recent posts' }).click();
    await this.clock.waitFor();
  }

  /** The cards of the draft. */
  cards(list = 'Recent posts'): Locator {
    return this.page.getByRole('list', { name: list, exact: true }).getByRole('listitem');
  }

  headlines(list = 'Recent posts'): Promise<readonly string[]> {
    return this.cards(list).getByRole('heading').allInnerTexts();
  }

  get chooser(): Locator {
    return this.page.getByRole('button', { name: /^List: .* Choose another$/ });
  }

  async chooseInListMenu(item: string | RegExp): Promise<void> {
    await this.chooser.click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async makeList(name: string, place: string): Promise<void> {
    await this.chooseInListMenu('New list…');
    await this.dialog.getByRole('textbox', { name: 'List name' }).fill(name);
    await this.dialog.getByRole('combobox', { name: 'Where it shows' }).selectOption(place);
    await this.dialog.getByRole('button', { name: 'Make the list' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async add(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add to the list…' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Waits until what was done is on disk. */
  async saved(): Promise<void> {
    await this.saveStatus.filter({ hasText: /^Saved/ }).waitFor();
  }
}
