import type { Story } from './story.ts';

type Versioned = Pick<Story, 'publication' | 'version'>;

/** True of a live story on which the desk has not worked since it was put live. */
export function isAsReadersHaveIt({ publication, version }: Versioned): boolean {
  return publication.state === 'live' && publication.liveVersion === version;
}

/** True of a live story on which the desk works: readers keep the text that was put live. */
export function isChangedSinceLive(story: Versioned): boolean {
  return story.publication.state === 'live' && !isAsReadersHaveIt(story);
}

/**
 * What readers have of a live story on which the desk works: the text that was put live. Its states and its embargo
 * are those of now: to stop a story needs no new version of it.
 */
export function readersVersion(desks: Story, live: Story): Story {
  return { ...live, publication: desks.publication, embargoedUntil: desks.embargoedUntil };
}
