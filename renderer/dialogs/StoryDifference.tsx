import { Fragment, type ReactNode } from 'react';
import type { BlockChange } from '../../domain/body/diff-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { type ComparedField, diffStories } from '../../domain/diff-stories.ts';
import type { WordChange } from '../../domain/diff-words.ts';
import type { Story } from '../../domain/story.ts';
import { useWords } from '../words/WordsProvider.tsx';
import '../side-panel/history/history.css';

interface StoryDifferenceProps {
  readonly before: Story;
  readonly after: Story;
  /** What is offered beside a field that differs. */
  readonly wayBack?: (field: ComparedField | 'body') => ReactNode;
}

/** What turns one version of a story into another: fields and paragraphs that differ, word by word. */
export function StoryDifference({ before, after, wayBack }: StoryDifferenceProps) {
  const words = useWords().history;
  const { fields, body, isBodyChanged } = diffStories(before, after);
  if (fields.length === 0 && !isBodyChanged) return <p className="side-note">{words.same}</p>;
  return (
    <div className="difference" lang={after.language}>
      {fields.length > 0 && (
        <dl>
          {fields.map(({ field, words: changes }) => (
            <Fragment key={field}>
              <dt>
                {words.fields[field]}
                {wayBack?.(field)}
              </dt>
              <dd>
                <WordChanges changes={changes} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {isBodyChanged && (
        <>
          <dl>
            <dt>
              {words.body}
              {wayBack?.('body')}
            </dt>
          </dl>
          <BlockChanges changes={body} />
        </>
      )}
    </div>
  );
}

/** Blocks that stayed are counted, not shown: it is the difference one came for. */
function BlockChanges({ changes }: { readonly changes: readonly BlockChange[] }) {
  const words = useWords().history;
  const rows: { readonly key: string; readonly same: number; readonly change: BlockChange | null }[] = [];
  let same = 0;
  for (const [at, change] of changes.entries()) {
    if (change.kind === 'same') same += 1;
    else {
      if (same > 0) rows.push({ key: `gap ${at}`, same, change: null });
      same = 0;
      rows.push({ key: `${at}`, same: 0, change });
    }
  }
  if (same > 0) rows.push({ key: 'gap end', same, change: null });
  return rows.map(({ key, same: stayed, change }) =>
    change === null ? (
      <p key={key} className="gap">
        {words.stayed(stayed)}
      </p>
    ) : (
      <p key={key} className={`block ${change.block.type === 'heading' ? 'is-heading' : ''}`}>
        {(change.kind === 'moved-here' || change.kind === 'moved-away') && (
          <span className="moved">{words[change.kind]}</span>
        )}
        <WordChanges changes={changesOf(change)} />
      </p>
    ),
  );
}

function changesOf(change: BlockChange): readonly WordChange[] {
  switch (change.kind) {
    case 'changed':
    case 'moved-here':
      return change.words;
    case 'added':
      return [{ kind: 'added', text: plainText([change.block]) }];
    case 'removed':
    case 'moved-away':
      return [{ kind: 'removed', text: plainText([change.block]) }];
    case 'same':
      return [{ kind: 'same', text: plainText([change.block]) }];
  }
}

function WordChanges({ changes }: { readonly changes: readonly WordChange[] }) {
  return changes.map(({ kind, text }, at) => {
    const key = `${at}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return <Fragment key={key}>{text}</Fragment>;
  });
}
