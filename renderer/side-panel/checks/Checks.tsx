import { useState } from 'react';
import type { Check } from '../../../domain/checks/check.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { openDraft } from '../../state/app-state.ts';
import { useTextReport } from '../../state/use-text-report.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { type CardLines, CardMeasure } from './CardMeasure.tsx';
import { CheckLine } from './CheckLine.tsx';
import { Lengths } from './Lengths.tsx';
import './checks.css';

/** More at once helps nobody. */
const SHOWN = 60;

/** What to look at before the story goes out. Nothing here blocks by itself. */
export function Checks() {
  const words = useWords();
  const read = useTextReport();
  const report = read?.checks ?? null;
  const id = useAppState((state) => openDraft(state)?.story.id ?? null);
  const left = useAppState((state) => openDraft(state)?.story.leftChecks.length ?? 0);
  const { fixChecks, takeUpChecks } = useCommands();
  const [all, setAll] = useState(false);
  const [cardLines, setCardLines] = useState<CardLines | null>(null);
  if (read === null || report === null || id === null)
    return <p className="side-scroll side-note">{words.sidePanel.nothingOpen}</p>;
  const { checks, passed } = report;
  const fixable = checks.filter((check: Check) => check.fixes[0]?.kind === 'replace');
  const shown = all ? checks : checks.slice(0, SHOWN);
  return (
    <div className="side-scroll scrolls">
      <h2 className="side-title">{words.checks.summary(checks.length, passed)}</h2>
      {fixable.length > 1 && (
        <Button small className="fix-all" onPress={() => void fixChecks(id, fixable)}>
          {words.checks.fixAll(fixable.length)}
        </Button>
      )}
      <ul>
        {shown.map((check) => (
          <CheckLine key={check.key} id={id} check={check} />
        ))}
      </ul>
      {shown.length < checks.length && (
        <Button small kind="ghost" onPress={() => setAll(true)}>
          {words.checks.showAll(checks.length)}
        </Button>
      )}
      {left > 0 && (
        <p className="side-note">
          {words.checks.left(left)}{' '}
          <Button small kind="ghost" onPress={() => void takeUpChecks(id)}>
            {words.checks.takeUp}
          </Button>
        </p>
      )}
      {read.endlessRules.length > 0 && (
        <p className="side-note" role="status">
          {words.checks.endlessRules(read.endlessRules)}
        </p>
      )}
      <p className="side-note">{words.checks.note}</p>
      <Lengths report={read} cardLines={cardLines} />
      <CardMeasure key={id} onMeasured={setCardLines} />
    </div>
  );
}
