import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../words/WordsProvider.tsx';
import { $datelineParagraph, DatelineExtension } from './DatelineExtension.ts';
import './dateline.css';

/** A dateline as printed, in its two weights: `KARACHI` and ` (F.P. Report):`. */
export interface PrintedDateline {
  readonly place: string;
  readonly rest: string;
}

interface DatelineButtonProps {
  readonly dateline: PrintedDateline;
  readonly isEditable: boolean;
  /** Opens place, source and style below the token. */
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** The dateline in the first line of the story. */
export function DatelineButton({ dateline, isEditable, onEdit, onRemove }: DatelineButtonProps): ReactElement {
  const [editor] = useLexicalComposerContext();
  const words = useWords().editor.dateline;
  const { token } = useExtensionDependency(DatelineExtension).output;
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    const element = button.current;
    const column = element?.parentElement ?? null;
    if (element === null || column === null) return;
    token.value = element;
    const observer = new ResizeObserver(() => {
      column.style.setProperty('--dateline-width', `${element.getBoundingClientRect().width}px`);
    });
    observer.observe(element);
    return () => {
      token.value = null;
      observer.disconnect();
      column.style.removeProperty('--dateline-width');
    };
  }, [token]);

  function goToText(): void {
    editor.update(() => $datelineParagraph()?.selectStart());
    editor.focus();
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Backspace' || event.key === 'Delete') {
      if (isEditable) onRemove();
    } else if (!['ArrowRight', 'ArrowLeft', 'ArrowDown', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    goToText();
  }

  return (
    <button
      ref={button}
      type="button"
      className="dateline-token"
      aria-label={words.edit(`${dateline.place}${dateline.rest}`.replace(/[:\s—-]+$/u, ''))}
      data-focus="dateline"
      onClick={onEdit}
      onKeyDown={handleKeyDown}
    >
      {dateline.place}
      <span>{dateline.rest}</span>
    </button>
  );
}
