import { spawnSync } from 'node:child_process';

/**
 * Whether Chromium's sandbox works for a user of this system (this one, unless another id is given). Chromium refuses to
 * run it as root, and needs to make user namespaces, which some containers and distributions forbid.
 */
export function isSandboxUsable(userId = process.getuid?.()): boolean {
  if (process.platform !== 'linux' || userId === undefined) return true;
  if (userId === 0) return false;
  const own = userId === process.getuid?.();
  return spawnSync('unshare', ['--user', '--map-root-user', 'true'], own ? {} : { uid: userId }).status === 0;
}
