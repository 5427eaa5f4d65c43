import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useCommands } from '../state/AppStateProvider.tsx';
import type { StoryChange } from '../state/draft.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Asks for the newsroom's name; its folder is asked for next, by the system's own dialog. */
export function CreateNewsroomDialog({ first }: { readonly first: StoryChange | null }) {
  const words = useWords().dialogs;
  const { createNewsroom, closeDialog } = useCommands();
  const [name, setName] = useState('');
  const create = async () => {
    if (name.trim() === '') return;
    await closeDialog();
    await createNewsroom(name.trim(), first);
  };
  return (
    <DialogFrame
      title={words.createTitle}
      text={words.createText}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{words.cancel}</Button>
          <Button kind="primary" whyNot={name.trim() === '' ? words.nameFirst : null} onPress={() => void create()}>
            {words.chooseFolder}
          </Button>
        </>
      }
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField autoFocus label={words.newsroomName} hint={words.newsroomNameHint} value={name} onChange={setName} />
      </Form>
    </DialogFrame>
  );
}
