import { DraggableBlockPlugin_EXPERIMENTAL } from '@lexical/react/LexicalDraggableBlockPlugin';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { type ReactElement, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import './drag-block.css';

function isOnGrip(element: HTMLElement): boolean {
  return element.closest('.drag-grip') !== null;
}

/** A grip in the margin of the block under the mouse, to drag the block by. The keys for it are `Alt Shift ↑` and `↓`. */
export function DragBlock({ column }: { readonly column: HTMLElement }): ReactElement | null {
  const isEditable = useLexicalEditable();
  const words = useWords().editor;
  const grip = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  if (!isEditable) return null;
  return (
    <DraggableBlockPlugin_EXPERIMENTAL
      anchorElem={column}
      menuRef={grip}
      targetLineRef={line}
      menuComponent={
        <div ref={grip} className="drag-grip" title={words.dragBlock} aria-hidden="true">
          <Icon name="drag" />
        </div>
      }
      targetLineComponent={<div ref={line} className="drag-line" aria-hidden="true" />}
      isOnMenu={isOnGrip}
    />
  );
}
