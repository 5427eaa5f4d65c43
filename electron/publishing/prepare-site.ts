import path from 'node:path';
import { THEME_FONTS } from '../../assets/theme/fonts.ts';
import type { Instant } from '../../domain/instant.ts';
import type { CuratedList } from '../../domain/lists/recent-posts.ts';
import type { PlacedList } from '../../domain/lists/site-list.ts';
import type { Settings } from '../../domain/settings.ts';
import type { SiteNotice } from '../../domain/site/press-sheet.ts';
import { siteMedia } from '../../domain/site/site-media.ts';
import { type SiteFiles, siteFiles } from '../../domain/site/site-outputs.ts';
import type { SiteStory } from '../../domain/site/site-story.ts';
import type { Story, StoryId } from '../../domain/story.ts';
import { isEmbargoed } from '../../domain/story-summary.ts';
import { readExtraCss } from '../library/extra-css.ts';
import { createBreath } from './breath.ts';
import { fingerprint } from './place-file.ts';
import { SiteFolder } from './site-folder.ts';
import { readManifest, type SiteManifest } from './site-manifest.ts';
import { type AssetOutput, planSite, type SitePlan } from './site-plan.ts';
import { keepStoryCache, NO_STORY_CACHE, readStoryCache } from './story-cache.ts';
import { findStoryFiles, type KnownFile, ownFiles, readStoryForSite } from './story-source.ts';

export interface PublishInput {
  /** The newsroom's folder. */
  readonly root: string;
  /** The site's folder; made if it is not there. */
  readonly out: string;
  readonly settings: Settings;
  /** Recent Posts as the site is to show it: the draft. */
  readonly list: CuratedList;
  /** The drafts of the newsroom's other lists; absent: it has none. */
  readonly lists?: readonly PlacedList[];
  readonly now: Instant;
  /** The program's name and version: another one may print otherwise. */
  readonly program: string;
  /** Outside the newsroom: where what was learnt and made is kept for the next press; `null`: nowhere. */
  readonly cacheFolder: string | null;
  /** The bytes of one of the theme's faces; `null` where it is not at hand. */
  readonly readFont: (file: string) => Uint8Array | null;
  /** The program of the thread that writes a large site (site-thread.ts, built); `null`: the press writes each file itself. */
  readonly siteThread: string | null;
  readonly signal?: AbortSignal;
}

/** A site that was looked at and compared, and not yet touched. */
export interface PreparedSite {
  readonly input: PublishInput;
  readonly folder: SiteFolder;
  readonly manifest: SiteManifest;
  readonly plan: SitePlan;
  readonly notices: readonly SiteNotice[];
  /** Headlines by story, to name what changes. */
  readonly headlines: ReadonlyMap<string, string>;
  /** A story in full, from memory or from its file. */
  readonly read: (id: StoryId) => Story;
}

/** Enough for ten thousand stories; beyond it they are read again when their page is printed. */
const MAX_CHARACTERS_IN_MEMORY = 100_000_000;

/**
 * Reads the newsroom and compares the site that it should give with the one in the folder. Writes nothing but the
 * cache. `null` if the work was cancelled.
 */
export async function prepareSite(input: PublishInput): Promise<PreparedSite | null> {
  const stories = await readStories(input);
  if (stories === null) return null;
  const folder = new SiteFolder(path.resolve(input.out));
  const manifest = readManifest(folder.root);
  const assets = fontAssets(input);
  const files = siteFiles({
    settings: input.settings,
    stories: stories.stories,
    list: input.list,
    lists: input.lists ?? [],
    now: input.now,
    fontPaths: new Map(assets.map(({ source, file }) => [source, `/${file}`])),
    extraCss: readExtraCss(input.root),
    hash: fingerprint,
    recipe: input.program,
  });
  const media = siteMedia(files.stories, input.settings, files.cardPictures);
  const plan = planSite({ files, media, assets, manifest, sizeOnDisk: (file) => folder.sizeOf(file) });
  return {
    input,
    folder,
    manifest,
    plan,
    notices: notices(input, files, stories),
    headlines: new Map(stories.stories.map(({ summary }) => [summary.id, summary.headline])),
    read: stories.read,
  };
}

interface ReadStories {
  readonly stories: readonly SiteStory[];
  readonly known: ReadonlyMap<string, KnownFile>;
  readonly read: (id: StoryId) => Story;
}

async function readStories({
  root,
  settings,
  program,
  cacheFolder,
  signal,
}: PublishInput): Promise<ReadStories | null> {
  const breathe = createBreath(signal);
  const cacheFile = cacheFolder === null ? null : path.join(cacheFolder, 'stories.jsonl');
  const cacheKey = fingerprint(JSON.stringify([program, settings]));
  const cached = cacheFile === null ? NO_STORY_CACHE : readStoryCache(cacheFile, cacheKey);
  const known = new Map<string, KnownFile>();
  const inMemory = new Map<string, Story>();
  let characters = 0;
  for (const file of findStoryFiles(root)) {
    if (!(await breathe())) return null;
    const before = cached.files.get(file.name);
    if (before?.stamp === file.stamp) {
      known.set(file.name, before);
      continue;
    }
    const { known: now, full } = readStoryForSite(root, file, settings);
    known.set(file.name, now);
    characters += full?.body.length ?? 0;
    if (full !== null && characters < MAX_CHARACTERS_IN_MEMORY) inMemory.set(file.name, full);
  }
  if (cacheFile !== null) keepStoryCache(cacheFile, cacheKey, { cached, known });
  const own = ownFiles(known);
  return {
    known,
    stories: [...own.values()].flatMap((name) => known.get(name)?.story ?? []),
    read: (id) => {
      const name = own.get(id) ?? '';
      const story = inMemory.get(name) ?? readStoryForSite(root, { name, stamp: '' }, settings).full;
      // Its file was good a moment ago; the page of a story that went away just now is made at the next press.
      if (story === null) throw new Error(`${name} changed while the site was pressed.`);
      return story;
    },
  };
}

function fontAssets({ readFont }: PublishInput): readonly (AssetOutput & { readonly source: string })[] {
  return THEME_FONTS.flatMap(({ file }) => {
    const bytes = readFont(file);
    if (bytes === null) return [];
    const name = path.posix.basename(file, '.woff2');
    return [{ source: file, file: `fonts/${name}.${fingerprint(bytes)}.woff2`, bytes }];
  });
}

function notices(
  { settings, now }: PublishInput,
  files: SiteFiles,
  { stories, known }: ReadStories,
): readonly SiteNotice[] {
  const published = files.stories.filter(({ summary }) => summary.publication.state === 'live');
  return [
    ...(settings.url === '' ? [{ kind: 'no-site-address' } as const] : []),
    ...[...known].flatMap(([file, { problem }]): readonly SiteNotice[] =>
      problem === '' ? [] : [{ kind: 'broken-file', file, reason: problem }],
    ),
    ...files.conflicts.map(({ file, storyId }) => ({ kind: 'address-taken' as const, file, storyId })),
    ...stories.flatMap(({ summary }): readonly SiteNotice[] => {
      const { embargoedUntil: until, publication, id } = summary;
      const isWaiting = until !== null && publication.state === 'live' && isEmbargoed(summary, now);
      return isWaiting ? [{ kind: 'embargoed', storyId: id, until }] : [];
    }),
    ...files.brokenLinks.map(({ storyId, to }) => ({ kind: 'broken-link' as const, storyId, to })),
    ...published.flatMap(({ summary, flaws }) => flaws.map((kind) => ({ kind, storyId: summary.id }))),
  ];
}
