import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { storyOnDisk } from './story-files.ts';

/** The newsroom is on a disk of its own: two megabytes in memory, which a test may fill, or a file, which it may freeze. */
const test = base.extend<{ kind: 'memory' | 'file'; disk: string }>({
  kind: ['memory', { option: true }],
  disk: async ({ folder, kind }, use) => {
    const disk = path.join(folder, 'disk');
    await mkdir(disk);
    if (kind === 'memory') execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'dateline-e2e', disk]);
    else mountFile(path.join(folder, 'disk.img'), disk);
    await use(disk);
    execFileSync('umount', ['-l', disk]);
  },
  newsroomFolder: async ({ disk, newsroomFolder }, use) => {
    const onDisk = path.join(disk, 'newsroom');
    await cp(newsroomFolder, onDisk, { recursive: true });
    await use(onDisk);
  },
});

function mountFile(image: string, disk: string): void {
  execFileSync('truncate', ['-s', '16M', image]);
  execFileSync('mkfs.ext4', ['-q', image]);
  execFileSync('mount', ['-o', 'loop', image, disk]);
}

test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'It mounts a disk, which only root may.');

test('a full and a read-only disk are named, the words kept, and saving goes on by itself', async ({
  desk,
  disk,
  newsroomFolder,
}) => {
  const page = new DeskPage(desk.page);
  await page.startStory();
  await page.writeHeadline('Reservoir at its fullest');
  await page.writeBody('The gates were opened.');
  await expect(page.saveStatus).toHaveText(/^Saved/);

  // Only the disk's own limit ends this.
  await expect(writeFile(path.join(disk, 'filler'), Buffer.alloc(4_000_000))).rejects.toThrow('ENOSPC');
  await page.body.press('ControlOrMeta+End');
  await desk.page.keyboard.type(` ${'More water came. '.repeat(3)}`);
  await expect(page.saveStatus).toHaveText('Not saved: the disk is full', { timeout: 15_000 });
  await expect(desk.page.getByText('Free some space and Dateline will catch up.')).toBeVisible();
  await desk.picture('disk-full');
  await desk.page.keyboard.type('And she typed on.');
  await rm(path.join(disk, 'filler'));
  await expect(page.saveStatus).toHaveText(/^Saved/, { timeout: 45_000 });
  expect((await storyOnDisk(newsroomFolder, 'Reservoir at its fullest')).body).toContain('And she typed on.');

  // The lock's file stays open for a few seconds after a save, and a disk with a file open for writing is busy.
  await expect(() => execFileSync('mount', ['-o', 'remount,ro', disk])).toPass({ timeout: 15_000 });
  await desk.page.keyboard.type(' At night it fell.');
  await expect(page.saveStatus).toHaveText('Not saved: the folder can’t be written to', { timeout: 15_000 });
  await desk.picture('disk-read-only');
  execFileSync('mount', ['-o', 'remount,rw', disk]);
  await desk.page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.saveStatus).toHaveText(/^Saved/, { timeout: 45_000 });
  expect((await storyOnDisk(newsroomFolder, 'Reservoir at its fullest')).body).toContain('At night it fell.');
});

test.describe('on a disk that can be frozen', () => {
  test.use({ kind: 'file' });

  test('a disk that does not answer holds up neither typing nor the window, and saving goes on when it does', async ({
    desk,
    disk,
    outside,
    newsroomFolder,
  }) => {
    const page = new DeskPage(desk.page);
    await page.startStory();
    await page.writeHeadline('Harbour frozen over');
    await page.writeBody('The ferries wait.');
    await expect(page.saveStatus).toHaveText(/^Saved/);

    execFileSync('fsfreeze', ['--freeze', disk]);
    try {
      await page.body.press('ControlOrMeta+End');
      await desk.page.keyboard.type(' So do the lorries.');
      await expect(page.saveStatus).toHaveText('Not saved: the disk does not answer', { timeout: 20_000 });
      await expect(desk.page.getByText('Your words are kept on this computer’s own disk.')).toBeVisible();
      await desk.picture('disk-silent');
      await outside.answerDialogs(desk.app, { buttons: [1] });
      await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await expect.poll(() => outside.dialogs(), { timeout: 20_000 }).toEqual([expect.stringContaining('"Stay"')]);
      await desk.page.keyboard.type(' And she typed on.');
      await expect(page.body).toContainText('And she typed on.');
    } finally {
      execFileSync('fsfreeze', ['--unfreeze', disk]);
    }

    await expect(page.saveStatus).toHaveText(/^Saved/, { timeout: 45_000 });
    expect((await storyOnDisk(newsroomFolder, 'Harbour frozen over')).body).toBe(
      '<p>The ferries wait. So do the lorries. And she typed on.</p>',
    );
  });
});
