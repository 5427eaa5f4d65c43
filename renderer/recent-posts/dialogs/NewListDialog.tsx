import { useState } from 'react';
import { holderOf, type ListPlace } from '../../../domain/lists/site-list.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../../state/use-newsroom-settings.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { listFailureInShort } from '../../words/list-failure.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { FormDialog } from './FormDialog.tsx';

/** Makes a list for a place on the site. */
export function NewListDialog() {
  const all = useWords();
  const words = all.recentPosts.newList;
  const sections = useNewsroomSettings()?.sections ?? [];
  const lists = useAppState((state) => state.curated?.lists ?? NO_LISTS);
  const { createList, closeDialog } = useCommands();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<string>('front');
  const [category, setCategory] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const place = placeOf(kind, category.trim());
  const holder =
    place === null
      ? null
      : holderOf(
          lists.map(({ list }) => list),
          place,
        );
  const whyNot = () => {
    if (name.trim() === '') return words.nameMissing;
    if (place === null) return words.categoryMissing;
    return holder === null ? null : words.placeTaken(holder.name);
  };
  const create = async () => {
    if (place === null) return;
    const made = await createList(name.trim(), place);
    if (made.ok) return closeDialog();
    const { failure } = made;
    setRefused(failure.kind === 'place-taken' ? words.placeTaken(failure.by) : listFailureInShort(all, failure));
  };
  return (
    <FormDialog
      title={words.title}
      text={words.text}
      action={words.make}
      whyNot={whyNot()}
      note={refused}
      onSubmit={create}
    >
      <TextField autoFocus label={words.name} hint={words.nameHint} value={name} onChange={setName} />
      <SelectField
        label={words.place}
        value={kind}
        choices={(['front', 'category', 'sidebar'] as const).map((value) => ({ value, label: words.places[value] }))}
        onChange={setKind}
      />
      {kind === 'category' && (
        <TextField label={words.category} suggestions={sections} value={category} onChange={setCategory} />
      )}
    </FormDialog>
  );
}

const NO_LISTS: readonly never[] = [];

/** Null while the category is not named. */
function placeOf(kind: string, category: string): ListPlace | null {
  switch (kind) {
    case 'category':
      return category === '' ? null : { kind, category };
    case 'sidebar':
      return { kind };
    default:
      return { kind: 'front' };
  }
}
