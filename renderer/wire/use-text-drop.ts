import { type DragEvent, useState } from 'react';
import { useCommands } from '../state/AppStateProvider.tsx';

interface TextDrop {
  /** True while something is held over the place. */
  readonly isOver: boolean;
  readonly dropProps: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** A place on which marked text is dropped as wire copy. */
export function useTextDrop(): TextDrop {
  const { reviewWireCopy } = useCommands();
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    dropProps: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const marked = event.dataTransfer.getData('text/plain');
        // Files are the whole window's: `useFileDrop`.
        if (event.dataTransfer.files.length === 0 && marked.trim() !== '') void reviewWireCopy(marked);
      },
    },
  };
}
