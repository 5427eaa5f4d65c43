import { STORY_MOVES, whyNot } from '../../domain/story-moves.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { hindranceText } from '../words/move-hindrance.ts';
import { LEADS_TO } from '../words/move-status.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { matchWords } from './match.ts';
import type { PaletteChoice } from './use-palette-choices.ts';

/** The open story's moves from state to state that are asked for by name; one that can't be made says why. */
export function useMoveChoices(query: string): readonly PaletteChoice[] {
  const words = useWords();
  const story = useAppState((state) => openDraft(state)?.story ?? null);
  const now = useAppState((state) => state.now);
  const settings = useNewsroomSettings();
  const { moveStory, openDialog } = useCommands();
  if (query === '' || story === null || settings === null) return [];
  return STORY_MOVES.flatMap((move): readonly PaletteChoice[] => {
    const parts = matchWords(words.frame.moves[move], query) ?? [];
    if (parts.length === 0) return [];
    const why = whyNot(story, move, { now, requiredFields: settings.requiredFields });
    return [
      {
        key: `move ${move}`,
        section: 'do',
        parts,
        sign: { status: LEADS_TO[move] },
        slugline: '',
        language: null,
        keys: [],
        whyNot: why === null ? null : hindranceText(words, why),
        run: () => {
          // A move that can't be made is refused with the reason, as everywhere.
          if (move !== 'kill' || why !== null) void moveStory(story.id, move);
          else void openDialog({ kind: 'correct-story', id: story.id, correction: 'withdrawn' });
        },
      },
    ];
  });
}
