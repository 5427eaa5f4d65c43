import {
  lstatSync,
  mkdir,
  mkdirSync,
  readdirSync,
  readFileSync,
  rename,
  renameSync,
  rmdirSync,
  rmSync,
  writeFile,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { hasCode } from '../library/file-system.ts';
import { PRESS_FOLDER } from './site-manifest.ts';

const makeFolder = promisify(mkdir);
const writeWhole = promisify(writeFile);
const move = promisify(rename);

/**
 * The folder that a site is written into. Each file takes its name whole, by a rename, so that a reader or a server
 * never meets half a page; files that are not the site's are neither written over nor removed.
 *
 * What only looks is synchronous, because that is cheapest; making folders and files is most of a press and is done
 * beside the printing of the next pages, by the system's threads (Node's callbacks: its promises cost twice as much).
 */
export class SiteFolder {
  readonly root: string;
  readonly #temps: string;
  /** Names in a folder as they were before this press; `null`: there was no such folder. */
  readonly #names = new Map<string, ReadonlySet<string> | null>();
  /** Folders that stand, or are being made; false where something else is in the way. */
  readonly #folders = new Map<string, Promise<boolean>>();
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

  /** True if something stood where the file is to go. One look at each folder serves all its files. */
  isTaken(file: string): boolean {
    const to = this.pathOf(file);
    for (let above = path.dirname(to); above !== this.root; above = path.dirname(above)) {
      if (!this.#has(above)) continue;
      // A link could lead anywhere, and a file can hold none.
      if (!lstatSync(above).isDirectory()) return true;
    }
    return this.#has(to);
  }

  /**
   * Writes the file whole, in place of one of that name. Throws the system's error; the old file is then whole.
   * Several may be on their way at once.
   */
  async write(file: string, bytes: Uint8Array): Promise<void> {
    const to = this.pathOf(file);
    if (!(await this.#folder(path.dirname(to)))) throw inTheWay(file);
    const temp = this.#temp();
    await writeWhole(temp, bytes, { flag: 'wx' });
    await move(temp, to);
  }

  /** The same at once, for the press's own notes. */
  writeNow(file: string, text: string): void {
    const temp = this.#temp();
    writeFileSync(temp, text, { flag: 'wx' });
    renameSync(temp, this.pathOf(file));
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
    const to = path.join(this.root, ...file.split('/'));
    const relative = path.relative(this.root, to);
    if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) {
      throw new Error(`${file} is outside the site’s folder.`);
    }
    return to;
  }

  #temp(): string {
    this.#count += 1;
    return path.join(this.#temps, String(this.#count));
  }

  #has(entry: string): boolean {
    const folder = path.dirname(entry);
    // Nothing is in a folder that is not there; asking the disk ten thousand times would cost a second.
    if (folder !== this.root && !this.#has(folder)) return false;
    return this.#namesIn(folder)?.has(path.basename(entry)) ?? false;
  }

  #namesIn(folder: string): ReadonlySet<string> | null {
    const known = this.#names.get(folder);
    if (known !== undefined) return known;
    const names = namesOrNull(folder);
    this.#names.set(folder, names);
    return names;
  }

  /** Makes the folder if need be. False where a file or a link stands in its way: a link could lead anywhere. */
  #folder(folder: string): Promise<boolean> {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const made = this.#makeFolder(folder);
    this.#folders.set(folder, made);
    return made;
  }

  async #makeFolder(folder: string): Promise<boolean> {
    if (folder !== this.root && !(await this.#folder(path.dirname(folder)))) return false;
    try {
      await makeFolder(folder);
      return true;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      return folder === this.root || lstatSync(folder).isDirectory();
    }
  }
}

function namesOrNull(folder: string): ReadonlySet<string> | null {
  try {
    return new Set(readdirSync(folder));
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

function inTheWay(file: string): Error {
  return new Error(`${file} can’t be written: something is in its way.`);
}
