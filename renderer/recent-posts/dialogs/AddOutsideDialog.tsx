import { useState } from 'react';
import { addOutsideEntry } from '../../../domain/lists/edit-list.ts';
import { instantFromZonedInput, zonedInput } from '../../../domain/zoned-input.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../../state/use-newsroom-settings.ts';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { FormDialog } from './FormDialog.tsx';

/** A card for something that is not a story of this newsroom. */
export function AddOutsideDialog() {
  const { recentPosts: words } = useWords();
  const now = useAppState((state) => state.now);
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const { arrangeList, closeDialog } = useCommands();
  const [headline, setHeadline] = useState('');
  const [excerpt, setExcerpt] = useState('');
  const [url, setUrl] = useState('');
  const [time, setTime] = useState(() => zonedInput(now, timeZone));
  const isAddress = url === '' || /^https?:\/\/[^\s/]+/u.test(url);
  const add = async () => {
    await closeDialog();
    const entry = {
      kind: 'outside',
      id: crypto.randomUUID(),
      pin: null,
      headline: headline.trim(),
      excerpt: excerpt.trim(),
      url,
      publishedAt: instantFromZonedInput(time, timeZone) ?? now,
    } as const;
    await arrangeList((draft) => addOutsideEntry(draft, entry));
  };
  return (
    <FormDialog
      title={words.addOutsideTitle}
      text={words.addOutsideText}
      action={words.addIt}
      whyNot={headline.trim() === '' ? words.headlineMissing : isAddress ? null : words.urlWrong}
      onSubmit={add}
    >
      <TextField autoFocus label={words.headline} value={headline} onChange={setHeadline} />
      <TextField multiline label={words.excerpt} value={excerpt} onChange={setExcerpt} />
      <TextField
        type="url"
        label={words.url}
        value={url}
        hint={words.urlHint}
        error={isAddress ? undefined : words.urlWrong}
        onChange={setUrl}
      />
      <TextField type="datetime-local" label={words.time} value={time} onChange={setTime} />
    </FormDialog>
  );
}
