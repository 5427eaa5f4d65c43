import { useAppState } from '../state/AppStateProvider.tsx';
import { openDraft } from '../state/app-state.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { SaveStatusLine } from './SaveStatusLine.tsx';

/** The open story's headline in the top bar, and whether its text is on disk. */
export function StoryTitle() {
  const words = useWords().frame;
  const headline = useAppState((state) => openDraft(state)?.story.headline ?? null);
  const language = useAppState((state) => openDraft(state)?.story.language ?? null);
  if (headline === null) return <h1 className="visually-hidden">{words.stories}</h1>;
  return (
    <>
      {headline === '' ? <h1>{words.untitled}</h1> : <h1 lang={language ?? undefined}>{headline}</h1>}
      <SaveStatusLine />
    </>
  );
}
