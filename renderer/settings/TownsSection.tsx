import type { City } from '../../domain/dateline/city.ts';
import { DATELINE_STYLES } from '../../domain/dateline/dateline.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { NamesField } from './NamesField.tsx';
import { OwnTown } from './OwnTown.tsx';
import { StyleTownsFields } from './StyleTownsFields.tsx';
import type { SectionProps } from './section.ts';

/** How datelines are printed, which towns stand alone in them, and towns that the city file does not have. */
export function TownsSection({ typed, edit }: SectionProps) {
  const { settings: words, story } = useWords();
  const { cities, timeZone } = typed;
  const change = (at: number, town: City) => edit({ cities: cities.with(at, town) });
  const fresh: City = { name: '', region: '', country: '', zone: timeZone, urdu: '', aliases: [] };
  return (
    <>
      <SelectField
        label={words.datelineStyle}
        value={typed.datelineStyle}
        choices={DATELINE_STYLES.map((style) => ({ value: style, label: story.styles[style] }))}
        onChange={(chosen) =>
          edit({ datelineStyle: DATELINE_STYLES.find((style) => style === chosen) ?? typed.datelineStyle })
        }
      />
      <NamesField
        label={words.homeTowns}
        names={typed.homeTowns}
        hint={words.homeTownsHint}
        onChange={(homeTowns) => edit({ homeTowns })}
      />
      <NamesField
        label={words.qualifiedTowns}
        names={typed.qualifiedTowns}
        hint={words.qualifiedTownsHint}
        onChange={(qualifiedTowns) => edit({ qualifiedTowns })}
      />
      <StyleTownsFields
        towns={typed.townsByStyle}
        houseStyle={typed.datelineStyle}
        onChange={(townsByStyle) => edit({ townsByStyle })}
      />
      <h3>{words.ownTowns}</h3>
      <p className="field-hint">{words.ownTownsHint}</p>
      <ul className="settings-items">
        {cities.map((town, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a town has no name until it is typed, and they keep their order.
          <li key={at}>
            <OwnTown
              town={town}
              number={at + 1}
              onChange={(changed) => change(at, changed)}
              onRemove={() => edit({ cities: cities.toSpliced(at, 1) })}
            />
          </li>
        ))}
      </ul>
      <Button small icon="plus" onPress={() => edit({ cities: [...cities, fresh] })}>
        {words.addTown}
      </Button>
    </>
  );
}
