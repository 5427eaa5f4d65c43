import { useState } from 'react';
import type { ListId } from '../../../domain/lists/site-list.ts';
import { useCommands } from '../../state/AppStateProvider.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { FormDialog } from './FormDialog.tsx';

/** Another name for a list. */
export function RenameListDialog({ id, name: before }: { readonly id: ListId; readonly name: string }) {
  const words = useWords().recentPosts.newList;
  const { renameList, closeDialog } = useCommands();
  const [name, setName] = useState(before);
  const rename = async () => {
    await closeDialog();
    await renameList(id, name.trim());
  };
  return (
    <FormDialog
      title={words.renameTitle(before)}
      action={words.rename}
      whyNot={name.trim() === '' ? words.nameMissing : null}
      onSubmit={rename}
    >
      <TextField autoFocus label={words.name} value={name} onChange={setName} />
    </FormDialog>
  );
}
