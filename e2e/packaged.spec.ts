import { type ChildProcess, execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { type Browser, chromium, type Page } from '@playwright/test';
import { isSandboxUsable } from '../electron/runtime/sandbox-support.ts';
import { expect, test } from './fixtures.ts';

const PROJECT_FOLDER = path.join(import.meta.dirname, '..');
const EXECUTABLE = path.join(PROJECT_FOLDER, 'release', 'linux-unpacked', 'dateline');

/** As @electron/fuses writes them: the characters 0 and 1. */
const OFF = 48;
const ON = 49;

/** Every fuse there is: the type makes a new one be decided on, here and in electron-builder.yml. */
const FUSES = {
  [FuseV1Options.RunAsNode]: OFF,
  [FuseV1Options.EnableCookieEncryption]: ON,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
  [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
  [FuseV1Options.OnlyLoadAppFromAsar]: ON,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
} satisfies Record<FuseV1Options, number>;

let app: ChildProcess | undefined;

test.afterEach(() => {
  app?.kill('SIGKILL');
});

test('the packaged app has its fuses set, and opens on the sample newsroom the first time', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'packs for Linux');
  test.setTimeout(300_000);
  const packageScript = path.join(PROJECT_FOLDER, 'electron', 'runtime', 'package.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', packageScript, '--dir', '--linux'], {
    cwd: PROJECT_FOLDER,
  });

  expect(await getCurrentFuseWire(EXECUTABLE)).toEqual({ version: FuseVersion.V1, ...FUSES });

  // With these fuses Playwright's own way of starting Electron, through Node's inspector, is closed.
  app = spawn(EXECUTABLE, [
    `--user-data-dir=${path.join(folder, 'profile')}`,
    '--remote-debugging-port=0',
    ...(isSandboxUsable() ? [] : ['--no-sandbox']),
  ]);
  const browser = await chromium.connectOverCDP(await debuggingAddress(app));
  const page = await firstPage(browser);
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible();

  // The press is a program of its own in the archive.
  await page.getByRole('contentinfo').getByRole('button', { name: 'Publish site…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog.getByRole('heading', { name: 'Site published' })).toBeVisible({ timeout: 60_000 });
  await browser.close();
});

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The app has no browser context');
  return context.pages()[0] ?? context.waitForEvent('page');
}

async function debuggingAddress(process: ChildProcess): Promise<string> {
  if (process.stderr === null) throw new Error('The app was started without its error output');
  for await (const line of createInterface(process.stderr)) {
    const address = /^DevTools listening on (.*)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The app ended before it listened');
}
