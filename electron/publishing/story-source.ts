import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../domain/settings.ts';
import { type SiteStory, siteStoryFrom } from '../../domain/site/site-story.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import { storyFromText, textFromStory } from '../../domain/story-file.ts';
import { fileOf, LAYOUT, nameEnding } from '../library/newsroom-layout.ts';
import { MAX_STORY_BYTES, textFromBytes } from '../library/read-story-file.ts';
import { asReadersHaveIt } from './readers-text.ts';

/** What a press knows of one story file; the same as long as the file's stamp is. */
export interface KnownFile {
  readonly stamp: string;
  readonly story: SiteStory | null;
  /** Why the file is no story; empty for a story. */
  readonly problem: string;
}

/** A file in the stories folder as the disk shows it. */
export interface FoundFile {
  readonly name: string;
  readonly stamp: string;
}

/**
 * Every story file of a newsroom, by name relative to it. Reads no file: only names and stamps. Links and hidden
 * files are left alone, as the library does.
 */
export function findStoryFiles(root: string): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const folders: string[] = [LAYOUT.stories];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const directory = fileOf(root, folder);
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(name);
      else if (entry.isFile() && entry.name.toLowerCase().endsWith('.json')) {
        found.push({ name, stamp: stampOf(path.join(directory, entry.name)) });
      }
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A story file read: what the site knows of it, and the story itself. */
export interface ReadFile {
  readonly known: KnownFile;
  readonly full: Story | null;
}

/** Reads one file, as its readers have the story. What is wrong with it is a fact about it, for the editor; never a reason to stop. */
export function readStoryForSite(root: string, { name, stamp }: FoundFile, settings: Settings): ReadFile {
  const bytes = readFileSync(fileOf(root, name));
  const text = bytes.length < MAX_STORY_BYTES ? textFromBytes(bytes) : null;
  if (text === null) return broken(stamp, 'It is not UTF-8 text of a sensible length.');
  const story = storyFromText(text);
  if (!story.ok) return broken(stamp, story.failure.reason);
  const full = asReadersHaveIt(root, story.value);
  // No stamp: the story's own file does not tell when its history is back.
  if (full === null) return broken('', 'The text that readers have is not in its history any more. Put it live again.');
  const revision = hashOf(full === story.value ? bytes : textFromStory(full));
  return { known: { stamp, story: siteStoryFrom(full, revision, settings), problem: '' }, full };
}

function hashOf(content: string | Uint8Array): string {
  return hash('sha1', content).slice(0, 20);
}

/** Of two files with the same story, the one that bears its name is the story; else the first by name. */
export function ownFiles(files: ReadonlyMap<string, KnownFile>): ReadonlyMap<StoryId, string> {
  const own = new Map<StoryId, string>();
  for (const [name, { story }] of files) {
    if (story === null) continue;
    const { id } = story.summary;
    const known = own.get(id);
    if (known === undefined || (!known.endsWith(nameEnding(id)) && name.endsWith(nameEnding(id)))) own.set(id, name);
  }
  return own;
}

function broken(stamp: string, problem: string): ReadFile {
  return { known: { stamp, story: null, problem }, full: null };
}

/** Changes whenever the file does; a rename gives another inode, a write in place another change time. */
function stampOf(file: string): string {
  const { ino, size, mtimeMs, ctimeMs } = lstatSync(file);
  return `${ino}:${size}:${mtimeMs}:${ctimeMs}`;
}
