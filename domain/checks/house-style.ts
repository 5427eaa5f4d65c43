/** House style as data: the rules of `assets/house-style.json`, and finding what they speak of in a text. */
import { z } from 'zod';
import file from '../../assets/house-style.json' with { type: 'json' };
import { maskAddresses, maskQuotes } from './mask.ts';

export const houseStyleRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** A regular expression, matched with the flags `gu` and those given. */
  pattern: z.string().min(1),
  flags: z.enum(['i']).optional(),
  /** A sentence for the editor. */
  explanation: z.string().min(1),
  /** What to put instead; `$1` is the first group, `$$` a dollar. Without suggestion and replacements there is no fix. */
  suggestion: z.string().optional(),
  /** What to put instead of each word found (its first group, or all of it), which keeps its capital. */
  replacements: z.record(z.string(), z.string()).optional(),
  fields: z.array(z.enum(['headline', 'body'])).default(['headline', 'body']),
  /** Typographic rules hold in quotations too; others leave people's words alone. */
  inQuotes: z.boolean().default(false),
  /** Text and what becomes of it; null: it is found but has no fix. */
  examples: z.array(z.tuple([z.string(), z.string().nullable()])).min(1),
  /** Texts in which the rule finds nothing. */
  leaves: z.array(z.string()).min(1),
});
export type HouseStyleRule = Readonly<z.infer<typeof houseStyleRuleSchema>>;

export const HOUSE_STYLE: readonly HouseStyleRule[] = z
  .strictObject({ rules: z.array(houseStyleRuleSchema) })
  .parse(file).rules;

export interface StyleFinding {
  readonly rule: HouseStyleRule;
  readonly start: number;
  readonly end: number;
  /** What to put for the text from `start` to `end`; null if only the editor can say. */
  readonly suggestion: string | null;
}

const patterns = new Map<HouseStyleRule, RegExp>();

/** All that the rules find in one passage, in its order. */
export function findHouseStyle(
  text: string,
  field: 'headline' | 'body',
  rules: readonly HouseStyleRule[] = HOUSE_STYLE,
): readonly StyleFinding[] {
  const visible = maskAddresses(text);
  const unquoted = maskQuotes(visible);
  return rules
    .filter((rule) => rule.fields.includes(field))
    .flatMap((rule) => findRule(rule.inQuotes ? visible : unquoted, rule))
    .sort((one, other) => one.start - other.start);
}

function findRule(text: string, rule: HouseStyleRule): readonly StyleFinding[] {
  return [...text.matchAll(patternOf(rule))].map((match) => ({
    rule,
    start: match.index,
    end: match.index + match[0].length,
    suggestion: suggestionFor(rule, match),
  }));
}

function suggestionFor({ suggestion, replacements }: HouseStyleRule, match: RegExpExecArray): string | null {
  if (suggestion !== undefined) {
    return suggestion.replace(/\$(\$|\d)/g, (_all, group: string) =>
      group === '$' ? '$' : (match[Number(group)] ?? ''),
    );
  }
  if (replacements === undefined) return null;
  const word = match.length > 1 ? (match[1] ?? '') : match[0];
  const exact = replacements[word];
  if (exact !== undefined) return exact;
  const replacement = replacements[word.toLowerCase()];
  return replacement === undefined ? null : withCapitalOf(word, replacement);
}

function withCapitalOf(word: string, replacement: string): string {
  return /^\p{Lu}/u.test(word) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

function patternOf(rule: HouseStyleRule): RegExp {
  const known = patterns.get(rule);
  if (known !== undefined) return known;
  const compiled = new RegExp(rule.pattern, `gu${rule.flags ?? ''}`);
  patterns.set(rule, compiled);
  return compiled;
}
