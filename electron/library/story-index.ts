import type Database from 'libsql';
import { z } from 'zod';
import { msFromInstant } from '../../domain/instant.ts';
import { type Story, type StoryId, storyIdSchema } from '../../domain/story.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import type { BrokenFile } from '../../ipc/opened-story.ts';
import type { Revision } from '../../ipc/request.ts';
import type { StoryList } from '../../ipc/story-requests.ts';
import { foldForSearch } from './fold-for-search.ts';
import {
  embargoesEnded,
  type ListRequest,
  listStories,
  liveSummaries,
  namesAmong,
  type StoryKinds,
  storyFromWire,
  summariesOf,
} from './index-queries.ts';
import { clearTables, IN_MEMORY, openIndexTables } from './index-tables.ts';
import { nameEnding } from './newsroom-layout.ts';
import type { FileStamp } from './read-regular-file.ts';

/** What the index takes of a story's file. */
export interface IndexedStory {
  readonly name: string;
  readonly stamp: FileStamp;
  readonly revision: Revision;
  readonly story: Story;
  readonly summary: StorySummary;
  /** What cards show of it, where readers have another text than the desk. */
  readonly readersSummary: StorySummary | null;
  /** The body's plain text. */
  readonly text: string;
}

/** What the index knows of a file; `id` and `revision` are null unless a story could be read from it. */
export interface IndexedFile {
  readonly name: string;
  readonly stamp: FileStamp;
  readonly revision: Revision | null;
  readonly id: StoryId | null;
}

const ANY_KIND: StoryKinds = { categories: [], languages: [] };

const indexedFileSchema = z.object({
  name: z.string(),
  stamp: z.string(),
  revision: z.string().nullable(),
  id: storyIdSchema.nullable(),
});

/**
 * What the list, the search and Recent Posts ask for, without reading ten thousand files: a cache of the stories
 * folder in SQLite, kept up by whoever reads or writes one of its files.
 */
export class StoryIndex {
  #database: Database.Database;
  readonly #onLost: () => void;
  #isClosed = false;

  /**
   * `settings` stands for the choices on which summaries depend: an index made under others starts empty. `onLost` is
   * called when the file fails (a full disk, damage): the index goes on in memory, empty until it is filled again.
   */
  constructor(file: string, settings: string, onLost: () => void) {
    this.#database = openIndexTables(file, settings);
    this.#onLost = onLost;
  }

