import type { ThemeFont } from '../../assets/theme/fonts.ts';
import { parseBody } from '../../domain/body/parse-body.ts';
import { figuresOf } from '../../domain/body/pictures.ts';
import type { Instant } from '../../domain/instant.ts';
import { listsBeside } from '../../domain/lists/lists-beside.ts';
import type { PlacedList } from '../../domain/lists/site-list.ts';
import { articlePage } from '../../domain/page/article-page.ts';
import { storyPaths } from '../../domain/page/story-paths.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Settings } from '../../domain/settings.ts';
import { logoRendition, type MediaOutput, widestRendition } from '../../domain/site/site-media.ts';
import type { Story } from '../../domain/story.ts';
import { isEmbargoed, type StorySummary } from '../../domain/story-summary.ts';
import { dataUrl } from './data-url.ts';
import { renditionFrom } from './rendition-cache.ts';

export interface ExportInput {
  readonly story: Story;
  readonly settings: Settings;
  /** The newsroom's stories, for the cards of Recent Posts and for links between stories. */
  readonly summaries: readonly StorySummary[];
  /** The newsroom's lists as they are now; those that stand beside a page are printed. */
  readonly lists: readonly PlacedList[];
  /** The newsroom's own rules after the theme's. */
  readonly extraCss: string;
  /** Bytes of `media:<hash>.<ext>`; `null` if the media folder has no such file. */
  readonly readMedia: (src: string) => Promise<Uint8Array | null>;
  /** Bytes of one of the theme's faces (`ThemeFont.file`). */
  readonly readFont: (file: string) => Uint8Array;
  readonly now: Instant;
}

export interface ExportedStory {
  readonly html: string;
  /** Pictures the story shows whose files are gone: the page names them, but can't show them. */
  readonly missingPictures: readonly string[];
}

/** An address without anything behind it: the reader sees the alternative text. */
const NO_PICTURE = 'data:,';

/**
 * One story as one HTML file that needs nothing beside it: its pictures stand in it as data URLs.
 *
 * An embargoed story leaves no output before its time (NEWSROOM.md "States").
 */
export async function exportStory(
  input: ExportInput,
): Promise<Result<ExportedStory, { readonly kind: 'embargoed'; readonly until: Instant }>> {
  const { story, settings, extraCss, summaries, lists, now } = input;
  if (story.embargoedUntil !== null && isEmbargoed(story, now)) {
    return fail({ kind: 'embargoed', until: story.embargoedUntil });
  }
  const pictures = await readPictures(input);
  const { recentPosts, sidebars } = listsBeside(lists, summaries, { settings, now, exclude: story.id });
  const mediaUrl = (src: string): string => pictures.get(src) ?? NO_PICTURE;
  const fontUrl = ({ file }: ThemeFont): string => dataUrl(file, input.readFont(file));
  return ok({
    html: articlePage(
      story,
      { settings, extraCss, mediaUrl, fontUrl, sidebars, storyPath: storyPaths(summaries, settings, now) },
      recentPosts,
      now,
    ),
    missingPictures: [...pictures].flatMap(([src, url]) => (url === null ? [src] : [])),
  });
}

/**
 * The widest rendition stands in for each original: what a camera noted of the place does not leave with the story. A
 * picture that can't be decoded is as good as gone.
 */
async function readPictures({ story, settings, readMedia }: ExportInput): Promise<ReadonlyMap<string, string | null>> {
  const { logo } = settings.look;
  const wanted = [
    ...figuresOf(parseBody(story.body)).map(({ picture }) => widestRendition(picture)),
    ...(logo === null ? [] : [logoRendition(logo)]),
  ];
  const read = async (media: MediaOutput): Promise<readonly [string, string | null]> => {
    const rendition = await renditionFrom(media, null, () => readMedia(media.src));
    return [media.src, rendition === null ? null : dataUrl(`rendition.${media.format}`, rendition)];
  };
  return new Map(await Promise.all(wanted.map(read)));
}
