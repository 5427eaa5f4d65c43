import path from 'node:path';
import { slugFromHeadline } from '../../domain/slug.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import { revisionOf } from './revision.ts';

/** What a newsroom folder holds (DESIGN.md §3). Anything else in it belongs to somebody else and is left alone. */
export const LAYOUT = {
  settings: 'newsroom.json',
  recentPosts: 'recent-posts.json',
  lists: 'lists',
  words: 'words.txt',
  imports: 'imports.jsonl',
  stories: 'stories',
  media: 'media',
  history: 'history',
  trash: 'trash',
  leases: 'leases',
  templates: 'templates',
  snippets: 'snippets',
  wire: 'wire',
  public: 'public',
  extraCss: 'theme/extra.css',
  lock: '.dateline-lock',
} as const;

/** The folders into which this program writes. */
export const OWN_FOLDERS = [
  LAYOUT.stories,
  LAYOUT.lists,
  LAYOUT.media,
  LAYOUT.history,
  LAYOUT.trash,
  LAYOUT.leases,
  LAYOUT.templates,
  LAYOUT.snippets,
] as const;

/** Names this newsroom among those of which the machine keeps rescue files and an index. */
export function newsroomKey(root: string): string {
  return revisionOf(root).slice(0, 16);
}

/**
 * The name that a story's file gets at its creation and keeps: `stories/2026/11/2026-11-24-<slug>-<8 hex>.json`,
 * relative to the newsroom, by the day (UTC) on which the story was created.
 */
export function storyFileName(story: Pick<Story, 'id' | 'slug' | 'headline' | 'language' | 'createdAt'>): string {
  const day = new Date(story.createdAt).toISOString().slice(0, 10);
  const [year = '', month = ''] = day.split('-');
  // A slug from a foreign file may hold anything; as a headline it becomes harmless.
  const slug = slugFromHeadline(story.slug || story.headline, story.language) || 'untitled';
  return [LAYOUT.stories, year, month, `${day}-${slug}${nameEnding(story.id)}`].join('/');
}

/** How the name of a story's own file ends: what tells it from a copy of itself. */
export function nameEnding(id: StoryId): string {
  return `-${id.slice(0, 8)}.json`;
}

/** Where a name relative to the newsroom is on this disk. */
export function fileOf(root: string, name: string): string {
  return path.join(root, ...name.split('/'));
}

/** A moment as a sortable part of a file name: `20261124T140200000Z`. */
export function timeKey(now: number): string {
  return new Date(now).toISOString().replace(/[-:.]/g, '');
}

/** The moment that a time key means; null if it is none. */
export function instantFromTimeKey(key: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(key);
  if (parts === null) return null;
  const [, year, month, day, hours, minutes, seconds, milliseconds] = parts;
  const instant = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}
