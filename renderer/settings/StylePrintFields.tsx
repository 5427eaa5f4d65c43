import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { createCityIndex } from '../../domain/dateline/cities.ts';
import { DATELINE_STYLES, type Dateline, type DatelineStyle } from '../../domain/dateline/dateline.ts';
import { changeStyle, type HousePrinting, printingFor } from '../../domain/dateline/printing.ts';
import { renderDateline } from '../../domain/dateline/render.ts';
import { MONTH_FORMS, SHIPPED_STYLES } from '../../domain/dateline/styles.ts';
import type { Settings } from '../../domain/settings.ts';
import { SelectField } from '../ui/Field.tsx';
import '../story/dateline.css';
import { useWords } from '../words/WordsProvider.tsx';

interface StylePrintFieldsProps {
  readonly typed: Settings;
  readonly onChange: (printing: HousePrinting) => void;
}

/** One style: what may differ in it, and a dateline printed so. */
export function StylePrintFields({ typed, onChange }: StylePrintFieldsProps) {
  const { settings: words, story } = useWords();
  const { datelinePrinting: house } = typed;
  const [style, setStyle] = useState(typed.datelineStyle);
  const rules = printingFor(house).styles[style];
  const change = (changes: Parameters<typeof changeStyle>[2]) => onChange(changeStyle(house, style, changes));
  const separators: Readonly<Record<string, string>> = words.separators;
  return (
    <>
      <SelectField
        label={words.styleOfPrinting}
        value={style}
        choices={DATELINE_STYLES.map((one) => ({ value: one, label: story.styles[one] }))}
        onChange={(chosen) => setStyle(DATELINE_STYLES.find((one) => one === chosen) ?? style)}
      />
      <div className="settings-grid">
        <SelectField
          label={words.separator}
          value={rules.separator}
          choices={SHIPPED_STYLES[style].separators.map((one) => ({ value: one, label: separators[one] ?? one }))}
          onChange={(separator) => change({ separator })}
        />
        <SelectField
          label={words.monthForm}
          value={rules.months}
          choices={MONTH_FORMS.map((one) => ({ value: one, label: words.monthForms[one] }))}
          onChange={(chosen) => change({ months: MONTH_FORMS.find((one) => one === chosen) ?? rules.months })}
        />
        <Checkbox className="choice" isSelected={rules.showsDate} onChange={(showsDate) => change({ showsDate })}>
          {words.showsDate}
        </Checkbox>
        <Checkbox
          className="choice"
          isSelected={rules.shortRegions}
          onChange={(shortRegions) => change({ shortRegions })}
        >
          {words.shortensRegions}
        </Checkbox>
      </div>
      <p className="dateline-proof">
        <span className="dateline-proof-label">{words.printsLike}</span>
        <output className="dateline-proof-text">{sampleIn(style, typed)}</output>
      </p>
    </>
  );
}

/** A September day in Alabama shows all that a style can do. */
function sampleIn(style: DatelineStyle, typed: Settings): string {
  const cities = createCityIndex(typed);
  const sample: Dateline = {
    places: [{ city: 'Birmingham', region: 'Alabama', country: '' }],
    date: cities.printing.styles[style].showsDate ? '2026-09-03' : null,
    source: 'Reuters',
    style,
  };
  return renderDateline(sample, { cities }).text;
}
