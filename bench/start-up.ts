/**
 * How long the first window takes to be usable, beside a bare Electron window, in turns on the same machine.
 *
 * Usable: the story list is there and a letter typed into the search box stands in it. The peer is a window with one
 * empty text field, in the same runtime. Prints the medians and the median of the pairwise ratios.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';

const PROJECT = path.join(import.meta.dirname, '..');
const PAIRS = Number(process.argv[2] ?? 7);

const PEER_MAIN = `import { app, BrowserWindow } from 'electron';
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile('peer.html');
});
app.on('window-all-closed', () => app.quit());
`;

async function measure(appFolder: string, extra: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({ args: [appFolder, ...sandbox, ...extra] });
  const page = await app.firstWindow();
  const search = page.getByRole('searchbox', { name: 'Search stories' });
  await search.fill('a');
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  const elapsedMs = performance.now() - startedAt;
  await app.close();
  return elapsedMs;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
const peer = path.join(folder, 'peer');
const newsroom = path.join(folder, 'newsroom');
await cp(path.join(PROJECT, 'assets', 'sample'), newsroom, { recursive: true });
await mkdir(peer);
await writeFile(
  path.join(peer, 'package.json'),
  '{ "name": "peer", "version": "0.0.0", "type": "module", "main": "main.js" }',
);
await writeFile(path.join(peer, 'main.js'), PEER_MAIN);
await writeFile(
  path.join(peer, 'peer.html'),
  '<!doctype html><title>peer</title><input type="search" aria-label="Search stories">',
);

const ours: number[] = [];
const bare: number[] = [];
for (let pair = 0; pair <= PAIRS; pair += 1) {
  const bareMs = await measure(peer, [`--user-data-dir=${path.join(folder, 'peer-profile')}`]);
  const oursMs = await measure(PROJECT, [
    `--newsroom=${newsroom}`,
    `--user-data-dir=${path.join(folder, 'our-profile')}`,
  ]);
  // The first pair fills the disk cache and is not counted.
  if (pair === 0) continue;
  bare.push(bareMs);
  ours.push(oursMs);
  console.log(`pair ${pair}: bare ${bareMs.toFixed(0)} ms, Dateline ${oursMs.toFixed(0)} ms`);
}
await rm(folder, { recursive: true, force: true });
const ratios = ours.map((oursMs, pair) => oursMs / (bare[pair] ?? Number.NaN));
console.log(
  `median: bare ${median(bare).toFixed(0)} ms, Dateline ${median(ours).toFixed(0)} ms, ratio ${median(ratios).toFixed(2)}`,
);
