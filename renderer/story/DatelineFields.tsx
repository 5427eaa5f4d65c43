import type { CityIndex } from '../../domain/dateline/cities.ts';
import { completeCity } from '../../domain/dateline/complete-city.ts';
import { DATELINE_STYLES, type Dateline, type DatelineStyle } from '../../domain/dateline/dateline.ts';
import { placesFromText, textFromPlaces } from '../../domain/dateline/places-text.ts';
import { completeSource } from '../../domain/wire/complete-credit.ts';
import { useHouseCities } from '../state/use-house-cities.ts';
import { useHouseSources } from '../state/use-house-sources.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { SelectField, TextField } from '../ui/Field.tsx';
import { useTyped } from '../ui/use-typed.ts';
import { useWords } from '../words/WordsProvider.tsx';

interface DatelineFieldsProps {
  readonly dateline: Dateline | null;
  /** The newsroom's style, for a dateline that is new. */
  readonly houseStyle: DatelineStyle;
  /** Day and style too: where there is room to look at them. */
  readonly whole?: boolean;
  readonly onChange: (dateline: Dateline | null) => void;
}

/** Place and source of a dateline. Without a place there is none; what was typed as its source waits for one. */
export function DatelineFields({ dateline, houseStyle, whole = false, onChange }: DatelineFieldsProps) {
  const words = useWords().story;
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const cities = useHouseCities();
  const sources = useHouseSources();
  const [typed, type] = useTyped(dateline, typedFrom);
  const edit = (change: Partial<typeof typed>) => {
    const next = { ...typed, ...change };
    const meaning = datelineFrom(next, dateline, { houseStyle, cities });
    type(next, meaning);
    onChange(meaning);
  };
  return (
    <>
      <div className="field-pair">
        <TextField
          label={words.datelinePlace}
          placeholder={words.datelinePlacePrompt}
          value={typed.places}
          suggestions={placeSuggestions(typed.places, timeZone, cities)}
          autoFocus={whole}
          onChange={(places) => edit({ places })}
        />
        <TextField
          label={words.datelineSource}
          placeholder={words.datelineSourcePrompt}
          value={typed.source}
          suggestions={completeSource(typed.source, sources)}
          onChange={(source) => edit({ source })}
        />
      </div>
      {whole && (
        <div className="field-pair">
          <SelectField
            label={words.datelineStyle}
            value={typed.style ?? houseStyle}
            choices={DATELINE_STYLES.map((style) => ({ value: style, label: words.styles[style] }))}
            onChange={(value) => edit({ style: DATELINE_STYLES.find((style) => style === value) ?? houseStyle })}
          />
          <TextField type="date" label={words.datelineDay} value={typed.date} onChange={(date) => edit({ date })} />
        </div>
      )}
    </>
  );
}

const SUGGESTED = 6;

/** What the place being typed last could become, with those before it kept. */
function placeSuggestions(typed: string, timeZone: string, cities: CityIndex): readonly string[] {
  const start = typed.lastIndexOf('/') + 1;
  const last = typed.slice(start).trim();
  if (last.length < 2 || last.includes(',')) return [];
  return completeCity(last, { cities, timeZone, limit: SUGGESTED }).map(
    (city) => `${typed.slice(0, start)}${city.name}`,
  );
}

interface TypedDateline {
  readonly places: string;
  readonly source: string;
  readonly date: string;
  readonly style: DatelineStyle | null;
}

function typedFrom(dateline: Dateline | null): TypedDateline {
  if (dateline === null) return { places: '', source: '', date: '', style: null };
  const { places, source, date, style } = dateline;
  return { places: textFromPlaces(places), source, date: date ?? '', style };
}

function datelineFrom(
  typed: TypedDateline,
  before: Dateline | null,
  { houseStyle, cities }: { readonly houseStyle: DatelineStyle; readonly cities: CityIndex },
): Dateline | null {
  const places = placesFromText(typed.places, cities);
  if (places.length === 0) return null;
  const style = typed.style ?? before?.style ?? houseStyle;
  return { places, source: typed.source.trim(), date: typed.date === '' ? null : typed.date, style };
}
