import { ProgressBar } from 'react-aria-components';
import type { BackupProgress } from '../../ipc/backup-requests.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import './backup.css';

interface BackupDialogProps {
  readonly task: 'back-up' | 'restore';
  readonly progress: BackupProgress;
}

/** How far a backup or its restoring is. Leaving the dialog leaves off. */
export function BackupDialog({ task, progress }: BackupDialogProps) {
  const { backup: words, dialogs } = useWords();
  const { cancelBackup } = useCommands();
  const { step, done, total } = progress;
  const text = words.steps[step](count(done), count(total));
  return (
    <DialogFrame
      title={words.titles[task]}
      text={words.texts[task]}
      onClose={() => void cancelBackup()}
      actions={
        <Button autoFocus onPress={() => void cancelBackup()}>
          {dialogs.cancel}
        </Button>
      }
    >
      <ProgressBar
        className="backup-progress"
        aria-label={words.progress}
        value={done}
        maxValue={Math.max(1, total)}
        valueLabel={text}
      >
        {({ percentage }) => (
          <>
            <span className="backup-bar">
              <span style={{ inlineSize: `${percentage ?? 0}%` }} />
            </span>
            {text}
          </>
        )}
      </ProgressBar>
    </DialogFrame>
  );
}
