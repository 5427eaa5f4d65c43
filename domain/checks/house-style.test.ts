import { describe, expect, it } from 'vitest';
import { findHouseStyle, HOUSE_STYLE, type HouseStyleRule } from './house-style.ts';

/** The text after the rule's fixes; null if it finds something it can't fix; the text itself if it finds nothing. */
function corrected(text: string, rule: HouseStyleRule): string | null {
  const findings = findHouseStyle(text, 'body', [rule]);
  if (findings.some(({ suggestion }) => suggestion === null)) return null;
  return findings.reduceRight(
    (fixed, { start, end, suggestion }) => fixed.slice(0, start) + suggestion + fixed.slice(end),
    text,
  );
}

describe('the house-style file', () => {
  it('has at least forty rules, each with a name of its own', () => {
    const ids = HOUSE_STYLE.map((rule) => rule.id);

    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(HOUSE_STYLE.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples)('corrects %j to %j', (text, expected) => {
    expect(findHouseStyle(text, 'body', [rule])).toHaveLength(1);
    expect(corrected(text, rule)).toBe(expected);
  });

  it.each(rule.leaves)('leaves %j alone', (text) => {
    expect(findHouseStyle(text, 'body', [rule])).toEqual([]);
  });

  it('is content with its own corrections', () => {
    for (const [, right] of rule.examples)
      if (right !== null) expect(findHouseStyle(right, 'body', [rule])).toEqual([]);
  });
});

describe('findHouseStyle', () => {
  it.each([
    ['He said: “It costs Rs 40.”'],
    ['He said: "It costs Rs 40."'],
    ['He called it ‘a Rs 40 ride’ on Monday.'],
    ['He said: “It costs Rs 40,'],
    ['Write to color@harbor.example or see https://harbor.example/color'],
  ])('leaves other people’s words and addresses alone: %s', (text) => {
    expect(findHouseStyle(text, 'body')).toEqual([]);
  });

  it('sees the words around a quotation, and past an apostrophe', () => {
    const found = findHouseStyle('The boatmen’s fare of Rs 40 is “Rs 40 too much” for 40 percent.', 'body');

    expect(found.map(({ rule }) => rule.id)).toEqual(['rupees-closed-up', 'per-cent-two-words']);
  });

  it('checks typography in quotations too', () => {
    expect(findHouseStyle('He said: “It rained.The boats left.”', 'body').map(({ rule }) => rule.id)).toEqual([
      'space-after-full-stop',
    ]);
  });

  it('lets headlines count in figures and abbreviate', () => {
    expect(findHouseStyle('Govt puts 40% of 3 boats on hold', 'headline')).toEqual([]);
  });
});
