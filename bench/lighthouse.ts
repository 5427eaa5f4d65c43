/**
 * Lighthouse's categories for pages of the sample newsroom's site, served from a disk on this machine. Lighthouse is
 * too heavy to be a dependency: the bench uses the program of that name and Chromium where they are, and says so where
 * they are not.
 *
 *   npm run build && node --import tsx bench/lighthouse.ts
 *   LIGHTHOUSE=/elsewhere/node_modules/.bin/lighthouse CHROME_PATH=/usr/bin/chromium node --import tsx bench/lighthouse.ts
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const LIGHTHOUSE = process.env['LIGHTHOUSE'] ?? 'lighthouse';
const CHROME = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
const PAGES = [
  '/',
  '/lahore-canal-road-electric-buses/',
  '/keti-bandar-biggest-wooden-boat/',
  '/حیدرآباد-چوڑی-ساز-خواتین-اجرت-کارڈ/',
  '/category/national/',
  '/search/',
];
/** Its simulated phone on a slow network, and its desktop. */
const DEVICES = { phone: [], desktop: ['--preset=desktop'] } as const;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

async function measure(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-lighthouse-'));
  const site = path.join(folder, 'site');
  publishSample(folder, site);
  const server = serve(site);
  try {
    const origin = await addressOf(server);
    for (const [device, flags] of Object.entries(DEVICES)) {
      console.log(device);
      for (const page of PAGES) report(page, await lighthouse(`${origin}${page}`, flags));
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(page: string, json: string): void {
  const { categories, audits } = reportSchema.parse(JSON.parse(json));
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  console.log(`${page.padEnd(40)} ${scores.join(', ')}`);
  const failed = Object.values(audits).filter(({ score }) => score === 0);
  for (const { title } of failed) console.log(`${' '.repeat(41)}${title}`);
}

function publishSample(folder: string, site: string): void {
  const newsroom = path.join(folder, 'newsroom');
  cpSync('assets/sample', newsroom, { recursive: true });
  const publish = ['out/cli/cli.js', 'publish', '--newsroom', newsroom, '--out', site, '--now', '2026-11-24T09:00:00Z'];
  const { status, stderr } = spawnSync(process.execPath, [...publish, '--user-data-dir', path.join(folder, 'desk')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The sample newsroom was not published: ${stderr}`);
}

/** Serves it as web hosts do: text is compressed on its way. */
function serve(site: string): Server {
  return createServer((request, response) => {
    const asked = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(site, asked.endsWith('/') ? `${asked}index.html` : asked);
    const isThere = existsSync(file);
    const shown = isThere ? file : path.join(site, '404.html');
    const type = TYPES[path.extname(shown)] ?? 'text/plain';
    const isText = /^text|javascript|json|xml/u.test(type);
    const bytes = readFileSync(shown);
    response.writeHead(isThere ? 200 : 404, { 'content-type': type, ...(isText && { 'content-encoding': 'gzip' }) });
    response.end(isText ? gzipSync(bytes) : bytes);
  });
}

function addressOf(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });
}

/** Its report as JSON. Not waited for in place: this process serves the pages. */
function lighthouse(url: string, device: readonly string[]): Promise<string> {
  const flags = [...device, '--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
  return new Promise((resolve, reject) => {
    const child = spawn(LIGHTHOUSE, [url, ...flags], { env: { ...process.env, CHROME_PATH: CHROME } });
    const report: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => report.push(part));
    child.stderr.on('data', (part: Buffer) => complaints.push(part));
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve(Buffer.concat(report).toString('utf8'));
      else reject(new Error(Buffer.concat(complaints).toString('utf8')));
    });
  });
}

const isHere = existsSync(CHROME) && spawnSync(LIGHTHOUSE, ['--version']).status === 0;
if (isHere) await measure();
else console.log('Not measured: Lighthouse and Chromium are not both here (LIGHTHOUSE and CHROME_PATH say where).');
