import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { ADD_COMMENT_COMMAND } from '../comments/CommentsExtension.ts';
import { EDIT_LINK_COMMAND } from '../links/LinkEditingExtension.ts';
import { placeAtCaret } from '../links/place-at-caret.ts';
import { FormattingExtension } from '../toolbar/FormattingExtension.ts';
import { MarkButton } from '../toolbar/MarkButton.tsx';
import './selection-bar.css';

/** A small bar over selected words. It waits until the mouse is let go, and goes with the selection. */
export function SelectionBar(): ReactElement | null {
  const [editor] = useLexicalComposerContext();
  const isEditable = useLexicalEditable();
  const selected = useExtensionSignalValue(FormattingExtension, 'selected');
  const isDragging = useIsPointerDown();
  const words = useWords().editor.toolbar;
  const place = useRef<HTMLDivElement>(null);
  const isShown = selected !== '' && isEditable && !isDragging;

  useLayoutEffect(() => {
    if (isShown && selected !== '' && place.current !== null) placeAtCaret(place.current, editor);
  }, [editor, isShown, selected]);

  if (!isShown) return null;
  return (
    <div ref={place} className="selection-place">
      <Toolbar className="floating selection-bar" aria-label={words.selection}>
        <MarkButton editor={editor} mark="strong" label={words.bold}>
          <b>B</b>
        </MarkButton>
        <MarkButton editor={editor} mark="em" label={words.italic}>
          <em>I</em>
        </MarkButton>
        <MarkButton editor={editor} mark="s" label={words.strikethrough}>
          <s>S</s>
        </MarkButton>
        <MarkButton editor={editor} mark="sub" label={words.subscript}>
          x<sub>2</sub>
        </MarkButton>
        <MarkButton editor={editor} mark="sup" label={words.superscript}>
          x<sup>2</sup>
        </MarkButton>
        <Button
          className="icon-button"
          aria-label={words.link}
          preventFocusOnPress
          onPress={() => editor.dispatchCommand(EDIT_LINK_COMMAND)}
        >
          <Icon name="link" />
        </Button>
        <Button
          className="icon-button"
          aria-label={words.comment}
          preventFocusOnPress
          onPress={() => editor.dispatchCommand(ADD_COMMENT_COMMAND, undefined)}
        >
          <Icon name="comment" />
        </Button>
      </Toolbar>
    </div>
  );
}

function useIsPointerDown(): boolean {
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    const press = (event: PointerEvent) => {
      const isInText = event.target instanceof Element && event.target.closest('.story-body') !== null;
      if (isInText) setDown(true);
    };
    const release = () => setDown(false);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, []);
  return isDown;
}
