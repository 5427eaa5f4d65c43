import type { Template } from '../../domain/boilerplate/template.ts';
import type { StoryId } from '../../domain/story.ts';
import type { BoilerplateFailure } from '../../ipc/boilerplate-requests.ts';
import { focusPart } from '../story/focus-part.ts';
import type { App } from './app.ts';
import { createStory } from './create-story.ts';

/** Reads templates and snippets anew: their files are anyone's to change. */
export async function readBoilerplate(app: App): Promise<void> {
  const boilerplate = await app.desktop['boilerplate:list']();
  app.store.dispatch({ type: 'boilerplate-read', boilerplate });
}

/** A new story with what its template gives. */
export async function startFromTemplate(app: App, template: Template): Promise<void> {
  const id = await createStory(app, template.fields);
  if (id !== null) focusPart('headline');
}

/** Makes a template of the story as it is on screen. Null if it was made. */
export async function saveTemplate(
  app: App,
  { name, from, replace }: { readonly name: string; readonly from: StoryId; readonly replace: boolean },
): Promise<BoilerplateFailure | null> {
  await app.saver.flush(from);
  return saved(app, name, await app.desktop['boilerplate:save-template']({ name, from, replace }));
}

/** Makes a snippet of a piece of a story. Null if it was made. */
export async function saveSnippet(
  app: App,
  snippet: { readonly name: string; readonly body: string; readonly replace: boolean },
): Promise<BoilerplateFailure | null> {
  return saved(app, snippet.name, await app.desktop['boilerplate:save-snippet'](snippet));
}

async function saved(
  app: App,
  name: string,
  answer: { readonly ok: true } | { readonly ok: false; readonly failure: BoilerplateFailure },
): Promise<BoilerplateFailure | null> {
  if (!answer.ok) return answer.failure;
  await readBoilerplate(app);
  app.store.dispatch({ type: 'dialog-closed' });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'boilerplate-saved', name } });
  return null;
}
