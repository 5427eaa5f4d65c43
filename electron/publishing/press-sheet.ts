import { assertNever } from '../../domain/assert-never.ts';
import { type PlannedChange, reasonText, type SiteNotice } from './site-plan.ts';

/** A planned change in a line: `changed  reed-boats-return/index.html  edited`. */
export function changeText({ kind, file, reason }: PlannedChange): string {
  return `${kind.padEnd(8)} ${file}  ${reasonText(reason)}`;
}

/** `3 new, 1 changed, 0 removed, 12 as they were.` */
export function changesText(changes: readonly PlannedChange[], unchanged: number): string {
  const count = (kind: PlannedChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return `${count('new')} new, ${count('changed')} changed, ${count('removed')} removed, ${unchanged} as they were.`;
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
