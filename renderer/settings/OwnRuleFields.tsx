import { Checkbox } from 'react-aria-components';
import type { OwnRule } from '../../domain/checks/own-rule.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { useTyped } from '../ui/use-typed.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { examplesIn, linesIn, textOfExamples } from './rule-examples.ts';
import type { ExamplesSeen } from './section.ts';
import { firstOf, ownRuleTrouble } from './settings-trouble.ts';

interface OwnRuleFieldsProps {
  readonly rule: OwnRule;
  /** Its place in the list, which tells rules without a name apart. */
  readonly number: number;
  /** Just added: shown open. */
  readonly isFresh: boolean;
  readonly others: readonly OwnRule[];
  readonly seen: ExamplesSeen;
  readonly onChange: (rule: OwnRule) => void;
  readonly onRemove: () => void;
}

/** A rule of the newsroom: one line, which opens to its parts. */
export function OwnRuleFields({ rule, number, isFresh, others, seen, onChange, onRemove }: OwnRuleFieldsProps) {
  const words = useWords().settings;
  const trouble = ownRuleTrouble(words, rule, { others, seen });
  const first = firstOf(trouble);
  const name = rule.id === '' ? words.ruleNumber(number) : rule.id;
  const tested = rule.examples.length + rule.leaves.length;
  return (
    <details className="settings-rule" open={isFresh}>
      <summary>
        <b>{name}</b> <span className={first === null ? '' : 'is-wrong'}>{first ?? rule.explanation}</span>
      </summary>
      <div className="settings-grid">
        <TextField
          label={words.ruleId}
          value={rule.id}
          hint={words.ruleIdHint}
          error={trouble.id}
          onChange={(id) => onChange({ ...rule, id })}
        />
        <TextField
          label={words.rulePattern}
          value={rule.pattern}
          hint={words.rulePatternHint}
          error={trouble.pattern}
          onChange={(pattern) => onChange({ ...rule, pattern })}
        />
        <TextField
          label={words.ruleExplanation}
          value={rule.explanation}
          hint={words.ruleExplanationHint}
          error={trouble.explanation}
          onChange={(explanation) => onChange({ ...rule, explanation })}
        />
        <TextField
          label={words.ruleSuggestion}
          value={rule.suggestion ?? ''}
          hint={words.ruleSuggestionHint}
          onChange={(suggestion) => onChange(withSuggestion(rule, suggestion))}
        />
        <ExamplesFields rule={rule} wrong={trouble} onChange={onChange} />
      </div>
      <div className="settings-rule-foot">
        <Checkbox
          className="choice"
          isSelected={rule.flags === 'i'}
          onChange={(isOn) => onChange(withAnyCase(rule, isOn))}
        >
          {words.ruleAnyCase}
        </Checkbox>
        <Checkbox
          className="choice"
          isSelected={rule.inQuotes}
          onChange={(inQuotes) => onChange({ ...rule, inQuotes })}
        >
          {words.ruleInQuotes}
        </Checkbox>
        <span className="field-hint" role="status">
          {first === null && tested > 0 && (seen === 'testing' ? words.examplesTesting : words.examplesHold(tested))}
        </span>
        <Button small kind="ghost" label={words.removeNamed(name)} onPress={onRemove}>
          {words.remove}
        </Button>
      </div>
    </details>
  );
}

interface ExamplesFieldsProps {
  readonly rule: OwnRule;
  readonly wrong: { readonly examples: string | undefined; readonly leaves: string | undefined };
  readonly onChange: (rule: OwnRule) => void;
}

/** What the rule must find and what it must leave, a line each. */
function ExamplesFields({ rule, wrong, onChange }: ExamplesFieldsProps) {
  const words = useWords().settings;
  const [examples, typeExamples] = useTyped(rule.examples, textOfExamples);
  const [leaves, typeLeaves] = useTyped(rule.leaves, (lines) => lines.join('\n'));
  return (
    <>
      <TextField
        multiline
        label={words.ruleExamples}
        value={examples}
        hint={words.ruleExamplesHint}
        error={wrong.examples}
        onChange={(text) => {
          const meaning = examplesIn(text);
          typeExamples(text, meaning);
          onChange({ ...rule, examples: meaning });
        }}
      />
      <TextField
        multiline
        label={words.ruleLeaves}
        value={leaves}
        hint={words.ruleLeavesHint}
        error={wrong.leaves}
        onChange={(text) => {
          const meaning = linesIn(text);
          typeLeaves(text, meaning);
          onChange({ ...rule, leaves: meaning });
        }}
      />
    </>
  );
}

/** An empty suggestion is none: to take the words out is rare, and a rule without a fix is not. */
function withSuggestion({ suggestion: _, ...rest }: OwnRule, suggestion: string): OwnRule {
  return suggestion === '' ? rest : { ...rest, suggestion };
}

function withAnyCase({ flags: _, ...rest }: OwnRule, isOn: boolean): OwnRule {
  return isOn ? { ...rest, flags: 'i' } : rest;
}
