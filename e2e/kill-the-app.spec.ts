import { randomInt } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

/** Two rounds show that it works; `DATELINE_KILL_ROUNDS=25` is the torture. */
const ROUNDS = Number(process.env['DATELINE_KILL_ROUNDS'] ?? 2);
/** The promise: whatever was typed longer ago than this is on disk. */
const AT_RISK_MS = 1_000;

test('a kill while keys are typed loses nothing older than a second', async ({ openDesk, newsroomFolder }) => {
  test.setTimeout(60_000 * (ROUNDS + 1));
  const first = await openDesk();
  const page = new DeskPage(first.page);
  await page.startStory();
  await page.writeHeadline('Typed under fire');
  await page.writeBody('Begun.');
  await expect(page.body).toHaveText('Begun.');
  await expect(page.saveStatus).toHaveText(/^Saved/);
  await first.kill();

  for (let round = 0; round < ROUNDS; round += 1) {
    const desk = await openDesk();
    const again = new DeskPage(desk.page);
    await expect(desk.page.getByText('Dateline was ended before it could close.')).toBeVisible();
    await expect(desk.page.getByText(/“Typed under fire” is here as it was saved at/)).toBeVisible();
    await again.openStory(/Typed under fire/);
    await again.body.click();
    await desk.page.keyboard.press('ControlOrMeta+End');

    const typed: { readonly word: string; readonly at: number }[] = [];
    const killAt = performance.now() + randomInt(1_500, 4_000);
    for (let word = 0; performance.now() < killAt; word += 1) {
      await desk.page.keyboard.type(` r${round}w${word}.`);
      typed.push({ word: `r${round}w${word}.`, at: performance.now() });
    }
    const killedAt = performance.now();
    await desk.kill();

    const { body } = await storyOnDisk(newsroomFolder, 'Typed under fire');
    const safe = typed.filter(({ at }) => at < killedAt - AT_RISK_MS).map(({ word }) => word);
    expect(safe.filter((word) => !body.includes(word))).toEqual([]);
  }
});
