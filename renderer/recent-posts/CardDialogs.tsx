import { useEffect, useState } from 'react';
import { Form } from 'react-aria-components';
import { addOutsideEntry, addStory, overrideCard } from '../../domain/lists/edit-list.ts';
import { resolveList } from '../../domain/lists/resolve-list.ts';
import type { Card } from '../../domain/page/site.ts';
import { isReadable, type StorySummary } from '../../domain/story-summary.ts';
import { instantFromZonedInput, zonedInput } from '../../domain/zoned-input.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { TextField } from '../ui/Field.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Other words for a card than its story's own, on the list only. */
export function RewordCardDialog({ card }: { readonly card: Card }) {
  const { recentPosts: words, dialogs } = useWords();
  const recentPosts = useAppState((state) => state.recentPosts);
  const now = useAppState((state) => state.now);
  const settings = useNewsroomSettings();
  const { arrangeRecentPosts, closeDialog } = useCommands();
  const [headline, setHeadline] = useState(card.headline);
  const [excerpt, setExcerpt] = useState(card.excerpt);
  if (recentPosts === null || settings === null) return null;
  const story = recentPosts.stories.find(({ id }) => id === card.storyId);
  const shown = resolveList(recentPosts.list.draft, recentPosts.stories, { settings, now });
  const own = { headline: story?.headline ?? '', excerpt: story?.excerpt ?? '' };
  const save = async () => {
    await closeDialog();
    const changed = {
      headline: headline === own.headline ? '' : headline,
      excerpt: excerpt === own.excerpt ? '' : excerpt,
    };
    await arrangeRecentPosts((draft) => overrideCard(draft, shown, card.key, changed));
  };
  return (
    <DialogFrame
      title={words.rewriteTitle}
      text={words.rewriteText}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button kind="primary" onPress={() => void save()}>
            {words.saveIt}
          </Button>
        </>
      }
    >
      <TextField autoFocus label={words.headline} automatic={own.headline} value={headline} onChange={setHeadline} />
      <TextField multiline label={words.excerpt} automatic={own.excerpt} value={excerpt} onChange={setExcerpt} />
    </DialogFrame>
  );
}

/** A card for something that is not a story of this newsroom. */
export function AddOutsideDialog() {
  const { recentPosts: words, dialogs } = useWords();
  const now = useAppState((state) => state.now);
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const { arrangeRecentPosts, closeDialog } = useCommands();
  const [headline, setHeadline] = useState('');
  const [excerpt, setExcerpt] = useState('');
  const [url, setUrl] = useState('');
  const [time, setTime] = useState(() => zonedInput(now, timeZone));
  const isAddress = url === '' || /^https?:\/\/[^\s/]+/u.test(url);
  const add = async () => {
    if (headline.trim() === '' || !isAddress) return;
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
    await arrangeRecentPosts((draft) => addOutsideEntry(draft, entry));
  };
  return (
    <DialogFrame
      title={words.addOutsideTitle}
      text={words.addOutsideText}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button
            kind="primary"
            whyNot={headline.trim() === '' ? words.headlineMissing : isAddress ? null : words.urlWrong}
            onPress={() => void add()}
          >
            {words.addIt}
          </Button>
        </>
      }
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
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
      </Form>
    </DialogFrame>
  );
}

const FOUND = 8;

/** Finds a live story that age alone would not show. */
export function AddStoryDialog() {
  const { recentPosts: words, dialogs } = useWords();
  const now = useAppState((state) => state.now);
  const { arrangeRecentPosts, closeDialog, findStories } = useCommands();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly StorySummary[]>([]);
  useEffect(() => {
    let wanted = true;
    void findStories(query, 'live', FOUND).then((stories) => wanted && setFound(stories));
    return () => {
      wanted = false;
    };
  }, [query, findStories]);
  const live = found.filter((story) => isReadable(story, now));
  const add = async (story: StorySummary) => {
    await closeDialog();
    await arrangeRecentPosts((draft) => addStory(draft, story.id));
  };
  return (
    <DialogFrame
      title={words.addStoryTitle}
      text={words.addStoryText}
      onClose={closeDialog}
      actions={<Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>}
    >
      <TextField autoFocus label={words.findStory} value={query} onChange={setQuery} />
      {live.length === 0 && <p>{words.noneFound}</p>}
      <ul className="found-stories">
        {live.map((story) => (
          <li key={story.id}>
            <button type="button" onClick={() => void add(story)}>
              <StatusGlyph status="live" />
              <span lang={story.language}>{story.headline}</span>
            </button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
