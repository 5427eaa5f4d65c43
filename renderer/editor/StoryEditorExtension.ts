import { ClickAfterLastBlockExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import { AutosaveExtension } from './autosave/AutosaveExtension.ts';
import { BlanksExtension } from './blanks/BlanksExtension.ts';
import { BlockStyleExtension } from './blocks/BlockStyleExtension.ts';
import { CaretExtension } from './caret/CaretExtension.ts';
import { CaretInTimeExtension } from './caret/CaretInTimeExtension.ts';
import { ClipboardExtension } from './clipboard/ClipboardExtension.ts';
import { CommentsExtension } from './comments/CommentsExtension.ts';
import { DatelineExtension } from './dateline/DatelineExtension.ts';
import { DividerExtension } from './divider/DividerExtension.ts';
import { EditorsNoteExtension } from './editors-note/EditorsNoteExtension.ts';
import { FactBoxExtension } from './fact-box/FactBoxExtension.ts';
import { FindExtension } from './find/FindExtension.ts';
import { LanguageExtension } from './inlines/LanguageExtension.ts';
import { LinkCardExtension } from './link-card/LinkCardExtension.ts';
import { LinkEditingExtension } from './links/LinkEditingExtension.ts';
import { StoryLinksExtension } from './links/StoryLinksExtension.ts';
import { ListEditingExtension } from './lists/ListEditingExtension.ts';
import { MarkdownExtension } from './markdown/MarkdownExtension.ts';
import { MoveBlockExtension } from './move-block/MoveBlockExtension.ts';
import { PassageLanguageExtension } from './passage-language/PassageLanguageExtension.ts';
import { PicturesExtension } from './pictures/PicturesExtension.ts';
import { QuotesExtension } from './quotes/QuotesExtension.ts';
import { SessionsExtension } from './sessions/SessionsExtension.ts';
import { ShortcutsExtension } from './shortcuts/ShortcutsExtension.ts';
import { SlashMenuExtension } from './slash-menu/SlashMenuExtension.ts';
import { SmartTypingExtension } from './smart-typing/SmartTypingExtension.ts';
import { SnippetsExtension } from './snippets/SnippetsExtension.ts';
import { SpellingExtension } from './spelling/SpellingExtension.ts';
import { DocumentEdgeExtension } from './structure/DocumentEdgeExtension.ts';
import { TablesExtension } from './tables/TablesExtension.ts';
import { TkMarkersExtension } from './tk-markers/TkMarkersExtension.ts';
import { FormattingExtension } from './toolbar/FormattingExtension.ts';
import { WritingModesExtension } from './writing-modes/WritingModesExtension.ts';

/** More steps than anyone takes back by hand; without a limit an hour's typing would keep every state of it. */
const MAX_UNDO_STEPS = 1000;

/** The body editor: one extension a feature. What a feature is made of stands in its folder and can go with it. */
export const StoryEditorExtension = defineExtension({
  name: 'dateline/story-editor',
  namespace: 'dateline',
  dependencies: [
    RichTextExtension,
    configExtension(HistoryExtension, { disabled: false, maxDepth: MAX_UNDO_STEPS }),
    ListEditingExtension,
    DividerExtension,
    ClickAfterLastBlockExtension,
    LanguageExtension,
    StoryLinksExtension,
    LinkEditingExtension,
    QuotesExtension,
    TablesExtension,
    PicturesExtension,
    FactBoxExtension,
    EditorsNoteExtension,
    LinkCardExtension,
    MarkdownExtension,
    ClipboardExtension,
    AutosaveExtension,
    CaretExtension,
    CaretInTimeExtension,
    SessionsExtension,
    FormattingExtension,
    BlockStyleExtension,
    ShortcutsExtension,
    DatelineExtension,
    FindExtension,
    SmartTypingExtension,
    SlashMenuExtension,
    MoveBlockExtension,
    PassageLanguageExtension,
    WritingModesExtension,
    TkMarkersExtension,
    SpellingExtension,
    CommentsExtension,
    DocumentEdgeExtension,
    BlanksExtension,
    SnippetsExtension,
  ],
});
