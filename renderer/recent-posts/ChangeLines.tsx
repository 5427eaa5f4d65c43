import { assertNever } from '../../domain/assert-never.ts';
import type { ListChange } from '../../domain/lists/describe-changes.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icon-shapes.tsx';
import { clockTime } from '../words/times.ts';
import { useWords, type Words } from '../words/WordsProvider.tsx';
import { shortName } from './short-name.ts';

interface Line {
  readonly key: string;
  readonly icon: IconName;
  readonly name: string;
  readonly text: string;
  readonly leaves: boolean;
}

interface ChangeLinesProps {
  readonly changes: readonly ListChange[];
  /** What stands over them, of their number. */
  readonly title: (count: number) => string;
}

/** What differs between two lists. Cards that all move by the same step are one line. */
export function ChangeLines({ changes, title }: ChangeLinesProps) {
  const words = useWords().recentPosts;
  const lines = changeLines(words, changes);
  return (
    <>
      <h2>{title(lines.length)}</h2>
      <ul className="change-lines">
        {lines.map((line) => (
          <li key={line.key} className={line.leaves ? 'leaves' : ''}>
            <Icon name={line.icon} size={14} />
            <span>
              <b dir="auto">{line.name}</b> {line.text}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function changeLines(words: Words['recentPosts'], changes: readonly ListChange[]): readonly Line[] {
  const moves = changes.filter((change) => change.kind === 'moves');
  const steps = new Map<number, (typeof moves)[number][]>();
  for (const move of moves) steps.set(move.to - move.from, [...(steps.get(move.to - move.from) ?? []), move]);
  const together = [...steps].filter(([, group]) => group.length > 1);
  const inGroup = new Set(together.flatMap(([, group]) => group));
  const others = changes.filter((change) => change.kind !== 'moves' || !inGroup.has(change));
  const groupLines = together.map(
    ([step, group]): Line => ({
      key: `step ${step}`,
      icon: step > 0 ? 'down' : 'up',
      name: words.severalCards(group.length),
      text: words.severalMove(step),
      leaves: false,
    }),
  );
  const rank = (line: Line) => (line.leaves ? 2 : line.key.startsWith('step') ? 1 : 0);
  return [...others.map((change) => lineOf(words, change)), ...groupLines].sort(
    (one, other) => rank(one) - rank(other),
  );
}

function lineOf(words: Words['recentPosts'], change: ListChange): Line {
  const name = shortName(change.card.headline);
  const key = `${change.kind} ${change.card.key}`;
  switch (change.kind) {
    case 'joins': {
      const until = change.pin?.until ?? null;
      const pinned =
        change.pin === null ? '' : until === null ? words.changePinned : words.changePinnedUntil(clockTime(until));
      return { key, icon: 'plus', name, text: `${words.changeJoins(change.rank)}${pinned}`, leaves: false };
    }
    case 'moves':
      return {
        key,
        icon: change.to > change.from ? 'down' : 'up',
        name,
        text: words.changeMoves(change.from, change.to),
        leaves: false,
      };
    case 'rewritten':
      return { key, icon: 'swap', name, text: words.changeRewritten, leaves: false };
    case 'leaves':
      return {
        key,
        icon: change.reason === 'below' ? 'down' : 'hide',
        name,
        text: words.changeLeaves[change.reason],
        leaves: true,
      };
    default:
      return assertNever(change);
  }
}
