import { permalink } from '../../domain/page/permalink.ts';
import { hasUnsaved } from '../../domain/save-status.ts';
import { whyNot } from '../../domain/story-moves.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { Icon } from '../ui/Icon.tsx';
import { hindranceText } from '../words/move-hindrance.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** Says what putting the story live will do, before it is done. */
export function PublishDialog() {
  const all = useWords();
  const words = all.dialogs;
  const draft = useAppState(openDraft);
  const now = useAppState((state) => state.now);
  const settings = useNewsroomSettings();
  const { moveStory, closeDialog } = useCommands();
  if (draft === null || settings === null) return null;
  const { story } = draft;
  const hindrance = whyNot(story, 'put-live', { now, requiredFields: settings.requiredFields });
  const isBehind = hasUnsaved(draft.saving) && draft.saving.trouble !== null;
  const why = isBehind ? words.saveFirst : hindrance === null ? null : hindranceText(all, hindrance);
  return (
    <DialogFrame
      title={words.publishTitle(story.headline === '' ? all.frame.untitled : story.headline)}
      text={words.publishText}
      onClose={closeDialog}
      note={why}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{words.cancel}</Button>
          <Button kind="primary" autoFocus whyNot={why} onPress={() => void moveStory(story.id, 'put-live')}>
            {words.publish}
          </Button>
        </>
      }
    >
      <ul className="plan">
        <li>
          <Icon name="plus" size={14} />
          <div>
            <b>{words.page}</b> {permalink(story, settings, now)}
          </div>
        </li>
        {story.publication.state === 'never' && (
          <li>
            <Icon name="swap" size={14} />
            <div>
              <b>{words.recentPosts}</b> {words.joinsRecentPosts}
            </div>
          </li>
        )}
        {story.embargoedUntil !== null && Date.parse(story.embargoedUntil) > Date.parse(now) && (
          <li className="warns">
            <Icon name="warning" size={14} />
            <div>
              <b>{words.held}</b> {words.heldText}
            </div>
          </li>
        )}
      </ul>
    </DialogFrame>
  );
}
