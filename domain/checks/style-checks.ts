import { textOfInlines } from '../body/block-text.ts';
import type { Body } from '../body/body.ts';
import { textsOfBody } from './body-texts.ts';
import type { CheckPlace, Finding } from './check.ts';
import { findHouseStyle, type HouseStyleRule, type StyleFinding } from './house-style.ts';

/** What house style says of a headline and a body. Rules are for English text. */
export function checkHouseStyle(headline: string, body: Body, rules: readonly HouseStyleRule[]): readonly Finding[] {
  const inHeadline = findHouseStyle(headline, 'headline', rules).map((found) =>
    findingOf(headline, found, { kind: 'field', field: 'headline', start: found.start, end: found.end }),
  );
  const inBody = textsOfBody(body).flatMap((inlines, text) => {
    const passage = textOfInlines(inlines);
    return findRemembered(passage, rules).map((found) =>
      findingOf(passage, found, { kind: 'body', text, start: found.start, end: found.end }),
    );
  });
  return [...inHeadline, ...inBody];
}

/**
 * Findings by passage: while someone types, all passages but one are those of a moment ago. Emptied when it has grown
 * beyond any story's length.
 */
const remembered = new WeakMap<readonly HouseStyleRule[], Map<string, readonly StyleFinding[]>>();
const MOST_REMEMBERED = 5000;

function findRemembered(passage: string, rules: readonly HouseStyleRule[]): readonly StyleFinding[] {
  const known = remembered.get(rules) ?? new Map<string, readonly StyleFinding[]>();
  remembered.set(rules, known);
  const before = known.get(passage);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const found = findHouseStyle(passage, 'body', rules);
  known.set(passage, found);
  return found;
}

function findingOf(text: string, { rule, start, end, suggestion }: StyleFinding, place: CheckPlace): Finding {
  // Whole words, so that a space that goes is seen going: “Rs 40”, not “Rs ”.
  const before = /[^\s“"‘([]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^\s.,;:!?”"’)\]]*/u.exec(text.slice(end))?.[0] ?? '';
  const shown = (words: string) => `“${(before + words + after).trim()}”`;
  return {
    rule: rule.id,
    title: shown(text.slice(start, end)),
    explanation: rule.explanation,
    place,
    fixes: suggestion === null ? [] : [{ kind: 'replace', label: `Use ${shown(suggestion)}`, with: suggestion }],
  };
}
