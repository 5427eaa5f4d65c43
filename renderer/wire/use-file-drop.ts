import { useEffect, useState } from 'react';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';

/**
 * Files dropped anywhere on the window are agency copy, unless one of them is a picture: those belong to the text on
 * which they fall. Answers whether such files are held over the window.
 */
export function useFileDrop(): boolean {
  const isFree = useAppState((state) => state.dialog.kind === 'none');
  const { takeDroppedFiles } = useCommands();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isFree) return undefined;
    const handleOver = (event: DragEvent) => {
      if (!holdsCopy(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const handleLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const handleDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsCopy(event)) return;
      event.preventDefault();
      // The text under it would take the file for a picture.
      if (event.target instanceof HTMLElement && event.target.isContentEditable) event.stopPropagation();
      void takeDroppedFiles([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', handleOver, true);
    document.addEventListener('dragleave', handleLeave, true);
    document.addEventListener('drop', handleDrop, true);
    return () => {
      document.removeEventListener('dragover', handleOver, true);
      document.removeEventListener('dragleave', handleLeave, true);
      document.removeEventListener('drop', handleDrop, true);
    };
  }, [isFree, takeDroppedFiles]);
  return isOver;
}

function holdsCopy({ dataTransfer }: DragEvent): boolean {
  const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  return files.length > 0 && files.every(({ type }) => !type.startsWith('image/'));
}
