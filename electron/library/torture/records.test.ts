import { expect, test } from 'vitest';
import { joinedRecord, type TortureRecords, type TrialRecord, withRecord } from './records.ts';
import { figuresOf } from './report.ts';

const NONE: TortureRecords = { trials: [], peers: null };

function record(part: number, of: number, given: { losses?: readonly string[]; longestMs?: number } = {}): TrialRecord {
  const { losses = [], longestMs = 10 } = given;
  return { name: 'kill', part, of, seconds: 60, result: { rounds: 250, losses, counts: { saves: 40 }, longestMs } };
}

test('the parts of a trial add up, with every loss and the longest time of all', () => {
  const records = [record(2, 2, { losses: ['a word'], longestMs: 80 }), record(1, 2)].reduce(withRecord, NONE);

  const joined = joinedRecord(records, 'kill');

  expect(joined).toMatchObject({ seconds: 120, result: { rounds: 500, losses: ['a word'], counts: { saves: 80 } } });
  expect(joined === null ? '' : figuresOf(joined)).toBe('80 saves; longest time at risk 80 ms');
});

test('says of a trial that was run in part that it was', () => {
  const joined = joinedRecord(withRecord(NONE, record(3, 4)), 'kill');

  expect(joined === null ? '' : figuresOf(joined)).toBe('40 saves; longest time at risk 10 ms; 1 of 4 parts only');
});

test('a part that is run again takes the place of its own record, and another division that of all', () => {
  const twice = [record(1, 2, { losses: ['a word'] }), record(1, 2)].reduce(withRecord, NONE);
  expect(joinedRecord(twice, 'kill')?.result).toMatchObject({ rounds: 250, losses: [] });

  const whole = [record(1, 2), record(2, 2), record(1, 1)].reduce(withRecord, NONE);
  expect(joinedRecord(whole, 'kill')?.result).toMatchObject({ rounds: 250 });
});
