import type { LexicalEditor } from 'lexical';
import { type ClipboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import type { Passage } from '../../domain/comments/comment.ts';
import { openPassages } from '../../domain/comments/edit-comments.ts';
import { cityIndexFor } from '../../domain/dateline/cities.ts';
import { renderDateline } from '../../domain/dateline/render.ts';
import type { Search } from '../../domain/find/find-matches.ts';
import { textDirection } from '../../domain/page/text-direction.ts';
import type { Settings } from '../../domain/settings.ts';
import { pictureLines, storyNames } from '../../domain/spelling/story-names.ts';
import type { Story } from '../../domain/story.ts';
import { copyOnClipboard } from '../../domain/wire/clipboard-copy.ts';
import { houseReading } from '../../domain/wire/house-reading.ts';
import { looksLikeWireCopy } from '../../domain/wire/looks-like-wire.ts';
import { FindBar } from '../editor/find/FindBar.tsx';
import {
  INSERT_PICTURES_COMMAND,
  type OnAdd,
  type OnFiles,
  type OnPicture,
} from '../editor/pictures/PicturesExtension.ts';
import { StoryEditor } from '../editor/StoryEditor.tsx';
import { FormattingBar } from '../editor/toolbar/FormattingBar.tsx';
import { mediaUrl } from '../media-url.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { StoryChange } from '../state/draft.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { CategoryChips } from './CategoryChips.tsx';
import { CreditLineField } from './CreditLineField.tsx';
import { DatelinePopover } from './DatelinePopover.tsx';
import { focusPart } from './focus-part.ts';
import { HeadlineField } from './HeadlineField.tsx';
import { HeadlineSpelling } from './HeadlineSpelling.tsx';
import { MarginField } from './MarginField.tsx';
import { StoryTroubles } from './StoryTroubles.tsx';
import { useBodySource } from './use-body-source.ts';
import { ViewMenu } from './ViewMenu.tsx';

/** As many stories are offered to link to. */
const STORIES_OFFERED = 8;

interface WritingColumnProps {
  readonly story: Story;
  readonly settings: Settings;
}

/** The page as a form: category, headline, credit line, dateline and body, each set in the type it is published in. */
export function WritingColumn({ story, settings }: WritingColumnProps) {
  const words = useWords().story;
  const platform = useAppState((state) => state.platform);
  const { snippets } = useAppState((state) => state.boilerplate);
  const bodyReads = useAppState((state) => state.drafts[story.id]?.bodyReads ?? 0);
  const { editStory, takeBody, choosePictures, addPictures, findStories, reviewWireCopy, openDialog } = useCommands();
  const { spelling, addWord, countMisspellings, noteNames, beginComment } = useCommands();
  const handleComment = useCallback(
    (passage: Passage) => void beginComment(story.id, passage),
    [beginComment, story.id],
  );
  const passages = useMemo(() => openPassages(story.comments), [story.comments]);
  const isSpellingChecked = useAppState((state) => state.isSpellingChecked);
  const { language, dateline, creditLine } = story;
  const pictures = pictureLines(story.body);
  useEffect(
    () => void noteNames(storyNames({ dateline, creditLine }, pictures)),
    [dateline, creditLine, pictures, noteNames],
  );
  const [editor, setEditor] = useState<LexicalEditor | null>(null);
  const [isDatelineOpen, setDatelineOpen] = useState(false);
  useBodySource(editor, story.id);
  const change = (fields: StoryChange) => void editStory(story.id, fields);
  const handleBody = useCallback((id: string, body: string) => void takeBody(id, body), [takeBody]);
  const handleFindStories = useCallback(
    async (query: string) => {
      const stories = await findStories(query, 'all', STORIES_OFFERED);
      return stories.map(({ id, headline, slugline }) => ({ id, name: headline || slugline }));
    },
    [findStories],
  );
  const handleAddPicture = useCallback<OnAdd>(
    (wanted, place) =>
      void choosePictures((pictures) =>
        editor?.dispatchCommand(INSERT_PICTURES_COMMAND, { pictures, place, asGallery: wanted === 'gallery' }),
      ),
    [choosePictures, editor],
  );
  const handleFiles = useCallback<OnFiles>(
    (files, place) =>
      void addPictures(files, (pictures) =>
        editor?.dispatchCommand(INSERT_PICTURES_COMMAND, { pictures, place, asGallery: false }),
      ),
    [addPictures, editor],
  );
  const handlePicture = useCallback<OnPicture>(
    (asked, nodeKey, picture) =>
      void openDialog(
        asked === 'crop' ? { kind: 'crop-picture', nodeKey, picture } : { kind: 'picture-uses', src: picture.src },
      ),
    [openDialog],
  );
  const handleAllStories = (search: Search) => void openDialog({ kind: 'find-in-stories', search });
  /** A whole story pasted where there is none yet is shown first, as pieces. */
  const handlePaste = (event: ClipboardEvent) => {
    if (story.headline !== '' || story.body !== '') return;
    const { clipboardData } = event;
    const text = copyOnClipboard({
      text: clipboardData.getData('text/plain'),
      html: clipboardData.getData('text/html'),
    });
    if (!looksLikeWireCopy(text, houseReading(settings))) return;
    event.preventDefault();
    event.stopPropagation();
    void reviewWireCopy(text);
  };
  return (
    <>
      {editor !== null && (
        <FormattingBar editor={editor} isApple={platform === 'darwin'}>
          <ViewMenu />
        </FormattingBar>
      )}
      {editor !== null && <FindBar editor={editor} onAllStories={handleAllStories} />}
      <StoryTroubles />
      <div className="sheet scrolls" onPasteCapture={handlePaste}>
        <MarginField label={words.category}>
          <CategoryChips
            categories={story.categories}
            sections={settings.sections}
            onChange={(categories) => change({ categories })}
          />
        </MarginField>
        <MarginField label={words.headline}>
          <HeadlineField
            headline={story.headline}
            language={language}
            limit={settings.headlineLimit}
            onChange={(headline) => change({ headline })}
            onNext={() => focusPart('credit-line')}
          />
          <HeadlineSpelling
            key={story.id}
            headline={story.headline}
            language={language}
            spelling={isSpellingChecked ? spelling : null}
            onChange={(headline) => change({ headline })}
            onAddWord={(word) => void addWord(word)}
          />
        </MarginField>
        <MarginField label={words.creditLine}>
          <CreditLineField
            creditLine={story.creditLine}
            language={language}
            onChange={(creditLine) => change({ creditLine })}
            onNext={() => editor?.focus()}
          />
        </MarginField>
        <MarginField className="story-text" label={words.dateline}>
          {dateline === null && (
            <button type="button" className="add-dateline" data-focus="dateline" onClick={() => setDatelineOpen(true)}>
              {words.addDateline}
            </button>
          )}
          <StoryEditor
            storyId={story.id}
            body={story.body}
            bodyReads={bodyReads}
            isEditable
            language={language}
            direction={textDirection(language)}
            label={words.body}
            dateline={dateline === null ? null : renderDateline(dateline, { language, cities: cityIndexFor(settings) })}
            spelling={isSpellingChecked ? spelling : null}
            onAddWord={addWord}
            passages={passages}
            onComment={handleComment}
            onMisspellings={countMisspellings}
            mediaUrl={mediaUrl}
            findStories={handleFindStories}
            onAddPicture={handleAddPicture}
            onPicture={handlePicture}
            snippets={snippets}
            onChange={handleBody}
            onFiles={handleFiles}
            onEditDateline={() => setDatelineOpen(true)}
            onRemoveDateline={() => change({ dateline: null })}
            onEditor={setEditor}
          />
          <DatelinePopover
            isOpen={isDatelineOpen}
            story={story}
            houseStyle={settings.datelineStyle}
            onChange={(changed) => change({ dateline: changed })}
            onClose={() => setDatelineOpen(false)}
          />
        </MarginField>
      </div>
    </>
  );
}
