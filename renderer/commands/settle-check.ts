import type { Check, CheckFix } from '../../domain/checks/check.ts';
import type { StoryId } from '../../domain/story.ts';
import { changeOfText } from '../state/draft.ts';
import { type App, collectBody } from './app.ts';
import { editStory, replaceStory } from './edit-story.ts';
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

/** This story is right as it is, which its file remembers. */
export function leaveCheck(app: App, id: StoryId, { key }: Check): void {
  const left = app.store.getState().drafts[id]?.story.leftChecks;
  if (left === undefined) return;
  editStory(app, id, { leftChecks: [...new Set([...left, key])] });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'check-left', id, key } });
}

/** Looks at it again, in this story. */
export function takeUpCheck(app: App, id: StoryId, key: string): void {
  const left = app.store.getState().drafts[id]?.story.leftChecks;
  if (left === undefined) return;
  editStory(app, id, { leftChecks: left.filter((each) => each !== key) });
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'undone' } });
}

/** Looks at all of them again, in this story. */
export function takeUpChecks(app: App, id: StoryId): void {
  editStory(app, id, { leftChecks: [] });
}

/** The rule is not this newsroom's. */
export async function leaveRule(app: App, { rule }: Check): Promise<void> {
  const { stage } = app.store.getState();
  if (stage.kind !== 'newsroom') return;
  const { ignoredChecks } = stage.newsroom.settings;
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'rule-left', rule } });
  await saveSettings(app, { ignoredChecks: [...new Set([...ignoredChecks, rule])] });
}

/** The rule is this newsroom's again. */
export async function takeUpRule(app: App, rule: string): Promise<void> {
  const { stage } = app.store.getState();
  if (stage.kind !== 'newsroom') return;
  const { ignoredChecks } = stage.newsroom.settings;
  app.store.dispatch({ type: 'toast-shown', message: { kind: 'undone' } });
  await saveSettings(app, { ignoredChecks: ignoredChecks.filter((each) => each !== rule) });
}
