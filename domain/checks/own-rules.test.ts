import { describe, expect, it } from 'vitest';
import type { OwnRule } from './own-rule.ts';
import { exampleTroubles, rulesFromOwn, ruleTrouble } from './own-rules.ts';

const rule = (changes: Partial<OwnRule> = {}): OwnRule => ({
  id: 'no-tomorrow',
  pattern: '\\btomorrow\\b',
  explanation: 'Name the day.',
  inQuotes: false,
  examples: [],
  leaves: [],
  ...changes,
});

describe('ruleTrouble', () => {
  it('has nothing to say of a sound rule', () => {
    expect(ruleTrouble(rule(), [])).toEqual({ id: null, pattern: null, explanation: null });
  });

  it.each([
    [{ id: 'No Tomorrow' }, { id: 'form' }],
    [{ id: 'rupees-point' }, { id: 'taken' }],
    [{ pattern: '' }, { pattern: 'missing' }],
    [{ pattern: 'x*' }, { pattern: 'empty' }],
    [{ pattern: '(' }, { pattern: { reason: expect.any(String) } }],
    [{ explanation: ' ' }, { explanation: 'missing' }],
  ] as const)('of %o says %o', (changes, trouble) => {
    expect(ruleTrouble(rule(changes), [])).toMatchObject(trouble);
  });

  it('takes no name twice', () => {
    expect(ruleTrouble(rule(), [rule({ pattern: 'soon' })]).id).toBe('taken');
  });
});

describe('exampleTroubles', () => {
  it('finds what the examples do not bear out', () => {
    const troubles = exampleTroubles(
      rule({
        suggestion: 'on Tuesday',
        examples: [
          ['It opens tomorrow', 'It opens on Tuesday'],
          ['It closes tomorrow', 'It closes on Monday'],
          ['It opens today', null],
        ],
        leaves: ['“tomorrow,” she said', 'The day after tomorrow'],
      }),
    );

    expect(troubles).toEqual([
      { kind: 'becomes', text: 'It closes tomorrow', became: 'It closes on Tuesday' },
      { kind: 'not-found', text: 'It opens today' },
      { kind: 'found', text: 'The day after tomorrow' },
    ]);
  });
});

describe('rulesFromOwn', () => {
  it('leaves out the faulty ones, and is the same list for the same rules', () => {
    const own = [rule(), rule({ id: 'broken', pattern: '(' })];

    expect(rulesFromOwn(own).map(({ id }) => id)).toEqual(['no-tomorrow']);
    expect(rulesFromOwn(structuredClone(own))).toBe(rulesFromOwn(own));
  });
});
