import { addOutsideEntry } from '../../domain/lists/edit-list.ts';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import type { StoryId } from '../../domain/story.ts';
import type { WirePost } from '../../domain/wire/pieces.ts';
import type { WireProposal } from '../../domain/wire/read-wire.ts';
import { storyFieldsFromProposal } from '../../domain/wire/story-fields.ts';
import { openDraft } from '../state/app-state.ts';
import type { App } from './app.ts';
import { createStory } from './create-story.ts';
import { replaceStory } from './edit-story.ts';
import { saveSettings } from './save-settings.ts';

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
  if (choices.withFurniture) await takeFurniture(app, proposal.furniture);
  if (choices.withPosts) await takePosts(app, proposal.recentPosts);
  if (choices.into === null) await createStory(app, fields);
  else replaceStory(app, choices.into, fields, 'wire-copy-taken');
}

async function takeFurniture(app: App, { siteName, cookieNotice }: WireProposal['furniture']): Promise<void> {
  await saveSettings(app, {
    ...(siteName !== '' && { name: siteName }),
    ...(cookieNotice !== '' && { cookieNotice }),
  });
}

/** An outside entry joins at the top: the last of the page goes in first. */
async function takePosts(app: App, posts: readonly WirePost[]): Promise<void> {
  const { list, revision } = await app.desktop['recent-posts:read']();
  const draft = posts.reduceRight(withPost, list.draft);
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
