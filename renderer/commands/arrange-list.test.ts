import { expect, it } from 'vitest';
import { withRules } from '../../domain/lists/edit-list.ts';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import { RECENT_POSTS } from '../../domain/lists/site-list.ts';
import { settingsSchema } from '../../domain/settings.ts';
import { createAppStore } from '../state/app-store.ts';
import { openList, shownList } from '../state/curated-state.ts';
import { DIRECT_WORKERS } from '../testing/direct-workers.ts';
import { createFakeDesktop } from '../testing/fake-desktop.ts';
import { createApp } from './app.ts';
import { arrangeList, readLists, redoArranging, showList, undoArranging } from './arrange-list.ts';
import { bringBackList, createList, deleteList, settleListConflict } from './manage-lists.ts';

const NOON = '2026-11-24T12:00:00.000Z';

const withCount = (count: number) => (draft: CuratedList) => withRules(draft, { ...draft.rules, count });

async function listDesk() {
  const settings = settingsSchema.parse({ format: 1, name: 'The Creek Gazette' });
  const fake = createFakeDesktop({ settings, now: () => NOON });
  const app = createApp(fake.api, createAppStore(), DIRECT_WORKERS, () => NOON);
  await readLists(app);
  const curated = () => app.store.getState().curated;
  const countOnDisk = (id = RECENT_POSTS) => fake.lists.list(id).draft.rules.count;
  return { app, fake, curated, countOnDisk };
}

it('brings every change to disk at once, and undoing too', async () => {
  const { app, countOnDisk } = await listDesk();

  await arrangeList(app, withCount(3));
  expect(countOnDisk()).toBe(3);
  await undoArranging(app);
  expect(countOnDisk()).toBeNull();
  await redoArranging(app);
  expect(countOnDisk()).toBe(3);
});

it('undoes on the list that is on the desk alone', async () => {
  const { app, countOnDisk } = await listDesk();
  await arrangeList(app, withCount(3));
  await createList(app, 'Lead', { kind: 'front' });
  await arrangeList(app, withCount(2));

  await undoArranging(app);
  await undoArranging(app);

  expect([countOnDisk(), countOnDisk('lead')]).toEqual([3, null]);
});

it('does not write over what another hand has done, until the editor says so', async () => {
  const { app, fake, curated, countOnDisk } = await listDesk();
  fake.lists.write(withDraft(fake.lists.recentPosts(), withCount(9)));

  await arrangeList(app, withCount(3));
  await arrangeList(app, withCount(4));

  expect(countOnDisk()).toBe(9);
  expect(shownList(curated())?.saving.trouble).toMatchObject({ kind: 'list-conflict' });
  await settleListConflict(app, RECENT_POSTS, 'ours');
  expect(countOnDisk()).toBe(4);
  await undoArranging(app);
  expect(countOnDisk()).toBe(9);
});

it('takes the list of the other hand if the editor wants that', async () => {
  const { app, fake, curated, countOnDisk } = await listDesk();
  fake.lists.write(withDraft(fake.lists.recentPosts(), withCount(9)));
  await arrangeList(app, withCount(3));

  await settleListConflict(app, RECENT_POSTS, 'theirs');

  expect(shownList(curated())?.list.draft.rules.count).toBe(9);
  expect(countOnDisk()).toBe(9);
});

it('keeps a list that another hand has deleted while it was arranged', async () => {
  const { app, fake, curated, countOnDisk } = await listDesk();
  await createList(app, 'Lead', { kind: 'front' });
  fake.lists.remove('lead');

  await arrangeList(app, withCount(3));
  expect(openList(curated(), 'lead')?.saving.trouble).toEqual({ kind: 'list-conflict', onDisk: null });
  await settleListConflict(app, 'lead', 'ours');

  expect(countOnDisk('lead')).toBe(3);
});

it('deletes a list, and brings it back as it was', async () => {
  const { app, curated, countOnDisk } = await listDesk();
  await createList(app, 'Lead', { kind: 'front' });
  await arrangeList(app, withCount(3));

  await deleteList(app, 'lead');
  expect(shownList(curated())?.list.id).toBe(RECENT_POSTS);
  expect(app.store.getState().toast?.message).toEqual({ kind: 'list-deleted', id: 'lead', name: 'Lead' });
  await bringBackList(app, 'lead');

  expect(shownList(curated())?.list.name).toBe('Lead');
  expect(countOnDisk('lead')).toBe(3);
  showList(app, RECENT_POSTS);
  expect(shownList(curated())?.list.id).toBe(RECENT_POSTS);
});

function withDraft<List extends { readonly draft: CuratedList }>(
  list: List,
  change: (draft: CuratedList) => CuratedList,
): List {
  return { ...list, draft: change(list.draft) };
}
