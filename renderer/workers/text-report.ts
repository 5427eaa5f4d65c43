import { plainText } from '../../domain/body/plain-text.ts';
import type { CheckReport } from '../../domain/checks/check.ts';
import { checkStory } from '../../domain/checks/check-story.ts';
import { countsOf, type StoryCounts } from '../../domain/checks/counts.ts';
import { type Meter, metersOf } from '../../domain/checks/limits.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Story, StoryId } from '../../domain/story.ts';

/** All that is needed to read a story as a desk does: it is copied to the worker. */
export interface TextQuestion {
  readonly story: Story;
  readonly settings: Settings;
  /** Site paths of the stories that readers can open. */
  readonly paths: Readonly<Record<StoryId, string>>;
  /** Milliseconds since 1970: the day a dateline needs. */
  readonly nowMs: number;
}

export interface TextReport {
  readonly counts: StoryCounts;
  readonly meters: readonly Meter[];
  readonly checks: CheckReport;
  /** Names of the newsroom's own rules that came to no end, and were left out. */
  readonly endlessRules: readonly string[];
}

/** Counts and checks a story, wherever that is done. */
export type ReadText = (question: TextQuestion) => Promise<TextReport>;

/** Counts a story and checks it. Takes longer than a frame for a long read. */
export function textReport({ story, settings, paths, nowMs }: TextQuestion): TextReport {
  const known = new Set<string>(Object.keys(paths));
  return {
    counts: countsOf(plainText(story.body), story.language, settings.norms),
    meters: metersOf(story, settings),
    endlessRules: [],
    checks: checkStory(story, settings, { nowMs, leadsToStory: (id) => known.has(id) }),
  };
}
