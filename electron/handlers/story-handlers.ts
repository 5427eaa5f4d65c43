import type { Result } from '../../domain/result.ts';
import type { OpenedStory } from '../../ipc/opened-story.ts';
import type { Handlers } from '../ipc/register-handlers.ts';
import { brokenFileText } from '../library/broken-file.ts';
import { endedEmbargoes } from '../library/ended-embargoes.ts';
import { putBackStory } from '../library/put-back-story.ts';
import { saveInTime } from '../library/save-in-time.ts';
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
  | 'story:reread'
  | 'story:put-back'
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
    'story:open': async ({ id }) => held(desk, await openStory(desk.newsroom, id)),
    'story:reread': ({ id }) => openStory(desk.newsroom, id),
    'story:put-back': ({ story }) => putBackStory(desk.newsroom, story),
    'story:create': async ({ draft }) => held(desk, await createStory(desk.newsroom, draft)),
    'story:save': ({ story, basedOn }) => saveInTime(desk.newsroom, story, basedOn),
    'story:duplicate': async ({ id }) => held(desk, await duplicateStory(desk.newsroom, id)),
    'story:move': ({ id, move }) => moveStory(desk.newsroom, id, move),
    'story:correct': ({ id, ...correction }) => correctStory(desk.newsroom, id, correction),
    'story:live-version': ({ id }) => readersText(desk.newsroom, id),
    'story:ended-embargoes': () => endedEmbargoes(desk.newsroom, desk.lastLookedAt()),
    'story:trash': async ({ id }) => {
      const trashed = await trashStory(desk.newsroom, id);
      if (trashed.ok) desk.letGo(id);
      return trashed;
    },
    'story:broken-text': ({ name }) => brokenFileText(desk.newsroom, name),
    'trash:list': () => listTrash(desk.newsroom),
    'trash:restore': async ({ id }) => held(desk, await restoreFromTrash(desk.newsroom, id)),
  };
}

/** What the window shows next is what other computers see as open here. */
function held<Failure extends { readonly kind: string }>(
  desk: HandlerContext['desk'],
  opened: Result<OpenedStory, Failure>,
): Result<OpenedStory, Failure> {
  if (opened.ok) desk.hold(opened.value);
  return opened;
}
