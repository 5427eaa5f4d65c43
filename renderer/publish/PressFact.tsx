import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** The site, in the status bar: the way to publish it, and while it is pressed how far that is. */
export function PressFact() {
  const { press: words } = useWords();
  const press = useAppState((state) => state.press);
  const { publishSite } = useCommands();
  const isPressing = press.kind === 'pressing' && press.progress.of > 0;
  return (
    <button type="button" className="status-fact" onClick={() => void publishSite()}>
      <Icon name="send" size={13} />
      {isPressing ? words.inStatusBar(count(press.progress.done), count(press.progress.of)) : words.open}
    </button>
  );
}
