/**
 * The newsroom: one folder of plain files (DESIGN.md §3), opened.
 *
 * A `Newsroom` is a value that the app and the command line open once and hand to the functions of this folder, one
 * small file an operation; each returns a `Result` and never throws for what can go wrong in normal use:
 *
 *   open and make      newsroom.ts        openNewsroom  createNewsroom  openSampleNewsroom  closeNewsroom
 *   settings           newsroom.ts        newsroom.settings()   save-settings.ts  saveSettings
 *   the list           newsroom.index     list  liveSummaries  summariesOf   (newsroom.scanned: all files looked at)
 *   stories            story-library.ts   openStory  createStory  duplicateStory  moveStory  correctStory  readersText
 *                      save-story.ts      saveStory
 *   broken files       broken-file.ts     brokenFileText
 *   trash              trash.ts           trashStory  listTrash  restoreFromTrash  emptyTrash
 *   history            history.ts         listVersions  keepVersion  nameVersion   version-files.ts  readVersion
 *   rescue             rescue-files.ts    listRescued  readRescued  dismissRescued
 *   curated lists      site-lists.ts      readSiteLists  saveListDraft  createList  renameList  deleteList  bringBackList
 *   pictures           media.ts           addPicture  readMedia   crop-picture.ts  cropPicture
 *                      pictures-in-use/   pictureUses  unusedMedia  trashMedia  restoreMedia
 *   all stories        batch/             BatchDesk: find, replace, replacePicture, undo
 *   boilerplate        boilerplate.ts     listBoilerplate  saveTemplate  saveSnippet
 *   spelling           word-list.ts        readWordList  addWord  removeWord   newsroom.index.namesAmong
 *   other hands        watch.ts           watchNewsroom  recheckNewsroom   newsroom.changes.on(listener)
 *                      lease.ts           holdStory  releaseStory  heldBy
 *   backup             backup.ts          backUpNewsroom   restore-backup.ts  restoreNewsroom
 */
import { cp, mkdir, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Settings } from '../../domain/settings.ts';
import { settingsSchema } from '../../domain/settings.ts';
import type { OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import { Changes } from './changes.ts';
import { type CommitLock, openCommitLock } from './commit-lock.ts';
import type { Desk } from './desk.ts';
import { type FileSystem, hasCode, realFileSystem } from './file-system.ts';
import { EMPTY_RECENT_POSTS_LIST, textFromList } from './list-files.ts';
import { fileOf, LAYOUT, newsroomKey, OWN_FOLDERS } from './newsroom-layout.ts';
import { cardSettings, readSettings, textFromSettings } from './newsroom-settings.ts';
import { reasonFrom } from './read-regular-file.ts';
import { scanStories } from './scan-stories.ts';
import { StoryIndex } from './story-index.ts';
import { StoryMemories } from './story-memory.ts';
import { removeOrphanedTempFiles } from './temp-files.ts';
import { writeFileDurably } from './write-file-durably.ts';
import { WriteQueue } from './write-queue.ts';

export interface Newsroom {
  /** The folder, with every link on the way to it resolved. */
  readonly root: string;
  readonly desk: Desk;
  readonly settings: () => Settings;
  readonly index: StoryIndex;
  readonly changes: Changes;
  /** Resolves when every story's file has been compared with the index since the newsroom was opened. */
  readonly scanned: Promise<void>;

  /** What follows is for the library only. */
  readonly files: FileSystem;
  readonly queue: WriteQueue;
  readonly lock: CommitLock;
  readonly memories: StoryMemories;
  readonly closing: AbortController;
  readonly replaceSettings: (settings: Settings) => void;
}

/** A newsroom as the first look at its files finds it. */
export type UnscannedNewsroom = Omit<Newsroom, 'scanned'>;

/** What a new newsroom must be told; the rest of its settings begins with the schema's values. */
export type NewNewsroom = Pick<Settings, 'name'> & Partial<Settings>;

/**
 * Opens the newsroom in `folder` and returns at once: the list first shows what the index remembers, and follows the
 * files while they are looked at in the background. Writes nothing into the folder.
 */
export async function openNewsroom(
  folder: string,
  desk: Desk,
  files: FileSystem = realFileSystem,
): Promise<Result<Newsroom, OpenNewsroomFailure>> {
  try {
    const root = await realpath(folder);
    const settings = await readSettings(root);
    return settings.ok ? ok(newsroomOf(root, settings.value, desk, files)) : settings;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return fail({ kind: 'folder-missing', folder });
    return fail({ kind: 'not-readable', folder, reason: reasonFrom(error) });
  }
}

/** Makes a newsroom in `folder`, which must be empty or not there yet, and opens it. */
export async function createNewsroom(
  folder: string,
  newNewsroom: NewNewsroom,
  desk: Desk,
): Promise<Result<Newsroom, OpenNewsroomFailure>> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await isEmpty(folder))) return fail({ kind: 'not-empty', folder });
    await mkdir(path.join(folder, LAYOUT.stories));
    await writeFileDurably(path.join(folder, LAYOUT.recentPosts), textFromList(EMPTY_RECENT_POSTS_LIST));
    // Last, because it is what makes the folder a newsroom: one that could not be finished is not opened as one.
    const settings = settingsSchema.parse({ format: 1, ...newNewsroom });
    await writeFileDurably(path.join(folder, LAYOUT.settings), textFromSettings(settings));
    return openNewsroom(folder, desk);
  } catch (error) {
    if (hasCode(error, 'ENOTDIR', 'EEXIST')) return fail({ kind: 'not-empty', folder });
    return fail({ kind: 'not-readable', folder, reason: reasonFrom(error) });
  }
}

