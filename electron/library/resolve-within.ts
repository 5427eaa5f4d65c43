import { realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * The absolute path of `name` inside `root`; null if it would lead out of it, to `root` itself, or is no name at all.
 *
 * Compares path parts, not letters: `/data/root-evil` starts with `/data/root` and is outside. Links are not looked
 * at; see `resolveRealWithin`.
 */
export function resolveWithin(root: string, name: string): string | null {
  if (name.includes('\0')) return null;
  const resolved = path.resolve(root, name);
  return isInside(root, resolved) ? resolved : null;
}

/** As `resolveWithin`, but null also if a link on the way leads out, or nothing is there. */
export async function resolveRealWithin(root: string, name: string): Promise<string | null> {
  const resolved = resolveWithin(root, name);
  if (resolved === null) return null;
  try {
    const [realRoot, real] = await Promise.all([realpath(root), realpath(resolved)]);
    return isInside(realRoot, real) ? resolved : null;
  } catch {
    return null;
  }
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
