import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { HOUSE_STYLE } from '../../domain/checks/house-style.ts';
import type { OwnRule } from '../../domain/checks/own-rule.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { OwnRuleFields } from './OwnRuleFields.tsx';
import type { SectionProps } from './section.ts';

const FRESH: OwnRule = { id: '', pattern: '', explanation: '', inQuotes: false, examples: [], leaves: [] };

/** The newsroom's own rules, and which of those that come with Dateline it follows. */
export function HouseStyleSection({ typed, edit, seen }: SectionProps) {
  const words = useWords().settings;
  const { ownRules } = typed;
  const [add, setAdd] = useState(false);
  return (
    <>
      <h3>{words.ownRules}</h3>
      <p className="field-hint">{words.ownRulesHint}</p>
      <ul className="settings-items">
        {ownRules.map((rule, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no name until it is typed, and they keep their order.
          <li key={at}>
            <OwnRuleFields
              rule={rule}
              number={at + 1}
              isFresh={add && at === ownRules.length - 1}
              others={ownRules.toSpliced(at, 1)}
              seen={seen.get(JSON.stringify(rule)) ?? 'testing'}
              onChange={(changed) => edit({ ownRules: ownRules.with(at, changed) })}
              onRemove={() => edit({ ownRules: ownRules.toSpliced(at, 1) })}
            />
          </li>
        ))}
      </ul>
      <Button
        small
        icon="plus"
        onPress={() => {
          setAdd(true);
          edit({ ownRules: [...ownRules, FRESH] });
        }}
      >
        {words.addRule}
      </Button>
      <h3>{words.shippedRules}</h3>
      <ShippedRules ignored={typed.ignoredChecks} onChange={(ignoredChecks) => edit({ ignoredChecks })} />
    </>
  );
}

interface ShippedRulesProps {
  readonly ignored: readonly string[];
  readonly onChange: (ignored: readonly string[]) => void;
}

const shippedIds: ReadonlySet<string> = new Set(HOUSE_STYLE.map(({ id }) => id));

/** Each rule of the house-style file on or off, and the other checks that were left always. */
function ShippedRules({ ignored, onChange }: ShippedRulesProps) {
  const words = useWords().settings;
  const [sought, setSought] = useState('');
  const others = ignored.filter((id) => !shippedIds.has(id)).map((id) => ({ id, explanation: words.leftCheck }));
  const rules = [...HOUSE_STYLE, ...others].filter(({ id, explanation }) =>
    `${id} ${explanation}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <>
      <TextField label={words.findRule} value={sought} onChange={setSought} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a border and takes a legend; the heading is above. */}
      <div className="settings-rules" role="group" aria-label={words.shippedRules}>
        {rules.map(({ id, explanation }) => (
          <Checkbox
            key={id}
            className="choice"
            isSelected={!ignored.includes(id)}
            onChange={(isOn) => onChange(isOn ? ignored.filter((each) => each !== id) : [...ignored, id])}
          >
            <span>{explanation}</span> <code>{id}</code>
          </Checkbox>
        ))}
        {rules.length === 0 && <p className="field-hint">{words.noRule}</p>}
      </div>
    </>
  );
}
