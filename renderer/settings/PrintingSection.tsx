import {
  changeMonths,
  type HousePrinting,
  MONTH_LISTS,
  type MonthList,
  printingFor,
} from '../../domain/dateline/printing.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { NamesField } from './NamesField.tsx';
import { OwnEntry } from './OwnEntry.tsx';
import { StylePrintFields } from './StylePrintFields.tsx';
import type { SectionProps } from './section.ts';
import { monthsTrouble } from './settings-trouble.ts';

/** How each dateline style prints here: separator, day, names of months and short regions. */
export function PrintingSection({ typed, edit }: SectionProps) {
  const words = useWords().settings;
  const { datelinePrinting: house } = typed;
  const { monthNames } = printingFor(house);
  const { shortRegions } = house;
  const change = (datelinePrinting: HousePrinting) => edit({ datelinePrinting });
  const changeRegions = (regions: HousePrinting['shortRegions']) => change({ ...house, shortRegions: regions });
  const names = (list: MonthList) => (
    <NamesField
      key={list}
      label={words.monthLists[list]}
      names={monthNames[list]}
      error={monthsTrouble(words, house.months[list])}
      language={list === 'urdu' ? 'ur' : 'en'}
      onChange={(typedNames) => change(changeMonths(house, list, typedNames))}
    />
  );
  return (
    <>
      <StylePrintFields typed={typed} onChange={change} />
      <h3>{words.monthNames}</h3>
      <p className="field-hint">{words.monthNamesHint}</p>
      {MONTH_LISTS.map(names)}
      <h3>{words.shortRegions}</h3>
      <p className="field-hint">{words.shortRegionsHint}</p>
      <ul className="settings-items">
        {shortRegions.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name until it is typed, and they keep their order.
          <li key={at}>
            <OwnEntry
              name={entry.region.trim() === '' ? words.shortRegionNumber(at + 1) : entry.region}
              onRemove={() => changeRegions(shortRegions.toSpliced(at, 1))}
            >
              <TextField
                label={words.region}
                value={entry.region}
                error={entry.region.trim() === '' ? words.regionMissing : undefined}
                onChange={(region) => changeRegions(shortRegions.with(at, { ...entry, region }))}
              />
              <TextField
                label={words.regionShort}
                value={entry.short}
                onChange={(short) => changeRegions(shortRegions.with(at, { ...entry, short }))}
              />
            </OwnEntry>
          </li>
        ))}
      </ul>
      <Button small icon="plus" onPress={() => changeRegions([...shortRegions, { region: '', short: '' }])}>
        {words.addShortRegion}
      </Button>
    </>
  );
}