  /** Closing it again is no error; using it afterwards is. */
  close(): void {
    if (this.#isClosed) return;
    // libsql 0.5 leaves that to the collection of its statements, which the end of the process forestalls.
    this.#ask((database) => database.pragma('wal_checkpoint(TRUNCATE)'));
    this.#database.close();
    this.#isClosed = true;
  }

  /** Forgets everything, and starts over for other settings. */
  startOver(settings: string): void {
    this.#change(() => clearTables(this.#database, settings));
  }

  putStory({ name, stamp, revision, story, summary, readersSummary, text }: IndexedStory): void {
    this.#change(() => {
      this.#remove(name);
      const { publication } = story;
      const { lastInsertRowid } = this.#database
        .prepare(
          `INSERT INTO file (name, stamp, revision, id, summary, readers_summary, workflow, publication,
             embargoed_until, first_published_at, modified_at, wire_file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          name,
          stamp,
          revision,
          story.id,
          JSON.stringify(summary),
          readersSummary === null ? null : JSON.stringify(readersSummary),
          story.workflow,
          publication.state,
          msOrNull(story.embargoedUntil),
          publication.state === 'never' ? null : msOrNull(publication.firstPublishedAt),
          msFromInstant(story.modifiedAt),
          story.wireSource?.file ?? null,
        );
      this.#database
        .prepare('INSERT INTO words (rowid, headline, about, body) VALUES (?, ?, ?, ?)')
        .run(lastInsertRowid, foldForSearch(story.headline), foldForSearch(aboutStory(story)), foldForSearch(text));
      this.#settleCopies(story.id);
    });
  }

  putBroken(file: BrokenFile, stamp: FileStamp): void {
    this.#change(() => {
      this.#remove(file.name);
      this.#database
        .prepare('INSERT INTO file (name, stamp, broken) VALUES (?, ?, ?)')
        .run(file.name, stamp, JSON.stringify(file));
    });
  }

  /** Takes a file out; it may be unknown. */
  remove(name: string): void {
    this.#change(() => this.#remove(name));
  }
  file(name: string): IndexedFile | null {
    return this.#files('WHERE name = ?', name)[0] ?? null;
  }

  files(): readonly IndexedFile[] {
    return this.#files('');
  }

  /** The name of the story's file; null if no file is known to have it. */
  nameOf(id: StoryId): string | null {
    return this.#files('WHERE id = ? AND broken IS NULL', id)[0]?.name ?? null;
  }

  /** Those of the words that stand in at least `stories` stories. */
  namesAmong(words: readonly string[], stories: number): readonly string[] {
    return this.#ask((database) => namesAmong(database, words, stories));
  }

  list(request: ListRequest): StoryList {
    return this.#ask((database) => listStories(database, request));
  }

  /** Stories that readers may see at `now` (milliseconds), as they see them, the first published last. */
  liveSummaries(now: number, limit: number, kinds: StoryKinds = ANY_KIND): readonly StorySummary[] {
    return this.#ask((database) => liveSummaries(database, now, limit, kinds));
  }

  /** Stories meant for readers, held ones too, whose embargo ended after one moment and by another (milliseconds), the last first. */
  embargoesEnded(after: number, now: number, limit: number): readonly StorySummary[] {
    return this.#ask((database) => embargoesEnded(database, after, now, limit));
  }

  /** The summaries of those of these stories that are known, as readers see them, in no order. */
  summariesOf(ids: readonly StoryId[]): readonly StorySummary[] {
    return this.#ask((database) => summariesOf(database, ids));
  }

  /** The story that was made from this version of the wire (`wireKey`); null if none was. */
  storyFromWire(wireFile: string): StoryId | null {
    return this.#ask((database) => storyFromWire(database, wireFile));
  }

  #files(where: string, ...values: readonly string[]): readonly IndexedFile[] {
    return this.#ask((database) =>
      database
        .prepare(`SELECT name, stamp, revision, id FROM file ${where}`)
        .all(...values)
        .map((row) => indexedFileSchema.parse(row)),
    );
  }

  #remove(name: string): void {
    const known = this.file(name);
    if (known === null) return;
    this.#database.prepare('DELETE FROM words WHERE rowid = (SELECT number FROM file WHERE name = ?)').run(name);
    this.#database.prepare('DELETE FROM file WHERE name = ?').run(name);
    if (known.id !== null) this.#settleCopies(known.id);
  }

  /** Does `change` whole or not at all. */
  #change(change: () => void): void {
    this.#ask((database) => database.transaction(change)());
  }

  #ask<T>(question: (database: Database.Database) => T): T {
    // libsql 0.5 ends the whole process when a closed database is used.
    if (this.#isClosed) throw new Error('The index is closed.');
    // Inside a change, trouble ends the whole change.
    if (this.#database.inTransaction) return question(this.#database);
    try {
      return question(this.#database);
    } catch (error) {
      if (this.#database.memory || !isSqliteError(error)) throw error;
      this.#database.close();
      this.#database = openIndexTables(IN_MEMORY, '');
      this.#onLost();
      return question(this.#database);
    }
  }

  /** One file is the story; the others that say they are it are listed as copies. */
  #settleCopies(id: StoryId): void {
    const files = this.#files('WHERE id = ?', id);
    const original = originalOf(files, id);
    const mark = this.#database.prepare('UPDATE file SET broken = ? WHERE name = ?');
    for (const { name } of files) mark.run(name === original ? null : JSON.stringify(copyOf(name, original)), name);
  }
}

/** The file that bears the story's own name, or else the first: copies by sync clients and people get longer names. */
function originalOf(files: readonly IndexedFile[], id: StoryId): string {
  const names = files.map(({ name }) => name).sort();
  return names.find((name) => name.endsWith(nameEnding(id))) ?? names[0] ?? '';
}

function copyOf(name: string, original: string): BrokenFile {
  return { name, kind: 'same-id', reason: `It is a copy of the story in ${original}.` };
}

function aboutStory({ slugline, creditLine, categories, keywords, dateline }: Story): string {
  const places = (dateline?.places ?? []).flatMap(({ city, region, country }) => [city, region, country]);
  return [slugline, creditLine?.text ?? '', ...categories, ...keywords, ...places, dateline?.source ?? ''].join(' ');
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

function msOrNull(instant: string | null): number | null {
  return instant === null ? null : msFromInstant(instant);
}
