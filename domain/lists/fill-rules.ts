import { z } from 'zod';
import { type Instant, msFromInstant } from '../instant.ts';
import { firstPublishedAt } from '../page/permalink.ts';
import { primaryLanguage } from '../primary-language.ts';
import type { StorySummary } from '../story-summary.ts';

/** How a list fills the places that no hand has filled. */
export const fillRulesSchema = z.strictObject({
  /** `none`: only what a hand has placed. */
  fill: z.enum(['newest', 'none']),
  /** Cards in the list; null: as many as the newsroom's settings say. */
  count: z.int().min(1).max(50).nullable(),
  /** Only stories of one of these categories; empty: of any. */
  categories: z.array(z.string().min(1)).readonly(),
  /** Only stories in one of these languages, BCP 47 (`ur` takes `ur-PK` too); empty: in any. */
  languages: z.array(z.string().min(2)).readonly(),
  /** Only stories first published within as many hours; null: of any age. */
  maxAgeHours: z.int().min(1).nullable(),
});
export type FillRules = Readonly<z.infer<typeof fillRulesSchema>>;

export const DEFAULT_RULES: FillRules = {
  fill: 'newest',
  count: null,
  categories: [],
  languages: [],
  maxAgeHours: null,
};

const HOUR_MS = 3_600_000;

/** True if the story may fill a place by itself at `now`. What a hand has placed answers to no rule. */
export function mayFill(story: StorySummary, rules: FillRules, now: Instant): boolean {
  return (
    rules.fill === 'newest' &&
    hasCategory(story, rules.categories) &&
    hasLanguage(story, rules.languages) &&
    msFromInstant(now) < tooOldAtMs(story, rules, now)
  );
}

/** From when on the story is too old to fill a place, in milliseconds since 1970; infinite without such a rule. */
export function tooOldAtMs(story: StorySummary, { maxAgeHours }: FillRules, now: Instant): number {
  if (maxAgeHours === null) return Number.POSITIVE_INFINITY;
  return msFromInstant(firstPublishedAt(story, now)) + maxAgeHours * HOUR_MS;
}

/** Names that differ in capitals only are one category: they share a page. */
function hasCategory({ categories }: StorySummary, wanted: readonly string[]): boolean {
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  return names.size === 0 || categories.some((name) => names.has(name.toLowerCase()));
}

function hasLanguage({ language }: StorySummary, wanted: readonly string[]): boolean {
  const own = primaryLanguage(language).toLowerCase();
  return wanted.length === 0 || wanted.some((one) => primaryLanguage(one).toLowerCase() === own);
}
