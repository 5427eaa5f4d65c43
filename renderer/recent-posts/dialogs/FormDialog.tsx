import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { useCommands } from '../../state/AppStateProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import './card-dialogs.css';

interface FormDialogProps {
  readonly title: string;
  readonly text?: string;
  /** What its one action is called. */
  readonly action: string;
  /** Why it can't be taken yet. */
  readonly whyNot?: string | null;
  readonly note?: ReactNode;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}

/** A few fields over the desk; Enter in one of them takes the action. */
export function FormDialog({ title, text, action, whyNot = null, note, onSubmit, children }: FormDialogProps) {
  const words = useWords().dialogs;
  const { closeDialog } = useCommands();
  const submit = () => {
    if (whyNot === null) void onSubmit();
  };
  return (
    <DialogFrame
      title={title}
      {...(text === undefined ? {} : { text })}
      note={note}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{words.cancel}</Button>
          <Button kind="primary" whyNot={whyNot} onPress={submit}>
            {action}
          </Button>
        </>
      }
    >
      <Form
        className="form-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
        {/* A form of several fields is sent by Enter only if it has a button to send it. */}
        <button type="submit" hidden tabIndex={-1} />
      </Form>
    </DialogFrame>
  );
}
