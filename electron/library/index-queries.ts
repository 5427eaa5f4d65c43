import type Database from 'libsql';
import { z } from 'zod';
import { datelineSchema } from '../../domain/dateline/dateline.ts';
import { instantSchema } from '../../domain/instant.ts';
import type { FillRules } from '../../domain/lists/fill-rules.ts';
import { publicationSchema, type StoryId, storyIdSchema, WORKFLOW_STATES } from '../../domain/story.ts';
import type { StorySummary } from '../../domain/story-summary.ts';
import type { BrokenFile } from '../../ipc/opened-story.ts';
import type { StoryFilter, StoryList } from '../../ipc/story-requests.ts';
import { exactExpression, searchExpression } from './fold-for-search.ts';

export interface ListRequest {
  readonly query: string;
  readonly filter: StoryFilter;
  readonly offset: number;
  readonly limit: number;
  /** Milliseconds since 1970: embargoes that end by then have ended. */
  readonly now: number;
}

/** Only stories of one of these categories and languages; empty: of any. */
export type StoryKinds = Pick<FillRules, 'categories' | 'languages'>;

/** With more matches than these the newest come first instead of the best: ranking has to read every match. */
const MOST_RANKED = 2_000;

/** `deskStatus` of `domain/story-summary.ts` with `changed` counted as live; a test holds the two together. */
const STATUS = `CASE
  WHEN publication = 'killed' THEN 'killed'
  WHEN publication = 'held' OR coalesce(embargoed_until, 0) > :now THEN 'held'
  WHEN publication = 'live' THEN 'live'
  ELSE workflow END`;

/** The index is ours, but a file on disk all the same: what is read from it is parsed. */
const summarySchema = z.object({
  id: storyIdSchema,
  headline: z.string(),
  slugline: z.string(),
  slug: z.string(),
  categories: z.array(z.string()),
  creditText: z.string(),
  dateline: datelineSchema.nullable(),
  language: z.string(),
  excerpt: z.string(),
  workflow: z.enum(WORKFLOW_STATES),
  publication: publicationSchema,
  embargoedUntil: instantSchema.nullable(),
  version: z.int(),
  createdAt: instantSchema,
  modifiedAt: instantSchema,
}) satisfies z.ZodType<StorySummary>;

const brokenFileSchema = z.object({
  name: z.string(),
  kind: z.enum([
    'not-json',
    'not-a-story',
    'too-new',
    'hostile-body',
    'wrong-encoding',
    'too-large',
    'not-a-file',
    'outside',
    'not-readable',
    'same-id',
  ]),
  reason: z.string(),
}) satisfies z.ZodType<BrokenFile>;

const countSchema = z.object({
  status: z.enum(['draft', 'review', 'ready', 'live', 'held', 'killed']),
  number: z.int(),
});

/** A window of the stories that match, with what every filter would show beside it. */
export function listStories(database: Database.Database, request: ListRequest): StoryList {
  const { query, filter, offset, limit, now } = request;
  const expression = searchExpression(query);
  const from = `FROM file ${expression === null ? '' : 'JOIN words ON words.rowid = file.number AND words MATCH :expression'}
    WHERE broken IS NULL`;
  const counts = countStories(database, from, { expression, now });
  const rank = expression !== null && counts.all <= MOST_RANKED ? 'bm25(words, 10, 4, 1), ' : '';
  const rows = database
    .prepare(
      `SELECT summary ${from} ${filter === 'all' ? '' : `AND ${STATUS} = :filter`}
       ORDER BY ${rank} modified_at DESC, name LIMIT :limit OFFSET :offset`,
    )
    .pluck()
    .all({ expression, now, filter, limit, offset });
  return { rows: rows.map(summaryFromJson), total: counts[filter], counts, broken: brokenFiles(database) };
}

function countStories(
  database: Database.Database,
  from: string,
  values: { readonly expression: string | null; readonly now: number },
): Record<StoryFilter, number> {
  const counts = { all: 0, draft: 0, review: 0, ready: 0, live: 0, held: 0, killed: 0 };
  const rows = database.prepare(`SELECT ${STATUS} AS status, count(*) AS number ${from} GROUP BY status`).all(values);
  for (const row of rows) {
    const { status, number } = countSchema.parse(row);
    counts[status] += number;
    counts.all += number;
  }
  return counts;
}

/** See `StoryIndex.liveSummaries`. */
export function liveSummaries(
  database: Database.Database,
  now: number,
  limit: number,
  { categories, languages }: StoryKinds,
): readonly StorySummary[] {
  const ofCategory = `EXISTS (SELECT 1 FROM json_each(summary, '$.categories') AS own, json_each(:categories) AS wanted
      WHERE lower(own.value) = lower(wanted.value))`;
  const inLanguage = `EXISTS (SELECT 1 FROM json_each(:languages) AS wanted
      WHERE lower(json_extract(summary, '$.language') || '-') LIKE lower(wanted.value) || '-%')`;
  return database
    .prepare(
      `SELECT coalesce(readers_summary, summary) FROM file
       WHERE broken IS NULL AND publication = 'live' AND coalesce(embargoed_until, 0) <= :now
         ${categories.length === 0 ? '' : `AND ${ofCategory}`} ${languages.length === 0 ? '' : `AND ${inLanguage}`}
       ORDER BY first_published_at DESC, name LIMIT :limit`,
    )
    .pluck()
    .all({ now, limit, categories: JSON.stringify(categories), languages: JSON.stringify(languages) })
    .map(summaryFromJson);
}

/** See `StoryIndex.embargoesEnded`. */
export function embargoesEnded(
  database: Database.Database,
  after: number,
  now: number,
  limit: number,
): readonly StorySummary[] {
  return database
    .prepare(
      `SELECT summary FROM file
       WHERE broken IS NULL AND embargoed_until > ? AND embargoed_until <= ?
         AND (publication IN ('live', 'held') OR publication = 'never' AND workflow = 'ready')
       ORDER BY embargoed_until DESC, name LIMIT ?`,
    )
    .pluck()
    .all(after, now, limit)
    .map(summaryFromJson);
}

/** See `StoryIndex.summariesOf`. */
export function summariesOf(database: Database.Database, ids: readonly StoryId[]): readonly StorySummary[] {
  const find = database
    .prepare('SELECT coalesce(readers_summary, summary) FROM file WHERE broken IS NULL AND id = ?')
    .pluck();
  return ids.flatMap((id) => find.all(id).map(summaryFromJson));
}

/** See `StoryIndex.storyFromWire`. */
export function storyFromWire(database: Database.Database, wireFile: string): StoryId | null {
  const [id] = database
    .prepare('SELECT id FROM file WHERE broken IS NULL AND wire_file = ? ORDER BY name')
    .pluck()
    .all(wireFile);
  return id === undefined ? null : storyIdSchema.parse(id);
}

/** See `StoryIndex.namesAmong`. */
export function namesAmong(database: Database.Database, words: readonly string[], stories: number): readonly string[] {
  const find = database.prepare('SELECT rowid FROM words WHERE words MATCH ? LIMIT ?').pluck();
  return words.filter((word) => {
    const expression = exactExpression(word);
    return expression !== null && find.all(expression, stories).length >= stories;
  });
}

function brokenFiles(database: Database.Database): readonly BrokenFile[] {
  const rows = database.prepare('SELECT broken FROM file WHERE broken IS NOT NULL ORDER BY name').pluck().all();
  return rows.map((text) => brokenFileSchema.parse(JSON.parse(z.string().parse(text))));
}

function summaryFromJson(text: unknown): StorySummary {
  return summarySchema.parse(JSON.parse(z.string().parse(text)));
}
