import { useState } from 'react';
import { withRules } from '../../../domain/lists/edit-list.ts';
import { DEFAULT_RULES, type FillRules } from '../../../domain/lists/fill-rules.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { shownList } from '../../state/curated-state.ts';
import { useNewsroomSettings } from '../../state/use-newsroom-settings.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { FormDialog } from './FormDialog.tsx';

/** Hours after which a story may be too old for a list. */
const AGES = [6, 12, 24, 48, 72, 168, 720] as const;

/** The rules as they are being typed. */
interface TypedRules {
  readonly fill: string;
  readonly count: string;
  readonly categories: string;
  readonly languages: string;
  readonly age: string;
}

/** How the list on the desk fills the places that no hand has filled. */
export function ListRulesDialog() {
  const words = useWords().recentPosts.rules;
  const settings = useNewsroomSettings();
  const before = useAppState((state) => shownList(state.curated)?.list.draft.rules ?? DEFAULT_RULES);
  const { arrangeList, closeDialog } = useCommands();
  const [typed, setTyped] = useState(() => typedFrom(before));
  if (settings === null) return null;
  const change = (changed: Partial<TypedRules>) => setTyped({ ...typed, ...changed });
  const { count } = rulesFrom(typed);
  const isCount = count === null || (Number.isInteger(count) && count >= 1 && count <= 50);
  const save = async () => {
    await closeDialog();
    await arrangeList((draft) => withRules(draft, rulesFrom(typed)));
  };
  return (
    <FormDialog
      title={words.title}
      text={words.text}
      action={words.save}
      whyNot={isCount ? null : words.countWrong}
      onSubmit={save}
    >
      <SelectField
        label={words.fill}
        value={typed.fill}
        choices={[
          { value: 'newest', label: words.fillNewest },
          { value: 'none', label: words.fillNone },
        ]}
        onChange={(fill) => change({ fill })}
      />
      <TextField
        type="number"
        label={words.count}
        automatic={String(settings.recentPostsCount)}
        value={typed.count}
        error={isCount ? undefined : words.countWrong}
        onChange={(text) => change({ count: text })}
      />
      {typed.fill === 'newest' && <FillFields typed={typed} sections={settings.sections} onChange={change} />}
    </FormDialog>
  );
}

interface FillFieldsProps {
  readonly typed: TypedRules;
  readonly sections: readonly string[];
  readonly onChange: (changed: Partial<TypedRules>) => void;
}

/** Which stories may fill a place. */
function FillFields({ typed, sections, onChange }: FillFieldsProps) {
  const words = useWords().recentPosts.rules;
  const ages = [...new Set([...AGES.map(String), ...(typed.age === '' ? [] : [typed.age])])];
  return (
    <>
      <TextField
        label={words.categories}
        hint={words.categoriesHint}
        value={typed.categories}
        suggestions={sections}
        onChange={(categories) => onChange({ categories })}
      />
      <TextField
        label={words.languages}
        hint={words.languagesHint}
        value={typed.languages}
        onChange={(languages) => onChange({ languages })}
      />
      <SelectField
        label={words.age}
        value={typed.age}
        choices={[
          { value: '', label: words.anyAge },
          ...ages.map((hours) => ({ value: hours, label: words.hours(Number(hours)) })),
        ]}
        onChange={(age) => onChange({ age })}
      />
    </>
  );
}

function typedFrom({ fill, count, categories, languages, maxAgeHours }: FillRules): TypedRules {
  return {
    fill,
    count: count?.toString() ?? '',
    categories: categories.join(', '),
    languages: languages.join(', '),
    age: maxAgeHours?.toString() ?? '',
  };
}

function rulesFrom({ fill, count, categories, languages, age }: TypedRules): FillRules {
  return {
    fill: fill === 'none' ? 'none' : 'newest',
    count: count === '' ? null : Number(count),
    categories: namesIn(categories),
    languages: namesIn(languages).filter((language) => language.length > 1),
    maxAgeHours: age === '' ? null : Number(age),
  };
}

function namesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[,،]/u).map((name) => name.trim()))].filter((name) => name !== '');
}
