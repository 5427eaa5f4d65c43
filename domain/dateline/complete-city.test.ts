import { describe, expect, it } from 'vitest';
import { completeCity } from './complete-city.ts';

const complete = (typed: string, timeZone = 'Asia/Karachi') =>
  completeCity(typed, { timeZone, limit: 5 }).map((city) => `${city.name}, ${city.country}`);

describe('completeCity', () => {
  it('begins with home towns', () => {
    expect(complete('hyd')).toEqual(['Hyderabad, Pakistan', 'Hyderabad, India']);
    expect(complete('hyd', 'Asia/Kolkata')).toEqual(['Hyderabad, India', 'Hyderabad, Pakistan']);
  });

  it('knows other spellings, later words and Urdu', () => {
    expect(complete('kiev')).toEqual(['Kyiv, Ukraine']);
    expect(complete('delhi')).toEqual(['Delhi, India', 'New Delhi, India']);
    expect(complete('پشا')).toEqual(['Peshawar, Pakistan']);
  });

  it('offers nothing for nothing', () => {
    expect(complete(' ')).toEqual([]);
    expect(complete('xyzzy')).toEqual([]);
  });
});
