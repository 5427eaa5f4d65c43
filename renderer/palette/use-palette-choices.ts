import { useEffect, useState } from 'react';
import type { DeskStatus, StorySummary } from '../../domain/story-summary.ts';
import { deskStatus } from '../../domain/story-summary.ts';
import { EDITOR_COMMANDS } from '../editor/editor-commands.ts';
import { EDIT_TABLE_COMMAND } from '../editor/tables/TablesExtension.ts';
import { TABLE_EDITS } from '../editor/tables/table-edits.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { Theme } from '../state/app-state.ts';
import type { IconName } from '../ui/icon-shapes.tsx';
import type { KeyName } from '../ui/keys.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { APP_COMMANDS } from './app-commands.ts';
import { type MatchedPart, matchWords } from './match.ts';
import { useMoveChoices } from './use-move-choices.ts';

export interface PaletteChoice {
  readonly key: string;
  readonly section: 'do' | 'stories' | 'go';
  readonly parts: readonly MatchedPart[];
  readonly sign: { readonly icon: IconName } | { readonly status: DeskStatus };
  readonly slugline: string;
  readonly language: string | null;
  readonly keys: readonly KeyName[];
  /** Why it can't be done now; absent or null: it can. */
  readonly whyNot?: string | null;
  readonly run: () => void;
}

const STORIES_SHOWN = 7;
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Everything that what is typed can mean: commands, stories, places. `>` at its start leaves the stories out. */
export function usePaletteChoices(typed: string): readonly PaletteChoice[] {
  const onlyCommands = typed.startsWith('>');
  const query = typed.replace(/^>\s*/u, '').trim();
  const commands = useCommandChoices(query);
  const editing = useEditorChoices(query);
  const moves = useMoveChoices(query);
  const stories = useStoryChoices(onlyCommands ? '' : query);
  const of = (section: PaletteChoice['section']) =>
    [...commands, ...moves, ...editing, ...stories].filter((one) => one.section === section);
  return [...of('do'), ...of('stories'), ...of('go')];
}

function useCommandChoices(query: string): readonly PaletteChoice[] {
  const words = useWords().palette;
  const hasStory = useAppState((state) => state.openStory.kind === 'open');
  const { choose, chooseTheme } = useCommands();
  const common = { slugline: '', language: null };
  const offered = APP_COMMANDS.filter((one) => one.command !== 'palette' && (hasStory || !one.needsStory));
  const choices = offered.map(
    ({ command, icon, keys, section }): PaletteChoice => ({
      ...common,
      key: command,
      section,
      parts: matchWords(words.commands[command], query) ?? [],
      sign: { icon },
      keys,
      run: () => void choose(command),
    }),
  );
  const themes = THEMES.map(
    (theme): PaletteChoice => ({
      ...common,
      key: `theme-${theme}`,
      section: 'do',
      parts: matchWords(words.themes[theme], query) ?? [],
      sign: { icon: 'sun' },
      keys: [],
      run: () => void chooseTheme(theme),
    }),
  );
  return [...choices, ...(query === '' ? [] : themes)].filter(({ parts }) => parts.length > 0);
}

/** What the open story's editor can do, and what can be put into it or begun from; only what is asked for by name. */
function useEditorChoices(query: string): readonly PaletteChoice[] {
  const { palette, editor, boilerplate: words } = useWords();
  const hasStory = useAppState((state) => state.openStory.kind === 'open');
  const { templates, snippets } = useAppState((state) => state.boilerplate);
  const { runInEditor, insertSnippet, startFromTemplate } = useCommands();
  if (query === '') return [];
  const names = { ...palette.writeShortcuts, ...editor.insertions, ...editor.more };
  const choice = (key: string, label: string, icon: IconName, keys: readonly KeyName[], run: () => void) => ({
    key,
    section: 'do' as const,
    parts: matchWords(label, query) ?? [],
    sign: { icon },
    slugline: '',
    language: null,
    keys,
    run,
  });
  const inStory = [
    ...EDITOR_COMMANDS.map((command) =>
      choice(
        `editor ${command.name}`,
        names[command.name],
        command.icon,
        command.keys,
        () => void runInEditor(command),
      ),
    ),
    ...TABLE_EDITS.map(({ name }) =>
      choice(
        `table ${name}`,
        `${editor.table.menu}: ${editor.table[name]}`,
        'list',
        [],
        () => void runInEditor({ run: (target) => target.dispatchCommand(EDIT_TABLE_COMMAND, name) }),
      ),
    ),
    ...snippets.map(({ name, body }) =>
      choice(`snippet ${name}`, words.insert(name), 'book', [], () => void insertSnippet(body)),
    ),
  ];
  return [
    ...(hasStory ? inStory : []),
    ...templates.map((template) =>
      choice(
        `template ${template.name}`,
        words.startFrom(template.name),
        'plus',
        [],
        () => void startFromTemplate(template),
      ),
    ),
  ].filter(({ parts }) => parts.length > 0);
}

function useStoryChoices(query: string): readonly PaletteChoice[] {
  const untitled = useWords().frame.untitled;
  const now = useAppState((state) => state.now);
  const { findStories, openStory, showDesk } = useCommands();
  const [found, setFound] = useState<readonly StorySummary[]>([]);
  useEffect(() => {
    let wanted = true;
    void findStories(query, 'all', STORIES_SHOWN).then((stories) => wanted && setFound(stories));
    return () => {
      wanted = false;
    };
  }, [query, findStories]);
  return found.map((story): PaletteChoice => {
    const headline = story.headline === '' ? untitled : story.headline;
    return {
      key: story.id,
      section: 'stories',
      parts: matchWords(headline, query) ?? [{ text: headline, matches: false }],
      sign: { status: deskStatus(story, now) },
      slugline: story.slugline,
      language: story.language,
      keys: [],
      run: () => {
        void showDesk('stories');
        void openStory(story.id);
      },
    };
  });
}
