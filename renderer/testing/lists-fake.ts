import { EMPTY_RECENT_POSTS, type RecentPosts } from '../../domain/lists/recent-posts.ts';
import { type ListId, listIdFor, newListFile, RECENT_POSTS, type SiteList } from '../../domain/lists/site-list.ts';
import { fail, ok } from '../../domain/result.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import type { DesktopApi } from '../../ipc/contract.ts';
import type { ReadList } from '../../ipc/list-requests.ts';

type ListRequests = Pick<DesktopApi, Extract<keyof DesktopApi, `lists:${string}`>>;

/** The curated lists of a newsroom in memory. */
export class FakeLists {
  readonly #lists = new Map<ListId, SiteList>();
  readonly #writes = new Map<ListId, number>();

  constructor(recentPosts: RecentPosts = EMPTY_RECENT_POSTS) {
    this.#lists.set(RECENT_POSTS, { ...recentPosts, id: RECENT_POSTS, name: '', place: { kind: 'recent-posts' } });
  }

  recentPosts(): SiteList {
    return this.list(RECENT_POSTS);
  }

  list(id: ListId): SiteList {
    const list = this.#lists.get(id);
    if (list === undefined) throw new Error(`There is no list ${id}.`);
    return list;
  }

  has(id: ListId): boolean {
    return this.#lists.has(id);
  }

  ids(): readonly ListId[] {
    return [...this.#lists.keys()];
  }

  revisionOf(id: ListId): string {
    return String(this.#writes.get(id) ?? 0).padStart(64, '0');
  }

  read(id: ListId): ReadList {
    return { list: this.list(id), revision: this.revisionOf(id) };
  }

  /** Also what another hand does to a list. */
  write(list: SiteList): ReadList {
    this.#lists.set(list.id, list);
    this.#writes.set(list.id, (this.#writes.get(list.id) ?? 0) + 1);
    return this.read(list.id);
  }

  remove(id: ListId): void {
    this.#lists.delete(id);
  }
}

/** The requests about lists, answered as main would. `onChange` is told of every write. */
export function listsFake(
  lists: FakeLists,
  stories: () => readonly StorySummary[],
  onChange: (id: ListId) => void,
): ListRequests {
  const trash = new Map<ListId, SiteList>();
  const written = (list: SiteList) => {
    const read = lists.write(list);
    onChange(list.id);
    return read;
  };
  return {
    'lists:read': async () => ({ lists: lists.ids().map((id) => lists.read(id)), stories: stories() }),
    'lists:save': async ({ id, draft, basedOn }) => {
      if (!lists.has(id)) return fail({ kind: 'list-conflict', onDisk: null });
      if (lists.revisionOf(id) !== basedOn) return fail({ kind: 'list-conflict', onDisk: lists.read(id) });
      return ok({ revision: written({ ...lists.list(id), draft }).revision });
    },
    'lists:create': async ({ name, place }) =>
      ok(written({ ...newListFile(name, place), id: listIdFor(name, new Set(lists.ids())) })),
    'lists:rename': async ({ id, name }) => ok(written({ ...lists.list(id), name })),
    'lists:delete': async ({ id }) => {
      const list = lists.list(id);
      trash.set(id, list);
      lists.remove(id);
      return ok({ name: list.name });
    },
    'lists:bring-back': async ({ id }) => {
      const list = trash.get(id);
      return list === undefined ? fail({ kind: 'not-found' }) : ok(written(list));
    },
    'lists:find-cards': async () => fail({ kind: 'cancelled' }),
  };
}
