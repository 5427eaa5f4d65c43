import { addOutsideEntry } from '../../domain/lists/edit-list.ts';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import type { StoryId } from '../../domain/story.ts';
import type { WirePost } from '../../domain/wire/pieces.ts';
import type { WireProposal } from '../../domain/wire/read-wire.ts';
import { storyFieldsFromProposal } from '../../domain/wire/story-fields.ts';
import { openDraft } from '../state/app-state.ts';
import type { BeforeWireCopy } from '../state/toast-state.ts';
import type { App } from './app.ts';
import { createStory } from './create-story.ts';
import { replaceStory, undoReplacement } from './edit-story.ts';
import { saveSettings } from './save-settings.ts';
import { trashStory } from './trash-story.ts';

export interface WireChoices {
  /** The story whose text the copy takes the place of; null: a new one. */
  readonly into: StoryId | null;
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
  const fields = storyFieldsFromProposal(proposal);
  app.store.dispatch({ type: 'dialog-closed' });
  if (app.store.getState().stage.kind !== 'newsroom') {
    app.store.dispatch({ type: 'dialog-opened', dialog: { kind: 'create-newsroom', first: fields } });
    return;
  }
  const furniture = choices.withFurniture ? await takeFurniture(app, proposal.furniture) : null;
  const list = choices.withPosts ? await takePosts(app, proposal.recentPosts) : null;
  const id = choices.into ?? (await createStory(app, fields));
  if (id === null) return;
  if (choices.into !== null) replaceStory(app, choices.into, fields);
  const before = { hadNoStory: choices.into === null, list, furniture };
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'wire-copy-taken', id, before } });
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
  const { list } = await app.desktop['recent-posts:read']();
  await putDraft(app, posts.reduceRight(withPost, list.draft));
  return list.draft;
}

async function putDraft(app: App, draft: CuratedList): Promise<void> {
  const { list, revision } = await app.desktop['recent-posts:read']();
  const answer = await app.desktop['recent-posts:save']({ list: { ...list, draft }, basedOn: revision });
  if (!answer.ok)
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'list-not-saved', failure: answer.failure } });
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
