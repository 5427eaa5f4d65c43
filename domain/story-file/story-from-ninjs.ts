import { textOfInlines } from '../body/block-text.ts';
import type { Body, Paragraph } from '../body/body.ts';
import { cutStart } from '../body/cut-start.ts';
import { serializeBody } from '../body/serialize-body.ts';
import type { CityIndex } from '../dateline/cities.ts';
import type { Dateline, DatelineStyle } from '../dateline/dateline.ts';
import { parseDatelineStart } from '../dateline/parse.ts';
import { placesFromText } from '../dateline/places-text.ts';
import type { Instant } from '../instant.ts';
import { fail, ok, type Result } from '../result.ts';
import { createStory, type Story, type StoryId, storyIdSchema } from '../story.ts';
import { creditLineFromText } from '../wire/credit-lines.ts';
import type { SourceIndex } from '../wire/sources.ts';
import { uuidFromUri } from './document.ts';
import { jsonFromText } from './json-from-text.ts';
import { bodyFromNinjs } from './ninjs-body.ts';
import { type NinjsFields, ninjsSchema } from './ninjs-fields.ts';
import { otherFieldsFromNinjs } from './ninjs-other-fields.ts';

export interface NinjsImportOptions {
  /** For a document whose own address is no UUID. */
  readonly id: StoryId;
  readonly now: Instant;
  /** For a document that names no language. */
  readonly language: string;
  /** The newsroom's own style, for a dateline of which only the place is known. */
  readonly datelineStyle: DatelineStyle;
  /** The places, desks and agencies that the newsroom knows. */
  readonly cities?: CityIndex | undefined;
  readonly sources?: SourceIndex | undefined;
}

/** Why a document makes no story; `reason` is a sentence for the editor. */
export interface NinjsFailure {
  readonly kind: 'not-json' | 'not-ninjs' | 'no-text';
  readonly reason: string;
}

const OTHER_TYPES: ReadonlySet<string> = new Set(['audio', 'video', 'picture', 'graphic', 'event', 'planning']);

/**
 * The story in a plain ninjs document of another program (3.x, and older ones as far as they are alike): what has a
 * place here is kept, and what ninjs 3.1 has a place for comes along. It comes in as a draft that no reader has seen, whatever its sender did with it.
 */
export function storyFromNinjs(text: string, options: NinjsImportOptions): Result<Story, NinjsFailure> {
  const json = jsonFromText(text);
  if (!json.ok) return json;
  const parsed = ninjsSchema.safeParse(json.value);
  if (!parsed.success) return fail({ kind: 'not-ninjs', reason: 'It is JSON, but not a news item.' });
  const fields = parsed.data;
  if (OTHER_TYPES.has(fields.type))
    return fail({ kind: 'no-text', reason: `It is of type “${fields.type}”, not a text.` });
  const headline =
    valueWithRole(fields.headlines, 'main') || fields.headlines[0]?.value || fields.headline || fields.title;
  const body = bodyFromNinjs(fields, headline);
  if (headline === '' && body.length === 0) {
    return fail({ kind: 'no-text', reason: 'It has neither a headline nor a text.' });
  }
  const story = { ...fieldsOf(fields, options), headline, ...startOf(body, fields, options) };
  return ok({ ...story, otherFields: otherFieldsFromNinjs(json.value, story) });
}

function fieldsOf(fields: NinjsFields, { id, now, language }: NinjsImportOptions): Story {
  const uuid = storyIdSchema.safeParse(uuidFromUri(fields.uri));
  return {
    ...createStory(uuid.success ? uuid.data : id, fields.language ?? language, now),
    shortHeadline: valueWithRole(fields.headlines, 'short'),
    seoHeadline: valueWithRole(fields.headlines, 'seo'),
    slugline: fields.slugline,
    categories: namesOf(fields, (rel) => rel === 'category'),
    keywords: namesOf(fields, (rel) => rel !== 'category'),
    excerpt: valueWithRole(fields.descriptions, 'summary'),
    internalNote: fields.edNote || fields.ednote,
    urgency: fields.urgency ?? 4,
    embargoedUntil: fields.embargoedUntil ?? fields.embargoed,
    copyrightHolder: fields.copyrightHolder || fields.copyrightholder,
    copyrightNotice: fields.copyrightNotice || fields.copyrightnotice,
    usageTerms: fields.usageTerms || fields.usageterms,
  };
}

/** Credit line, dateline and body, of which the first two may stand in the third. */
function startOf(
  body: Body,
  fields: NinjsFields,
  { now, datelineStyle, cities, sources }: NinjsImportOptions,
): Pick<Story, 'creditLine' | 'dateline' | 'body'> {
  const by = fields.by || fields.byline;
  const [first, ...rest] = body;
  const start = first?.type === 'paragraph' ? textOfInlines(first.inlines).trim() : '';
  const known = { ...(cities && { cities }), ...(sources && { sources }) };
  const found = parseDatelineStart(start, { today: now.slice(0, 10), houseStyle: datelineStyle, ...known });
  if (found === null || first?.type !== 'paragraph') {
    const dateline = datelineFromPlace(fields.located, datelineStyle, cities);
    return { creditLine: creditLineFromText(by, sources), dateline, body: serializeBody(body) };
  }
  const paragraph: Paragraph = { ...first, inlines: cutStart(first.inlines, start.length - found.rest.length) };
  return {
    creditLine: creditLineFromText(by || (found.creditText ?? ''), sources),
    dateline: found.dateline,
    body: serializeBody([paragraph, ...rest]),
  };
}

function datelineFromPlace(located: string, style: DatelineStyle, cities: CityIndex | undefined): Dateline | null {
  const places = placesFromText(located, cities);
  return places.length === 0 ? null : { places, date: null, source: '', style };
}

function valueWithRole(values: NinjsFields['headlines'], role: string): string {
  return values.find((value) => value.role === role)?.value ?? '';
}

/** Names of subjects without repeats. */
function namesOf({ subjects, subject }: NinjsFields, isWanted: (rel: string) => boolean): readonly string[] {
  const names = [...subjects, ...subject]
    .filter(({ rel, name }) => name !== '' && isWanted(rel))
    .map(({ name }) => name);
  return [...new Set(names)];
}
