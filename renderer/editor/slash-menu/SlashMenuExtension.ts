import { computed, namedSignals, signal } from '@lexical/extension';
import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type ParagraphNode,
  safeCast,
} from 'lexical';
import type { Snippet } from '../../../domain/boilerplate/snippet.ts';
import type { IconName } from '../../ui/icon-shapes.tsx';
import { INSERTIONS, type InsertionName } from '../insertions/insertions.ts';
import { INSERT_SNIPPET_COMMAND } from '../snippets/SnippetsExtension.ts';

export interface SlashMenuConfig {
  /** What each block is called: by its words it is found. */
  readonly names: Readonly<Record<InsertionName, string>> | null;
  readonly snippets: readonly Snippet[];
}

/** One thing that can be put in place of the slash. */
export interface SlashChoice {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly run: (editor: LexicalEditor) => void;
}

/** The paragraph that says `/` and perhaps the beginning of a name, with the caret at its end. */
function $slashParagraph(): { readonly paragraph: ParagraphNode; readonly query: string } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const paragraph = selection.anchor.getNode().getParent();
  if (!$isParagraphNode(paragraph) || !$isRootNode(paragraph.getParent())) return null;
  const query = /^\/([\p{L}’ ]{0,20})$/u.exec(paragraph.getTextContent())?.[1];
  const isAtEnd = selection.anchor.offset === paragraph.getTextContentSize();
  return query === undefined || !isAtEnd ? null : { paragraph, query };
}

function matches(name: string, query: string): boolean {
  const words = name.toLocaleLowerCase().split(/\s+/);
  const wanted = query.toLocaleLowerCase().trim();
  return words.some((_, index) => words.slice(index).join(' ').startsWith(wanted));
}

function snippetChoice({ name, body }: Snippet): SlashChoice {
  const run = (editor: LexicalEditor) => editor.dispatchCommand(INSERT_SNIPPET_COMMAND, body);
  return { key: `snippet ${name}`, label: name, icon: 'book', run };
}

/** `/` at the start of a line offers every block and snippet; typing on narrows the choice, the arrows and Enter choose. */
export const SlashMenuExtension = defineExtension({
  name: 'dateline/slash-menu',
  config: safeCast<SlashMenuConfig>({ names: null, snippets: [] }),
  build: (editor, config) => {
    const { names, snippets } = namedSignals(config);
    const query = signal<string | null>(null);
    const at = signal(0);
    const choices = computed<readonly SlashChoice[]>(() => {
      const known = names.value;
      const typed = query.value;
      if (known === null || typed === null) return [];
      return [
        ...INSERTIONS.map(({ name, icon, run }) => ({ key: name, label: known[name], icon, run })),
        ...snippets.value.map(snippetChoice),
      ].filter(({ label }) => matches(label, typed));
    });
    return { names, snippets, query, at, choices, choose: (index: number) => choose(editor, choices.peek()[index]) };
  },
  register: (editor, _config, state) => {
    const { query, at, choices, choose: take } = state.getOutput();
    let dismissed: string | null = null;
    const step = (by: number) => (event: KeyboardEvent | null) => {
      const { length } = choices.peek();
      if (length === 0) return false;
      event?.preventDefault();
      at.value = (at.peek() + by + length) % length;
      return true;
    };
    const takeCurrent = (event: KeyboardEvent | null) => {
      if (choices.peek().length === 0) return false;
      event?.preventDefault();
      take(at.peek());
      return true;
    };
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const found = editorState.read($slashParagraph);
        const key = found?.paragraph.getKey() ?? null;
        if (key !== dismissed) dismissed = null;
        const typed = found === null || key === dismissed ? null : found.query;
        if (typed !== query.peek()) at.value = 0;
        query.value = typed;
      }),
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, step(1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, step(-1), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ENTER_COMMAND, takeCurrent, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_TAB_COMMAND, takeCurrent, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          if (query.peek() === null) return false;
          dismissed = $slashParagraph()?.paragraph.getKey() ?? null;
          query.value = null;
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

/** Takes away what was typed to find the block, and puts the block in. */
function choose(editor: LexicalEditor, choice: SlashChoice | undefined): void {
  editor.update(() => {
    const found = $slashParagraph();
    if (found === null) return;
    found.paragraph.clear().select();
    choice?.run(editor);
  });
}
