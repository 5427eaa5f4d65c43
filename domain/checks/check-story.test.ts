import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../settings.ts';
import { createStory, type Story, storyIdSchema } from '../story.ts';
import { creditLineFromText } from '../wire/credit-lines.ts';
import { applyFix, applyFixes } from './apply-fix.ts';
import type { Check } from './check.ts';
import { type CheckContext, checkStory } from './check-story.ts';
import { HOUSE_STYLE } from './house-style.ts';

const now = '2026-11-24T14:00:00.000Z';
const id = storyIdSchema.parse('0b9c1f8e-0d4e-4c58-9a53-0d1f7f7c2b11');
const linked = '3f1d7a52-52b8-4be6-8f3c-9a0f4d7f3b20';
const settings = settingsSchema.parse({ format: 1, name: 'The Norda Courier' });
const context: CheckContext = { nowMs: Date.parse(now), leadsToStory: () => false };

const sound: Story = {
  ...createStory(id, 'en-GB', now),
  headline: 'Ferries return to the creeks',
  creditLine: creditLineFromText('By Gulnar Mirza'),
  dateline: {
    places: [{ city: 'Karachi', region: '', country: '' }],
    date: null,
    source: 'F.P. Report',
    style: 'colon-agency',
  },
  categories: ['National'],
  body: '<p>The ferries are back.</p>\n<p>It carried a goat.</p>',
};

const check = (story: Partial<Story>, more: Partial<CheckContext> = {}) =>
  checkStory({ ...sound, ...story }, settings, { ...context, ...more });
const rules = (story: Partial<Story>) => check(story).checks.map(({ rule }) => rule);

function only(story: Partial<Story>): Check {
  const [first, ...others] = check(story).checks;
  if (first === undefined || others.length > 0) throw new Error(`Expected one check, found ${1 + others.length}.`);
  return first;
}

describe('copy that is held back until a time that can’t be read', () => {
  const internalNote = 'UPDATE 2-\nEMBARGOED until 17:00 on 3/12/2026';

  it('is spoken of first', () => {
    expect(only({ internalNote })).toMatchObject({ rule: 'embargo-not-set', place: { kind: 'story' } });
  });

  it.each<[string, Partial<Story>]>([
    ['the story is held', { internalNote, embargoedUntil: '2026-12-03T12:00:00.000Z' }],
    ['the note speaks of something else', { internalNote: 'Call the harbour office before noon.' }],
  ])('is not when %s', (_why, story) => {
    expect(rules(story)).toEqual([]);
  });
});

describe('checkStory', () => {
  it('passes a sound story', () => {
    const report = check({});

    expect(report.checks).toEqual([]);
    expect(report.passed).toBeGreaterThan(HOUSE_STYLE.length);
  });

  it.each([
    [{ headline: '' }, 'headline-missing'],
    [{ headline: 'FERRIES RETURN TO THE CREEKS' }, 'headline-capitals'],
    [{ headline: 'Ferries return to the creeks.' }, 'headline-full-stop'],
    [
      { headline: `Ferries return to the creeks ${'and the salt '.repeat(3)}`.trim(), seoHeadline: 'Ferries' },
      'too-long',
    ],
    [{ seoHeadline: 'Ferries return to the eastern creeks of Karachi at last' }, 'too-long'],
    [{ slugline: 'FERRY-CREEK/GOATS-AND-TIDES' }, 'too-long'],
    [{ slugline: 'Ferry creek' }, 'slugline-form'],
    [{ categories: [] }, 'category-missing'],
    [{ creditLine: null }, 'credit-missing'],
    [{ body: '' }, 'text-missing'],
    [{ body: '<p>The fare is TK.</p>' }, 'tk-marker'],
    [{ body: `<p>As <a href="story:${linked}">we told</a>.</p>` }, 'link-to-nowhere'],
    [{ body: '<p>KARACHI: The ferries are back.</p>' }, 'dateline-repeated-in-body'],
    [{ body: '<p>It cost Rs 40.</p>' }, 'rupees-closed-up'],
    [{ headline: 'Ferries return to harbor' }, 'british-spelling'],
  ])('finds in %o what %s says', (story, rule) => {
    expect(rules(story)).toEqual([rule]);
  });

  it('lets links go to stories that readers have', () => {
    const body = `<p>As <a href="story:${linked}">we told</a>.</p>`;

    expect(check({ body }, { leadsToStory: (storyId) => storyId === linked }).checks).toEqual([]);
  });

  it('asks for alternative text and credit of each picture', () => {
    const figure = `<figure><img src="media:${'a'.repeat(64)}.jpg" width="800" height="600"/></figure>`;

    expect(rules({ body: `${sound.body}\n${figure}` })).toEqual(['alt-missing', 'picture-credit-missing']);
  });

  it('holds English rules back from other languages', () => {
    expect(check({ body: '<p>Rs 40</p>', language: 'ur' }).checks).toEqual([]);
  });

  it('leaves what the editor said to leave: one place, or a rule', () => {
    const body = '<p>It cost Rs 40 then and Rs 40 now.</p>';
    const [first] = check({ body }).checks;

    expect(check({ body, leftChecks: [first?.key ?? ''] }).checks).toHaveLength(1);
    const leaves = { ...settings, ignoredChecks: ['rupees-closed-up'] };
    expect(checkStory({ ...sound, body }, leaves, context).checks).toEqual([]);
  });
});

describe('applyFix', () => {
  it('changes only the words it speaks of, and keeps marks and links', () => {
    const body = '<p>It cost <strong>Rs 40</strong> for <a href="https://norda.example/">40 percent</a>.</p>';
    const { checks } = check({ body });

    expect(checks.map((one) => [one.title, one.fixes[0]?.label])).toEqual([
      ['“Rs 40”', 'Use “Rs40”'],
      ['“percent”', 'Use “per cent”'],
    ]);
    expect(applyFixes({ ...sound, body }, checks).body).toBe(
      '<p>It cost <strong>Rs40</strong> for <a href="https://norda.example/">40 per cent</a>.</p>',
    );
  });

  it('fixes all of one rule at once, in lists, quotes and captions too', () => {
    const body = ['<p>Rs 1, Rs 2</p>', '<ul><li>Rs 3</li></ul>', '<blockquote><p>Rs 4</p></blockquote>'].join('\n');

    expect(applyFixes({ ...sound, body }, check({ body }).checks).body).toBe(body.replaceAll('Rs ', 'Rs'));
  });

  it('sets fields', () => {
    const story = { ...sound, slugline: 'ferry creek' };
    const found = only({ slugline: story.slugline });
    const [fix] = found.fixes;

    expect(fix === undefined ? null : applyFix(story, found, fix).slugline).toBe('FERRY-CREEK');
  });

  it('marks a picture as decorative', () => {
    const figure = `<figure><img src="media:${'a'.repeat(64)}.jpg" width="800" height="600"/><figcaption>Ferry <cite>Norda</cite></figcaption></figure>`;
    const story = { ...sound, body: `${sound.body}\n${figure}` };
    const found = check(story).checks.find(({ rule }) => rule === 'alt-missing');

    const fixed = found?.fixes[0] === undefined ? story : applyFix(story, found, found.fixes[0]);

    expect(fixed.body).toContain('alt=""');
  });
});
