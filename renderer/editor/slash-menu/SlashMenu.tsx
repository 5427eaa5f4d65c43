import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { type ReactElement, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { placeAtCaret } from '../links/place-at-caret.ts';
import { SlashMenuExtension } from './SlashMenuExtension.ts';
import './slash-menu.css';

/** The blocks and snippets offered after a slash. The caret stays in the text, which says to assistive technology what is chosen. */
export function SlashMenu(): ReactElement | null {
  const [editor] = useLexicalComposerContext();
  const { choices, at, choose } = useExtensionDependency(SlashMenuExtension).output;
  const offered = useSignalValue(choices);
  const current = useSignalValue(at);
  const words = useWords().editor.insertions;
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOpen = offered.length > 0;

  useLayoutEffect(() => {
    const text = editor.getRootElement();
    if (!isOpen || text === null) return undefined;
    if (menu.current !== null) placeAtCaret(menu.current, editor);
    text.setAttribute('aria-controls', id);
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, isOpen]);
  useLayoutEffect(() => {
    if (isOpen) editor.getRootElement()?.setAttribute('aria-activedescendant', `${id}-${current}`);
    menu.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [editor, id, isOpen, current]);

  if (!isOpen) return null;
  return (
    <div ref={menu} className="slash-place">
      <div id={id} role="listbox" aria-label={words.menu} className="floating menu slash-menu">
        {offered.map(({ key, label, icon }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay with the text; the extension listens to them
          // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the text, which names the active option
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            className="menu-item"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <Icon name={icon} />
            {label}
          </div>
        ))}
      </div>
    </div>
  );
}
