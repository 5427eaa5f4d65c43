import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { type HouseSources, SHIPPED_SOURCES } from '../../domain/wire/credit-sources.ts';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';

type Without = HouseSources['without'];

/** What each kind has on offer: what is printed, and by what it is known. */
const SHIPPED: Readonly<Record<keyof Without, readonly { readonly name: string; readonly also: string }[]>> = {
  desks: SHIPPED_SOURCES.desks.map((name) => ({ name, also: '' })),
  agencies: SHIPPED_SOURCES.agencies.map(({ name, aliases }) => ({ name, also: aliases.join(', ') })),
  deskEndings: SHIPPED_SOURCES.deskEndings.map((name) => ({ name, also: '' })),
  agencyEndings: SHIPPED_SOURCES.agencyEndings.map((name) => ({ name, also: '' })),
};
const KINDS = ['desks', 'agencies', 'deskEndings', 'agencyEndings'] as const;

interface ShippedSourcesProps {
  readonly without: Without;
  readonly onChange: (without: Without) => void;
}

/** Each desk, agency and ending that comes with Dateline, on or off. */
export function ShippedSources({ without, onChange }: ShippedSourcesProps) {
  const words = useWords().settings;
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLowerCase();
  const found = KINDS.map((kind) => ({
    kind,
    sources: SHIPPED[kind].filter(({ name, also }) => `${name} ${also}`.toLowerCase().includes(wanted)),
  })).filter(({ sources }) => sources.length > 0);
  const change = (kind: keyof Without, name: string, isOn: boolean) =>
    onChange({ ...without, [kind]: isOn ? without[kind].filter((each) => each !== name) : [...without[kind], name] });
  return (
    <>
      <h3>{words.shippedSources}</h3>
      <p className="field-hint">{words.shippedSourcesHint}</p>
      <TextField label={words.findSource} value={sought} onChange={setSought} />
      {found.map(({ kind, sources }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a border and takes a legend; the heading is above.
        <div key={kind} className="settings-rules settings-columns" role="group" aria-label={words.sourceKinds[kind]}>
          <h4>{words.sourceKinds[kind]}</h4>
          {sources.map(({ name, also }) => (
            <Checkbox
              key={name}
              className="choice"
              isSelected={!without[kind].includes(name)}
              onChange={(isOn) => change(kind, name, isOn)}
            >
              <span dir="auto">{name}</span> {also !== '' && <small dir="auto">{also}</small>}
            </Checkbox>
          ))}
        </div>
      ))}
      {found.length === 0 && <p className="field-hint">{words.noSource}</p>}
    </>
  );
}
