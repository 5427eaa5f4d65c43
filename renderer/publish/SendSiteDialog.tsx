import { useState } from 'react';
import type { SendTrial } from '../../ipc/press-requests.ts';
import type { SendFailure } from '../../ipc/send-failure.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { SendTrialView } from './SendTrialView.tsx';

/** Where the sending is: asked for, tried or done. */
type Sending =
  | { readonly kind: 'asking' | 'trying' | 'sending' | 'pushing' | 'sent' | 'pushed' }
  | { readonly kind: 'tried'; readonly trial: SendTrial }
  | { readonly kind: 'failed'; readonly why: SendFailure };

/** Taking a published site to another machine: what that changes there is shown before it is done. */
export function SendSiteDialog() {
  const { sendSite: words, dialogs } = useWords();
  const { closeDialog, trySending, sendSite, pushSite } = useCommands();
  const [to, setTo] = useState('');
  const [sending, setSending] = useState<Sending>({ kind: 'asking' });
  const isBusy = sending.kind === 'trying' || sending.kind === 'sending' || sending.kind === 'pushing';
  const tryIt = async () => {
    setSending({ kind: 'trying' });
    const tried = await trySending(to.trim());
    setSending(tried.ok ? { kind: 'tried', trial: tried.value } : { kind: 'failed', why: tried.failure.why });
  };
  const finish = async (doing: 'sending' | 'pushing', done: 'sent' | 'pushed') => {
    setSending({ kind: doing });
    const ended = doing === 'sending' ? await sendSite(to.trim()) : await pushSite();
    setSending(ended.ok ? { kind: done } : { kind: 'failed', why: ended.failure.why });
  };
  const type = (value: string) => {
    setTo(value);
    setSending({ kind: 'asking' });
  };
  const whyNot = isBusy ? words.busy : null;
  return (
    <DialogFrame
      title={words.title}
      text={words.text}
      size="wide"
      onClose={() => void closeDialog()}
      note={<span role="status">{words.states[sending.kind]}</span>}
      actions={
        <>
          <Button whyNot={whyNot} onPress={() => void finish('pushing', 'pushed')}>
            {words.push}
          </Button>
          <Button onPress={() => void closeDialog()}>{dialogs.close}</Button>
          {sending.kind === 'tried' ? (
            <Button kind="primary" onPress={() => void finish('sending', 'sent')}>
              {words.send}
            </Button>
          ) : (
            <Button whyNot={to.trim() === '' ? words.placeMissing : whyNot} onPress={() => void tryIt()}>
              {words.tryIt}
            </Button>
          )}
        </>
      }
    >
      <TextField
        autoFocus
        label={words.place}
        hint={words.placeHint}
        value={to}
        onChange={type}
        // An answer is about the place that was asked for.
        readOnly={isBusy}
        error={sending.kind === 'failed' ? words.failure(sending.why) : undefined}
      />
      {sending.kind === 'tried' && <SendTrialView trial={sending.trial} />}
    </DialogFrame>
  );
}
