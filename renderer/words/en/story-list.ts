import type { StoryFilter } from '../../../ipc/story-requests.ts';

/** Words of the story list. */
export const storyListWords = {
  list: 'Stories',
  search: 'Search stories',
  newStory: 'New story',
  /** The same from an empty pane: a second button of one name would be ambiguous to a screen reader. */
  writeStory: 'Write a story',
  new: 'New',
  show: 'Show',
  filters: {
    all: 'All',
    draft: 'Drafts',
    review: 'Review',
    ready: 'Ready',
    live: 'Live',
    held: 'Held',
    killed: 'Killed',
  } satisfies Record<StoryFilter, string>,
  moreFilters: 'More filters',
  trash: 'Trash…',
  today: 'Today',
  yesterday: 'Yesterday',
  newestFirst: 'Newest first',
  found: (count: string) => (count === '1' ? '1 story' : `${count} stories`),
  changed: 'Changed',
  killed: 'Killed',
  heldTo: (time: string) => `Held to ${time}`,
  held: 'Held',
  noHeadline: 'No headline yet',
  /** In the order in which the row shows them, so that what is seen can be said. */
  rowName: (status: string, meta: readonly string[], headline: string) =>
    [status, meta.join(', '), headline].filter((part) => part !== '').join('. '),
  brokenFiles: 'Files that can’t be read',
  brokenCount: (count: number) => (count === 1 ? '1 file can’t be read' : `${count} files can’t be read`),
  emptyNewsroom: 'No stories yet',
  emptyNewsroomHow: 'Write one, or paste a story from the wire.',
  pasteWire: 'Paste wire copy',
  nothingMatches: (query: string) => `No story matches “${query}”`,
  nothingInFilter: (filter: string) => `No story under ${filter}`,
  clearSearch: 'Clear search',
  showAll: 'Show all stories',
  tryShorter: 'Fewer or shorter words find more. Headlines, sluglines, places and the text itself are searched.',
};
