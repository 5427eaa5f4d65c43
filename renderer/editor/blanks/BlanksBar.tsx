import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import type { ReactElement } from 'react';
import '../clipboard/paste-report.css';
import { useWords } from '../../words/WordsProvider.tsx';
import { BlanksExtension } from './BlanksExtension.ts';

/** Says how many blanks are left while they are being filled, and how to go on. */
export function BlanksBar(): ReactElement | null {
  const left = useExtensionSignalValue(BlanksExtension, 'left');
  const words = useWords().editor.blanks;
  if (left === null) return null;
  return (
    <div className="paste-report" role="status">
      <span>{words.left(left)}</span>
      <span>{words.keys}</span>
    </div>
  );
}
