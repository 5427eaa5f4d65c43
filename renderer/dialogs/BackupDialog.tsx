import type { BackupProgress } from '../../ipc/backup-requests.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { WorkProgress } from '../ui/WorkProgress.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

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
      <WorkProgress label={words.progress} done={done} total={total} text={text} />
    </DialogFrame>
  );
}
