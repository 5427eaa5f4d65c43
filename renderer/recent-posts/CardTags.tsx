import { Button } from 'react-aria-components';
import { type Instant, instantFromMs, msFromInstant } from '../../domain/instant.ts';
import { entryKey } from '../../domain/lists/edit-list.ts';
import type { Pin } from '../../domain/lists/recent-posts.ts';
import { isPinHolding } from '../../domain/lists/resolve-list.ts';
import type { Card } from '../../domain/page/site.ts';
import { isEmbargoed } from '../../domain/story-summary.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuChoice } from '../ui/Menu.tsx';
import { clockTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { CardMenu } from './CardMenu.tsx';
import type { Arranging } from './use-arranging.ts';
import type { CuratedListView } from './use-curated-list.ts';
import './card-tags.css';

interface CardTagsProps {
  readonly card: Card;
  readonly rank: number;
  readonly at: Instant;
  readonly view: CuratedListView;
  readonly arranging: Arranging;
}

/** What holds a card, where it comes from, and what can be done with it. */
export function CardTags({ card, rank, at, view, arranging }: CardTagsProps) {
  const words = useWords().recentPosts;
  const now = useAppState((state) => state.now);
  const entry = view.open.list.draft.entries.find((one) => entryKey(one) === card.key);
  const pin = entry !== undefined && isPinHolding(entry.pin, at) ? entry.pin : null;
  const story = view.stories.find(({ id }) => id === card.storyId);
  const from = view.live?.findIndex(({ key }) => key === card.key) ?? -1;
  return (
    <div className="card-tags">
      <div className="card-actions">
        {pin === null && (
          <PinMenu
            label={words.pin}
            trigger={<IconButton icon="pin" label={words.pin} />}
            card={card}
            held={null}
            rank={rank}
            onPin={(chosen) => arranging.pin(card, chosen)}
            onUnpin={() => arranging.unpin(card)}
          />
        )}
        <IconButton
          icon="hide"
          label={card.storyId === null ? words.remove : words.hide}
          onPress={() => arranging.hide(card)}
        />
        <CardMenu card={card} rank={rank} arranging={arranging} isPlaced={entry !== undefined} />
      </div>
      {pin !== null && (
        <PinMenu
          label={words.pin}
          trigger={
            <Button
              className="card-pin"
              aria-label={words.pinName(rank, pin.until === null ? null : clockTime(pin.until))}
            >
              <Icon name="pin" size={13} />
              {pin.until === null ? words.pinnedForGood : words.until(clockTime(pin.until))}
              <Icon name="chevron" size={13} />
            </Button>
          }
          card={card}
          held={pin}
          rank={rank}
          onPin={(chosen) => arranging.pin(card, chosen)}
          onUnpin={() => arranging.unpin(card)}
        />
      )}
      {story !== undefined && story.embargoedUntil !== null && isEmbargoed(story, now) && (
        <>
          <span className="card-joins">
            <Icon name="clock" size={13} />
            {words.joinsAt(clockTime(story.embargoedUntil))}
          </span>
          <span className="card-long">{words.whenHoldEnds}</span>
        </>
      )}
      {card.storyId === null && <span>{words.outside}</span>}
      {view.live !== null && from === -1 && <span className="card-new">{words.isNew}</span>}
      {from !== -1 && from !== rank - 1 && <span>{words.from(from + 1)}</span>}
    </div>
  );
}

interface PinMenuProps {
  readonly label: string;
  readonly trigger: React.ReactNode;
  readonly card: Card;
  /** How it is pinned now; null: it is not. */
  readonly held: Pin | null;
  readonly rank: number;
  readonly onPin: (pin: Pin) => void;
  readonly onUnpin: () => void;
}

const HOUR_MS = 3_600_000;

/** For how long a card is held at its rank. */
function PinMenu({ label, trigger, card, held, rank, onPin, onUnpin }: PinMenuProps) {
  const words = useWords().recentPosts;
  const now = useAppState((state) => state.now);
  const choices: MenuChoice[] = Object.entries(words.pinChoices).map(([key, name]) => ({ key, label: name }));
  const { openDialog } = useCommands();
  const choose = (key: string) => {
    if (key === 'unpin') onUnpin();
    else if (key === 'other') void openDialog({ kind: 'pin-card', card, pin: held ?? { rank, until: null } });
    else onPin({ rank, until: pinEnd(key, now) });
  };
  return (
    <Menu
      label={label}
      trigger={trigger}
      choices={held !== null ? [...choices, { key: 'unpin', label: words.unpin }] : choices}
      onChoose={choose}
    />
  );
}

function pinEnd(key: string, now: Instant): Instant | null {
  const nowMs = msFromInstant(now);
  switch (key) {
    case 'hour':
      return instantFromMs(nowMs + HOUR_MS);
    case 'three':
      return instantFromMs(nowMs + 3 * HOUR_MS);
    case 'midnight':
      return instantFromMs(new Date(nowMs).setHours(24, 0, 0, 0));
    default:
      return null;
  }
}
