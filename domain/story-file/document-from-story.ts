import type { Body } from '../body/body.ts';
import { canonicalBody } from '../body/canonical.ts';
import { parseBody } from '../body/parse-body.ts';
import { figuresOf } from '../body/pictures.ts';
import { plainText } from '../body/plain-text.ts';
import type { CreditLine } from '../credit-line.ts';
import type { Dateline } from '../dateline/dateline.ts';
import { textFromPlaces } from '../dateline/places-text.ts';
import type { Publication, Story } from '../story.ts';
import { graphemeCount, wordCount } from '../word-count.ts';
import { associationsOf } from './associations.ts';
import { STORY_FILE_FORMAT, STORY_FILE_STANDARD, uriFromStoryId } from './document.ts';

/**
 * A story in ninjs's slots (the table of DESIGN.md §3), in the order of keys that a file has.
 *
 * Fields that say nothing are left out: ninjs has no `null`, and an empty headline is none.
 */
export function documentFromStory(story: Story) {
  const xhtml = canonicalBody(story.body);
  const body = parseBody(xhtml);
  return {
    standard: STORY_FILE_STANDARD,
    uri: uriFromStoryId(story.id),
    type: 'text',
    version: String(story.version),
    firstCreated: story.createdAt,
    versionCreated: story.modifiedAt,
    ...(story.embargoedUntil !== null && { embargoedUntil: story.embargoedUntil }),
    pubStatus: pubStatusOf(story.publication),
    urgency: story.urgency,
    language: story.language,
    ...listField('headlines', [
      ...roled('main', story.headline),
      ...roled('short', story.shortHeadline),
      ...roled('seo', story.seoHeadline),
    ]),
    ...creditFields(story.creditLine),
    ...datelineFields(story.dateline),
    ...textField('slugline', story.slugline),
    ...listField('altIds', roled('slug', story.slug)),
    ...listField('subjects', [
      ...story.categories.map((name) => ({ rel: 'category', name })),
      ...story.keywords.map((name) => ({ rel: 'keyword', name })),
    ]),
    ...listField('descriptions', [
      ...roled('summary', story.excerpt),
      ...roled('seo', story.seoDescription),
      ...story.corrections.flatMap(({ notice }) => roled('correction', notice)),
    ]),
    ...listField('bodies', bodiesOf(xhtml, body, story.language)),
    ...listField('associations', associationsOf(figuresOf(body))),
    ...textField('edNote', story.internalNote),
    ...textField('copyrightHolder', story.copyrightHolder),
    ...textField('copyrightNotice', story.copyrightNotice),
    ...textField('usageTerms', story.usageTerms),
    desk: deskOf(story),
  };
}

function pubStatusOf({ state }: Publication): 'usable' | 'withheld' | 'canceled' {
  if (state === 'live') return 'usable';
  return state === 'killed' ? 'canceled' : 'withheld';
}

function creditFields(credit: CreditLine | null) {
  if (credit === null) return {};
  return {
    by: credit.text,
    ...listField(
      'people',
      credit.authors.map((name) => ({ rel: 'author', name })),
    ),
  };
}

/** The display text, and the places with their parts as ninjs holds an address. */
function datelineFields(dateline: Dateline | null) {
  if (dateline === null) return {};
  const places = dateline.places.map(({ city, region, country }) => ({
    rel: 'dateline',
    name: city,
    contactInfo: [{ address: { locality: city, ...textField('area', region), ...textField('country', country) } }],
  }));
  return {
    located: textFromPlaces(dateline.places),
    places,
    ...listField('infoSources', dateline.source === '' ? [] : [{ role: 'dateline', name: dateline.source }]),
  };
}

/** Counts leave out captions, as ninjs says. */
function bodiesOf(xhtml: string, body: Body, language: string) {
  if (xhtml === '') return [];
  const text = plainText(body.filter((block) => block.type !== 'figure' && block.type !== 'gallery'));
  return [
    {
      role: 'main',
      contentType: 'application/xhtml+xml',
      charCount: graphemeCount(text.replaceAll('\n', '')),
      wordCount: wordCount(text, language),
      value: xhtml,
    },
  ];
}

function deskOf(story: Story) {
  return {
    format: STORY_FILE_FORMAT,
    workflow: story.workflow,
    publication: inOrder(story.publication),
    ...(story.creditLine !== null && { creditKind: story.creditLine.kind }),
    ...(story.dateline !== null && { dateline: { style: story.dateline.style, date: story.dateline.date } }),
    ...textField('canonicalUrl', story.canonicalUrl),
    ...listField('formerSlugs', story.formerSlugs),
    ...listField('corrections', story.corrections.map(inOrder)),
    ...listField('comments', story.comments.map(inOrder)),
    ...listField('leftChecks', story.leftChecks),
    ...(story.wireSource !== null && { wireSource: inOrder(story.wireSource) }),
  };
}

/** The same value with its keys in one order, so that the same story is always the same text. */
function inOrder(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function roled(role: string, value: string): readonly { readonly role: string; readonly value: string }[] {
  return value === '' ? [] : [{ role, value }];
}

function textField(key: string, value: string): Readonly<Record<string, string>> {
  return value === '' ? {} : { [key]: value };
}

function listField<Item>(key: string, items: readonly Item[]): Readonly<Record<string, readonly Item[]>> {
  return items.length === 0 ? {} : { [key]: items };
}
