/**
 * Publishing beside Hugo and Eleventy: the same stories, equal pages, the same outputs, warm files, wall time and peak memory of
 * whole processes. Prints one line a measurement, and the ratios.
 *
 *   npm run build && node --import tsx bench/publish.ts [1000 10000]
 *
 * Eleventy is a hundred packages that nothing else here needs, so it is not installed with ours:
 *
 *   npm install --prefix DIR @11ty/eleventy@3.1.8 && export DATELINE_ELEVENTY=DIR
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { textFromStory } from '../domain/story-file.ts';
import { storyFileName } from '../electron/library/newsroom-layout.ts';
import { writeEleventySite } from './peers/eleventy-site.ts';
import { writeHugoSite } from './peers/hugo-site.ts';
import { wikinewsStories, writeNewsroom } from './wikinews.ts';

const NOW = '2026-09-15T09:00:00Z';
const ROUNDS = 3;
/** Where Eleventy was installed; absent: its column is left out, and that is said. */
const ELEVENTY = process.env['DATELINE_ELEVENTY'] ?? '';

interface Measured {
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

function compare(count: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  try {
    const stories = wikinewsStories(count);
    const newsroom = path.join(folder, 'newsroom');
    const hugo = path.join(folder, 'hugo');
    writeNewsroom(newsroom, stories);
    writeHugoSite(hugo, stories);
    const eleventy = path.join(folder, 'eleventy');
    if (ELEVENTY !== '') writeEleventySite(eleventy, stories);
    const oursIn = (round: number) => [
      'out/cli/cli.js',
      'publish',
      ...['--newsroom', newsroom, '--out', path.join(folder, `site-${round}`), '--now', NOW],
      ...['--user-data-dir', path.join(folder, `cache-${round}`)],
    ];
    // Each round has folders of its own: ext4 looks long for a free inode just after ten thousand were given back.
    const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
      peer: measure('hugo', ['--source', hugo, '--destination', path.join(folder, `hugo-${round}`), '--quiet']),
      eleventy: measureEleventy(eleventy, `out-${round}`),
      clean: measure(process.execPath, oursIn(round)),
    }));
    const ours = oursIn(0);
    const startUp = best(Array.from({ length: ROUNDS }, () => measure(process.execPath, ['out/cli/cli.js', '--help'])));
    const again = best(Array.from({ length: ROUNDS }, () => measure(process.execPath, ours)));
    const edited = best(
      Array.from({ length: ROUNDS }, (_, round) => {
        const story = stories[Math.floor(count / 2)];
        if (story === undefined) throw new Error('There are no stories.');
        const file = path.join(newsroom, storyFileName(story));
        writeFileSync(file, textFromStory({ ...story, body: `${story.body}\n<p>Edit ${round}.</p>` }));
        return measure(process.execPath, ours);
      }),
    );
    const clean = best(rounds.map((round) => round.clean));
    const peer = best(rounds.map((round) => round.peer));
    console.log(`\n${count} stories`);
    print('hugo, clean', peer);
    print('dateline, clean', clean);
    print('dateline, nothing changed', again);
    print('dateline, one story edited', edited);
    print('dateline, start-up alone', startUp);
    console.log(
      `clean / hugo: ${ratio(clean.seconds, peer.seconds)}, memory / hugo: ${ratio(clean.megabytes, peer.megabytes)}`,
    );
    const others = rounds.flatMap((round) => round.eleventy ?? []);
    if (others.length > 0) {
      print('eleventy, clean', best(others));
      console.log(`clean / eleventy: ${ratio(clean.seconds, best(others).seconds)}`);
    } else console.log('Eleventy was not measured: DATELINE_ELEVENTY does not say where it is.');
    console.log(`edited / clean: ${ratio(edited.seconds - startUp.seconds, clean.seconds)} beyond start-up`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureEleventy(folder: string, name: string): Measured | null {
  if (ELEVENTY === '') return null;
  const out = path.join(folder, name);
  const program = path.resolve(ELEVENTY, 'node_modules/@11ty/eleventy/cmd.cjs');
  return measure(process.execPath, [program, '--config=eleventy.config.cjs', `--output=${out}`, '--quiet'], folder);
}

/** Wall time and peak memory of a process, by the kernel's own account. */
function measure(command: string, args: readonly string[], cwd = process.cwd()): Measured {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'dateline-time-')), 'report');
  const begun = performance.now();
  const { status, stderr } = spawnSync('python3', ['-c', MEASURER, report, command, ...args], {
    encoding: 'utf8',
    cwd,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  const [own = seconds, cpuSeconds = 0, kilobytes = 0] = readFileSync(report, 'utf8').split(' ').map(Number);
  rmSync(path.dirname(report), { recursive: true });
  return { seconds: own, cpuSeconds, megabytes: kilobytes / 1024 };
}

const MEASURER = `
import resource, subprocess, sys, time
begun = time.monotonic()
status = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL).returncode
seconds = time.monotonic() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
open(sys.argv[1], 'w').write('%f %f %d' % (seconds, used.ru_utime + used.ru_stime, used.ru_maxrss))
sys.exit(status)
`;

function best(measured: readonly Measured[]): Measured {
  return measured.reduce((least, one) => (one.seconds < least.seconds ? one : least));
}

function print(name: string, { seconds, cpuSeconds, megabytes }: Measured): void {
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(2)} s  ${cpuSeconds.toFixed(2)} s of CPU  ${megabytes.toFixed(0)} MB`,
  );
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(3);
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1000, 10_000]) compare(count);
