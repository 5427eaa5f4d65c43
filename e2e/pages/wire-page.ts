import type { Locator, Page } from '@playwright/test';

/** The Wire desk in the user's words. */
export class WirePage {
  readonly page: Page;
  /** Its name in the list of desks, with the count of what is unread. */
  readonly tab: Locator;
  readonly stories: Locator;
  readonly search: Locator;
  /** What is being read. */
  readonly copy: Locator;
  readonly versions: Locator;
  readonly broken: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tab = page
      .getByRole('navigation', { name: 'Desks' })
      .getByRole('button', { name: /^Wire/ })
      .filter({ visible: true });
    this.stories = page.getByRole('listbox', { name: 'Wire stories' });
    this.search = page.getByRole('searchbox', { name: 'Search the wire' });
    this.copy = page.getByRole('main', { name: 'Wire copy' });
    this.versions = page.getByRole('listbox', { name: 'Versions' });
    this.broken = page.getByRole('list', { name: 'Agency files that can’t be read' });
  }

  async showBroken(): Promise<void> {
    await this.page
      .getByText(/files? can’t be read/)
      .filter({ visible: true })
      .click();
    await this.broken.waitFor();
  }

  async read(headline: RegExp): Promise<void> {
    await this.stories.getByRole('option', { name: headline }).click();
  }

  async chooseFromMenu(choice: string): Promise<void> {
    await this.page.getByRole('button', { name: 'The wire’s folder' }).click();
    await this.page.getByRole('menuitem', { name: choice }).click();
  }
}
