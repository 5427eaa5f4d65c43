import { useState } from 'react';
import { msFromInstant } from '../../../domain/instant.ts';
import { pinCard } from '../../../domain/lists/edit-list.ts';
import type { Pin } from '../../../domain/lists/recent-posts.ts';
import { listCount } from '../../../domain/lists/resolve-list.ts';
import type { Card } from '../../../domain/page/site.ts';
import { instantFromZonedInput, zonedInput } from '../../../domain/zoned-input.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { shownList } from '../../state/curated-state.ts';
import { useNewsroomSettings } from '../../state/use-newsroom-settings.ts';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { FormDialog } from './FormDialog.tsx';

interface PinDialogProps {
  readonly card: Card;
  /** How it is held now, or where it stands. */
  readonly pin: Pin;
}

/** Holds a card at any position, until any time. Times are on this computer's clock, as everywhere on the desk. */
export function PinDialog({ card, pin }: PinDialogProps) {
  const words = useWords().recentPosts;
  const now = useAppState((state) => state.now);
  const open = useAppState((state) => shownList(state.curated));
  const settings = useNewsroomSettings();
  const { arrangeList, closeDialog } = useCommands();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [rank, setRank] = useState(String(pin.rank));
  const [until, setUntil] = useState(pin.until === null ? '' : zonedInput(pin.until, timeZone));
  if (open === null || settings === null) return null;
  const count = listCount(open.list.draft, settings);
  const wantedRank = Number(rank);
  const ends = instantFromZonedInput(until, timeZone);
  const isRank = Number.isInteger(wantedRank) && wantedRank >= 1 && wantedRank <= count;
  const isPast = ends !== null && msFromInstant(ends) <= msFromInstant(now);
  const hold = async () => {
    await closeDialog();
    await arrangeList((draft) => pinCard(draft, [card], card.key, { rank: wantedRank, until: ends }));
  };
  return (
    <FormDialog
      title={words.pinTitle(card.headline)}
      text={words.pinText}
      action={words.pin}
      whyNot={isRank ? (isPast ? words.pinPast : null) : words.pinRankWrong(count)}
      onSubmit={hold}
    >
      <TextField
        autoFocus
        type="number"
        label={words.pinRank}
        value={rank}
        error={isRank ? undefined : words.pinRankWrong(count)}
        onChange={setRank}
      />
      <TextField
        type="datetime-local"
        label={words.pinUntil}
        hint={words.pinUntilHint}
        value={until}
        error={isPast ? words.pinPast : undefined}
        onChange={setUntil}
      />
    </FormDialog>
  );
}
