import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** One list of names that comes with Dateline, and those of it that the newsroom leaves. */
export interface ShippedList<Kind extends string> {
  readonly kind: Kind;
  readonly label: string;
  readonly names: readonly { readonly name: string; readonly also?: string }[];
  readonly without: readonly string[];
}

interface ShippedNamesProps<Kind extends string> {
  readonly hint: string;
  readonly findLabel: string;
  readonly lists: readonly ShippedList<Kind>[];
  readonly onChange: (kind: Kind, without: readonly string[]) => void;
}

/** Each name that comes with Dateline, on or off. */
export function ShippedNames<Kind extends string>({ hint, findLabel, lists, onChange }: ShippedNamesProps<Kind>) {
  const words = useWords().settings;
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const found = lists
    .map((list) => ({
      ...list,
      names: list.names.filter(({ name, also = '' }) => `${name} ${also}`.toLowerCase().includes(wanted)),
    }))
    .filter(({ names }) => names.length > 0);
  return (
    <>
      <h3>{words.shippedNames}</h3>
      <p className="field-hint">{hint}</p>
      <TextField label={findLabel} value={sought} onChange={setSought} />
      {found.map(({ kind, label, names, without }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a border and takes a legend; the heading is above.
        <div key={kind} className="settings-rules settings-columns" role="group" aria-label={label}>
          <h4>{label}</h4>
          {names.map(({ name, also = '' }) => (
            <Checkbox
              key={name}
              className="choice"
              isSelected={!without.includes(name)}
              onChange={(isOn) => onChange(kind, isOn ? without.filter((each) => each !== name) : [...without, name])}
            >
              <span dir="auto">{name}</span> {also !== '' && <small dir="auto">{also}</small>}
            </Checkbox>
          ))}
        </div>
      ))}
      {found.length === 0 && <p className="field-hint">{words.noName}</p>}
    </>
  );
}
