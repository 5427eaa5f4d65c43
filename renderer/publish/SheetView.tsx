import type { PlannedChange, PressSheet, SheetNotice } from '../../domain/site/press-sheet.ts';
import type { StoryId } from '../../domain/story.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icon-shapes.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';

const KINDS = ['new', 'changed', 'removed'] as const;
const ICONS = { new: 'plus', changed: 'swap', removed: 'close' } satisfies Record<PlannedChange['kind'], IconName>;

/** What a press will do: what stays out and what to look at first, then every file with the reason. */
export function SheetView({ sheet }: { readonly sheet: PressSheet }) {
  const { press: words } = useWords();
  const noticesOf = (kind: SheetNotice['kind']) => sheet.notices.filter((notice) => notice.kind === kind);
  return (
    <>
      <Notices title={words.blocks} notices={noticesOf('block')} />
      <Notices title={words.warnings} notices={noticesOf('warning')} />
      {KINDS.map((kind) => (
        <Changes key={kind} sheet={sheet} kind={kind} />
      ))}
    </>
  );
}

function Notices({ title, notices }: { readonly title: string; readonly notices: readonly SheetNotice[] }) {
  const { press: words } = useWords();
  const { leavePress, openStory } = useCommands();
  if (notices.length === 0) return null;
  const open = async (id: StoryId) => {
    await leavePress();
    await openStory(id);
  };
  return (
    <section className="sheet-part warns">
      <h3>{title}</h3>
      <ul>
        {notices.map(({ text, storyId }) => (
          <li key={`${text}${storyId ?? ''}`}>
            <Icon name="warning" size={13} />
            <span>{text}</span>
            {storyId !== null && (
              <Button small kind="ghost" onPress={() => void open(storyId)}>
                {words.openStory}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ sheet, kind }: { readonly sheet: PressSheet; readonly kind: PlannedChange['kind'] }) {
  const { press: words } = useWords();
  const changes = sheet.changes.filter((change) => change.kind === kind);
  const all = sheet.counts[kind];
  if (all === 0) return null;
  return (
    <section className="sheet-part">
      <h3>
        {words.groups[kind]} <span>{count(all)}</span>
      </h3>
      <ul>
        {changes.map(({ file, reason }) => (
          <li key={file}>
            <Icon name={ICONS[kind]} size={13} />
            <span className="sheet-file">{file}</span>
            <span className="sheet-reason">{words.reason(reason)}</span>
          </li>
        ))}
      </ul>
      {all > changes.length && <p>{words.more(count(all - changes.length))}</p>}
    </section>
  );
}
