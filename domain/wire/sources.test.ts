import { expect, test } from 'vitest';
import { parseDatelineStart } from '../dateline/parse.ts';
import { completeCreditLine, completeSource } from './complete-credit.ts';
import { creditLineFromText, recogniseCreditLine } from './credit-lines.ts';
import { houseSourcesSchema } from './credit-sources.ts';
import { readWireCopy } from './read-wire.ts';
import { agencyOf, BUILT_IN_SOURCES, isDesk, looksLikeAgency, sourceIndexFor } from './sources.ts';

const HOUSE = sourceIndexFor(
  houseSourcesSchema.parse({
    desks: ['Harbour Watch'],
    deskEndings: ['Cell (West)'],
    agencyEndings: ['Bulletin'],
    agencies: [
      { name: 'SNS', aliases: ['Strait Service', 'سٹریٹ'] },
      { name: 'Delta', aliases: ['Online'] },
    ],
    without: { desks: ['Web Desk'], deskEndings: ['Desk'], agencies: ['PAN', 'KP', 'APP'], agencyEndings: ['Media'] },
  }),
);

test('a newsroom’s own desks and agencies are known beside those that come along', () => {
  expect(recogniseCreditLine('Harbour Watch', HOUSE)).toMatchObject({ kind: 'desk' });
  expect(recogniseCreditLine('Harbour Watch')).toMatchObject({ kind: 'person' });
  expect(isDesk('Metro Cell (West)', HOUSE)).toBe(true);
  expect(recogniseCreditLine('By Strait Service', HOUSE)).toMatchObject({ kind: 'agency' });
  expect(agencyOf('سٹریٹ', HOUSE)).toBe('SNS');
  expect(looksLikeAgency('Ridge Bulletin', HOUSE)).toBe(true);
  expect(agencyOf('reuters', HOUSE)).toBe('Reuters');
  expect(creditLineFromText('By Gulnar Mirza, Strait Service', HOUSE)?.authors).toEqual(['Gulnar Mirza']);
});

test('one that a newsroom leaves out is a word like any other', () => {
  expect(isDesk('Web Desk', HOUSE)).toBe(false);
  expect(isDesk('Monitoring Desk', HOUSE)).toBe(true);
  expect(agencyOf('Associated Press of Pakistan', HOUSE)).toBeNull();
  expect(agencyOf('Khaama Press', HOUSE)).toBe('Khaama Press');
  expect(looksLikeAgency('Ridge Media', HOUSE)).toBe(false);
});

test('a name that both know is the newsroom’s', () => {
  expect(agencyOf('Online', HOUSE)).toBe('Delta');
});

test('without any ending nothing ends so', () => {
  const without = {
    deskEndings: [...'x'],
    agencyEndings: ['News', 'Press', 'Agency', 'Wire', 'Newswire', 'Media', 'Network'],
  };
  const bare = sourceIndexFor(houseSourcesSchema.parse({ without }));
  expect(looksLikeAgency('Ridge News', bare)).toBe(false);
});

test('datelines and wire copy are read by what the newsroom knows', () => {
  const text = 'KARACHI SNS – The ferry left.';
  expect(parseDatelineStart(text, { today: '2026-11-24' })).toBeNull();
  expect(parseDatelineStart(text, { today: '2026-11-24', sources: HOUSE })?.dateline.source).toBe('SNS');
  expect(
    parseDatelineStart('Harbour Watch KARACHI: The ferry left.', { today: '2026-11-24', sources: HOUSE }),
  ).toMatchObject({
    creditText: 'Harbour Watch',
  });
  const copy =
    'Ferry returns\n\nMetro Cell (West)\n\nKARACHI: The ferry left on Monday.\n\nIt came back.\n\n—Strait Service\n';
  const options = { nowMs: Date.parse('2026-11-24T09:00:00Z'), timeZone: 'UTC' };
  expect(readWireCopy(copy, { ...options, sources: HOUSE })).toMatchObject({
    headline: 'Ferry returns',
    creditLine: { kind: 'desk', text: 'Metro Cell (West)' },
    signOff: '—Strait Service',
  });
  expect(readWireCopy(copy, options)).toMatchObject({ creditLine: null, signOff: '' });
});

test('a field completes desks and agencies, the newsroom’s own first', () => {
  expect(completeCreditLine('ha', HOUSE)).toEqual(['Harbour Watch']);
  expect(completeCreditLine('By s', HOUSE)[0]).toBe('By Staff Reporter');
  expect(completeSource('s', HOUSE)[0]).toBe('SNS');
  expect(completeSource('reu', BUILT_IN_SOURCES)).toEqual(['Reuters']);
  expect(completeSource('Reuters', BUILT_IN_SOURCES)).toEqual([]);
  expect(completeCreditLine(' ', HOUSE)).toEqual([]);
});
