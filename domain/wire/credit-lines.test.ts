import { describe, expect, it } from 'vitest';
import { creditLineFromText, recogniseCreditLine } from './credit-lines.ts';

describe('recogniseCreditLine', () => {
  it.each([
    ['F.P. Report', 'desk', []],
    ['Monitoring Desk', 'desk', []],
    ['Our Correspondent', 'desk', []],
    ['Staff Reporter', 'desk', []],
    ['Agencies', 'desk', []],
    ['Web Desk', 'desk', []],
    ['Sukkur Bureau', 'desk', []],
    ['By Our Correspondent', 'desk', []],
    ['اسٹاف رپورٹر', 'desk', []],
    ['Reuters', 'agency', []],
    ['Associated Press', 'agency', []],
    ['By The Associated Press', 'agency', []],
    ['By Gulnar Mirza', 'person', ['Gulnar Mirza']],
    ['Gulnar Mirza', 'person', ['Gulnar Mirza']],
    ['By GULNAR MIRZA', 'person', ['Gulnar Mirza']],
    ['By Gulnar Mirza and Sarang Odho', 'person', ['Gulnar Mirza', 'Sarang Odho']],
    ['By Gulnar Mirza, Sarang Odho and Zarak Bugtizai', 'person', ['Gulnar Mirza', 'Sarang Odho', 'Zarak Bugtizai']],
    ['By Gulnar Mirza in Kabul and Sarang Odho in Quetta', 'person', ['Gulnar Mirza', 'Sarang Odho']],
    ['By GULNAR MIRZA, Associated Press', 'person', ['Gulnar Mirza']],
    ['A. R. Yusuf-Lodhi', 'person', ['A. R. Yusuf-Lodhi']],
    ['Omar bin Hasil', 'person', ['Omar bin Hasil']],
    ['By Gulnar', 'person', ['Gulnar']],
    ['از گلنار مرزا', 'person', ['گلنار مرزا']],
  ])('knows %j as a credit of a %s', (text, kind, authors) => {
    expect(recogniseCreditLine(text)).toEqual({ kind, text, authors });
  });

  it.each([
    ['Ferries return to the creeks'],
    ['Gulnar'],
    ['By the harbour wall'],
    ['By 2030'],
    ['The board said on Tuesday.'],
    ['پرانا بازار بحال'],
    ['Board Backs Five New Ferries This Year'],
    [''],
  ])('does not take %j for one', (text) => {
    expect(recogniseCreditLine(text)).toBeNull();
  });
});

describe('creditLineFromText', () => {
  it('keeps the text letter for letter, white space aside', () => {
    expect(creditLineFromText('  By  Gulnar\u00a0Mirza ')?.text).toBe('By Gulnar Mirza');
  });

  it('takes anything else for a desk, so that an editor can credit whom she likes', () => {
    expect(creditLineFromText('the night shift')).toEqual({ kind: 'desk', text: 'the night shift', authors: [] });
  });

  it('is null for nothing', () => {
    expect(creditLineFromText('  ')).toBeNull();
  });
});
