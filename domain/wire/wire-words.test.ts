import { describe, expect, it } from 'vitest';
import { readWireCopy } from './read-wire.ts';
import { splitWireCopy } from './split-wire.ts';
import { type HouseWireWords, WIRE_WORD_LISTS, type WireWordList, wireWordsFor } from './wire-words.ts';

const options = { nowMs: Date.parse('2026-11-24T09:00:00Z'), timeZone: 'Asia/Karachi' };
const TEXT = 'SUKKUR, Pakistan (APP): The barrage opened two gates on Monday.\n\nThe water fell by noon.';

function rolesIn(copy: string, house: Partial<HouseWireWords> = {}) {
  const words = wireWordsFor({ own: {}, without: {}, ...house });
  return readWireCopy(copy, { ...options, words }).pieces.map(({ role, text }) => `${role}: ${text.slice(0, 30)}`);
}

const own = (list: WireWordList, ...names: readonly string[]) => ({ own: { [list]: names } });
const without = (list: WireWordList, ...names: readonly string[]) => ({ without: { [list]: names } });

describe('a newsroom’s words of wire copy', () => {
  it.each([
    ['embargoMarks', 'KEEP BACK', 'KEEP BACK until 5 pm Tuesday', 'embargo: KEEP BACK until 5 pm Tuesday'],
    ['embargoMarks', 'ممنوع', 'ممنوع 24 نومبر 17:00', 'embargo: ممنوع 24 نومبر 17:00'],
    ['priorities', 'PRIORITY', 'PRIORITY', 'header: PRIORITY'],
    ['changeNotes', 'tops', '(Tops with reaction)', 'advisory: (Tops with reaction)'],
    ['deskNotes', 'subs', 'SUBS: pick up from par 3', 'advisory: SUBS: pick up from par 3'],
    ['releaseLines', 'for use at will', 'For use at will.', 'advisory: For use at will.'],
    ['issueLabels', 'filed', 'Filed: 24 Nov 2026 13:31', 'issued: Filed: 24 Nov 2026 13:31'],
    ['categoryLabels', 'Desk', 'Desk: Nation, Sindh', 'categories: Desk: Nation, Sindh'],
    ['leftOvers', 'Listen to this story', 'Listen to this story', 'left-over: Listen to this story'],
  ] as const)('has a word of its own among the %s: %s', (list, word, line, piece) => {
    const copy = `${line}\n\nBarrage opens two gates\n\n${TEXT}`;

    expect(rolesIn(copy)).not.toContain(piece);
    expect(rolesIn(copy, own(list, word))).toContain(piece);
  });

  it('has update marks, ends and list headings of its own', () => {
    const story = `KHABAR 2- Barrage opens two gates\n\n${TEXT}`;
    expect(rolesIn(story, own('updateTags', 'KHABAR'))[0]).toBe('update-tag: KHABAR 2-');
    expect(rolesIn(`Barrage opens two gates\n\n${TEXT}\n\nTAMAM`, own('endMarks', 'tamam')).at(-1)).toBe(
      'sign-off: TAMAM',
    );
    const page = `Barrage opens two gates\n\n${TEXT}\n\nElsewhere today\n\nA ferry sinks\n\n2 hours ago`;
    expect(rolesIn(page, own('listHeadings', 'Elsewhere today'))).toContain('list-heading: Elsewhere today');
  });

  it('splits copy at its own ends', () => {
    const house = { words: wireWordsFor({ own: { endMarks: ['tamam'] }, without: {} }) };
    const copy = `Barrage opens two gates\n\n${TEXT}\n\nTAMAM\n\nA second gate opens\n\n${TEXT}`;
    expect(splitWireCopy(copy)).toHaveLength(1);
    expect(splitWireCopy(copy, house)).toHaveLength(2);
  });

  it('leaves a word that means nothing to it', () => {
    const copy = `EXCLUSIVE\n\nBarrage opens two gates\n\n${TEXT}`;
    expect(rolesIn(copy)[0]).toBe('header: EXCLUSIVE');
    expect(rolesIn(copy, without('priorities', 'EXCLUSIVE'))[0]).not.toBe('header: EXCLUSIVE');
  });

  it('takes words for text, not for patterns', () => {
    const copy = `Barrage opens two gates\n\n${TEXT}`;
    for (const list of WIRE_WORD_LISTS) expect(rolesIn(copy, own(list, '.*', '(', '[a-z'))).toEqual(rolesIn(copy));
  });
});
