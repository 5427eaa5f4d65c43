import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useSignalValue } from '@lexical/react/useExtensionSignalValue';
import { type RefObject, useLayoutEffect } from 'react';
import type { Snippet } from '../../domain/boilerplate/snippet.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { AutosaveExtension } from './autosave/AutosaveExtension.ts';
import { CommentsExtension } from './comments/CommentsExtension.ts';
import { LinkEditingExtension } from './links/LinkEditingExtension.ts';
import { placeAtCaret } from './links/place-at-caret.ts';
import { MediaExtension } from './pictures/MediaExtension.ts';
import { PicturesExtension } from './pictures/PicturesExtension.ts';
import type { StoryEditorProps } from './StoryEditor.tsx';
import { SessionsExtension } from './sessions/SessionsExtension.ts';
import { SlashMenuExtension } from './slash-menu/SlashMenuExtension.ts';
import { SmartTypingExtension } from './smart-typing/SmartTypingExtension.ts';
import { SpellingExtension } from './spelling/SpellingExtension.ts';

const NO_SNIPPETS: readonly Snippet[] = [];

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
    onPicture,
    snippets = NO_SNIPPETS,
    onMisspellings,
    onComment,
    passages,
    spelling: checker,
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
  const { spelling, asked: askedWord } = useExtensionDependency(SpellingExtension).output;
  const comments = useExtensionDependency(CommentsExtension).output;
  const misspellings = useSignalValue(spelling.count);
  const isLinkAsked = useSignalValue(useExtensionDependency(LinkEditingExtension).output.asked) !== null;
  const isWordAsked = useSignalValue(askedWord) !== null;

  useLayoutEffect(() => {
    media.mediaUrl.value = mediaUrl;
  }, [media, mediaUrl]);
  useLayoutEffect(() => {
    typing.language.value = language;
    spelling.language.value = language;
  }, [typing, spelling, language]);
  useLayoutEffect(() => {
    spelling.checker.value = checker;
  }, [spelling, checker]);
  useLayoutEffect(() => {
    comments.onComment.value = onComment;
  }, [comments, onComment]);
  useLayoutEffect(() => {
    onMisspellings(misspellings);
  }, [misspellings, onMisspellings]);
  useLayoutEffect(() => {
    pictures.onAdd.value = onAddPicture;
  }, [pictures, onAddPicture]);
  useLayoutEffect(() => {
    slashMenu.names.value = names;
  }, [slashMenu, names]);
  useLayoutEffect(() => {
    slashMenu.snippets.value = snippets;
  }, [slashMenu, snippets]);
  useLayoutEffect(() => {
    pictures.onFiles.value = onFiles ?? (() => undefined);
  }, [pictures, onFiles]);
  useLayoutEffect(() => {
    pictures.onPicture.value = onPicture ?? (() => undefined);
  }, [pictures, onPicture]);
  useLayoutEffect(() => {
    autosave.onBody.value = (text) => {
      if (sessions.openId !== null) onChange(sessions.openId, text);
    };
  }, [autosave, sessions, onChange]);
  useLayoutEffect(() => {
    sessions.show({ id: storyId, body, bodyReads, direction });
  }, [sessions, storyId, body, bodyReads, direction]);
  // After the story is shown: its passages are looked for in it.
  useLayoutEffect(() => {
    comments.passages.value = passages;
  }, [comments, passages]);
  useLayoutEffect(() => editor.setEditable(isEditable), [editor, isEditable]);
  useLayoutEffect(() => {
    onEditor?.(editor);
    return () => onEditor?.(null);
  }, [editor, onEditor]);
  useLayoutEffect(() => {
    if ((isLinkAsked || isWordAsked) && caret.current !== null) placeAtCaret(caret.current, editor);
  }, [isLinkAsked, isWordAsked, caret, editor]);
  return null;
}
