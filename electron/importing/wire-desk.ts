/**
 * The wire of the open newsroom (issue 4, "Wire desk"): what is in the watched folder, and what of it was read here.
 * The folder is the newsroom's own `wire/`, or one that the editor chose on this computer.
 */
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StoryId } from '../../domain/story.ts';
import type { WireGroup } from '../../domain/wire/group-wire.ts';
import { type WireItem, wireKey } from '../../domain/wire/wire-item.ts';
import { searchWire, unreadCount, type WireRow, wireRows } from '../../domain/wire/wire-list.ts';
import { wireWordsFor } from '../../domain/wire/wire-words.ts';
import type { Input } from '../../ipc/contract.ts';
import type { WireCopy, WireFailure, WireList } from '../../ipc/wire.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { fileOf, LAYOUT, newsroomKey } from '../library/newsroom-layout.ts';
import { aroundStory } from './found-story.ts';
import { importOptions } from './import-options.ts';
import { type FolderPace, watchFolder } from './watch-folder.ts';
import { type FolderTrouble, readWireFolder, readWireStory, type WireReading } from './wire-folder.ts';
import { NO_MEMORY, readWireMemory, type WireMemory, writeWireMemory } from './wire-memory.ts';

const NOTHING: WireReading = { items: [], broken: [] };
/** A broken file is news; a thousand of them are one. */
const MOST_BROKEN = 100;
/** Going through the list marks many in a row as read. */
const REMEMBER_AFTER_MS = 1_000;

/** The wire's stories, and what they were made of. */
interface Grouped {
  readonly items: readonly WireItem[];
  readonly read: ReadonlySet<string>;
  readonly groups: readonly WireGroup<WireRow>[];
}

export interface WireDeskInput {
  /** Told how many stories are unread whenever something has changed. */
  readonly onChange: (unread: number) => void;
  /** What goes wrong with remembering costs marks, nothing else. */
  readonly onTrouble: (error: unknown) => void;
  readonly pace?: FolderPace;
}

export class WireDesk {
  readonly #newsroom: Newsroom;
  readonly #input: WireDeskInput;
  readonly #ready: Promise<void>;
  #memory: WireMemory = NO_MEMORY;
  #reading: WireReading = NOTHING;
  #grouped: Grouped = { items: [], read: new Set(), groups: [] };
  #trouble: string | null = null;
  #isRead = false;
  /** The settings (`ImportOptions.house`) with which the folder was last read. */
  #readFor = '';
  #stopWatching: () => Promise<void> = async () => undefined;
  #remembering: NodeJS.Timeout | null = null;

  constructor(newsroom: Newsroom, input: WireDeskInput) {
    this.#newsroom = newsroom;
    this.#input = input;
    this.#ready = this.#begin();
  }

  /** All versions that are known by now. */
  async items(): Promise<readonly WireItem[]> {
    await this.#ready;
    return this.#reading.items;
  }

  async list({ query, offset, limit }: Input<'wire:list'>): Promise<WireList> {
    await this.#ready;
    const all = this.#groups();
    const found = searchWire(all, query);
    const groups = found.slice(offset, offset + limit);
    return {
      folder: this.#folder,
      isChosen: this.#memory.folder !== null,
      groups,
      total: found.length,
      unread: unreadCount(all),
      taken: this.#taken(groups),
      broken: this.#reading.broken.slice(0, MOST_BROKEN),
      trouble: this.#trouble,
      isRead: this.#isRead,
    };
  }

