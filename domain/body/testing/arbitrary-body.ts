import fc from 'fast-check';
import type {
  Block,
  BlockLanguage,
  Body,
  Figure,
  Inline,
  LineBreak,
  Link,
  List,
  Paragraph,
  Picture,
  TextRun,
} from '../body.ts';
import { MARKS } from '../body.ts';
import { normaliseBody } from '../normalise-body.ts';

/** Strings that have broken programs: other scripts, both directions, mark-up, entities, spaces of all kinds. */
export const NAUGHTY_TEXTS = [
  'اسلام آباد: وفاقی کابینہ نے منظوری دے دی',
  'نئی دہلی میں 12٪ اضافہ (رپورٹ)',
  'E\u0301dition, naïve, Ångström, 北京, 👩🏽‍🚒 🇵🇰',
  '<script>alert("1")</script>',
  '<p>not a paragraph</p>\n</aside>',
  '&amp; &lt; &quot; &nbsp; &#x0; &copy',
  ']]> <!-- --> <![CDATA[',
  '"quotes" \'and\' `ticks` \\',
  'a\u00a0b\u202fc\u200bd\u200ce\u2028f\u2029g',
  '\u202eright to left\u202c \u2067اردو\u2069',
  '  two  spaces \t tab \r\n line ',
  '\u0000\u0007\u000b\u001b\u007f\u0085\u009f\ufeff\ufffe\uffff',
  '\ud800 lone \udc00',
  '__proto__',
  'null',
  '1/0 NaN -0 1e999 0x0',
] as const;

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...NAUGHTY_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(' ', 'a', ' b', 'c ', '') },
);

const language: fc.Arbitrary<BlockLanguage> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      { lang: fc.constantFrom('ur', 'en', 'ur-PK'), dir: fc.constantFrom('ltr' as const, 'rtl' as const) },
      { requiredKeys: [] },
    ),
  },
);

function inLanguage<Passage extends object>(passage: fc.Arbitrary<Passage>): fc.Arbitrary<Passage & BlockLanguage> {
  return fc.tuple(passage, language).map(([said, inOther]) => ({ ...said, ...inOther }));
}

const href: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://example.test/اردو?a=1&b="2"',
    'mailto:desk@example.test?subject=A b',
    'tel:+92 51 000-0000',
    'story:0f8fad5b-d9cb-469f-a165-70867728950e',
    'javascript:alert(1)',
    ' JaVa\tScript:alert(1)',
    '//example.test/',
    '',
  ),
);

const run: fc.Arbitrary<TextRun> = inLanguage(
  fc.record({ type: fc.constant('text' as const), text, marks: fc.subarray([...MARKS]) }),
);

const child: fc.Arbitrary<TextRun | LineBreak> = fc.oneof(
  { weight: 5, arbitrary: run },
  { weight: 1, arbitrary: fc.constant({ type: 'break' as const }) },
);

const link: fc.Arbitrary<Link> = fc.record({
  type: fc.constant('link' as const),
  href,
  children: fc.array(child, { maxLength: 3 }),
});

const inlines: fc.Arbitrary<readonly Inline[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: child }, { weight: 1, arbitrary: link }),
  { maxLength: 5 },
);

const picture: fc.Arbitrary<Picture> = fc
  .record({
    src: fc.oneof(
      {
        weight: 5,
        arbitrary: fc
          .tuple(fc.stringMatching(/^[0-9a-f]{64}$/), fc.constantFrom('jpg', 'png', 'webp'))
          .map(([hash, extension]) => `media:${hash}.${extension}`),
      },
      { weight: 1, arbitrary: fc.constantFrom('https://example.test/a.jpg', 'media:../../x', '') },
    ),
    alt: fc.oneof(fc.constantFrom(null, ''), text),
    width: fc.integer({ min: 0, max: 20_000 }),
    height: fc.integer({ min: 0, max: 20_000 }),
    focus: fc.oneof(
      fc.constant(undefined),
      fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }),
    ),
  })
  .map(({ focus, ...rest }) => (focus === undefined ? rest : { ...rest, focus }));

const paragraph: fc.Arbitrary<Paragraph> = inLanguage(fc.record({ type: fc.constant('paragraph' as const), inlines }));

const figure: fc.Arbitrary<Figure> = inLanguage(
  fc.record({
    type: fc.constant('figure' as const),
    picture,
    caption: inlines,
    credit: text,
    copyright: text,
  }),
);

function list(depth: number): fc.Arbitrary<List> {
  return inLanguage(
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(
        fc.record({
          inlines,
          lists: depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 1 }),
        }),
        { maxLength: 3 },
      ),
    }),
  );
}

const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 4,
    arbitrary: paragraph,
  },
  inLanguage(
    fc.record({
      type: fc.constant('heading' as const),
      level: fc.constantFrom(2 as const, 3 as const),
      inlines,
    }),
  ),
  inLanguage(
    fc.record({
      type: fc.constant('quote' as const),
      pull: fc.boolean(),
      paragraphs: fc.array(inlines, { maxLength: 3 }),
      attribution: inlines,
    }),
  ),
  list(3),
  inLanguage(
    fc.record({
      type: fc.constant('table' as const),
      header: fc.boolean(),
      rows: fc.array(fc.array(inlines, { maxLength: 4 }), { maxLength: 3 }),
    }),
  ),
  fc.constant({ type: 'divider' as const }),
  figure,
  inLanguage(
    fc.record({
      type: fc.constant('gallery' as const),
      figures: fc.array(figure, { maxLength: 3 }),
      caption: inlines,
    }),
  ),
  inLanguage(
    fc.record({
      type: fc.constant('fact-box' as const),
      title: inlines,
      blocks: fc.array(fc.oneof(paragraph, list(2)), { maxLength: 3 }),
    }),
  ),
  inLanguage(fc.record({ type: fc.constant('editors-note' as const), inlines })),
  inLanguage(
    fc.record({
      type: fc.constant('link-card' as const),
      href,
      title: text,
      description: text,
    }),
  ),
);

/** Short text of any kind; now and then it has what no file can hold. */
export function arbitraryText(): fc.Arbitrary<string> {
  return text;
}

/** Bodies in normal form, of every construct of the vocabulary: writing and reading one is the identity. */
export function arbitraryBody(): fc.Arbitrary<Body> {
  return arbitraryRawBody().map(normaliseBody);
}

/** Bodies as a careless caller could make them: allowed by the types, but not in normal form. */
export function arbitraryRawBody(): fc.Arbitrary<Body> {
  return fc.array(block, { maxLength: 6 });
}
