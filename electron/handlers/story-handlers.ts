import type { Handlers } from '../ipc/register-handlers.ts';
import { brokenFileText } from '../library/broken-file.ts';
import { endedEmbargoes } from '../library/ended-embargoes.ts';
import { saveStory } from '../library/save-story.ts';
import {
  correctStory,
  createStory,
  duplicateStory,
  moveStory,
  openStory,
  readersText,
} from '../library/story-library.ts';
import { listTrash, restoreFromTrash, trashStory } from '../library/trash.ts';
import type { HandlerContext } from './create-handlers.ts';

type StoryHandlers = Pick<
  Handlers,
  | 'story:list'
  | 'story:open'
  | 'story:create'
  | 'story:save'
  | 'story:duplicate'
  | 'story:move'
  | 'story:correct'
  | 'story:live-version'
  | 'story:ended-embargoes'
  | 'story:trash'
  | 'story:broken-text'
  | 'trash:list'
  | 'trash:restore'
>;

export function storyHandlers({ desk }: HandlerContext): StoryHandlers {
  return {
    'story:list': (asked) => desk.newsroom.index.list({ ...asked, now: desk.desk.now() }),
    'story:open': async ({ id }) => {
      const opened = await openStory(desk.newsroom, id);
      if (opened.ok) await desk.hold(id);
      return opened;
    },
    'story:create': ({ draft }) => createStory(desk.newsroom, draft),
    'story:save': ({ story, basedOn }) => saveStory(desk.newsroom, story, basedOn),
    'story:duplicate': ({ id }) => duplicateStory(desk.newsroom, id),
    'story:move': ({ id, move }) => moveStory(desk.newsroom, id, move),
    'story:correct': ({ id, ...correction }) => correctStory(desk.newsroom, id, correction),
    'story:live-version': ({ id }) => readersText(desk.newsroom, id),
    'story:ended-embargoes': () => endedEmbargoes(desk.newsroom, desk.lastLookedAt()),
    'story:trash': ({ id }) => trashStory(desk.newsroom, id),
    'story:broken-text': ({ name }) => brokenFileText(desk.newsroom, name),
    'trash:list': () => listTrash(desk.newsroom),
    'trash:restore': ({ id }) => restoreFromTrash(desk.newsroom, id),
  };
}
