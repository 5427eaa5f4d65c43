import type { Card } from '../../domain/page/site.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import type { Arranging } from './use-arranging.ts';

interface CardMenuProps {
  readonly card: Card;
  readonly rank: number;
  readonly arranging: Arranging;
  /** A hand has put it where it is. */
  readonly isPlaced: boolean;
}

/** What is done with a card less often. */
export function CardMenu({ card, rank, arranging, isPlaced }: CardMenuProps) {
  const words = useWords().recentPosts;
  const { openDialog, openStory, showDesk } = useCommands();
  const { storyId } = card;
  const choose = async (key: string) => {
    if (key === 'rewrite') await openDialog({ kind: 'reword-card', card });
    else if (key === 'top') arranging.move(card, 1);
    else if (key === 'let-go') arranging.letGo(card);
    else if (key === 'open' && storyId !== null) {
      await showDesk('stories');
      await openStory(storyId);
    }
  };
  return (
    <Menu
      label={words.more}
      trigger={<IconButton icon="more" label={words.more} />}
      choices={[
        { key: 'rewrite', label: words.rewrite, sign: <Icon name="wire" /> },
        { key: 'top', label: words.toTop, sign: <Icon name="up" />, disabled: rank === 1 },
        ...(storyId !== null && isPlaced ? [{ key: 'let-go', label: words.letGo, sign: <Icon name="undo" /> }] : []),
        ...(storyId === null ? [] : [{ key: 'open', label: words.openStory, sign: <Icon name="right" /> }]),
      ]}
      onChoose={(key) => void choose(key)}
    />
  );
}
