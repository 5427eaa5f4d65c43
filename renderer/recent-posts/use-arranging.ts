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
  readonly undo: () => void;
  /** What was just done, for those who do not see it. */
  readonly said: string;
}

/** What a hand does to the draft list, each with the words that say it was done. */
export function useArranging(shown: readonly Card[]): Arranging {
  const words = useWords().recentPosts;
  const now = useAppState((state) => state.now);
  const { arrangeRecentPosts, undoArranging } = useCommands();
  const [said, setSaid] = useState('');
  return {
    said,
    move: (card, toRank) => {
      if (toRank < 1 || toRank > shown.length) return;
      void arrangeRecentPosts((draft) => moveCard(draft, shown, card.key, toRank));
      setSaid(words.moved(card.headline, toRank, shown.length));
    },
    pin: (card, pin) => {
      void arrangeRecentPosts((draft) => pinCard(draft, shown, card.key, pin));
      setSaid(words.pinned(card.headline, pin.rank));
    },
    unpin: (card) => {
      void arrangeRecentPosts((draft) => unpinCard(draft, shown, card.key));
      setSaid(words.unpinned(card.headline));
    },
    hide: (card) => {
      const { storyId } = card;
      const at = instantFromMs(msFromInstant(now));
      void arrangeRecentPosts((draft) =>
        storyId === null ? removeEntry(draft, card.key) : hideStory(draft, storyId, at),
      );
      setSaid(words.hidden(card.headline));
    },
    undo: () => {
      void undoArranging();
      setSaid(words.undone);
    },
  };
}
