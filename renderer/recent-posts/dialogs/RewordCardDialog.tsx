import { useState } from 'react';
import { entryKey, overrideCard } from '../../../domain/lists/edit-list.ts';
import { resolveList } from '../../../domain/lists/resolve-list.ts';
import type { Card } from '../../../domain/page/site.ts';
import { textDirection } from '../../../domain/page/text-direction.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { shownList } from '../../state/curated-state.ts';
import { useNewsroomSettings } from '../../state/use-newsroom-settings.ts';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { CardPictureField } from './CardPictureField.tsx';
import { FormDialog } from './FormDialog.tsx';

/** Other words and another picture for a card than its story's own, on the list only. */
export function RewordCardDialog({ card }: { readonly card: Card }) {
  const words = useWords().recentPosts;
  const curated = useAppState((state) => state.curated);
  const now = useAppState((state) => state.now);
  const settings = useNewsroomSettings();
  const { arrangeList, closeDialog } = useCommands();
  const open = shownList(curated);
  const entry = open?.list.draft.entries.find((one) => entryKey(one) === card.key);
  const [headline, setHeadline] = useState(entry?.headline ?? '');
  const [excerpt, setExcerpt] = useState(entry?.excerpt ?? '');
  const [picture, setPicture] = useState(card.picture);
  if (curated === null || open === null || settings === null) return null;
  const story = curated.stories.find(({ id }) => id === card.storyId);
  const shown = resolveList(open.list.draft, curated.stories, { settings, now });
  const own = { headline: story?.headline ?? '', excerpt: story?.excerpt ?? '' };
  const save = async () => {
    await closeDialog();
    const changed = {
      headline: headline === own.headline ? '' : headline.trim(),
      excerpt: excerpt === own.excerpt ? '' : excerpt.trim(),
      picture,
    };
    await arrangeList((draft) => overrideCard(draft, shown, card.key, changed));
  };
  const isMissing = story === undefined && headline.trim() === '';
  const text = { lang: card.language, dir: textDirection(card.language) };
  return (
    <FormDialog
      title={words.rewriteTitle}
      text={words.rewriteText}
      action={words.saveIt}
      whyNot={isMissing ? words.headlineMissing : null}
      onSubmit={save}
    >
      <TextField
        autoFocus
        label={words.headline}
        automatic={own.headline}
        value={headline}
        onChange={setHeadline}
        {...text}
      />
      <TextField
        multiline
        label={words.excerpt}
        automatic={own.excerpt}
        value={excerpt}
        onChange={setExcerpt}
        {...text}
      />
      <CardPictureField picture={picture} onChange={setPicture} />
    </FormDialog>
  );
}
