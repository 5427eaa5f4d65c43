import { useState } from 'react';
import { addOutsideEntry } from '../../../domain/lists/edit-list.ts';
import type { FoundCard, FoundCards } from '../../../ipc/list-requests.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { dayOf } from '../../words/times.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { FormDialog } from './FormDialog.tsx';

/** Which cards of a saved feed or page join the list. The first of them goes in at the top. */
export function ChooseCardsDialog({ found }: { readonly found: FoundCards }) {
  const words = useWords().recentPosts;
  const now = useAppState((state) => state.now);
  const { arrangeList, closeDialog } = useCommands();
  const [chosen, setChosen] = useState<ReadonlySet<FoundCard>>(new Set());
  const toggle = (card: FoundCard) => {
    const next = new Set(chosen);
    if (!next.delete(card)) next.add(card);
    setChosen(next);
  };
  const add = async () => {
    await closeDialog();
    const entries = found.cards
      .filter((card) => chosen.has(card))
      .map((card) => ({
        kind: 'outside' as const,
        id: crypto.randomUUID(),
        pin: null,
        ...card,
        publishedAt: card.publishedAt ?? now,
      }));
    await arrangeList((draft) => entries.reduceRight(addOutsideEntry, draft));
  };
  return (
    <FormDialog
      title={words.chooseCardsTitle(found.file)}
      text={words.chooseCardsText}
      action={words.addThem(chosen.size)}
      whyNot={chosen.size === 0 ? words.chooseSome : null}
      onSubmit={add}
    >
      <ul className="found-cards">
        {found.cards.map((card) => (
          <li key={`${card.url} ${card.headline}`}>
            <label>
              <input type="checkbox" checked={chosen.has(card)} onChange={() => toggle(card)} />
              <span>
                <b dir="auto">{card.headline}</b>
                {card.publishedAt !== null && <small>{dayOf(card.publishedAt)}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
