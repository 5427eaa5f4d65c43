import type { Agency, HouseSources } from '../../domain/wire/credit-sources.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { NamesField } from './NamesField.tsx';
import { OwnEntry } from './OwnEntry.tsx';
import { ShippedSources } from './ShippedSources.tsx';
import type { SectionProps } from './section.ts';
import { agencyTrouble } from './settings-trouble.ts';

/** The desks and agencies that credit lines and datelines name: the newsroom's own, and which of those that come along. */
export function SourcesSection({ typed, edit }: SectionProps) {
  const words = useWords().settings;
  const { creditLines } = typed;
  const { agencies } = creditLines;
  const change = (part: Partial<HouseSources>) => edit({ creditLines: { ...creditLines, ...part } });
  return (
    <>
      <NamesField
        label={words.ownDesks}
        hint={words.ownDesksHint}
        names={creditLines.desks}
        onChange={(desks) => change({ desks })}
      />
      <div className="settings-grid">
        <NamesField
          label={words.deskEndings}
          hint={words.deskEndingsHint}
          names={creditLines.deskEndings}
          onChange={(deskEndings) => change({ deskEndings })}
        />
        <NamesField
          label={words.agencyEndings}
          hint={words.agencyEndingsHint}
          names={creditLines.agencyEndings}
          onChange={(agencyEndings) => change({ agencyEndings })}
        />
      </div>
      <h3>{words.ownAgencies}</h3>
      <p className="field-hint">{words.ownAgenciesHint}</p>
      <ul className="settings-items">
        {agencies.map((agency, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an agency has no name until it is typed, and they keep their order.
          <li key={at}>
            <OwnAgency
              agency={agency}
              number={at + 1}
              onChange={(changed) => change({ agencies: agencies.with(at, changed) })}
              onRemove={() => change({ agencies: agencies.toSpliced(at, 1) })}
            />
          </li>
        ))}
      </ul>
      <Button small icon="plus" onPress={() => change({ agencies: [...agencies, { name: '', aliases: [] }] })}>
        {words.addAgency}
      </Button>
      <ShippedSources without={creditLines.without} onChange={(without) => change({ without })} />
    </>
  );
}

interface OwnAgencyProps {
  readonly agency: Agency;
  /** Its place in the list, which tells agencies without a name apart. */
  readonly number: number;
  readonly onChange: (agency: Agency) => void;
  readonly onRemove: () => void;
}

function OwnAgency({ agency, number, onChange, onRemove }: OwnAgencyProps) {
  const words = useWords().settings;
  const name = agency.name.trim() === '' ? words.agencyNumber(number) : agency.name;
  return (
    <OwnEntry name={name} onRemove={onRemove}>
      <TextField
        label={words.agencyName}
        hint={words.agencyNameHint}
        value={agency.name}
        error={agencyTrouble(words, agency).name}
        onChange={(changed) => onChange({ ...agency, name: changed })}
      />
      <NamesField
        label={words.agencyAliases}
        hint={words.agencyAliasesHint}
        names={agency.aliases}
        onChange={(aliases) => onChange({ ...agency, aliases })}
      />
    </OwnEntry>
  );
}
