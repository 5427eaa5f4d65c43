import { Buffer } from 'node:buffer';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { hasCode } from '../library/file-system.ts';

/** The press's own folder inside the site: what it wrote, and files on their way. It holds nothing of any story. */
export const PRESS_FOLDER = '.dateline';

/** Names of folders and a file that can only lead further in. */
const PLAIN_NAMES = /^(?:(?!\.\.?\/)[^/\\:]+\/)*(?!\.\.?$)[^/\\:]+$/;

/**
 * The folder that a site is written into. Each file takes its name whole, by a rename, so that a reader or a server
 * never meets half a page; files that are not the site's are neither written over nor removed.
 *
 * Calls are synchronous: ten thousand small files go twice as fast as through promises, and the press gives way
 * between them.
 */
export class SiteFolder {
  readonly root: string;
  readonly #temps: string;
  readonly #known = new Set<string>();
  readonly #made = new Set<string>();
  #atTop: ReadonlySet<string> | null = null;
  #count = 0;

  constructor(root: string) {
    this.root = root;
    this.#temps = path.join(root, PRESS_FOLDER, 'unfinished');
  }

  /** Makes the folder and clears what a press that was killed left behind. */
  prepare(): void {
    rmSync(this.#temps, { recursive: true, force: true });
    mkdirSync(this.#temps, { recursive: true });
  }

  /** Bytes of a file; -1 if there is no plain file of that name. */
  sizeOf(file: string): number {
    const found = lstatSync(this.pathOf(file), { throwIfNoEntry: false });
    return found?.isFile() === true ? found.size : -1;
  }

  /** The bytes of a file; `null` if there is none. */
  read(file: string): Buffer | null {
    try {
      return readFileSync(this.pathOf(file));
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
      throw error;
    }
  }

  /** True if something stands where the file is to go. Costs nothing where this press found nothing or made it itself. */
  isTaken(file: string): boolean {
    if (!this.#foundAtTop().has(foldedName(file.split('/', 1)[0] ?? ''))) return false;
    const folder = path.dirname(this.pathOf(file));
    if (!this.#hasFolder(folder)) return true;
    if (this.#made.has(folder)) return false;
    return lstatSync(this.pathOf(file), { throwIfNoEntry: false }) !== undefined;
  }

  /** Writes the file whole, in place of one of that name. Throws the system's error; the old file is then whole. */
  write(file: string, content: string | Uint8Array): void {
    const to = this.pathOf(file);
    if (!this.#hasFolder(path.dirname(to))) throw new Error(`${file} can’t be written: something is in its way.`);
    this.#count += 1;
    // The press and its writing thread both write here.
    const temp = path.join(this.#temps, `${threadId}-${this.#count}`);
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const handle = openSync(temp, 'wx');
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    } finally {
      closeSync(handle);
    }
    renameSync(temp, to);
  }

  /** Removes a file, and the folders above it that are empty then. */
  remove(file: string): void {
    rmSync(this.pathOf(file), { force: true });
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
      try {
        rmdirSync(this.pathOf(folder));
      } catch (error) {
        if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) return;
        throw error;
      }
    }
  }

  /** Leaves no trace of the press but its manifest. */
  tidy(): void {
    rmSync(this.#temps, { recursive: true, force: true });
  }

  /** Where a file of the site is on this disk; throws for one that would lie outside. */
  pathOf(file: string): string {
    // So are all of a site's own; a press asks for ten thousand of them before it writes anything.
    if (PLAIN_NAMES.test(file)) return `${this.root}/${file}`;
    const to = path.join(this.root, ...file.split('/'));
    const relative = path.relative(this.root, to);
    if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) {
      throw new Error(`${file} is outside the site’s folder.`);
    }
    return to;
  }

  /** What stood directly in the site's folder before this press: of ten thousand new pages none needs a look of its own. */
  #foundAtTop(): ReadonlySet<string> {
    this.#atTop ??= new Set(namesIn(this.root).map(foldedName));
    return this.#atTop;
  }

  /** Makes the folder if need be. False where a file or a link stands in its way: a link could lead anywhere. */
  #hasFolder(folder: string): boolean {
    if (this.#known.has(folder)) return true;
    if (folder !== this.root && !this.#hasFolder(path.dirname(folder))) return false;
    try {
      mkdirSync(folder);
      this.#made.add(folder);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      if (folder !== this.root && !lstatSync(folder).isDirectory()) return false;
    }
    this.#known.add(folder);
    return true;
  }
}

/** Some disks take names for equal that differ in case or in how an accent is written. */
function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
