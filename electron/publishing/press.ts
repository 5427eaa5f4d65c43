import { Buffer } from 'node:buffer';
import type { LeftAlone, PlannedChange } from '../../domain/site/press-sheet.ts';
import type { MediaOutput } from '../../domain/site/site-media.ts';
import type { OutputParts } from '../../domain/site/site-outputs.ts';
import { readMedia } from '../library/media.ts';
import { fingerprint, type PreparedSite } from './prepare-site.ts';
import { renditionFrom } from './rendition-cache.ts';
import { MANIFEST_FILE, type Pressed, type SiteManifest, textFromManifest } from './site-manifest.ts';
import type { Job } from './site-plan.ts';

/** What a press did. */
export interface PressReport {
  readonly written: readonly PlannedChange[];
  readonly removed: readonly PlannedChange[];
  /** Files that were as they should be, or came out the same. */
  readonly unchanged: number;
  readonly leftAlone: readonly LeftAlone[];
}

const NO_PARTS: OutputParts = { content: '', recentPosts: '', ages: '', settings: '' };

/** One run of the press over a prepared site, and what it has done so far. */
export class Press {
  readonly #site: PreparedSite;
  /** What is known of the folder's files now. */
  readonly #files: Map<string, Pressed>;
  /** Files that are ours but may be unfinished. */
  readonly #begun: Set<string>;
  readonly #written: PlannedChange[] = [];
  readonly #removed: PlannedChange[] = [];
  readonly #leftAlone: LeftAlone[] = [];
  #same = 0;

  constructor(site: PreparedSite) {
    this.#site = site;
    this.#files = new Map(site.manifest.files);
    this.#begun = new Set([...site.manifest.begun, ...site.plan.jobs.map(({ change }) => change.file)]);
  }

  /** Notes what is about to be written, so that it is known for ours whatever happens. */
  noteBeginning(): void {
    const { plan, folder, manifest } = this.#site;
    // Only what is new and not in the way of somebody else's file may be called ours before it is.
    const own = plan.jobs.filter(({ change }) => change.kind === 'changed' || !this.#isInTheWay(change.file));
    this.#begun.clear();
    for (const file of [...manifest.begun, ...own.map(({ change }) => change.file)]) this.#begun.add(file);
    folder.write(MANIFEST_FILE, textBytes(textFromManifest(this.#now())));
  }

  /** Writes one file, unless it is there already with the same bytes, or is somebody else's. */
  async write(job: Job): Promise<void> {
    const { change } = job;
    const bytes = await this.#bytesOf(job);
    if (bytes === null) {
      this.#leftAlone.push({ file: change.file, reason: 'picture-missing' });
      return;
    }
    const hash = fingerprint(bytes);
    const made = job.kind === 'text' ? job.output.made : NO_PARTS;
    const pressed: Pressed = { made, hash, size: bytes.length, storyId: storyIdOf(job) };
    if (this.#isThere(change.file, pressed)) this.#same += 1;
    else if (!this.#begun.has(change.file)) {
      this.#leftAlone.push({ file: change.file, reason: 'not-ours' });
      return;
    } else {
      this.#site.folder.write(change.file, bytes);
      this.#written.push(change);
    }
    this.#files.set(change.file, pressed);
    this.#begun.delete(change.file);
  }

  /** Removes a file that we once wrote; one that somebody has written over since is theirs. */
  remove(change: PlannedChange): void {
    const { folder } = this.#site;
    const known = this.#files.get(change.file);
    const bytes = folder.read(change.file);
    if (bytes !== null && known !== undefined && !this.#begun.has(change.file) && fingerprint(bytes) !== known.hash) {
      this.#leftAlone.push({ file: change.file, reason: 'changed-by-others' });
    } else {
      folder.remove(change.file);
      if (bytes !== null) this.#removed.push(change);
    }
    this.#files.delete(change.file);
    this.#begun.delete(change.file);
  }

  /** Notes what stands in the folder now. */
  noteState(): void {
    this.#site.folder.write(MANIFEST_FILE, textBytes(textFromManifest(this.#now())));
  }

  report(): PressReport {
    return {
      written: this.#written,
      removed: this.#removed,
      unchanged: this.#site.plan.kept.size + this.#same,
      leftAlone: this.#leftAlone,
    };
  }

  #now(): SiteManifest {
    return { pressedAt: this.#site.input.now, files: this.#files, begun: this.#begun };
  }

  #isInTheWay(file: string): boolean {
    const { folder, manifest } = this.#site;
    return !manifest.begun.has(file) && !manifest.files.has(file) && folder.isTaken(file);
  }

  /** Somebody's file that is just what we would write is as good as written by us. */
  #isThere(file: string, pressed: Pressed): boolean {
    const { folder, manifest } = this.#site;
    const known = manifest.files.get(file);
    if (known !== undefined && !manifest.begun.has(file)) {
      return known.hash === pressed.hash && folder.sizeOf(file) === pressed.size;
    }
    if (!folder.isTaken(file)) return false;
    const bytes = folder.read(file);
    return bytes !== null && fingerprint(bytes) === pressed.hash;
  }

  async #bytesOf(job: Job): Promise<Uint8Array | null> {
    switch (job.kind) {
      case 'asset':
        return job.asset.bytes;
      case 'media':
        return this.#pictureBytes(job.media);
      case 'text':
        return textBytes(job.output.print(this.#site.read));
    }
  }

  async #pictureBytes(media: MediaOutput): Promise<Uint8Array | null> {
    const { root, cacheFolder } = this.#site.input;
    return renditionFrom(media, cacheFolder, () => readMedia({ root }, media.src));
  }
}

function storyIdOf(job: Job): string {
  return job.kind === 'text' && job.output.order === 'page' ? (job.output.storyId ?? '') : '';
}

function textBytes(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