  /** One version, read anew from its file. */
  async read(key: string): Promise<Result<WireCopy, WireFailure>> {
    await this.#ready;
    const item = this.#reading.items.find((one) => wireKey(one) === key);
    if (item === undefined) return fail({ kind: 'not-found' });
    const story = await readWireStory(this.#folder, item, importOptions(this.#newsroom));
    if (!story.ok) return story;
    const { fields } = story.value;
    const row = { ...item, key, isRead: this.#isMarked(item) };
    return ok({ row, fields, leftOver: aroundStory(story.value), takenAs: this.#newsroom.index.storyFromWire(key) });
  }

  /** Marks versions as read, or unread again, on this computer; null: all. */
  async markRead(keys: readonly string[] | null, isRead = true): Promise<void> {
    await this.#ready;
    const wanted = keys === null ? null : new Set(keys);
    const meant = this.#reading.items.filter((item) => wanted === null || wanted.has(wireKey(item)));
    const read = new Set(this.#memory.read);
    for (const item of meant) {
      if (isRead) read.add(markOf(item));
      else read.delete(markOf(item));
    }
    this.#memory = { ...this.#memory, read };
    this.#rememberSoon();
    this.#tell();
  }

  /** Watches another folder from now on; null: the newsroom's own. */
  async moveTo(folder: string | null): Promise<void> {
    await this.#ready;
    await this.#stopWatching();
    this.#memory = { ...this.#memory, folder };
    this.#reading = NOTHING;
    this.#isRead = false;
    this.#rememberSoon();
    this.#watch();
  }

  /** Reads the folder anew if the newsroom's settings now say so: other towns, desks or agencies. */
  async followSettings(): Promise<void> {
    await this.#ready;
    if (importOptions(this.#newsroom).house === this.#readFor) return;
    await this.#stopWatching();
    this.#watch();
  }

  /** Returns when nothing is read or written any more. */
  async close(): Promise<void> {
    await this.#ready;
    await this.#stopWatching();
    if (this.#remembering !== null) await this.#remember();
  }

  async #begin(): Promise<void> {
    this.#memory = await readWireMemory(this.#placeOf(newsroomKey(this.#newsroom.root)));
    this.#watch();
  }

  #watch(): void {
    this.#stopWatching = watchFolder(this.#folder, () => this.#look(), this.#input.pace);
  }

  async #look(): Promise<void> {
    const cacheFile = this.#placeOf(`${newsroomKey(this.#folder)}-files`);
    const options = importOptions(this.#newsroom);
    this.#readFor = options.house;
    const reading = await readWireFolder(this.#folder, cacheFile, options, (soFar) => {
      this.#reading = soFar;
      this.#tell();
    });
    this.#reading = reading.ok ? reading.value : NOTHING;
    this.#trouble = reading.ok ? null : this.#troubleOf(reading.failure);
    this.#isRead = true;
    this.#tell();
  }

  /** A newsroom has no `wire/` until somebody makes one: that is no trouble. */
  #troubleOf({ kind, reason }: FolderTrouble): string | null {
    return kind === 'missing' && this.#memory.folder === null ? null : reason;
  }

  #tell(): void {
    this.#input.onChange(unreadCount(this.#groups()));
  }

  /** Grouped once for all questions between two changes: scrolling and typing ask many. */
  #groups(): readonly WireGroup<WireRow>[] {
    const { items } = this.#reading;
    const { read } = this.#memory;
    if (this.#grouped.items !== items || this.#grouped.read !== read) {
      const words = wireWordsFor(this.#newsroom.settings().wireWords);
      this.#grouped = { items, read, groups: wireRows(items, (item) => this.#isMarked(item), words) };
    }
    return this.#grouped.groups;
  }

  #taken(groups: readonly WireGroup<WireRow>[]): Readonly<Record<string, StoryId>> {
    const rows = groups.flatMap(({ latest, earlier }) => [latest, ...earlier]);
    const taken = rows.flatMap(({ key }): readonly (readonly [string, StoryId])[] => {
      const id = this.#newsroom.index.storyFromWire(key);
      return id === null ? [] : [[key, id]];
    });
    return Object.fromEntries(taken);
  }

  #isMarked(item: WireItem): boolean {
    return this.#memory.read.has(markOf(item));
  }

  #rememberSoon(): void {
    this.#remembering ??= setTimeout(() => {
      this.#remember().catch(this.#input.onTrouble);
    }, REMEMBER_AFTER_MS);
  }

  async #remember(): Promise<void> {
    if (this.#remembering !== null) clearTimeout(this.#remembering);
    this.#remembering = null;
    // Marks of what is gone would pile up; what is away with its drive is not gone.
    if (this.#isRead && this.#trouble === null) {
      const there = new Set(this.#reading.items.map(markOf));
      this.#memory = { ...this.#memory, read: new Set([...this.#memory.read].filter((mark) => there.has(mark))) };
    }
    await writeWireMemory(this.#placeOf(newsroomKey(this.#newsroom.root)), this.#memory);
  }

  get #folder(): string {
    return this.#memory.folder ?? fileOf(this.#newsroom.root, LAYOUT.wire);
  }

  #placeOf(name: string): string {
    return path.join(this.#newsroom.desk.userData, 'wire', `${name}.json`);
  }
}

/** An update that is written over a file is another version, and unread. */
function markOf(item: WireItem): string {
  return `${item.madeAt} ${wireKey(item)}`;
}
