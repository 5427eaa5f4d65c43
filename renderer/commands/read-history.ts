import type { ComparedField } from '../../domain/diff-stories.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import type { VersionSummary } from '../../ipc/history-requests.ts';
import { changeOfText } from '../state/draft.ts';
import type { App } from './app.ts';
import { replaceStory } from './edit-story.ts';

/** What can be brought back by itself. The two states of a story are moved, not restored. */
export type RestorableField = Exclude<ComparedField, 'workflow' | 'publication' | 'corrections'> | 'body';

export function isRestorable(field: ComparedField | 'body'): field is RestorableField {
  return field !== 'workflow' && field !== 'publication' && field !== 'corrections';
}

/** The kept versions of a story, newest first. */
export async function listVersions(app: App, id: StoryId): Promise<readonly VersionSummary[]> {
  return app.desktop['history:list']({ id });
}

/** One kept version; null if its file is gone. */
export async function readVersion(app: App, id: StoryId, key: string): Promise<Story | null> {
  const answer = await app.desktop['history:read']({ id, key });
  return answer.ok ? answer.value : null;
}

/** What readers have of a live story; null if that is not kept any more. */
export async function readLiveVersion(app: App, id: StoryId): Promise<Story | null> {
  const answer = await app.desktop['story:live-version']({ id });
  return answer.ok ? answer.value : null;
}

/** Puts a kept version in the story's place. The text as it is now is kept as a version first, and one undo brings it back. */
export async function bringBackVersion(app: App, id: StoryId, key: string): Promise<void> {
  const version = await readVersion(app, id, key);
  if (version === null) return;
  await app.saver.exclusively(id, () => app.desktop['history:keep']({ id, reason: 'before-restore' }));
  replaceStory(app, id, changeOfText(version), 'version-restored');
}

/** Puts one field of a kept version, or its body, in place of the story's own; everything else stays as it is. */
export async function bringBackField(app: App, id: StoryId, key: string, field: RestorableField): Promise<void> {
  const version = await readVersion(app, id, key);
  if (version === null) return;
  await app.saver.exclusively(id, () => app.desktop['history:keep']({ id, reason: 'before-restore' }));
  replaceStory(app, id, { [field]: version[field] }, 'version-restored');
}

/** Gives a kept version a name, under which it is kept for ever. */
export async function nameVersion(app: App, id: StoryId, key: string, name: string): Promise<void> {
  await app.desktop['history:name']({ id, key, name });
}
