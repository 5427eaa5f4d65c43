import { textOfInlines } from '../body/block-text.ts';
import type { Body } from '../body/body.ts';
import { parseBody } from '../body/parse-body.ts';
import { cityIndexFor } from '../dateline/cities.ts';
import { DATELINE_WARNINGS, type DatelineWarningKind, datelineWarnings } from '../dateline/warnings.ts';
import type { Settings } from '../settings.ts';
import type { Story } from '../story.ts';
import { sourceIndexFor } from '../wire/sources.ts';
import { BODY_RULES, checkBody } from './body-checks.ts';
import type { Check, CheckReport, Finding } from './check.ts';
import { checkEmbargo, EMBARGO_RULE } from './embargo-check.ts';
import { checkFields, FIELD_RULES } from './field-checks.ts';
import { HOUSE_STYLE, type HouseStyleRule } from './house-style.ts';
import { metersOf } from './limits.ts';
import { rulesFromOwn } from './own-rules.ts';
import { checkHouseStyle } from './style-checks.ts';

export interface CheckContext {
  /** Milliseconds since 1970: the day a dateline needs. */
  readonly nowMs: number;
  /** Says if readers have, or will have, a page of the story with that id. */
  readonly leadsToStory: (storyId: string) => boolean;
  /** House style; the built-in rules if absent. */
  readonly rules?: readonly HouseStyleRule[];
}

/**
 * All that an editor should look at before a story goes out, fields first, then the text in its order. What is left here
 * stands in the story, what is left always in the settings.
 */
export function checkStory(story: Story, settings: Settings, context: CheckContext): CheckReport {
  const body = parseBody(story.body);
  const ignoredRules = new Set(settings.ignoredChecks);
  const leftHere = new Set(story.leftChecks);
  const shipped = isEnglish(story.language) ? (context.rules ?? HOUSE_STYLE) : [];
  const own = rulesFromOwn(settings.ownRules);
  const findings = [
    ...checkEmbargo(story, settings),
    ...checkFields(story, metersOf(story, settings)),
    ...checkDateline(story, body, settings, context),
    ...checkBody(body, context.leadsToStory),
    ...checkHouseStyle(story.headline, body, shipped),
    ...checkHouseStyle(story.headline, body, own),
  ];
  const checks = withKeys(findings).filter(({ rule, key }) => !ignoredRules.has(rule) && !leftHere.has(key));
  const ofStyle = [...shipped, ...own].map(({ id }) => id);
  const ran = [EMBARGO_RULE, ...FIELD_RULES, ...DATELINE_WARNINGS.map(datelineRule), ...BODY_RULES, ...ofStyle];
  const found = new Set(findings.map(({ rule }) => rule));
  return { checks, passed: ran.filter((rule) => !found.has(rule) && !ignoredRules.has(rule)).length };
}

function datelineRule(kind: DatelineWarningKind): string {
  return `dateline-${kind}`;
}

function checkDateline(story: Story, body: Body, settings: Settings, context: CheckContext): readonly Finding[] {
  if (story.dateline === null) return [];
  const first = body.find((block) => block.type === 'paragraph');
  const warnings = datelineWarnings(story.dateline, {
    creditLine: story.creditLine,
    firstParagraph: first?.type === 'paragraph' ? textOfInlines(first.inlines) : '',
    nowMs: context.nowMs,
    timeZone: settings.timeZone,
    cities: cityIndexFor(settings),
    sources: sourceIndexFor(settings.creditLines),
  });
  return warnings.map(({ kind, title, explanation, fix }) => ({
    rule: datelineRule(kind),
    title,
    explanation,
    place: { kind: 'field', field: 'dateline', start: 0, end: 0 },
    fixes: fix === null ? [] : [{ kind: 'set', label: fix.label, fields: { dateline: fix.dateline } }],
  }));
}

/** Numbers what is said alike, so that leaving one “Rs 40” does not leave the next. */
function withKeys(findings: readonly Finding[]): readonly Check[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const said = `${finding.rule}: ${finding.title}`;
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    return { ...finding, key: `${said} ${count}` };
  });
}

function isEnglish(language: string): boolean {
  return /^en\b/iu.test(language);
}
