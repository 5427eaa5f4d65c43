/** A newsroom's own house-style rules: which of them can be used, and what is wrong with the others. */
import { findHouseStyle, HOUSE_STYLE, type HouseStyleRule } from './house-style.ts';
import type { OwnRule } from './own-rule.ts';

/** What is wrong with a rule as it stands, by the part of it that is wrong. */
export interface RuleTrouble {
  readonly id: 'form' | 'taken' | null;
  /** `empty`: it would be found in every text, between all letters. */
  readonly pattern: 'missing' | 'empty' | { readonly reason: string } | null;
  readonly explanation: 'missing' | null;
}

/** What one of a rule's own examples shows. */
export type ExampleTrouble =
  | { readonly kind: 'not-found'; readonly text: string }
  | { readonly kind: 'becomes'; readonly text: string; readonly became: string }
  | { readonly kind: 'found'; readonly text: string };

const shippedIds: ReadonlySet<string> = new Set(HOUSE_STYLE.map(({ id }) => id));

/** What is wrong with the parts of a rule; `others` are the newsroom's other rules. Runs the pattern on no text. */
export function ruleTrouble(rule: OwnRule, others: readonly OwnRule[]): RuleTrouble {
  const isTaken = shippedIds.has(rule.id) || others.some(({ id }) => id === rule.id);
  return {
    id: /^[a-z][a-z0-9-]*$/u.test(rule.id) ? (isTaken ? 'taken' : null) : 'form',
    pattern: patternTrouble(rule),
    explanation: rule.explanation.trim() === '' ? 'missing' : null,
  };
}

function patternTrouble({ pattern, flags }: OwnRule): RuleTrouble['pattern'] {
  if (pattern === '') return 'missing';
  try {
    return new RegExp(pattern, `u${flags ?? ''}`).test('') ? 'empty' : null;
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** True if the rule can look at a story: it has a name, and a pattern that means something. */
export function isUsable(rule: OwnRule, others: readonly OwnRule[]): boolean {
  const trouble = ruleTrouble(rule, others);
  return trouble.id === null && trouble.pattern === null;
}

/** The examples that a usable rule does not bear out. The pattern may be endless: never where a key waits for it. */
export function exampleTroubles(own: OwnRule): readonly ExampleTrouble[] {
  const rule = ruleFromOwn(own);
  const wrong = own.examples.flatMap(([text, wanted]): readonly ExampleTrouble[] => {
    const findings = findHouseStyle(text, 'body', [rule]);
    if (findings.length === 0) return [{ kind: 'not-found', text }];
    if (wanted === null) return [];
    const became = findings.reduceRight(
      (fixed, { start, end, suggestion }) =>
        suggestion === null ? fixed : fixed.slice(0, start) + suggestion + fixed.slice(end),
      text,
    );
    return became === wanted ? [] : [{ kind: 'becomes', text, became }];
  });
  const found = own.leaves.filter((text) => findHouseStyle(text, 'body', [rule]).length > 0);
  return [...wrong, ...found.map((text) => ({ kind: 'found' as const, text }))];
}

let usable: { readonly key: string; readonly rules: readonly HouseStyleRule[] } = { key: '[]', rules: [] };

/** The usable ones as the checks take them; the same list for the same rules, which is what findings are kept by. */
export function rulesFromOwn(own: readonly OwnRule[]): readonly HouseStyleRule[] {
  const key = JSON.stringify(own);
  if (usable.key !== key) {
    const rules = own.filter((rule, at) => isUsable(rule, own.slice(0, at))).map(ruleFromOwn);
    usable = { key, rules };
  }
  return usable.rules;
}

function ruleFromOwn({ id, pattern, flags, explanation, suggestion, inQuotes }: OwnRule): HouseStyleRule {
  return {
    id,
    pattern,
    explanation,
    inQuotes,
    fields: ['headline', 'body'],
    examples: [],
    leaves: [],
    ...(flags && { flags }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
