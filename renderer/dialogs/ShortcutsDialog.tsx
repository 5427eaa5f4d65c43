import type { ReactNode } from 'react';
import { type EditorShortcutName, shortcutKeys } from '../editor/shortcuts/editor-shortcuts.ts';
import { APP_COMMANDS } from '../palette/app-commands.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { Keys } from '../ui/Keys.tsx';
import type { KeyName } from '../ui/keys.ts';
import { useWords, type Words } from '../words/WordsProvider.tsx';
import './shortcuts.css';

type WriteShortcut = keyof Words['palette']['writeShortcuts'];
type MoveShortcut = keyof Words['palette']['moveShortcuts'];

/** In the order of the sheet. Every key of the editor is on it but the one that does nothing: the compiler counts them. */
const EDITOR_KEYS = {
  strikethrough: true,
  link: true,
  body: true,
  h2: true,
  h3: true,
  quote: true,
  bullets: true,
  numbers: true,
  indent: true,
  outdent: true,
  moveUp: true,
  moveDown: true,
  columnBack: true,
  columnOn: true,
  noBreakSpace: true,
  nextBlank: true,
  find: true,
  replace: true,
} as const satisfies Record<Exclude<EditorShortcutName, 'noUnderline'>, true>;

/** Keys that every text field has are listed by hand, the editor's own are its own. */
const WRITE: readonly (readonly [WriteShortcut, readonly KeyName[]])[] = [
  ['bold', ['Mod', 'B']],
  ['italic', ['Mod', 'I']],
  ...editorKeys(),
  ['pastePlain', ['Mod', 'Alt', 'Shift', 'V']],
  ['undo', ['Mod', 'Z']],
  ['redo', ['Mod', 'Shift', 'Z']],
];

/** The names are those of the words, whatever else an object could have. */
function editorKeys(): readonly (readonly [WriteShortcut, readonly KeyName[]])[] {
  const names = Object.keys(EDITOR_KEYS).filter((name): name is keyof typeof EDITOR_KEYS => name in EDITOR_KEYS);
  return names.map((name) => [name, shortcutKeys(name)]);
}

const MOVE: readonly (readonly [MoveShortcut, readonly KeyName[]])[] = [
  ['nextPane', ['F6']],
  ['previousPane', ['Shift', 'F6']],
  ['rows', ['Up', 'Down']],
  ['intoStory', ['Enter']],
  ['toRow', ['Escape']],
];

/** All that the keys do, on one sheet. */
export function ShortcutsDialog() {
  const { dialogs, palette } = useWords();
  const { closeDialog } = useCommands();
  const commands = (section: 'do' | 'go') =>
    APP_COMMANDS.filter((one) => one.section === section && one.keys.length > 0).map((one) => (
      <Shortcut key={one.command} name={palette.commands[one.command].replace('…', '')} keys={one.keys} />
    ));
  return (
    <DialogFrame
      size="wide"
      title={dialogs.shortcutsTitle}
      onClose={closeDialog}
      actions={
        <Button autoFocus onPress={() => void closeDialog()}>
          {dialogs.close}
        </Button>
      }
    >
      <div className="shortcuts">
        <Group title={palette.shortcutGroups.do}>{commands('do')}</Group>
        <Group title={palette.shortcutGroups.go}>{commands('go')}</Group>
        <Group title={palette.shortcutGroups.write}>
          {WRITE.map(([name, keys]) => (
            <Shortcut key={name} name={palette.writeShortcuts[name]} keys={keys} />
          ))}
        </Group>
        <Group title={palette.shortcutGroups.move}>
          {MOVE.map(([name, keys]) => (
            <Shortcut key={name} name={palette.moveShortcuts[name]} keys={keys} />
          ))}
        </Group>
      </div>
    </DialogFrame>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Shortcut({ name, keys }: { readonly name: string; readonly keys: readonly KeyName[] }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Keys keys={keys} />
      </dd>
    </div>
  );
}
