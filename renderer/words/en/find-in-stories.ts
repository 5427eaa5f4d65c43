import type { LinePlace } from '../../../domain/find/story-lines.ts';
import type { SkippedReason } from '../../../ipc/batch-requests.ts';
import { quoted } from '../quoted.ts';

const stories = (count: number) => (count === 1 ? '1 story' : `${count.toLocaleString('en-GB')} stories`);
const matches = (count: number) => (count === 1 ? '1 match' : `${count.toLocaleString('en-GB')} matches`);

/** Words for finding and replacing in all stories. */
export const findInStoriesWords = {
  title: 'Find and replace in all stories',
  text: 'Headlines, excerpts and the text, pictures’ lines included. Nothing is changed until you say so.',
  find: 'Find in all stories',
  progress: 'Progress',
  looking: (done: number, total: number) => `Looked through ${done.toLocaleString('en-GB')} of ${stories(total)}`,
  replacing: (done: number, total: number) => `Replacing: ${done.toLocaleString('en-GB')} of ${stories(total)}`,
  undoing: (done: number, total: number) => `Taking back: ${done.toLocaleString('en-GB')} of ${stories(total)}`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  nothing: (query: string, looked: number) => `“${query}” is in none of ${stories(looked)}.`,
  found: (count: number, inStories: number) => `${matches(count)} in ${stories(inStories)}`,
  cut: (count: number) => `Only the first ${matches(count)} are shown. Replace these, then look again.`,
  results: 'Stories with matches',
  untitled: 'Untitled',
  chooseStory: (headline: string) => `All matches in ${quoted(headline)}`,
  places: {
    headline: 'headline',
    shortHeadline: 'short headline',
    seoHeadline: 'search headline',
    excerpt: 'excerpt',
    seoDescription: 'description',
    body: '',
  } satisfies Record<LinePlace, string>,
  replace: (count: number, inStories: number) => `Replace ${matches(count)} in ${stories(inStories)}`,
  nothingToReplace: 'No match is ticked, or the words would stay as they are.',
  findFirst: 'Type what to look for.',
  isOpen: 'Open in this window: use Find and replace there.',
  isHeld: (by: string) => `${by} has it open.`,
  isLive: 'Live: readers see the change with the next publish.',
  replaced: (count: number, inStories: number) => `Replaced ${matches(count)} in ${stories(inStories)}`,
  replacedNothing: 'Nothing was replaced',
  wasStopped: 'You stopped it: the rest is as it was.',
  versions: 'Each has its earlier text in its history.',
  live: (count: number) =>
    `${stories(count)} of these ${count === 1 ? 'is' : 'are'} live. Readers see the change with the next publish.`,
  skippedTitle: (count: number) => `${stories(count)} left as ${count === 1 ? 'it was' : 'they were'}`,
  skipped: (why: SkippedReason): string => {
    switch (why.kind) {
      case 'open':
        return 'It is open in this window.';
      case 'held':
        return `${why.by} has it open.`;
      case 'changed':
        return 'It was changed since you looked.';
      case 'gone':
        return 'Its file is gone.';
      case 'in-trouble':
        return 'It has words that could not be saved, or two versions to choose from. Settle that first.';
      case 'not-written':
        return `It could not be written: ${why.reason}`;
    }
  },
  undo: 'Undo all',
  undone: (count: number) => `Taken back in ${stories(count)}`,
};
