import { Button } from 'react-aria-components';
import type { Story } from '../../domain/story.ts';
import { STORY_MOVES, type StoryMove, whyNot } from '../../domain/story-moves.ts';
import { type DeskStatus, deskStatus, isEmbargoed } from '../../domain/story-summary.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import { hindranceText } from '../words/move-hindrance.ts';
import { newsroomTime } from '../words/times.ts';
import { useWords, type Words } from '../words/WordsProvider.tsx';

/** The glyph each move leads to. */
const LEADS_TO: Readonly<Record<StoryMove, DeskStatus>> = {
  'to-draft': 'draft',
  'to-review': 'review',
  'to-ready': 'ready',
  'put-live': 'live',
  hold: 'held',
  release: 'draft',
  kill: 'killed',
};

/** The open story's state as a pill; its menu offers every move, and says why one can't be made. */
export function StatusMenu() {
  const words = useWords();
  const story = useAppState((state) => openDraft(state)?.story ?? null);
  const now = useAppState((state) => state.now);
  const settings = useNewsroomSettings();
  const { moveStory, openDialog } = useCommands();
  if (story === null || settings === null) return null;
  const { timeZone, requiredFields } = settings;
  const status = deskStatus(story, now);
  const name =
    isEmbargoed(story, now) && status === 'held' ? heldWords(words, story, timeZone) : words.frame.status[status];
  const choose = (move: StoryMove) => {
    if (move === 'kill') void openDialog({ kind: 'kill-story', id: story.id, headline: story.headline });
    else void moveStory(story.id, move);
  };
  return (
    <Menu
      label={words.frame.changeStatus(name)}
      trigger={
        <Button className={`pill ${status}`} aria-label={words.frame.changeStatus(name)}>
          <StatusGlyph status={status} />
          {name}
          <Icon name="chevron" size={12} />
        </Button>
      }
      choices={STORY_MOVES.map((move) => {
        const why = whyNot(story, move, { now, requiredFields });
        const sign = <StatusGlyph key={move} status={LEADS_TO[move]} />;
        const label = words.frame.moves[move];
        return why === null
          ? { key: move, label, sign }
          : { key: move, label, sign, note: hindranceText(words, why), disabled: true };
      })}
      onChoose={(key) => {
        const move = STORY_MOVES.find((candidate) => candidate === key);
        if (move !== undefined) choose(move);
      }}
    />
  );
}

function heldWords(words: Words, story: Story, timeZone: string): string {
  return story.embargoedUntil === null
    ? words.frame.status.held
    : words.frame.heldTo(newsroomTime(story.embargoedUntil, timeZone));
}
