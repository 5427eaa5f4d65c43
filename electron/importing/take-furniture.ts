import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { CuratedList, OutsideEntry } from '../../domain/lists/recent-posts.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Settings } from '../../domain/settings.ts';
import type { WirePost } from '../../domain/wire/pieces.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import { readLists } from '../library/list-files.ts';
import type { Newsroom } from '../library/newsroom.ts';
import { saveSettings } from '../library/save-settings.ts';
import { saveListDraft } from '../library/site-lists.ts';
import type { Furniture } from './found-story.ts';

/** What the newsroom took over from a copied page; empty and 0 for nothing. */
export interface TakenFurniture {
  readonly siteName: string;
  readonly cookieNotice: string;
  readonly recentPosts: number;
}

/**
 * Gives the newsroom what a copied page shows around its story, where the newsroom has nothing of its own: its cards
 * as outside entries below those that are there (a card that is there already is not added again), its cookie notice
 * while the newsroom has none, and its name while the newsroom is still called after its folder.
 */
export async function takeFurniture(
  newsroom: Newsroom,
  furniture: Furniture,
): Promise<Result<TakenFurniture, SaveFailure>> {
  const settings = newsroom.settings();
  const wanted = wantedSettings(settings, path.basename(newsroom.root), furniture);
  if (Object.keys(wanted).length > 0) {
    const saved = await saveSettings(newsroom, { ...settings, ...wanted });
    if (!saved.ok) return saved;
  }
  const posts = await takePosts(newsroom, furniture.posts);
  if (!posts.ok) return posts;
  return ok({ siteName: wanted.name ?? '', cookieNotice: wanted.cookieNotice ?? '', recentPosts: posts.value });
}

/** How many cards were added. */
async function takePosts(newsroom: Newsroom, posts: readonly WirePost[]): Promise<Result<number, SaveFailure>> {
  const [recentPosts] = posts.length === 0 ? [] : await readLists(newsroom.root);
  if (recentPosts === undefined) return ok(0);
  const { list, revision } = recentPosts;
  const added = newPosts(list.draft, posts);
  if (added.length === 0) return ok(0);
  const saved = await saveListDraft(newsroom, list.id, withPosts(list.draft, added), revision);
  if (saved.ok) return ok(added.length);
  const { failure } = saved;
  if (failure.kind !== 'list-conflict') return fail(failure);
  return fail({ kind: 'disk-trouble', reason: 'Another program has changed the list.', rescued: false });
}

function wantedSettings(
  settings: Settings,
  folderName: string,
  { siteName, cookieNotice }: Furniture,
): Partial<Pick<Settings, 'name' | 'cookieNotice'>> {
  return {
    ...(siteName !== '' && settings.name === folderName && { name: siteName }),
    ...(cookieNotice !== '' && settings.cookieNotice === '' && { cookieNotice }),
  };
}

function newPosts({ entries }: CuratedList, posts: readonly WirePost[]): readonly WirePost[] {
  const known = new Set(entries.flatMap((entry) => (entry.kind === 'outside' ? [entry.headline] : [])));
  return posts.filter(({ headline }) => !known.has(headline));
}

function withPosts(list: CuratedList, posts: readonly WirePost[]): CuratedList {
  const added = posts.map(({ headline, excerpt, publishedAt }): OutsideEntry => {
    return { kind: 'outside', id: randomUUID(), pin: null, headline, excerpt, url: '', publishedAt };
  });
  return { ...list, entries: [...list.entries, ...added] };
}
