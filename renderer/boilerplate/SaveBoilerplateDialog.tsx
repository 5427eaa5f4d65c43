import { useState } from 'react';
import { Form } from 'react-aria-components';
import { isBoilerplateName } from '../../domain/boilerplate/boilerplate-name.ts';
import type { StoryId } from '../../domain/story.ts';
import type { BoilerplateFailure } from '../../ipc/boilerplate-requests.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';

type What =
  | { readonly kind: 'save-template'; readonly from: StoryId }
  | { readonly kind: 'save-snippet'; readonly body: string };

/** Asks what the template or the snippet is to be called; a name that is taken needs a second word. */
export function SaveBoilerplateDialog({ what }: { readonly what: What }) {
  const { boilerplate: words, dialogs } = useWords();
  const { saveTemplate, saveSnippet, closeDialog } = useCommands();
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<BoilerplateFailure | null>(null);
  const isEmpty = what.kind === 'save-snippet' && what.body === '';
  const isBad = name.trim() !== '' && !isBoilerplateName(name);
  const whyNot = isEmpty ? words.nothingSelected : isBoilerplateName(name) ? null : words.badName;
  const replace = failure?.kind === 'taken';

  async function save(): Promise<void> {
    if (whyNot !== null) return;
    const named = { name: name.trim(), replace };
    setFailure(
      what.kind === 'save-template'
        ? await saveTemplate({ ...named, from: what.from })
        : await saveSnippet({ ...named, body: what.body }),
    );
  }

  return (
    <DialogFrame
      title={what.kind === 'save-template' ? words.templateTitle : words.snippetTitle}
      text={what.kind === 'save-template' ? words.templateText : words.snippetText}
      onClose={closeDialog}
      note={isEmpty ? words.nothingSelected : null}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button kind="primary" whyNot={whyNot} onPress={() => void save()}>
            {replace ? words.replace : words.save}
          </Button>
        </>
      }
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          autoFocus
          label={words.name}
          hint={words.nameHint}
          error={failure === null ? (isBad ? words.badName : undefined) : words.failures[failure.kind]}
          value={name}
          onChange={(typed) => {
            setName(typed);
            setFailure(null);
          }}
        />
      </Form>
    </DialogFrame>
  );
}
