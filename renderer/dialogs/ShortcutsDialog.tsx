import type { ReactNode } from 'react';
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

const WRITE: readonly (readonly [WriteShortcut, readonly KeyName[]])[] = [
  ['bold', ['Mod', 'B']],
  ['italic', ['Mod', 'I']],
  ['link', ['Mod', 'Shift', 'K']],
  ['body', ['Mod', 'Alt', '0']],
  ['h2', ['Mod', 'Alt', '2']],
  ['h3', ['Mod', 'Alt', '3']],
  ['quote', ['Mod', 'Alt', '4']],
  ['bullets', ['Mod', 'Alt', '5']],
  ['numbers', ['Mod', 'Alt', '6']],
  ['undo', ['Mod', 'Z']],
  ['redo', ['Mod', 'Shift', 'Z']],
];

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
