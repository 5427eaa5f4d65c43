import { describe, expect, it } from 'vitest';
import { splitWireCopy } from './split-wire.ts';

const first = 'Ferry line opens\n\nKARACHI (APP): The ferry line opened.\n\nIt carried a goat.';
const second = 'Road open again\n\nKABUL (Pajhwok): The road is open.';
const third = 'Bazaar restored\n\nF.P. Report\n\nPESHAWAR: The bazaar is restored.';

describe('splitWireCopy', () => {
  it.each([
    ['dashes', '\n\n----------\n\n'],
    ['stars', '\n\n* * *\n\n'],
    ['equals signs', '\n=====\n'],
  ])('splits at %s', (_name, separator) => {
    expect(splitWireCopy([first, second, third].join(separator))).toEqual([first, second, third]);
  });

  it('splits after end marks, which stay with their story', () => {
    expect(splitWireCopy(`${first}\n\nNNNN\n\n${second}\n\nENDS\n\n${third}`)).toEqual([
      `${first}\n\nNNNN`,
      `${second}\n\nENDS`,
      third,
    ]);
  });

  it('splits at numbers and headers, which stay with the story below', () => {
    expect(splitWireCopy(`1.\n\n${first}\n\n2.\n\n${second}`)).toEqual([`1.\n\n${first}`, `2.\n\n${second}`]);
    expect(splitWireCopy(`FP0412 15 Sep 13:31\n\n${first}\n\nFP0413 15 Sep 13:40\n\n${second}`)).toHaveLength(2);
  });

  it('leaves one story whole, rules inside it too', () => {
    for (const text of [
      first,
      `${first}\n\n* * *\n\nThe goat travelled free.\n`,
      `${first}\n\n-----\n\nAbout the goat`,
      '',
    ]) {
      expect(splitWireCopy(text)).toEqual([text]);
    }
  });
});
