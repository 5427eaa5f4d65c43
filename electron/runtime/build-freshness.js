// @ts-check
/** Whether what was built is older than its sources. Plain JavaScript, so that `npm run dateline` starts at once. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} stamp a file whose modification time is when the build began
 * @param {readonly string[]} sources files and folders; a folder counts with all that is in it, and itself, since its
 *   own time tells of files removed
 * @returns {boolean}
 */
export function isBuildStale(stamp, sources) {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  return builtAt === undefined || sources.some((source) => isNewerThan(source, builtAt));
}

/**
 * @param {string} source
 * @param {number} timeMs
 * @returns {boolean}
 */
function isNewerThan(source, timeMs) {
  const stats = statSync(source, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (stats.mtimeMs > timeMs) return true;
  return stats.isDirectory() && readdirSync(source).some((name) => isNewerThan(path.join(source, name), timeMs));
}
