import type { City } from '../../domain/dateline/city.ts';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { NamesField } from './NamesField.tsx';
import { OwnEntry } from './OwnEntry.tsx';
import { townTrouble } from './settings-trouble.ts';

interface OwnTownProps {
  readonly town: City;
  /** Its place in the list, which tells towns without a name apart. */
  readonly number: number;
  readonly onChange: (town: City) => void;
  readonly onRemove: () => void;
}

const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** A town that the newsroom has added to the city file. */
export function OwnTown({ town, number, onChange, onRemove }: OwnTownProps) {
  const words = useWords().settings;
  const trouble = townTrouble(words, town);
  const name = town.name.trim() === '' ? words.townNumber(number) : town.name;
  return (
    <OwnEntry name={name} onRemove={onRemove}>
      <TextField
        label={words.townName}
        value={town.name}
        error={trouble.name}
        onChange={(changed) => onChange({ ...town, name: changed })}
      />
      <TextField
        label={words.townRegion}
        value={town.region}
        hint={words.townRegionHint}
        onChange={(region) => onChange({ ...town, region })}
      />
      <TextField
        label={words.townCountry}
        value={town.country}
        error={trouble.country}
        onChange={(country) => onChange({ ...town, country })}
      />
      <TextField
        label={words.townZone}
        value={town.zone}
        error={trouble.zone}
        suggestions={ZONES}
        onChange={(zone) => onChange({ ...town, zone })}
      />
      <NamesField
        label={words.townAliases}
        names={town.aliases}
        onChange={(aliases) => onChange({ ...town, aliases })}
      />
      <TextField
        label={words.townUrdu}
        value={town.urdu}
        lang="ur"
        dir="rtl"
        onChange={(urdu) => onChange({ ...town, urdu })}
      />
    </OwnEntry>
  );
}
