import type { Locator, Page } from '@playwright/test';

/** The story desk in the user's words. Locators by role and accessible name only (DESIGN.md §8). */
export class DeskPage {
  readonly stories: Locator;
  readonly searchStories: Locator;
  readonly headline: Locator;
  readonly creditLine: Locator;
  readonly body: Locator;
  readonly saveStatus: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.stories = page.getByRole('listbox', { name: 'Stories' }).or(page.getByRole('grid', { name: 'Stories' }));
    this.searchStories = page.getByRole('searchbox', { name: 'Search stories' });
    this.headline = page.getByRole('textbox', { name: 'Headline', exact: true });
    this.creditLine = page.getByRole('textbox', { name: 'Credit line', exact: true }).first();
    this.body = page.getByRole('textbox', { name: 'Story', exact: true });
    this.saveStatus = page.getByRole('status', { name: 'Save status' });
    this.status = page.getByRole('button', { name: /^Status:/ });
  }

  async startStory(): Promise<void> {
    await this.page.getByRole('button', { name: 'New story' }).click();
    await this.headline.waitFor();
  }

  async openStory(headline: string | RegExp): Promise<void> {
    await this.stories
      .getByRole('option', { name: headline })
      .or(this.stories.getByRole('row', { name: headline }))
      .click();
  }

  async writeHeadline(text: string): Promise<void> {
    await this.headline.click();
    await this.page.keyboard.type(text);
  }

  async addCategory(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add category' }).click();
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
  }

  async writeBody(...paragraphs: readonly string[]): Promise<void> {
    await this.body.click();
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(paragraph);
    }
  }

  async showTab(name: 'Preview' | 'Details' | 'Checks' | 'History'): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  async goTo(desk: 'Stories' | 'Recent posts' | 'Wire'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Desks' })
      .getByText(new RegExp(`^${desk}`))
      .click();
  }

  async chooseStatus(choice: string): Promise<void> {
    await this.status.click();
    await this.page.getByRole('menuitem', { name: choice }).click();
  }

  /** The published page, as the preview's frame holds it now. */
  preview(): Locator {
    return this.page.frameLocator('iframe[title="Published page"]').locator('html');
  }
}
