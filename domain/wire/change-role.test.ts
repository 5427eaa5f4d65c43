import { describe, expect, it } from 'vitest';
import { changeRole } from './change-role.ts';
import type { WireRole } from './pieces.ts';
import { readWireCopy, type WireProposal } from './read-wire.ts';
import { misquoted, unaccounted } from './testing/unaccounted.ts';

const options = { nowMs: Date.parse('2026-11-24T14:00:00Z'), timeZone: 'UTC' };
const copy = 'Ferry line opens\n\nGulnar Mirza KARACHI: The ferry line opened.\n\nIt carried a goat.';

function indexOf(proposal: WireProposal, role: WireRole): number {
  return proposal.pieces.findIndex((piece) => piece.role === role);
}

describe('changeRole', () => {
  it('gives a dateline that was none back to its paragraph, with the name before it', () => {
    const read = readWireCopy(copy, options);

    const withoutDateline = changeRole(read, indexOf(read, 'dateline'), 'paragraph', options);
    const withoutBoth = changeRole(withoutDateline, indexOf(withoutDateline, 'credit-line'), 'paragraph', options);

    expect(withoutDateline.dateline).toBeNull();
    expect(withoutBoth.paragraphs).toEqual(['Gulnar Mirza KARACHI: The ferry line opened.', 'It carried a goat.']);
    expect([unaccounted(copy, withoutBoth.pieces), misquoted(copy, withoutBoth.pieces)]).toEqual([[], []]);
  });

  it('makes a paragraph of the headline that another line replaces', () => {
    const read = readWireCopy(copy, options);

    const changed = changeRole(read, read.pieces.length - 1, 'headline', options);

    expect(changed.headline).toBe('It carried a goat.');
    expect(changed.paragraphs).toEqual(['Ferry line opens', 'The ferry line opened.']);
  });
});
