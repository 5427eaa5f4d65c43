import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { CORRECTION_KINDS, whyNoCorrection } from '../../domain/corrections.ts';
import type { Correction, StoryId } from '../../domain/story.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { TextField } from '../ui/Field.tsx';
import { hindranceText } from '../words/move-hindrance.ts';
import { useWords } from '../words/WordsProvider.tsx';

interface CorrectDialogProps {
  readonly id: StoryId;
  /** The class that is offered first; a withdrawal kills the story. */
  readonly kind: Correction['kind'];
}

/** Tells readers what was wrong, and gives them the story as it is now, in one step; an error is not mended in silence. */
export function CorrectDialog({ id, kind: first }: CorrectDialogProps) {
  const all = useWords();
  const { dialogs: words, frame } = all;
  const story = useAppState((state) => state.drafts[id]?.story ?? null);
  const now = useAppState((state) => state.now);
  const settings = useNewsroomSettings();
  const { correctStory, closeDialog } = useCommands();
  const [kind, setKind] = useState(first);
  const [notice, setNotice] = useState('');
  if (story === null || settings === null) return null;
  const hindrance = whyNoCorrection(story, kind, { now, requiredFields: settings.requiredFields });
  const why = hindrance !== null ? hindranceText(all, hindrance) : notice.trim() === '' ? words.noticeMissing : null;
  return (
    <DialogFrame
      title={words.correctTitle(story.headline === '' ? frame.untitled : story.headline)}
      text={words.correctText}
      onClose={closeDialog}
      note={hindrance === null ? null : why}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{words.cancel}</Button>
          <Button
            kind={kind === 'withdrawn' ? 'danger' : 'primary'}
            whyNot={why}
            onPress={() => void correctStory(id, kind, notice.trim())}
          >
            {kind === 'withdrawn' ? words.kill : words.correct}
          </Button>
        </>
      }
    >
      <RadioGroup
        className="correction-kinds"
        aria-label={words.correctionKind}
        value={kind}
        onChange={(value) => setKind(CORRECTION_KINDS.find((each) => each === value) ?? kind)}
      >
        {CORRECTION_KINDS.map((each) => (
          <Radio key={each} className="choice" value={each}>
            {words.correctionKinds[each]}
            <small>{words.correctionNotes[each]}</small>
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        multiline
        autoFocus
        label={words.notice}
        hint={words.noticeHint}
        value={notice}
        lang={story.language}
        onChange={setNotice}
      />
    </DialogFrame>
  );
}
