import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** The story desk in the user's words. Locators by role and accessible name only (DESIGN.md §8). */
export class DeskPage {
  readonly page: Page;
  readonly stories: Locator;
  readonly searchStories: Locator;
  readonly headline: Locator;
  readonly creditLine: Locator;
  readonly body: Locator;
  readonly saveStatus: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stories = page.getByRole('listbox', { name: 'Stories' }).or(page.getByRole('grid', { name: 'Stories' }));
    this.searchStories = page.getByRole('searchbox', { name: 'Search stories' });
    this.headline = page.getByRole('textbox', { name: 'Headline', exact: true });
    this.creditLine = page.getByRole('combobox', { name: 'Credit line', exact: true }).first();
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
    await this.page.getByRole('menu').waitFor({ state: 'hidden' });
  }

  async setDateline(place: string, source: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(Add dateline|Dateline:)/ }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Dateline' });
    await dialog.getByLabel('Dateline place').fill(place);
    await dialog.getByLabel('Dateline source').fill(source);
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }

  async chooseFromPalette(typed: string): Promise<void> {
    await this.searchStories.waitFor();
    await this.page.keyboard.press('ControlOrMeta+k');
    const palette = this.page.getByRole('combobox', { name: 'Command' });
    await palette.fill(typed);
    await this.page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().waitFor();
    await palette.press('Enter');
  }

  async putOnClipboard(app: ElectronApplication, text: string): Promise<void> {
    await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  }

  /** What a program leaves there that copies HTML and no plain text. */
  async putHtmlOnClipboard(app: ElectronApplication, html: string): Promise<void> {
    await app.evaluate(async (electron, copied) => {
      const { clipboard } = electron;
      if ('ClipboardItem' in electron) {
        await clipboard.write([new electron.ClipboardItem({ 'text/html': copied })]);
      } else {
        Reflect.apply(clipboard.write, clipboard, [{ html: copied }]);
      }
    }, html);
  }

  /** Lets files fall on the window, as from the system's own file manager. */
  async dropFiles(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    await this.page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
  }

  /** Presses Tab until the focus is there; a place that the keyboard can't reach fails the test. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 20; presses += 1) {
      if (await target.evaluate((element) => element.contains(document.activeElement))) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error('Twenty tabs did not lead there.');
  }

  storyRows(): Locator {
    return this.stories.getByRole('option').or(this.stories.getByRole('row'));
  }

  /** Accessible names of the rows on the screen. */
  async storyTitles(): Promise<readonly string[]> {
    const rows = this.storyRows();
    await rows.first().waitFor();
    return rows.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
  }

  /** The published page, as the preview's frame holds it now. */
  preview(): Locator {
    return this.page.frameLocator('iframe[title="Published page"]').locator('html');
  }

  previewMarkup(): Promise<string> {
    return this.preview().evaluate((element) => element.outerHTML);
  }
}
