import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { useFileDrop } from './use-file-drop.ts';
import './wire.css';

/** Takes files that are dropped on the window, and says so while they are held over it. */
export function FileDrop() {
  const words = useWords().wireDesk;
  if (!useFileDrop()) return null;
  return (
    <div className="file-drop">
      <Icon name="wire" />
      {words.dropHere}
    </div>
  );
}
