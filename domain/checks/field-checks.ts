import { assertNever } from '../assert-never.ts';
import type { Story } from '../story.ts';
import { graphemeCount } from '../word-count.ts';
import type { CheckedField, CheckPlace, Finding } from './check.ts';
import type { Meter, MeteredField } from './limits.ts';

/** Rules about a story's fields, by name; each run counts as passed where it finds nothing. */
export const FIELD_RULES = [
  'headline-missing',
  'headline-capitals',
  'headline-full-stop',
  'too-long',
  'category-missing',
  'credit-missing',
  'slugline-form',
] as const;

/** What is missing from, or wrong with, the fields above and around the text. */
export function checkFields(story: Story, meters: readonly Meter[]): readonly Finding[] {
  return [
    ...checkHeadline(story.headline),
    ...meters.filter((meter) => meter.length > meter.warn).map(tooLong),
    ...(story.categories.length > 0
      ? []
      : [missing('category-missing', 'categories', 'The story has no category', 'Readers find it in no section.')]),
    ...(story.creditLine !== null
      ? []
      : [missing('credit-missing', 'creditLine', 'The story has no credit line', 'Say who or which desk it is from.')]),
    ...checkSlugline(story.slugline),
  ];
}

function checkHeadline(headline: string): readonly Finding[] {
  const text = headline.trim();
  if (text === '')
    return [
      missing('headline-missing', 'headline', 'The story has no headline', 'It can’t be ready or live without one.'),
    ];
  const place = wholeField('headline', headline);
  const isCapitals = graphemeCount(text) > 12 && /\p{Lu}/u.test(text) && text === text.toUpperCase();
  const hasStop = /(?<!\.)\.$/u.test(text) && !/\b(?:\p{L}\.){2,}$/u.test(text);
  return [
    ...(isCapitals
      ? [
          {
            rule: 'headline-capitals',
            title: 'The headline is in capitals',
            explanation: 'Wires send capitals; a page shouts them. Write it as a sentence.',
            place,
            fixes: [],
          },
        ]
      : []),
    ...(hasStop
      ? [
          {
            rule: 'headline-full-stop',
            title: 'The headline ends in a full stop',
            explanation: 'Headlines take none.',
            place,
            fixes: [{ kind: 'set' as const, label: 'Take it out', fields: { headline: text.slice(0, -1) } }],
          },
        ]
      : []),
  ];
}

/** NEWSROOM.md "Sluglines": capitals, parts joined by hyphens and strokes. */
function checkSlugline(slugline: string): readonly Finding[] {
  const good = slugline
    .trim()
    .toUpperCase()
    .replace(/\s*([-/])\s*/gu, '$1')
    .replace(/\s+/gu, '-');
  if (good === slugline) return [];
  return [
    {
      rule: 'slugline-form',
      title: `“${slugline}”`,
      explanation: 'A slugline is in capitals, its parts joined by hyphens: TOPIC-TOPIC/SUBTOPIC.',
      place: wholeField('slugline', slugline),
      fixes: [{ kind: 'set', label: `Use “${good}”`, fields: { slugline: good } }],
    },
  ];
}

function tooLong({ field, length, warn, most }: Meter): Finding {
  const over = length > most ? `${length - most} more than is ever shown` : `${length - warn} over ${warn}`;
  const place: CheckPlace = { kind: 'field', field: fieldOfMeter(field), start: 0, end: 0 };
  return {
    rule: 'too-long',
    title: `${nameOfMeter(field)} is long`,
    explanation: `${length} characters, ${over}.`,
    place,
    fixes: [],
  };
}

function fieldOfMeter(field: MeteredField): CheckedField {
  return field === 'seoTitle' ? 'seoHeadline' : field;
}

function nameOfMeter(field: MeteredField): string {
  switch (field) {
    case 'headline':
      return 'The headline';
    case 'seoTitle':
      return 'The title in search results, with the site’s name,';
    case 'slugline':
      return 'The slugline';
    case 'excerpt':
      return 'The excerpt';
    case 'seoDescription':
      return 'The description for search';
    default:
      return assertNever(field);
  }
}

function missing(rule: string, field: CheckedField, title: string, explanation: string): Finding {
  return { rule, title, explanation, place: wholeField(field, ''), fixes: [] };
}

function wholeField(field: CheckedField, text: string): CheckPlace {
  return { kind: 'field', field, start: 0, end: text.length };
}
