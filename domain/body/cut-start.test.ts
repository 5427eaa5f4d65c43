import { describe, expect, it } from 'vitest';
import { textOfInlines } from './block-text.ts';
import { cutStart } from './cut-start.ts';
import { parseBody } from './parse-body.ts';

const [PARAGRAPH] = parseBody(
  '<p><strong>KARACHI</strong> (<a href="https://hill.test/">Hill</a>):<br/>Rain <em>fell</em>.</p>',
);

function cut(count: number): string {
  return PARAGRAPH?.type === 'paragraph' ? textOfInlines(cutStart(PARAGRAPH.inlines, count)) : '';
}

describe('cutStart', () => {
  it.each([0, 1, 7, 9, 11, 13, 15, 16, 21, 100])('takes off %d characters and no other', (count) => {
    expect(cut(count)).toBe(cut(0).slice(count));
  });

  it('keeps the marks of what stays', () => {
    const inlines = PARAGRAPH?.type === 'paragraph' ? PARAGRAPH.inlines : [];

    expect(cutStart(inlines, 21)).toEqual([
      { type: 'text', text: 'fell', marks: ['em'] },
      { type: 'text', text: '.', marks: [] },
    ]);
  });
});
