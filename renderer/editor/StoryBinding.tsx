import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { type RefObject, useLayoutEffect } from 'react';
import { useWords } from '../words/WordsProvider.tsx';
import { AutosaveExtension } from './autosave/AutosaveExtension.ts';
import { LinkEditingExtension } from './links/LinkEditingExtension.ts';
import { placeAtCaret } from './links/place-at-caret.ts';
import { MediaExtension } from './pictures/MediaExtension.ts';
import { PicturesExtension } from './pictures/PicturesExtension.ts';
import type { StoryEditorProps } from './StoryEditor.tsx';
import { SessionsExtension } from './sessions/SessionsExtension.ts';
import { SlashMenuExtension } from './slash-menu/SlashMenuExtension.ts';
import { SmartTypingExtension } from './smart-typing/SmartTypingExtension.ts';

interface StoryBindingProps extends StoryEditorProps {
  /** An element to stand at the caret while something is asked beside it. */
  readonly caret: RefObject<HTMLElement | null>;
}

/** Ties the props of the story editor to the editor's signals and commands; draws nothing. */
export function StoryBinding(props: StoryBindingProps): null {
  const {
    storyId,
    body,
    bodyReads,
    direction,
    language,
    isEditable,
    mediaUrl,
    onAddPicture,
    onFiles,
    onChange,
    onEditor,
    caret,
  } = props;
  const [editor] = useLexicalComposerContext();
  const media = useExtensionDependency(MediaExtension).output;
  const slashMenu = useExtensionDependency(SlashMenuExtension).output;
  const names = useWords().editor.insertions;
  const typing = useExtensionDependency(SmartTypingExtension).output;
  const pictures = useExtensionDependency(PicturesExtension).output;
  const autosave = useExtensionDependency(AutosaveExtension).output;
  const sessions = useExtensionDependency(SessionsExtension).output;
  const isAsked = useSignalValue(useExtensionDependency(LinkEditingExtension).output.asked) !== null;

  useLayoutEffect(() => {
    media.mediaUrl.value = mediaUrl;
  }, [media, mediaUrl]);
  useLayoutEffect(() => {
    typing.language.value = language;
  }, [typing, language]);
  useLayoutEffect(() => {
    pictures.onAdd.value = onAddPicture;
  }, [pictures, onAddPicture]);
  useLayoutEffect(() => {
    slashMenu.names.value = names;
  }, [slashMenu, names]);
  useLayoutEffect(() => {
    pictures.onFiles.value = onFiles ?? (() => undefined);
  }, [pictures, onFiles]);
  useLayoutEffect(() => {
    autosave.onBody.value = (text) => {
      if (sessions.openId !== null) onChange(sessions.openId, text);
    };
  }, [autosave, sessions, onChange]);
  useLayoutEffect(() => {
    sessions.show({ id: storyId, body, bodyReads, direction });
  }, [sessions, storyId, body, bodyReads, direction]);
  useLayoutEffect(() => editor.setEditable(isEditable), [editor, isEditable]);
  useLayoutEffect(() => {
    onEditor?.(editor);
    return () => onEditor?.(null);
  }, [editor, onEditor]);
  useLayoutEffect(() => {
    if (isAsked && caret.current !== null) placeAtCaret(caret.current, editor);
  }, [isAsked, caret, editor]);
  return null;
}
