import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import type { LexicalEditor } from 'lexical';
import { type CSSProperties, type ReactElement, useRef, useState } from 'react';
import type { Direction } from '../../domain/body/body.ts';
import type { Snippet } from '../../domain/boilerplate/snippet.ts';
import type { Passage } from '../../domain/comments/comment.ts';
import type { EditorWords } from '../words/editor-words.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { BlanksBar } from './blanks/BlanksBar.tsx';
import { PasteReportBar } from './clipboard/PasteReportBar.tsx';
import { DatelineButton, type PrintedDateline } from './dateline/DatelineButton.tsx';
import { DragBlock } from './drag-block/DragBlock.tsx';
import type { FindStories } from './links/LinkForm.tsx';
import { LinkPopover } from './links/LinkPopover.tsx';
import type { OnAdd, OnFiles, OnPicture } from './pictures/PicturesExtension.ts';
import { StoryBinding } from './StoryBinding.tsx';
import { StoryEditorExtension } from './StoryEditorExtension.ts';
import { SelectionBar } from './selection-bar/SelectionBar.tsx';
import { SlashMenu } from './slash-menu/SlashMenu.tsx';
import { SpellingMenu } from './spelling/SpellingMenu.tsx';
import type { SpellingChecker } from './spelling/spelling-checker.ts';
// The look of what has no component of its own to bring it.
import './editor.css';
import './comments/comments.css';
import './editors-note/editors-note.css';
import './fact-box/fact-box.css';
import './fields/fields.css';
import './link-card/link-card.css';
import './lists/lists.css';
import './pictures/pictures.css';
import './quotes/quotes.css';
import './tables/tables.css';
import './writing-modes/writing-modes.css';

export interface StoryEditorProps {
  readonly storyId: string;
  /** XHTML of the story. Read when another story opens, and when `bodyReads` changes; not while it is being edited. */
  readonly body: string;
  /** Rises when something other than this editor changed the body, so that it is read again. */
  readonly bodyReads: number;
  readonly isEditable: boolean;
  /** BCP 47, of the story. */
  readonly language: string;
  readonly direction: Direction;
  /** Accessible name of the text. */
  readonly label: string;
  readonly dateline: PrintedDateline | null;
  /** Null: the spelling is not checked. */
  readonly spelling: SpellingChecker | null;
  readonly onAddWord: (word: string) => void;
  /** How many words of the open story are wrong, after that changed. */
  readonly onMisspellings: (count: number) => void;
  /** Passages that are commented on. */
  readonly passages: readonly Passage[];
  /** A comment on this passage is wanted. */
  readonly onComment: (passage: Passage) => void;
  readonly mediaUrl: (src: string) => string;
  /** Stories of the newsroom that answer a search, to link to. */
  readonly findStories: FindStories;
  /** Pictures are wanted; those that are chosen come back by `INSERT_PICTURES_COMMAND`. */
  readonly onAddPicture: OnAdd;
  /** Files were pasted or dropped; those that become pictures come back by `INSERT_PICTURES_COMMAND`. */
  readonly onFiles?: OnFiles;
  /** More is to be done to a picture than fits beside it; what comes of it comes back by the editor. */
  readonly onPicture?: OnPicture;
  /** The text of a story changed. It names the story: the one that is open may have changed by then. */
  readonly onChange: (storyId: string, body: string) => void;
  /** Offered in the slash menu. */
  readonly snippets?: readonly Snippet[];
  readonly onEditDateline: () => void;
  readonly onRemoveDateline: () => void;
  /** The editor, for toolbars and commands elsewhere in the window; null when it goes. */
  readonly onEditor?: (editor: LexicalEditor | null) => void;
}

/** The body of a story, edited in the type it is published in. */
export function StoryEditor(props: StoryEditorProps): ReactElement {
  const { isEditable, language, direction, label, dateline, findStories, onEditDateline, onRemoveDateline } = props;
  const words = useWords().editor;
  const caret = useRef<HTMLSpanElement>(null);
  const [column, setColumn] = useState<HTMLElement | null>(null);
  return (
    <div ref={setColumn} className="story-editor" lang={language} dir={direction} style={placeholders(words)}>
      <LexicalExtensionComposer extension={StoryEditorExtension} contentEditable={null}>
        <StoryBinding {...props} caret={caret} />
        {dateline !== null && (
          <DatelineButton
            dateline={dateline}
            isEditable={isEditable}
            onEdit={onEditDateline}
            onRemove={onRemoveDateline}
          />
        )}
        <ContentEditable
          className="story-body"
          ariaLabel={label}
          ariaMultiline
          spellCheck={false}
          aria-placeholder={words.placeholder}
          placeholder={<div className="story-placeholder">{words.placeholder}</div>}
        />
        <span ref={caret} className="caret-anchor" aria-hidden="true" />
        <LinkPopover caret={caret} findStories={findStories} />
        <SlashMenu />
        <SelectionBar />
        <SpellingMenu caret={caret} onAddWord={props.onAddWord} />
        {column !== null && <DragBlock column={column} />}
        <PasteReportBar />
        <BlanksBar />
      </LexicalExtensionComposer>
    </div>
  );
}

/** What the style sheet shows in empty named lines. Words stay in the catalogue, and nodes hold none. */
function placeholders(words: EditorWords): CSSProperties {
  const properties = Object.entries({ ...words.fields, note: words.editorsNote.placeholder });
  return Object.fromEntries(properties.map(([name, text]) => [`--placeholder-${name}`, JSON.stringify(text)]));
}
