import { expect, it } from 'vitest';
import { isCanonicalBody } from '../body/canonical.ts';
import { parseBody } from '../body/parse-body.ts';
import { plainText } from '../body/plain-text.ts';
import { checkBody } from '../checks/body-checks.ts';
import { instantFromMs } from '../instant.ts';
import { createStory, storyIdSchema } from '../story.ts';
import { BLANK } from './blanks.ts';
import { isBoilerplateName, withOwn } from './boilerplate-name.ts';
import { BUILT_IN_SNIPPETS } from './snippet.ts';
import { BUILT_IN_TEMPLATES, templateFieldsOf } from './template.ts';

it.each([
  ...BUILT_IN_TEMPLATES.map(({ name, fields }) => [name, fields.body ?? ''] as const),
  ...BUILT_IN_SNIPPETS.map(({ name, body }) => [name, body] as const),
])('“%s” is a body as it is stored, and every blank in it would be found before it is published', (name, body) => {
  const blanks = [...plainText(body).matchAll(BLANK)].length;

  expect(isCanonicalBody(body)).toBe(true);
  expect(isBoilerplateName(name)).toBe(true);
  expect(blanks).toBeGreaterThan(0);
  expect(checkBody(parseBody(body), () => true).filter(({ rule }) => rule === 'tk-marker')).toHaveLength(blanks);
});

it('a template keeps nothing that belongs to one story alone', () => {
  const id = storyIdSchema.parse('7d4c6f7a-3a52-4b8e-9f43-0d5a1c8e2b11');
  const story = { ...createStory(id, 'en-GB', instantFromMs(0)), headline: 'Weekly tides', slug: 'tides' };

  const fields = templateFieldsOf({ ...story, embargoedUntil: instantFromMs(1), wireSource: null });

  expect(fields).toMatchObject({ headline: 'Weekly tides', language: 'en-GB' });
  expect(Object.keys(fields)).not.toContain('embargoedUntil');
  expect(Object.keys(fields)).not.toContain('slug');
});

it.each([
  ['Weekly tides', true],
  ['موسم کا حال', true],
  ['Brief (sport)', true],
  ['../stories/x', false],
  ['con:', false],
  ['.hidden', false],
  ['ends with a dot.', false],
  ['', false],
  ['x'.repeat(61), false],
])('“%s” as a name: %s', (name, isOne) => {
  expect(isBoilerplateName(name)).toBe(isOne);
});

it('the newsroom’s own takes the place of the program’s of the same name', () => {
  const builtIn = [
    { name: 'Brief', by: 'program' },
    { name: 'News', by: 'program' },
  ];

  expect(
    withOwn(builtIn, [
      { name: 'brief', by: 'desk' },
      { name: 'Agenda', by: 'desk' },
    ]),
  ).toEqual([
    { name: 'News', by: 'program' },
    { name: 'Agenda', by: 'desk' },
    { name: 'brief', by: 'desk' },
  ]);
});
