import { useEffect, useState } from 'react';
import { addStory } from '../../../domain/lists/edit-list.ts';
import { textDirection } from '../../../domain/page/text-direction.ts';
import { isReadable, type StorySummary } from '../../../domain/story-summary.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { TextField } from '../../ui/Field.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import './card-dialogs.css';

const FOUND = 8;

/** Finds a live story that age alone would not show. */
export function AddStoryDialog() {
  const { recentPosts: words, dialogs } = useWords();
  const now = useAppState((state) => state.now);
  const { arrangeList, closeDialog, findStories } = useCommands();
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
    await arrangeList((draft) => addStory(draft, story.id));
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
              <span lang={story.language} dir={textDirection(story.language)}>
                {story.headline}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