/** Opens the copy of the sample newsroom in `folder`, made from `sample` if there is none yet. */
export async function openSampleNewsroom(
  sample: string,
  folder: string,
  desk: Desk,
): Promise<Result<Newsroom, OpenNewsroomFailure>> {
  try {
    const known = await openNewsroom(folder, desk);
    if (known.ok || !['folder-missing', 'not-a-newsroom'].includes(known.failure.kind)) return known;
    const isSettings = (file: string) => path.relative(sample, file) === LAYOUT.settings;
    await cp(sample, folder, { recursive: true, filter: (file) => !isSettings(file) });
    await cp(path.join(sample, LAYOUT.settings), path.join(folder, LAYOUT.settings));
    return openNewsroom(folder, desk);
  } catch (error) {
    return fail({ kind: 'not-readable', folder, reason: reasonFrom(error) });
  }
}

/** Returns when all that was asked of the newsroom is on disk; nothing may be asked of it afterwards. */
export async function closeNewsroom(newsroom: Newsroom): Promise<void> {
  newsroom.closing.abort();
  await newsroom.scanned;
  await newsroom.queue.idle();
  newsroom.lock.close();
  newsroom.index.close();
}

function newsroomOf(root: string, opened: Settings, desk: Desk, files: FileSystem): Newsroom {
  let settings = opened;
  const indexFile = path.join(desk.userData, 'index', `${newsroomKey(root)}.sqlite`);
  const unscanned: UnscannedNewsroom = {
    root,
    desk,
    settings: () => settings,
    index: new StoryIndex(indexFile, cardSettings(settings), () => void scanStories(unscanned)),
    changes: new Changes(),
    files,
    queue: new WriteQueue(),
    lock: openCommitLock(fileOf(root, LAYOUT.lock)),
    memories: new StoryMemories(),
    closing: new AbortController(),
    replaceSettings: (replaced) => {
      settings = replaced;
    },
  };
  return { ...unscanned, scanned: lookAround(unscanned) };
}

/** What a newsroom does behind the first look at it. */
async function lookAround(newsroom: UnscannedNewsroom): Promise<void> {
  await scanStories(newsroom);
  await removeOrphanedTempFiles(newsroom.root, OWN_FOLDERS, newsroom.desk.now());
}

async function isEmpty(folder: string): Promise<boolean> {
  // What desktops leave in a folder for having been looked at does not count.
  const names = await readdir(folder);
  return names.every((name) => ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory'].includes(name));
}
