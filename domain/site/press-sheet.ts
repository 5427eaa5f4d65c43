import { assertNever } from '../assert-never.ts';
import type { Instant } from '../instant.ts';
import type { StoryId } from '../story.ts';
import type { StoryFlaw } from './site-story.ts';

/** Why a file of the site will change, in the order in which an editor would name the reasons. */
export type ChangeReason =
  | 'first-published'
  | 'embargo-lifted'
  | 'edited'
  | 'slug-changed'
  | 'withdrawn'
  | 'no-longer-live'
  | 'settings'
  | 'recent-posts'
  | 'ages'
  | 'missing'
  | 'new-file'
  | 'not-needed';

export interface PlannedChange {
  readonly kind: 'new' | 'changed' | 'removed';
  readonly file: string;
  readonly reason: ChangeReason;
  readonly storyId: string;
}

/** What the editor is told before anything is written. A block leaves its own story out and stops nothing else. */
export type SiteNotice =
  | { readonly kind: StoryFlaw; readonly storyId: StoryId }
  | { readonly kind: 'broken-link'; readonly storyId: StoryId; readonly to: StoryId }
  | { readonly kind: 'address-taken'; readonly storyId: StoryId; readonly file: string }
  | { readonly kind: 'embargoed'; readonly storyId: StoryId; readonly until: Instant }
  | { readonly kind: 'broken-file'; readonly file: string; readonly reason: string }
  | { readonly kind: 'no-site-address' };

/** A file that the press left as it was, and why. */
export interface LeftAlone {
  readonly file: string;
  readonly reason: 'not-ours' | 'changed-by-others' | 'picture-missing';
}

/** How many files a press concerns, by what becomes of them. */
export interface ChangeCounts {
  readonly new: number;
  readonly changed: number;
  readonly removed: number;
  /** Files that are as they should be. */
  readonly unchanged: number;
}

/** A notice in words. A block leaves its story out of the site; a warning changes nothing. */
export interface SheetNotice {
  readonly kind: 'block' | 'warning';
  readonly text: string;
  readonly storyId: StoryId | null;
}

/** What a press will do, for people: before anything is written, in the window and as `--dry-run` prints it. */
export interface PressSheet {
  readonly counts: ChangeCounts;
  /** Pages first; of a long list the first `MAX_SHOWN_CHANGES`. */
  readonly changes: readonly PlannedChange[];
  readonly notices: readonly SheetNotice[];
}

/** More lines than anybody reads; the counts tell of the rest. */
export const MAX_SHOWN_CHANGES = 400;

/** The sheet of a plan. `headline` names a story. */
export function pressSheet(
  changes: readonly PlannedChange[],
  unchanged: number,
  notices: readonly SiteNotice[],
  headline: (storyId: string) => string,
): PressSheet {
  return {
    counts: countChanges(changes, unchanged),
    changes: [...changes].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1)).slice(0, MAX_SHOWN_CHANGES),
    notices: notices
      .map((notice) => sheetNotice(notice, headline))
      .sort((a, b) => Number(b.kind === 'block') - Number(a.kind === 'block')),
  };
}

/** Stories' own pages, then other pages, then what goes with them. */
function rank({ file, storyId }: PlannedChange): number {
  if (storyId !== '') return 0;
  return file.endsWith('.html') ? 1 : 2;
}

export function countChanges(changes: readonly PlannedChange[], unchanged: number): ChangeCounts {
  const count = (kind: PlannedChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { new: count('new'), changed: count('changed'), removed: count('removed'), unchanged };
}

/** A planned change in a line: `changed  reed-boats-return/index.html  edited`. */
export function changeText({ kind, file, reason }: PlannedChange): string {
  return `${kind.padEnd(8)} ${file}  ${reasonText(reason)}`;
}

/** `3 new, 1 changed, 0 removed, 12 as they were.` */
export function countsText(counts: ChangeCounts): string {
  return `${counts.new} new, ${counts.changed} changed, ${counts.removed} removed, ${counts.unchanged} as they were.`;
}

function sheetNotice(notice: SiteNotice, headline: (storyId: string) => string): SheetNotice {
  const isBlock = notice.kind === 'address-taken' || notice.kind === 'embargoed' || notice.kind === 'broken-file';
  return {
    kind: isBlock ? 'block' : 'warning',
    text: noticeText(notice, headline),
    storyId: 'storyId' in notice ? notice.storyId : null,
  };
}

/** A notice as a sentence; `headline` names a story. */
export function noticeText(notice: SiteNotice, headline: (storyId: string) => string): string {
  switch (notice.kind) {
    case 'no-credit':
      return `“${headline(notice.storyId)}” has no credit line.`;
    case 'no-alt-text':
      return `“${headline(notice.storyId)}” has a picture without alternative text.`;
    case 'no-category':
      return `“${headline(notice.storyId)}” is in no category.`;
    case 'broken-link':
      return `“${headline(notice.storyId)}” links to a story that readers can’t open; its words stay, without the link.`;
    case 'address-taken':
      return `“${headline(notice.storyId)}” is left out: ${notice.file} belongs to another page. Give it another slug.`;
    case 'embargoed':
      return `“${headline(notice.storyId)}” is left out until ${notice.until}: it is under embargo.`;
    case 'broken-file':
      return `${notice.file} is left out. ${notice.reason}`;
    case 'no-site-address':
      return 'The newsroom has no address, so the site gets no feeds and no sitemaps. Set its URL in the settings.';
    default:
      return assertNever(notice);
  }
}

/** The reason as the sheet and `--dry-run` say it. */
export function reasonText(reason: ChangeReason): string {
  switch (reason) {
    case 'first-published':
      return 'published for the first time';
    case 'embargo-lifted':
      return 'its embargo has lifted';
    case 'edited':
      return 'edited';
    case 'slug-changed':
      return 'its address changed';
    case 'withdrawn':
      return 'withdrawn';
    case 'no-longer-live':
      return 'no longer live';
    case 'settings':
      return 'the newsroom’s settings or the theme changed';
    case 'recent-posts':
      return 'Recent Posts changed';
    case 'ages':
      return 'the ages in Recent Posts grew';
    case 'missing':
      return 'it was missing or cut short';
    case 'new-file':
      return 'new';
    case 'not-needed':
      return 'no page needs it any more';
    default:
      return assertNever(reason);
  }
}

/** What was left as it was, in a sentence. */
export function leftAloneText({ file, reason }: LeftAlone): string {
  switch (reason) {
    case 'not-ours':
      return `${file} is not of this program’s making and was left as it is.`;
    case 'changed-by-others':
      return `${file} was changed by somebody else and was not removed.`;
    case 'picture-missing':
      return `${file} could not be made: its picture is missing or damaged.`;
    default:
      return assertNever(reason);
  }
}
