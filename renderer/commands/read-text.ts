import { msFromInstant } from '../../domain/instant.ts';
import type { AppState } from '../state/app-state.ts';
import { openDraft } from '../state/app-state.ts';
import type { TextQuestion } from '../workers/text-report.ts';
import type { App } from './app.ts';

/** Counts and checks wait for a pause in typing. */
const PAUSE_MS = 350;
/** Has the open story counted and checked, a moment after it last changed, for as long as the window is open. */
export function watchText(app: App): void {
  let wanted: TextQuestion | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  app.store.subscribe(() => {
    const question = questionFrom(app.store.getState());
    if (isSame(question, wanted)) return;
    wanted = question;
    clearTimeout(timer);
    if (question !== null) timer = setTimeout(() => void read(question), PAUSE_MS);
  });

  async function read(question: TextQuestion): Promise<void> {
    const report = await app.workers.readText(question);
    // The text went on meanwhile: another report is on its way.
    if (wanted === question) app.store.dispatch({ type: 'text-read', id: question.story.id, report });
  }
}

function questionFrom(state: AppState): TextQuestion | null {
  const story = openDraft(state)?.story;
  if (story === undefined || state.stage.kind !== 'newsroom' || state.surroundings === null) return null;
  return {
    story,
    settings: state.stage.newsroom.settings,
    paths: state.surroundings.paths,
    nowMs: msFromInstant(state.now),
  };
}

function isSame(one: TextQuestion | null, other: TextQuestion | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.story === other.story &&
    one.settings === other.settings &&
    one.paths === other.paths &&
    one.nowMs === other.nowMs
  );
}
