import type { Check, CheckFix } from '../../domain/checks/check.ts';
import type { StoryId } from '../../domain/story.ts';
import { changeOfText } from '../state/draft.ts';
import { type App, collectBody } from './app.ts';
import { replaceStory } from './edit-story.ts';
import { saveSettings } from './save-settings.ts';

/** Makes the correction that a check proposes. The check must have been made of the text as it is. */
export async function fixCheck(app: App, id: StoryId, check: Check, fix: CheckFix): Promise<void> {
  const { applyFix } = await applying();
  collectBody(app, id);
  const story = app.store.getState().drafts[id]?.story;
  if (story !== undefined) replaceStory(app, id, changeOfText(applyFix(story, check, fix)), 'check-fixed');
}

/** Makes the first correction of each of these checks, in one step. */
export async function fixChecks(app: App, id: StoryId, checks: readonly Check[]): Promise<void> {
  const { applyFixes } = await applying();
  collectBody(app, id);
  const story = app.store.getState().drafts[id]?.story;
  if (story !== undefined) replaceStory(app, id, changeOfText(applyFixes(story, checks)), 'check-fixed');
}

/** Read when it is first needed: it brings the parser of bodies along. */
function applying() {
  return import('../../domain/checks/apply-fix.ts');
}

/** This story is right as it is. */
export function leaveCheck(app: App, id: StoryId, check: Check): void {
  app.store.dispatch({ type: 'check-left', id, key: check.key });
}

/** The rule is not this newsroom's. */
export async function leaveRule(app: App, check: Check): Promise<void> {
  const { stage } = app.store.getState();
  if (stage.kind !== 'newsroom') return;
  const { ignoredChecks } = stage.newsroom.settings;
  await saveSettings(app, { ignoredChecks: [...new Set([...ignoredChecks, check.rule])] });
}
