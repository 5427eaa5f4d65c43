import { useState } from 'react';
import type { Comment } from '../../../domain/comments/comment.ts';
import type { StoryId } from '../../../domain/story.ts';
import { useCommands } from '../../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../../state/use-newsroom-settings.ts';
import { Button } from '../../ui/Button.tsx';
import { newsroomDayAndTime } from '../../words/times.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { CommentForm } from './CommentForm.tsx';

interface CommentLineProps {
  readonly id: StoryId;
  readonly comment: Comment;
  /** The words that it is about are not in the story any more. */
  readonly isGone: boolean;
}

/** One comment: the words it is about, who said what and when, and what can be done with it. */
export function CommentLine({ id, comment, isGone }: CommentLineProps) {
  const words = useWords().comments;
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const { editComment, settleComment, deleteComment, showPassage } = useCommands();
  const [isEdited, setEdited] = useState(false);
  const { quote } = comment.passage;
  const isResolved = comment.resolvedBy !== null;
  return (
    <li className={`comment ${isResolved ? 'is-resolved' : ''}`}>
      {isGone ? (
        <blockquote dir="auto" className="is-gone">
          {quote}
        </blockquote>
      ) : (
        <button
          type="button"
          className="comment-quote"
          dir="auto"
          aria-label={words.showWords(quote)}
          onClick={() => void showPassage(comment.passage)}
        >
          {quote}
        </button>
      )}
      {isGone && <p className="comment-gone">{words.gone}</p>}
      {isEdited ? (
        <CommentForm
          text={comment.text}
          save={words.save}
          onSave={(text) => {
            void editComment(id, comment, text);
            setEdited(false);
          }}
          onCancel={() => setEdited(false)}
        />
      ) : (
        <p className="comment-text" dir="auto">
          {comment.text}
        </p>
      )}
      <p className="comment-by">
        {words.by(comment.author, newsroomDayAndTime(comment.writtenAt, timeZone))}
        {comment.resolvedBy !== null && ` · ${words.resolved(comment.resolvedBy)}`}
      </p>
      {!isEdited && (
        <div className="buttons">
          <Button small onPress={() => void settleComment(id, comment, !isResolved)}>
            {isResolved ? words.reopen : words.resolve}
          </Button>
          <Button small kind="ghost" onPress={() => setEdited(true)}>
            {words.edit}
          </Button>
          <Button small kind="ghost" onPress={() => void deleteComment(id, comment)}>
            {words.remove}
          </Button>
        </div>
      )}
    </li>
  );
}
