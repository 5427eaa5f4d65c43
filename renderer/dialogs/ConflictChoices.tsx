import { Radio, RadioGroup } from 'react-aria-components';
import type { BodyChoice } from '../../domain/body/merge-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import type { MergeChoices, StoryMerge } from '../../domain/merge-story.ts';
import { useWords } from '../words/WordsProvider.tsx';
import './conflict.css';

interface ConflictChoicesProps {
  readonly merge: StoryMerge;
  readonly choices: MergeChoices;
  readonly onChoose: (choices: MergeChoices) => void;
}

/** Each field and passage that both hands changed, with both texts to choose from. */
export function ConflictChoices({ merge, choices, onChoose }: ConflictChoicesProps) {
  const { fields, body } = useWords().history;
  const passages = merge.body.filter((segment) => segment.kind === 'conflict');
  const chooseBody = (at: number, choice: BodyChoice) => {
    const chosen = passages.map((_passage, index) => choices.body[index] ?? null);
    onChoose({ ...choices, body: chosen.with(at, choice) });
  };
  return (
    <>
      {merge.fieldConflicts.map(({ field, ours, theirs }) => (
        <TwoSides
          key={field}
          name={fields[field]}
          ours={ours}
          theirs={theirs}
          value={choices.fields[field] ?? null}
          both={false}
          onChoose={(choice) =>
            onChoose({ ...choices, fields: { ...choices.fields, [field]: choice === 'theirs' ? 'theirs' : 'ours' } })
          }
        />
      ))}
      {passages.map((passage, at) => (
        <TwoSides
          key={`${body} ${passage.ours.join()}`}
          name={body}
          ours={plainText(passage.ours.join('\n'))}
          theirs={plainText(passage.theirs.join('\n'))}
          value={choices.body[at] ?? null}
          both
          onChoose={(choice) => chooseBody(at, choice)}
        />
      ))}
    </>
  );
}

interface TwoSidesProps {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  /** Null until somebody chose: Dateline never guesses. */
  readonly value: BodyChoice | null;
  /** A passage can keep both, one after the other; a field can't. */
  readonly both: boolean;
  readonly onChoose: (choice: BodyChoice) => void;
}

const CHOICES: readonly BodyChoice[] = ['ours', 'theirs', 'both'];

function TwoSides({ name, ours, theirs, value, both, onChoose }: TwoSidesProps) {
  const words = useWords().dialogs;
  return (
    <RadioGroup
      className="two-sides"
      aria-label={name}
      value={value}
      onChange={(chosen) => onChoose(CHOICES.find((choice) => choice === chosen) ?? 'ours')}
    >
      <span className="two-sides-name">{name}</span>
      <Radio className="side-choice" value="ours">
        <b>{words.onScreen}</b>
        <span>{ours === '' ? words.nothingThere : ours}</span>
      </Radio>
      <Radio className="side-choice" value="theirs">
        <b>{words.onDisk}</b>
        <span>{theirs === '' ? words.nothingThere : theirs}</span>
      </Radio>
      {both && (
        <Radio className="side-choice is-both" value="both">
          <b>{words.both}</b>
        </Radio>
      )}
    </RadioGroup>
  );
}
