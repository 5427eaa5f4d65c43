import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesFromText, textFromPlaces } from './places-text.ts';

describe('the places typed in a field', () => {
  it.each([
    ['Karachi', [{ city: 'Karachi', region: '', country: '' }]],
    ['  Dera   Ismail Khan ', [{ city: 'Dera Ismail Khan', region: '', country: '' }]],
    ['Sevastopol, Crimea', [{ city: 'Sevastopol', region: 'Crimea', country: '' }]],
    ['Dhaka, Bangladesh', [{ city: 'Dhaka', region: '', country: 'Bangladesh' }]],
    ['Zaranj, Nimroz, Afghanistan', [{ city: 'Zaranj', region: 'Nimroz', country: 'Afghanistan' }]],
    [
      'Lahore / Islamabad',
      [
        { city: 'Lahore', region: '', country: '' },
        { city: 'Islamabad', region: '', country: '' },
      ],
    ],
    ['Karachi/', [{ city: 'Karachi', region: '', country: '' }]],
    ['Karachi,', [{ city: 'Karachi', region: '', country: '' }]],
    [' / ', []],
  ])('reads %j', (text, places) => {
    expect(placesFromText(text)).toEqual(places);
  });

  it('are written as they are read', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
    const places = fc.array(fc.record({ city: word, region: word, country: word }), { minLength: 1, maxLength: 3 });

    fc.assert(
      fc.property(places, (given) => {
        expect(placesFromText(textFromPlaces(given))).toEqual(given);
      }),
    );
  });
});
