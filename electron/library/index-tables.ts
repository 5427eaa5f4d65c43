import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';

/** Rises with every change of the tables or of what is put into them; an index of another shape is thrown away. */
const SHAPE = 2;

/**
 * One row a file of the stories folder, whole or broken. Where a story is on the two axes stands in columns of its
 * own, so that filters and counts need no summary; times are milliseconds. `broken` (a BrokenFile) is empty for the
 * stories that can be opened. `readers_summary` is there where readers have another text than the desk. The words of the text are kept for searching only, not the text.
 */
const TABLES = `
  CREATE TABLE file (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL,
    revision TEXT,
    id TEXT,
    summary TEXT,
    readers_summary TEXT,
    broken TEXT,
    workflow TEXT,
    publication TEXT,
    embargoed_until INTEGER,
    first_published_at INTEGER,
    modified_at INTEGER,
    wire_file TEXT
  );
  CREATE INDEX file_by_id ON file (id);
  CREATE INDEX file_by_time ON file (modified_at);
  CREATE INDEX file_by_wire ON file (wire_file) WHERE wire_file IS NOT NULL;
  CREATE VIRTUAL TABLE words USING fts5 (
    headline, about, body,
    content='', contentless_delete=1, detail=full, prefix='2 3',
    tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
  );
  CREATE TABLE shape (value TEXT NOT NULL);
`;

/** The name of an index that no file keeps. */
export const IN_MEMORY = ':memory:';

/**
 * Opens the index in `file`, empty unless it was made by this version of the program for these `settings`. A damaged
 * one is replaced: it is a cache of the files, never the truth. Where no file can be had, memory has to do.
 */
export function openIndexTables(file: string, settings: string): Database.Database {
  const shape = shapeFor(settings);
  if (file === IN_MEMORY) return makeTables(new Database(IN_MEMORY), shape);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    return openKnown(file, shape);
  } catch {
    return openAnew(file, shape);
  }
}

/** Empties the index and notes for which settings it is filled from now on. */
export function clearTables(database: Database.Database, settings: string): void {
  database.exec(`DELETE FROM file; INSERT INTO words (words) VALUES ('delete-all'); DELETE FROM shape;`);
  database.prepare('INSERT INTO shape VALUES (?)').run(shapeFor(settings));
}

function openAnew(file: string, shape: string): Database.Database {
  try {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true });
    return makeTables(openDatabase(file), shape);
  } catch {
    return makeTables(new Database(IN_MEMORY), shape);
  }
}

function shapeFor(settings: string): string {
  return `${SHAPE} ${settings}`;
}

/** Throws if the file holds anything but a sound index of this shape. */
function openKnown(file: string, shape: string): Database.Database {
  const database = openDatabase(file);
  try {
    const [tables] = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().all();
    if (tables === 0) return makeTables(database, shape);
    const [found] = database.prepare('SELECT value FROM shape').pluck().all();
    if (found !== shape) throw new Error(`An index of shape ${found}.`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function openDatabase(file: string): Database.Database {
  const database = new Database(file, { timeout: 2_000 });
  database.pragma('journal_mode = WAL');
  // A power cut may cost the cache; it is then made again.
  database.pragma('synchronous = OFF');
  return database;
}

function makeTables(database: Database.Database, shape: string): Database.Database {
  database.exec(TABLES);
  database.prepare('INSERT INTO shape VALUES (?)').run(shape);
  return database;
}
