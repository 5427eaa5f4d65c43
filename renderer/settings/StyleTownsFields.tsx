import { useState } from 'react';
import { DATELINE_STYLES, type DatelineStyle } from '../../domain/dateline/dateline.ts';
import { STAND_ALONE } from '../../domain/dateline/styles.ts';
import type { Settings } from '../../domain/settings.ts';
import { SelectField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { NamesField } from './NamesField.tsx';

type TownsByStyle = Settings['townsByStyle'];

interface StyleTownsFieldsProps {
  readonly towns: TownsByStyle;
  /** The style that is shown first. */
  readonly houseStyle: DatelineStyle;
  readonly onChange: (towns: TownsByStyle) => void;
}

/** What one style prints alone or with a state or country, where the newsroom differs from the style's list. */
export function StyleTownsFields({ towns, houseStyle, onChange }: StyleTownsFieldsProps) {
  const { settings: words, story } = useWords();
  const [style, setStyle] = useState(houseStyle);
  const { alone, qualified } = towns[style] ?? { alone: [], qualified: [] };
  const shipped = [...(STAND_ALONE.get(style) ?? [])];
  const change = (part: Partial<NonNullable<TownsByStyle[DatelineStyle]>>) => {
    const { [style]: before, ...others } = towns;
    const after = { alone, qualified, ...before, ...part };
    // A style of which nothing is said any more leaves no trace in the file.
    onChange(after.alone.length + after.qualified.length === 0 ? others : { ...others, [style]: after });
  };
  return (
    <>
      <h3>{words.styleTowns}</h3>
      <p className="field-hint">{words.styleTownsHint}</p>
      <SelectField
        label={words.styleOfTowns}
        value={style}
        choices={DATELINE_STYLES.map((one) => ({ value: one, label: story.styles[one] }))}
        onChange={(chosen) => setStyle(DATELINE_STYLES.find((one) => one === chosen) ?? style)}
      />
      {/* Keyed by style: what was typed for another is not this one's. */}
      <div className="settings-grid" key={style}>
        <NamesField label={words.aloneInStyle} names={alone} onChange={(names) => change({ alone: names })} />
        <NamesField
          label={words.qualifiedInStyle}
          names={qualified}
          onChange={(names) => change({ qualified: names })}
        />
      </div>
      <details className="settings-more">
        <summary>{words.shippedTowns(shipped.length)}</summary>
        <p className="field-hint">{shipped.join(', ')}</p>
      </details>
    </>
  );
}
