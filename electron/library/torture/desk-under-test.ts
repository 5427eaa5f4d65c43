import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assertNever } from '../../../domain/assert-never.ts';
import type { Result } from '../../../domain/result.ts';
import type { Story, StoryId } from '../../../domain/story.ts';
import { storyFromText, textFromStory } from '../../../domain/story-file.ts';
import type { OpenedStory } from '../../../ipc/opened-story.ts';
import type { Desk } from '../desk.ts';
import { type FileSystem, realFileSystem } from '../file-system.ts';
import { closeNewsroom, createNewsroom, type Newsroom, openNewsroom } from '../newsroom.ts';
import { fileOf } from '../newsroom-layout.ts';
import { readRescued } from '../rescue-files.ts';
import { saveStory } from '../save-story.ts';
import { createStory, moveStory, openStory } from '../story-library.ts';
import { type Fault, faultyFileSystem } from '../testing/faulty-file-system.ts';

/** Things that happen at a desk, and how often beside each other. `at` says where in a save a fault strikes. */
export const STEPS = [
  { kind: 'type', weight: 8 },
  { kind: 'save', weight: 6 },
  { kind: 'switch-story', weight: 3 },
  { kind: 'other-writes-in-place', weight: 2 },
  { kind: 'other-renames-over', weight: 2 },
  { kind: 'put-live', weight: 1 },
  { kind: 'save-with-full-disk', weight: 2 },
  { kind: 'save-with-failing-disk', weight: 2 },
  { kind: 'save-and-crash', weight: 2 },
  { kind: 'restart', weight: 1 },
  { kind: 'unplugged-while-saving', weight: 1 },
  { kind: 'clock-set-back', weight: 1 },
] as const;
export interface Step {
  readonly kind: (typeof STEPS)[number]['kind'];
  readonly at: number;
}

/** What the trial knows of a story: words that must be on disk, and all that may be. */
interface Ledger {
  readonly safe: Set<string>;
  readonly written: Set<string>;
}

/**
 * A small editor over the real library, and a memory of every word that must not be lost: those of which a save was
 * acknowledged, and those that other hands wrote. No two words are alike. A step throws when a word is lost, is in
 * the wrong story, or is called saved without being in the file.
 */
export class DeskUnderTest {
  readonly #place: string;
  readonly #ledgers = new Map<StoryId, Ledger>();
  #disk: FileSystem = realFileSystem;
  #now = Date.parse('2026-11-24T09:00:00Z');
  #words = 0;
  #newsroom: Newsroom;
  /** What the editor has before her. */
  #page: Pick<OpenedStory, 'story' | 'revision'>;

  private constructor(place: string, newsroom: Newsroom, stories: readonly [OpenedStory, OpenedStory]) {
    this.#place = place;
    this.#newsroom = newsroom;
    this.#page = stories[0];
    for (const { story } of stories) this.#ledgers.set(story.id, { safe: new Set(), written: new Set() });
  }

  /** A desk with two stories, the first one open. */
  static async open(place: string): Promise<DeskUnderTest> {
    const desk = { now: Date.now, userData: path.join(place, 'user data'), host: 'torture', user: 'torture' };
    const newsroom = required(await createNewsroom(path.join(place, 'newsroom'), { name: 'Torture' }, desk));
    const first = required(await createStory(newsroom, { headline: 'First', body: '<p>Begun</p>' }));
    const second = required(await createStory(newsroom, { headline: 'Second', body: '<p>Begun</p>' }));
    const underTest = new DeskUnderTest(place, newsroom, [first, second]);
    await underTest.#restart();
    return underTest;
  }

