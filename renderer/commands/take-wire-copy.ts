import { addOutsideEntry } from '../../domain/lists/edit-list.ts';
import { type CuratedList, EMPTY_LIST } from '../../domain/lists/recent-posts.ts';
import { RECENT_POSTS } from '../../domain/lists/site-list.ts';
import type { StoryId } from '../../domain/story.ts';
import { noteWithLeftOver } from '../../domain/wire/note-with-left-over.ts';
import type { WirePost, WireRole } from '../../domain/wire/pieces.ts';
import type { WireProposal } from '../../domain/wire/read-wire.ts';
import type { WireStoryFields } from '../../domain/wire/story-fields.ts';
import type { ReadList } from '../../ipc/list-requests.ts';
import type { SameStory } from '../../ipc/wire.ts';
import { openDraft } from '../state/app-state.ts';
import type { BeforeWireCopy } from '../state/toast-state.ts';
import type { App } from './app.ts';
import { createStory } from './create-story.ts';
import { replaceStory, undoReplacement } from './edit-story.ts';
import { openStory } from './open-story.ts';
import { saveSettings } from './save-settings.ts';
import { showDesk } from './show.ts';
import { trashStory } from './trash-story.ts';

const AROUND_A_STORY: ReadonlySet<WireRole> = new Set(['site-name', 'recent-post', 'cookie-notice']);

export interface WireChoices {
  /** The story whose text the copy takes the place of; null: a new one. */
  readonly into: StoryId | null;
  /** The story of which the copy is a later version: the two are compared instead. */
  readonly compareWith: SameStory | null;
  /** The page's own list joins Recent Posts. */
  readonly withPosts: boolean;
  /** The page's site name and cookie notice become the newsroom's. */
  readonly withFurniture: boolean;
}

/** Shows what wire copy on the clipboard would become. */
export async function pasteWireCopy(app: App): Promise<void> {
  const { text } = await app.desktop['clipboard:read']();
  if (text.trim() === '') app.store.dispatch({ type: 'toast-shown', message: { kind: 'clipboard-empty' } });
  else reviewWireCopy(app, text);
}

/** Shows what a text would become, before anything is made of it. */
export function reviewWireCopy(app: App, text: string): void {
  const into = openDraft(app.store.getState())?.story.id ?? null;
  app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'wire-review', text, into } });
}

/** Makes a story of reviewed copy, or puts it in the open one: a single step that one undo takes back. */
export async function takeWireCopy(app: App, proposal: WireProposal, choices: WireChoices): Promise<void> {
  // Read when it is first needed: it brings the parser of bodies along.
  const { storyFieldsFromProposal } = await import('../../domain/wire/story-fields.ts');
  const fields = storyFieldsFromProposal(proposal);
  app.store.dispatch({ type: 'dialog-closed' });
  if (app.store.getState().stage.kind !== 'newsroom') {
    app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'create-newsroom', first: fields } });
    return;
  }
  const furniture = choices.withFurniture ? await takeFurniture(app, proposal.furniture) : null;
  const list = choices.withPosts ? await takePosts(app, proposal.recentPosts) : null;
  if (choices.compareWith !== null) return compareWith(app, choices.compareWith, fields);
  const id = choices.into ?? (await createStory(app, fields));
  if (id === null) return;
  if (choices.into !== null) replaceStory(app, choices.into, fields);
  const before = { hadNoStory: choices.into === null, list, furniture };
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'wire-copy-taken', id, before } });
}

/** The copy beside the story of which it is a later version. */
async function compareWith(app: App, { id, base }: SameStory, theirs: WireStoryFields): Promise<void> {
  await showDesk(app, 'stories');
  await openStory(app, id);
  app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'compare-wire', id, theirs, base, source: null } });
}

/** The story of the newsroom of which copy is a later version; null if none is, or there is no newsroom. */
export async function findSameStory(app: App, headline: string, slugline: string): Promise<SameStory | null> {
  if (app.store.getState().stage.kind !== 'newsroom' || (headline === '' && slugline === '')) return null;
  return app.desktop['wire:same-story']({ headline, slugline });
}

/** Makes a draft of each story of one paste; what a page showed around one goes into its note for the desk. */
export async function takeWireStories(app: App, proposals: readonly WireProposal[]): Promise<void> {
  app.store.dispatch({ type: 'dialog-closed' });
  const { storyFieldsFromProposal } = await import('../../domain/wire/story-fields.ts');
  const ids: StoryId[] = [];
  for (const proposal of proposals) {
    const fields = storyFieldsFromProposal(proposal);
    const around = proposal.pieces.filter(({ role }) => AROUND_A_STORY.has(role)).map(({ text }) => text);
    const internalNote = noteWithLeftOver(fields.internalNote ?? '', around);
    const id = await createStory(app, { ...fields, internalNote });
    if (id === null) break;
    ids.push(id);
  }
  if (ids.length > 0) app.store.dispatch({ type: 'toast-shown', message: { kind: 'wire-stories-taken', ids } });
}

/** Moves the stories that were made of one paste to the trash. */
export async function undoWireStories(app: App, ids: readonly StoryId[]): Promise<void> {
  for (const id of ids) await trashStory(app, id);
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'undone' } });
}

/** Takes back all that taking the copy did: a story made of it goes to the trash. */
export async function undoWireCopy(app: App, id: StoryId, before: BeforeWireCopy): Promise<void> {
  if (before.furniture !== null) await saveSettings(app, before.furniture);
  if (before.list !== null) await putDraft(app, before.list);
  if (before.hadNoStory) await trashStory(app, id);
  else undoReplacement(app, id);
}

/** Answers what the newsroom had before; null if it was left alone. */
async function takeFurniture(
  app: App,
  { siteName, cookieNotice }: WireProposal['furniture'],
): Promise<BeforeWireCopy['furniture']> {
  const { stage } = app.store.getState();
  if (stage.kind !== 'newsroom') return null;
  const { name, cookieNotice: notice } = stage.newsroom.settings;
  await saveSettings(app, { ...(siteName !== '' && { name: siteName }), ...(cookieNotice !== '' && { cookieNotice }) });
  return { name, cookieNotice: notice };
}

/** An outside entry joins at the top: the last of the page goes in first. Answers the list as it was before. */
async function takePosts(app: App, posts: readonly WirePost[]): Promise<CuratedList> {
  const draft = (await recentPostsOnDisk(app))?.list.draft ?? EMPTY_LIST;
  await putDraft(app, posts.reduceRight(withPost, draft));
  return draft;
}

async function putDraft(app: App, draft: CuratedList): Promise<void> {
  const read = await recentPostsOnDisk(app);
  if (read === null) return;
  const answer = await app.desktop['lists:save']({ id: RECENT_POSTS, draft, basedOn: read.revision });
  if (!answer.ok)
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'list-not-saved', failure: answer.failure } });
}

async function recentPostsOnDisk(app: App): Promise<ReadList | null> {
  const { lists } = await app.desktop['lists:read']();
  return lists.find(({ list }) => list.id === RECENT_POSTS) ?? null;
}

function withPost(list: CuratedList, { headline, excerpt, publishedAt }: WirePost): CuratedList {
  const entry = {
    kind: 'outside',
    id: crypto.randomUUID(),
    pin: null,
    headline,
    excerpt,
    url: '',
    publishedAt,
  } as const;
  return addOutsideEntry(list, entry);
}
