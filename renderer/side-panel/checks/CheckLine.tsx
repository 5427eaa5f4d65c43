import type { Check } from '../../../domain/checks/check.ts';
import { EMBARGO_RULE } from '../../../domain/checks/embargo-check.ts';
import type { StoryId } from '../../../domain/story.ts';
import { useCommands } from '../../state/AppStateProvider.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

/** What readers can't do without, or may not have yet; the rest is style. */
const GRAVE: ReadonlySet<string> = new Set([
  EMBARGO_RULE,
  'headline-missing',
  'text-missing',
  'alt-missing',
  'tk-marker',
  'link-to-nowhere',
]);

/** One thing to look at: the rule, the correction, and the choice to leave it. */
export function CheckLine({ id, check }: { readonly id: StoryId; readonly check: Check }) {
  const words = useWords().checks;
  const { fixCheck, leaveCheck, leaveRule } = useCommands();
  return (
    <li className="check">
      <span className={`check-sign ${GRAVE.has(check.rule) ? 'is-grave' : ''}`}>
        <Icon name="warning" />
      </span>
      <div>
        <h3>{check.title}</h3>
        <p>{check.explanation}</p>
        <div className="buttons">
          {check.fixes.map((fix) => (
            <Button key={fix.label} small onPress={() => void fixCheck(id, check, fix)}>
              {fix.label}
            </Button>
          ))}
          <Button small kind="ghost" onPress={() => void leaveCheck(id, check)}>
            {words.leaveIt}
          </Button>
          <Menu
            label={words.more}
            trigger={<IconButton icon="more" label={words.more} />}
            choices={[{ key: 'rule', label: words.leaveRule, note: words.leaveRuleNote }]}
            onChoose={() => void leaveRule(check)}
          />
        </div>
      </div>
    </li>
  );
}
