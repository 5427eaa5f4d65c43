import type { LeftAlone, PlannedChange } from '../../domain/site/press-sheet.ts';
import type { MediaOutput } from '../../domain/site/site-media.ts';
import type { OutputParts } from '../../domain/site/site-outputs.ts';
import { readMedia } from '../library/media.ts';
import { fingerprint, type PlacedFile } from './place-file.ts';
import type { PreparedSite } from './prepare-site.ts';
import { renditionFrom } from './rendition-cache.ts';
import { MANIFEST_FILE, type Pressed, type SiteManifest, textFromManifest } from './site-manifest.ts';
import type { Job } from './site-plan.ts';
import type { SiteWriter } from './site-writer.ts';

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
  /** What was given to the writer and is not in its place yet, by file. */
  readonly #underWay = new Map<string, Job>();
  readonly #onPlaced: () => void;
  #same = 0;

  /** `onPlaced` is called whenever one more file is as it should be. */
  constructor(site: PreparedSite, onPlaced: () => void) {
    this.#site = site;
    this.#onPlaced = onPlaced;
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
    folder.write(MANIFEST_FILE, textFromManifest(this.#now()));
  }

  /**
   * Prints one file and gives it to the writer, which leaves it where it is there already with the same bytes, or is
   * somebody else's, and tells `notePlaced`.
   */
  async write(job: Job, writer: SiteWriter): Promise<void> {
    const { file } = job.change;
    const content = await this.#contentOf(job);
    if (content === null) {
      this.#leave(file, 'picture-missing');
      return;
    }
    const { manifest } = this.#site;
    const known = manifest.begun.has(file) ? null : (manifest.files.get(file) ?? null);
    this.#underWay.set(file, job);
    await writer.place({
      file,
      content,
      known: known && { hash: known.hash, size: known.size },
      isOurs: this.#begun.has(file),
    });
  }

  /** Notes what became of a file that the writer was given. */
  notePlaced({ file, hash, size, outcome }: PlacedFile): void {
    const job = this.#underWay.get(file);
    if (job === undefined) throw new Error(`${file} was never under way.`);
    this.#underWay.delete(file);
    if (outcome === 'not-ours') {
      this.#leave(file, 'not-ours');
      return;
    }
    if (outcome === 'same') this.#same += 1;
    else this.#written.push(job.change);
    const made = job.kind === 'text' ? job.output.made : NO_PARTS;
    this.#files.set(file, { made, hash, size, storyId: storyIdOf(job) });
    this.#begun.delete(file);
    this.#onPlaced();
  }

  #leave(file: string, reason: LeftAlone['reason']): void {
    this.#leftAlone.push({ file, reason });
    this.#onPlaced();
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
    this.#site.folder.write(MANIFEST_FILE, textFromManifest(this.#now()));
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

  async #contentOf(job: Job): Promise<string | Uint8Array | null> {
    switch (job.kind) {
      case 'asset':
        return job.asset.bytes;
      case 'media':
        return this.#pictureBytes(job.media);
      case 'text':
        return job.output.print(this.#site.read);
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
