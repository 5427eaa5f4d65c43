import { assertNever } from '../../domain/assert-never.ts';
import type { BlockChange } from '../../domain/body/diff-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { diffStories } from '../../domain/diff-stories.ts';
import type { WordChange } from '../../domain/diff-words.ts';
import type { Story } from '../../domain/story.ts';
import { useWords } from '../words/WordsProvider.tsx';
import './side-by-side.css';

interface SideBySideProps {
  readonly left: { readonly name: string; readonly story: Story };
  /** `story`: null if there is none any more. */
  readonly right: { readonly name: string; readonly story: Story | null; readonly whenMissing: string };
}

/** Two texts of a story beside each other, passage by passage; what only one of them has is marked. */
export function SideBySide({ left, right }: SideBySideProps) {
  const words = useWords().history;
  const other = right.story ?? { ...left.story, headline: '', body: '' };
  const { fields, body } = diffStories(other, left.story);
  return (
    <table className="side-by-side" lang={left.story.language}>
      <thead>
        <tr>
          <th scope="col">{left.name}</th>
          <th scope="col">{right.name}</th>
        </tr>
      </thead>
      <tbody>
        {right.story === null && (
          <tr>
            <td />
            <td className="side-note">{right.whenMissing}</td>
          </tr>
        )}
        {fields.map(({ field, words: changes }) => (
          <Row key={field} name={words.fields[field]} changes={changes} />
        ))}
        {body.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two texts do not change while they are compared.
          <Row key={at} name={null} changes={changesOf(change)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ name, changes }: { readonly name: string | null; readonly changes: readonly WordChange[] }) {
  return (
    <tr>
      {(['added', 'removed'] as const).map((own) => (
        <td key={own}>
          {name !== null && <span className="two-sides-name">{name}</span>}
          <p>
            {changes.map(({ kind, text }, at) => {
              if (kind === 'same') return text;
              // biome-ignore lint/suspicious/noArrayIndexKey: the two texts do not change while they are compared.
              return kind === own ? <mark key={at}>{text}</mark> : null;
            })}
          </p>
        </td>
      ))}
    </tr>
  );
}

function changesOf(change: BlockChange): readonly WordChange[] {
  switch (change.kind) {
    case 'changed':
      return change.words;
    // A passage that stands elsewhere on the other side is marked on both, each in its own place.
    case 'moved-here':
    case 'added':
      return [{ kind: 'added', text: plainText([change.block]) }];
    case 'removed':
    case 'moved-away':
      return [{ kind: 'removed', text: plainText([change.block]) }];
    case 'same':
      return [{ kind: 'same', text: plainText([change.block]) }];
    default:
      return assertNever(change);
  }
}
