import { Radio, RadioGroup } from 'react-aria-components';
import { diffWords, type WordChange } from '../../domain/diff-words.ts';
import type { ChangedBy } from '../../domain/wire/compare-versions.ts';
import { useWords } from '../words/WordsProvider.tsx';
import '../dialogs/conflict.css';
import './wire.css';

export type SideName = 'ours' | 'theirs';

interface SideChoiceProps {
  /** The field, or which paragraph. */
  readonly name: string;
  readonly changedBy: ChangedBy;
  /** Empty where the side has nothing there. */
  readonly ours: string;
  readonly theirs: string;
  readonly value: SideName;
  readonly onChoose: (side: SideName) => void;
}

/** One field or paragraph in both versions, with the words that only one of them has marked; one of the two is taken. */
export function SideChoice({ name, changedBy, ours, theirs, value, onChoose }: SideChoiceProps) {
  const words = useWords().wireDesk;
  const changes = diffWords(ours, theirs);
  return (
    <RadioGroup
      className="two-sides"
      aria-label={name}
      value={value}
      onChange={(side) => onChoose(side === 'theirs' ? 'theirs' : 'ours')}
    >
      <span className="two-sides-name">
        {name} · {words.changedBy[changedBy]}
      </span>
      <Radio className="side-choice" value="ours">
        <b>{words.ours}</b>
        <span>{ours === '' ? words.notThere : <Words changes={changes} own="removed" />}</span>
      </Radio>
      <Radio className="side-choice" value="theirs">
        <b>{words.theirs}</b>
        <span>{theirs === '' ? words.removed : <Words changes={changes} own="added" />}</span>
      </Radio>
    </RadioGroup>
  );
}

function Words({ changes, own }: { readonly changes: readonly WordChange[]; readonly own: WordChange['kind'] }) {
  return changes
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }, at) => {
      const key = `${at}`;
      return kind === 'same' ? <span key={key}>{text}</span> : <mark key={key}>{text}</mark>;
    });
}
