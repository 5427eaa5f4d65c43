import { type KeyboardEvent, useId, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Keys } from '../ui/Keys.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { PaletteRow } from './PaletteRow.tsx';
import { usePaletteChoices } from './use-palette-choices.ts';
import './palette.css';

/** One field that reaches every command and every story. */
export function Palette() {
  const words = useWords().palette;
  const { closeDialog } = useCommands();
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && void closeDialog()}
    >
      <Modal className="floating palette">
        <Dialog className="palette-content" aria-label={words.dialog}>
          <PaletteContent onClose={() => void closeDialog()} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().palette;
  const all = useAppState((state) => state.list.counts.all);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = usePaletteChoices(typed);
  const current = Math.min(at, choices.length - 1);
  const rowId = (index: number) => `${id}-${index}`;
  const run = (index: number) => {
    const choice = choices[index];
    if (choice === undefined) return;
    onClose();
    choice.run();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(choices.length === 0 ? 0 : (current + 1) % choices.length);
    else if (event.key === 'ArrowUp') setAt((current - 1 + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter') run(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="palette-field">
        <Icon name="search" size={18} />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type in.
          autoFocus
          role="combobox"
          aria-label={words.combobox}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={choices.length === 0 ? undefined : rowId(current)}
          aria-autocomplete="list"
          placeholder={words.prompt}
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={handleKey}
        />
        <Keys keys={['Escape']} />
      </div>
      {choices.length === 0 && <p className="palette-nothing">{words.nothing(typed)}</p>}
      <div className="palette-list scrolls" id={`${id}-list`} role="listbox" aria-label={words.results}>
        {choices.map((choice, index) => (
          <PaletteRow
            key={choice.key}
            id={rowId(index)}
            choice={choice}
            heading={choice.section === choices[index - 1]?.section ? null : words.sections[choice.section]}
            isCurrent={index === current}
            onPoint={() => setAt(index)}
            onRun={() => run(index)}
          />
        ))}
      </div>
      <footer className="palette-foot">
        <span>
          <kbd>↑ ↓</kbd> {words.choose}
        </span>
        <span>
          <kbd>Enter</kbd> {words.doIt}
        </span>
        <span>
          <kbd>&gt;</kbd> {words.commandsOnly}
        </span>
        <span>{words.searched(count(all))}</span>
      </footer>
    </>
  );
}
