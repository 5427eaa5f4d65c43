import { expect, test } from 'vitest';
import { sampleItem } from '../../domain/wire/testing/wire-item.ts';
import type { WireItem } from '../../domain/wire/wire-item.ts';
import { wireRows } from '../../domain/wire/wire-list.ts';
import type { WireList } from '../../ipc/wire.ts';
import type { AppAction } from './app-action.ts';
import { appReducer } from './app-reducer.ts';
import { type AppState, STARTING_STATE } from './app-state.ts';
import { missingWindows } from './story-list-state.ts';
import { shownIndex, versionsOf, wireStoryAt } from './wire-state.ts';

const snow = sampleItem({ file: 'a.txt', madeAt: '2026-11-24T05:00:00.000Z' });
const update = sampleItem({ file: 'b.txt', madeAt: '2026-11-24T07:00:00.000Z' });
const cement = sampleItem({ file: 'c.txt', slugline: 'CEMENT', madeAt: '2026-11-24T06:00:00.000Z' });

function answerOf(items: readonly WireItem[], changes: Partial<WireList> = {}): WireList {
  const groups = wireRows(items, () => false);
  const facts = { folder: 'wire', isChosen: false, broken: [], trouble: null, isRead: true, taken: {} };
  return { ...facts, groups, total: groups.length, unread: groups.length, ...changes };
}

function stateAfter(...actions: readonly AppAction[]): AppState {
  return actions.reduce(appReducer, STARTING_STATE);
}

test('an update that comes in belongs to the story being read, and the version being read stays', () => {
  const [story] = wireRows([snow], () => false);
  if (story === undefined) throw new Error('The story is missing.');
  const before = stateAfter(
    { type: 'wire-answered', question: 0, first: 0, answer: answerOf([snow]) },
    { type: 'wire-copy-asked-for', key: 'a.txt', story },
    { type: 'wire-went-stale' },
  );

  const { wire } = appReducer(before, {
    type: 'wire-answered',
    question: 1,
    first: 0,
    answer: answerOf([snow, update, cement]),
  });

  expect(wire.shown?.key).toBe('a.txt');
  expect(wire.shown === null ? [] : versionsOf(wire.shown.story).map(({ key }) => key)).toEqual(['b.txt', 'a.txt']);
  expect(shownIndex(wire)).toBe(0);
  expect(wireStoryAt(wire, 1)?.latest.key).toBe('c.txt');
});

test('an answer to an earlier question changes nothing but the count', () => {
  const { wire } = stateAfter(
    { type: 'wire-asked', query: 'snow' },
    { type: 'wire-answered', question: 0, first: 0, answer: answerOf([snow, cement]) },
  );

  expect(wire).toMatchObject({ answered: false, windows: {}, unread: 2, query: 'snow' });
});

test('windows that were not read yet are asked for, and what was taken elsewhere is remembered', () => {
  const { wire } = stateAfter(
    { type: 'wire-answered', question: 0, first: 0, answer: answerOf([snow], { total: 120 }) },
    { type: 'wire-answered', question: 0, first: 2, answer: answerOf([cement], { total: 120 }) },
  );

  expect(missingWindows(wire, { first: 0, last: 2 })).toEqual({ first: 1, last: 1 });
  expect(wireStoryAt(wire, 100)?.latest.key).toBe('c.txt');
});

test('another folder is another wire', () => {
  const [story] = wireRows([snow], () => false);
  if (story === undefined) throw new Error('The story is missing.');
  const { wire } = stateAfter(
    { type: 'wire-answered', question: 0, first: 0, answer: answerOf([snow]) },
    { type: 'wire-copy-asked-for', key: 'a.txt', story },
    { type: 'wire-moved' },
  );

  expect(wire).toMatchObject({ about: null, shown: null, windows: {}, query: '' });
});
