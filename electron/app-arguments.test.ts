import { describe, expect, it } from 'vitest';
import { parseAppArguments } from './app-arguments.ts';

describe('parseAppArguments', () => {
  it('reads what the desk is asked for and leaves the rest to Chromium', () => {
    expect(
      parseAppArguments(['electron', '.', '--no-sandbox', '--newsroom=/news/a=b', '--now=2026-11-24T14:02:00Z']),
    ).toEqual({ newsroom: '/news/a=b', userDataDir: null, now: '2026-11-24T14:02:00Z' });
  });

  it('takes an empty value for none', () => {
    expect(parseAppArguments(['--newsroom=']).newsroom).toBeNull();
  });

  it('refuses a time it cannot read', () => {
    expect(() => parseAppArguments(['--now=yesterday'])).toThrow('--now wants a time');
  });
});
