import type { CheckReport } from '../../domain/checks/check.ts';
import { checkStory } from '../../domain/checks/check-story.ts';
import { msFromInstant } from '../../domain/instant.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Story } from '../../domain/story.ts';
import type { SurroundingPage } from '../../ipc/contract.ts';
import { useAppState } from './AppStateProvider.tsx';
import { openDraft } from './app-state.ts';
import { useNewsroomSettings } from './use-newsroom-settings.ts';
import { useSettled } from './use-settled.ts';

/** Checks wait for a pause in typing, so that no key waits for them. */
const PAUSE_MS = 400;
const NOTHING_LEFT: readonly string[] = [];

interface Question {
  readonly story: Story;
  readonly settings: Settings;
  readonly paths: SurroundingPage['paths'];
  readonly left: readonly string[];
  readonly nowMs: number;
}

/** What an editor should look at in the open story; null while none is open. */
export function useChecks(): CheckReport | null {
  const story = useSettled(
    useAppState((state) => openDraft(state)?.story ?? null),
    PAUSE_MS,
  );
  const openId = useAppState((state) => openDraft(state)?.story.id ?? null);
  const settings = useNewsroomSettings();
  const paths = useAppState((state) => state.surroundings?.paths ?? null);
  const left = useAppState((state) => (openId === null ? NOTHING_LEFT : (state.leftChecks[openId] ?? NOTHING_LEFT)));
  const nowMs = useAppState((state) => msFromInstant(state.now));
  if (story === null || story.id !== openId || settings === null || paths === null) return null;
  return reportOf({ story, settings, paths, left, nowMs });
}

/** The last report, for the three places that show it. */
let last: { readonly question: Question; readonly report: CheckReport } | null = null;

function reportOf(question: Question): CheckReport {
  if (last !== null && isSame(last.question, question)) return last.report;
  const { story, settings, paths, left, nowMs } = question;
  const known = new Set<string>(Object.keys(paths));
  const report = checkStory(story, settings, {
    nowMs,
    leadsToStory: (id) => known.has(id),
    ignoredKeys: new Set(left),
  });
  last = { question, report };
  return report;
}

function isSame(one: Question, other: Question): boolean {
  return (
    one.story === other.story &&
    one.settings === other.settings &&
    one.paths === other.paths &&
    one.left === other.left &&
    one.nowMs === other.nowMs
  );
}
