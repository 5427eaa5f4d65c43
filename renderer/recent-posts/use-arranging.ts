import { useState } from 'react';
import { instantFromMs, msFromInstant } from '../../domain/instant.ts';
import { hideStory, moveCard, pinCard, removeEntry, unpinCard } from '../../domain/lists/edit-list.ts';
import type { Pin } from '../../domain/lists/recent-posts.ts';
import type { Card } from '../../domain/page/site.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { useWords } from '../words/WordsProvider.tsx';

export interface Arranging {
  readonly move: (card: Card, toRank: number) => void;
  readonly pin: (card: Card, pin: Pin) => void;
  readonly unpin: (card: Card) => void;
  /** A story is hidden; an entry from elsewhere is taken out, and can be brought back. */
  readonly hide: (card: Card) => void;
  /** Takes a story's place from it: its age decides. */
  readonly letGo: (card: Card) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was just done, for those who do not see it. */
  readonly said: string;
}

/** What a hand does to the draft list, each with the words that say it was done. */
export function useArranging(shown: readonly Card[]): Arranging {
  const words = useWords().recentPosts;
  const now = useAppState((state) => state.now);
  const { arrangeList, undoArranging, redoArranging } = useCommands();
  const [said, setSaid] = useState('');
  return {
    said,
    move: (card, toRank) => {
      if (toRank < 1 || toRank > shown.length) return;
      void arrangeList((draft) => moveCard(draft, shown, card.key, toRank));
      setSaid(words.moved(card.headline, toRank, shown.length));
    },
    pin: (card, pin) => {
      void arrangeList((draft) => pinCard(draft, shown, card.key, pin));
      setSaid(words.pinned(card.headline, pin.rank));
    },
    unpin: (card) => {
      void arrangeList((draft) => unpinCard(draft, shown, card.key));
      setSaid(words.unpinned(card.headline));
    },
    hide: (card) => {
      const { storyId } = card;
      const at = instantFromMs(msFromInstant(now));
      void arrangeList((draft) => (storyId === null ? removeEntry(draft, card.key) : hideStory(draft, storyId, at)));
      setSaid(storyId === null ? words.takenOut(card.headline) : words.hidden(card.headline));
    },
    letGo: (card) => {
      void arrangeList((draft) => removeEntry(draft, card.key));
      setSaid(words.unplaced(card.headline));
    },
    undo: () => {
      void undoArranging();
      setSaid(words.undone);
    },
    redo: () => {
      void redoArranging();
      setSaid(words.redone);
    },
  };
}
