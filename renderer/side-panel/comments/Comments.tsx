import { useMemo, useState } from 'react';
import { commentsInOrder } from '../../../domain/comments/edit-comments.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { openDraft } from '../../state/app-state.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { CommentForm } from './CommentForm.tsx';
import { CommentLine } from './CommentLine.tsx';
import './comments.css';

/** What the desk says to itself about passages of the open story, in reading order. */
export function Comments() {
  const words = useWords();
  const story = useAppState((state) => openDraft(state)?.story ?? null);
  const commenting = useAppState((state) => state.commenting);
  const { writeComment, dropComment } = useCommands();
  const [areResolvedShown, setResolvedShown] = useState(false);
  const placed = useMemo(() => (story === null ? [] : commentsInOrder(story.comments, story.body)), [story]);
  if (story === null) return <p className="side-scroll side-note">{words.sidePanel.nothingOpen}</p>;
  const open = placed.filter(({ comment }) => comment.resolvedBy === null);
  const resolved = placed.filter(({ comment }) => comment.resolvedBy !== null);
  const isWriting = commenting?.id === story.id;
  return (
    <div className="side-scroll scrolls comments">
      {isWriting && (
        <section className="comment" aria-label={words.comments.newComment}>
          <blockquote dir="auto">{commenting.passage.quote}</blockquote>
          <CommentForm
            key={commenting.passage.start}
            text=""
            save={words.comments.write}
            onSave={(text) => void writeComment(text)}
            onCancel={() => void dropComment()}
          />
        </section>
      )}
      {placed.length === 0 && !isWriting && <p className="side-note">{words.comments.empty}</p>}
      <ul>
        {open.map(({ comment, start }) => (
          <CommentLine key={comment.id} id={story.id} comment={comment} isGone={start === null} />
        ))}
      </ul>
      {resolved.length > 0 && (
        <Button small kind="ghost" onPress={() => setResolvedShown(!areResolvedShown)}>
          {words.comments.resolvedOnes(resolved.length)}
        </Button>
      )}
      {areResolvedShown && (
        <ul>
          {resolved.map(({ comment, start }) => (
            <CommentLine key={comment.id} id={story.id} comment={comment} isGone={start === null} />
          ))}
        </ul>
      )}
      {placed.length > 0 && <p className="side-note">{words.comments.note}</p>}
    </div>
  );
}
