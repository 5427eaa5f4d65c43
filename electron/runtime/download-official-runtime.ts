import { execFile } from 'node:child_process';
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';

/**
 * Long enough for a hundred megabytes over a slow line. A host that can't be found or reached fails by itself, in
 * seconds; the limit is for a firewall that accepts the connection and then says nothing.
 */
const LIMIT_MS = 180_000;

/** Runs Electron's own installer, which downloads the release that belongs to the npm package in `folder`. */
export function downloadOfficialRuntime(
  folder: string,
  limitMs = LIMIT_MS,
): Promise<Result<undefined, { readonly kind: 'download-failed'; readonly reason: string }>> {
  const installer = path.join(folder, 'install.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [installer], { timeout: limitMs, killSignal: 'SIGKILL' }, (error, _stdout, stderr) => {
      if (!error) resolve(ok(undefined));
      else if (error.killed) resolve(fail({ kind: 'download-failed', reason: `no answer in ${limitMs / 1000} s` }));
      else resolve(fail({ kind: 'download-failed', reason: firstLine(stderr) || error.message }));
    });
  });
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
