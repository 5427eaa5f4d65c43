import { z } from 'zod';
import { PRESS_FOLDER } from '../site-folder.ts';

/**
 * The list that stands at the place itself, of what was sent there: any computer that sends the site knows by it what
 * is the site's, and removes nothing else. It names what readers can open there anyway.
 */
export const SENT_LIST = `${PRESS_FOLDER}/sent.json`;

const listSchema = z.object({ format: z.literal(1), files: z.array(z.string()) });

/** What `rsync` reads as a pattern, or a file name can't have in a list of lines. */
const PATTERN = /[*?[\]\\\p{Cc}]/u;

/** The names in a list. It comes from elsewhere: a name that leads out of the place, or to our own notes, is left out. */
export function namesFromSentList(text: string): readonly string[] {
  const read = listSchema.safeParse(jsonOrNull(text));
  return read.success ? read.data.files.filter(isInPlace) : [];
}

export function sentListText(files: Iterable<string>): string {
  return `${JSON.stringify({ format: 1, files: [...files].sort() })}\n`;
}

/**
 * Rules that let rsync remove the files that were sent once and that the site has no more, with the folders that so
 * become empty, and that protect all else that is there.
 */
export function removalRules(sent: Iterable<string>, site: Iterable<string>): string {
  const kept = new Set(site);
  const gone = [...sent].filter((name) => !kept.has(name) && !PATTERN.test(name)).sort();
  const folders = new Set(gone.flatMap(foldersOf));
  const risks = [...[...folders].map((folder) => `risk /${folder}/`), ...gone.map((name) => `risk /${name}`)];
  return `${[...risks, 'protect *'].join('\n')}\n`;
}

/** `a` and `a/b` for `a/b/index.html`. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isInPlace(name: string): boolean {
  return !name.split('/').some((part) => part === '' || part === '.' || part === '..' || part === PRESS_FOLDER);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
