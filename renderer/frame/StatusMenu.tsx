import { Button } from 'react-aria-components';
import { isChangedSinceLive } from '../../domain/readers-version.ts';
import type { Story } from '../../domain/story.ts';
import { type MoveRules, STORY_MOVES, whyNot } from '../../domain/story-moves.ts';
import { deskStatus, isEmbargoed } from '../../domain/story-summary.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuChoice } from '../ui/Menu.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import { hindranceText } from '../words/move-hindrance.ts';
import { LEADS_TO } from '../words/move-status.ts';
import { newsroomTime } from '../words/times.ts';
import { useWords, type Words } from '../words/WordsProvider.tsx';

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
  const choose = (key: string) => {
    const move = STORY_MOVES.find((each) => each === key);
    if (key === 'correct') void openDialog({ kind: 'correct-story', id: story.id, correction: 'correction' });
    else if (key === 'readers-have') void openDialog({ kind: 'live-version', id: story.id });
    else if (move === 'kill') void openDialog({ kind: 'correct-story', id: story.id, correction: 'withdrawn' });
    else if (move !== undefined) void moveStory(story.id, move);
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
      choices={[...moveChoices(words, story, { now, requiredFields }), ...readerChoices(words, story)]}
      onChoose={choose}
    />
  );
}

/** Every move, those that can't be made with the reason; releasing only for what is held. */
function moveChoices(words: Words, story: Story, rules: MoveRules): readonly MenuChoice[] {
  return STORY_MOVES.flatMap((move): readonly MenuChoice[] => {
    const why = whyNot(story, move, rules);
    if (why?.kind === 'not-held') return [];
    const choice = { key: move, label: words.frame.moves[move], sign: <StatusGlyph status={LEADS_TO[move]} /> };
    return [why === null ? choice : { ...choice, note: hindranceText(words, why), disabled: true }];
  });
}

/** What can be done for readers of a live story. */
function readerChoices(words: Words, story: Story): readonly MenuChoice[] {
  if (story.publication.state !== 'live') return [];
  const correct = { key: 'correct', label: words.frame.correct, sign: <Icon name="warning" size={12} /> };
  const compare = { key: 'readers-have', label: words.frame.readersHave, sign: <Icon name="book" size={12} /> };
  return isChangedSinceLive(story) ? [correct, compare] : [correct];
}

function heldWords(words: Words, story: Story, timeZone: string): string {
  return story.embargoedUntil === null
    ? words.frame.status.held
    : words.frame.heldTo(newsroomTime(story.embargoedUntil, timeZone));
}
