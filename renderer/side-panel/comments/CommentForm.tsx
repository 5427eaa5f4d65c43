import { type KeyboardEvent, useState } from 'react';
import { MAX_COMMENT_LENGTH } from '../../../domain/comments/comment.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';

interface CommentFormProps {
  readonly text: string;
  /** Name of the button that saves. */
  readonly save: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** A comment being written. Ctrl or Command with Enter saves it, Escape leaves it. */
export function CommentForm({ text, save, onSave, onCancel }: CommentFormProps) {
  const words = useWords().comments;
  const [typed, setTyped] = useState(text);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(typed);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="comment-form">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        aria-label={words.text}
        rows={3}
        dir="auto"
        spellCheck={false}
        maxLength={MAX_COMMENT_LENGTH}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={handleKey}
      />
      <div className="buttons">
        <Button small onPress={() => onSave(typed)}>
          {save}
        </Button>
        <Button small kind="ghost" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