  close(): Promise<void> {
    return closeNewsroom(this.#newsroom);
  }

  async take({ kind, at }: Step): Promise<void> {
    this.#now += 20_000;
    switch (kind) {
      case 'type':
        return this.#type();
      case 'save':
        return this.#save();
      case 'switch-story':
        return this.#switchStory();
      case 'other-writes-in-place':
        return this.#otherEdit((file, text) => writeFile(file, text));
      case 'other-renames-over':
        return this.#otherEdit(async (file, text) => {
          await writeFile(`${file}.sync`, text);
          await rename(`${file}.sync`, file);
        });
      case 'put-live':
        return this.#putLive();
      case 'save-with-full-disk':
        return this.#saveWith({ kind: 'error', code: 'ENOSPC' }, at);
      case 'save-with-failing-disk':
        return this.#saveWith({ kind: 'error-after', code: 'EIO' }, at);
      case 'save-and-crash':
        await this.#saveWith({ kind: at % 2 === 0 ? 'crash' : 'crash-after' }, at);
        return this.#restart();
      case 'restart':
        await this.#save();
        return this.#restart();
      case 'unplugged-while-saving':
        return this.#saveUnplugged();
      case 'clock-set-back':
        this.#now -= 3_600_000;
        return;
      default:
        return assertNever(kind);
    }
  }

  /** Reads both stories afresh. */
  async check(): Promise<void> {
    for (const [id, { safe, written }] of this.#ledgers) {
      const found = wordsOf(await this.#storyOnDisk(id));
      const lost = [...safe].filter((word) => !found.has(word));
      const foreign = [...found].filter((word) => !written.has(word));
      if (lost.length > 0) throw new Error(`Lost: ${lost.join(', ')}.`);
      if (foreign.length > 0) throw new Error(`In the wrong story: ${foreign.join(', ')}.`);
    }
  }

  #type(): void {
    const { story } = this.#page;
    this.#page = { ...this.#page, story: withWord(story, this.#freshWord(story.id)) };
  }

  async #save(): Promise<void> {
    const { story, revision } = this.#page;
    const saved = await saveStory(this.#newsroom, story, revision);
    if (saved.ok) {
      const onDisk = await this.#storyOnDisk(story.id);
      if (onDisk.body !== story.body) throw new Error('It was called saved, and another text is in the file.');
      for (const word of wordsOf(story)) this.#ledger(story.id).safe.add(word);
      this.#page = { story: onDisk, revision: saved.value.revision };
    } else if (saved.failure.kind === 'conflict') {
      const { onDisk } = saved.failure;
      const [mine, theirs] = [wordsOf(story), wordsOf(onDisk.story)];
      const merged = [...mine].filter((word) => !theirs.has(word)).reduce(withWord, onDisk.story);
      this.#page = { story: merged, revision: onDisk.revision };
    } else {
      const rescued = await readRescued(this.#newsroom, story.id);
      if (!rescued.ok || rescued.value.body !== story.body) throw new Error('It was not saved, and not rescued.');
    }
  }

  async #saveWith(fault: Fault, at: number): Promise<void> {
    this.#disk = faultyFileSystem(realFileSystem, fault, at, false).files;
    await this.#save();
    this.#disk = realFileSystem;
  }

  async #saveUnplugged(): Promise<void> {
    const { root } = this.#newsroom;
    await rename(root, `${root} (unplugged)`);
    await this.#save();
    await rename(`${root} (unplugged)`, root);
  }

  /** Only from a saved page, as the editor's window does it: a conflict is first brought to its end. */
  async #flush(): Promise<void> {
    await this.#save();
    await this.#save();
  }

  async #switchStory(): Promise<void> {
    await this.#flush();
    const other = [...this.#ledgers.keys()].find((id) => id !== this.#page.story.id);
    if (other !== undefined) this.#page = required(await openStory(this.#newsroom, other));
  }

  async #putLive(): Promise<void> {
    await this.#flush();
    const moved = await moveStory(this.#newsroom, this.#page.story.id, 'put-live');
    if (moved.ok) this.#page = moved.value;
    else if (moved.failure.kind !== 'not-allowed') throw new Error(JSON.stringify(moved.failure));
  }

  async #otherEdit(write: (file: string, text: string) => Promise<void>): Promise<void> {
    const { id } = this.#page.story;
    const word = this.#freshWord(id);
    await write(this.#fileOf(id), textFromStory(withWord(await this.#storyOnDisk(id), word)));
    this.#ledger(id).safe.add(word);
  }

  /** Everything but the disk is forgotten. */
  async #restart(): Promise<void> {
    await closeNewsroom(this.#newsroom);
    this.#disk = realFileSystem;
    this.#newsroom = required(await openNewsroom(path.join(this.#place, 'newsroom'), this.#desk(), this.#files()));
    this.#page = required(await openStory(this.#newsroom, this.#page.story.id));
  }

  #desk(): Desk {
    return { now: () => this.#now, userData: path.join(this.#place, 'user data'), host: 'torture', user: 'torture' };
  }

  /** The disk as it is at the moment of each operation. */
  #files(): FileSystem {
    return {
      create: (...operation) => this.#disk.create(...operation),
      modeOf: (...operation) => this.#disk.modeOf(...operation),
      rename: (...operation) => this.#disk.rename(...operation),
      remove: (...operation) => this.#disk.remove(...operation),
      makeFolder: (...operation) => this.#disk.makeFolder(...operation),
      syncFolder: (...operation) => this.#disk.syncFolder(...operation),
    };
  }

  #freshWord(id: StoryId): string {
    this.#words += 1;
    const word = `word${this.#words}`;
    this.#ledger(id).written.add(word);
    return word;
  }

  #ledger(id: StoryId): Ledger {
    const ledger = this.#ledgers.get(id);
    if (ledger === undefined) throw new Error(`No story ${id}.`);
    return ledger;
  }

  async #storyOnDisk(id: StoryId): Promise<Story> {
    return required(storyFromText(await readFile(this.#fileOf(id), 'utf8')));
  }

  #fileOf(id: StoryId): string {
    return fileOf(this.#newsroom.root, this.#newsroom.index.nameOf(id) ?? 'unknown');
  }
}

function withWord(story: Story, word: string): Story {
  return { ...story, body: `${story.body}\n<p>${word}</p>` };
}

function wordsOf({ body }: Story): ReadonlySet<string> {
  return new Set(body.match(/word\d+/g));
}

function required<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
