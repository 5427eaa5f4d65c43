import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { openDraft } from '../../state/app-state.ts';
import type { StoryChange } from '../../state/draft.ts';
import { useNewsroomSettings } from '../../state/use-newsroom-settings.ts';
import { DatelineFields } from '../../story/DatelineFields.tsx';
import { DatelineProof } from '../../story/DatelineProof.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import { AddressField } from './AddressField.tsx';
import { CreditField } from './CreditField.tsx';
import { ExcerptField } from './ExcerptField.tsx';
import { HoldField } from './HoldField.tsx';
import { KeywordsField } from './KeywordsField.tsx';
import { LanguageField } from './LanguageField.tsx';
import { MoreDetails } from './MoreDetails.tsx';
import { SluglineField } from './SluglineField.tsx';
import { UrgencyField } from './UrgencyField.tsx';

/** The story's particulars: what is not written in the page itself, and what is, once more. */
export function Details() {
  const words = useWords();
  const story = useAppState((state) => openDraft(state)?.story ?? null);
  const settings = useNewsroomSettings();
  const { editStory } = useCommands();
  if (story === null || settings === null)
    return <p className="side-scroll side-note">{words.sidePanel.nothingOpen}</p>;
  const change = (fields: StoryChange) => void editStory(story.id, fields);
  const parts = { story, settings, onChange: change };
  return (
    <div className="side-scroll scrolls">
      <SluglineField {...parts} />
      <DatelineFields
        dateline={story.dateline}
        houseStyle={settings.datelineStyle}
        onChange={(dateline) => change({ dateline })}
      />
      {story.dateline !== null && (
        <DatelineProof dateline={story.dateline} language={story.language} body={story.body} />
      )}
      <div className="field-pair">
        <CreditField {...parts} />
        <LanguageField {...parts} />
      </div>
      <ExcerptField {...parts} />
      <AddressField {...parts} />
      <KeywordsField {...parts} />
      <div className="field-pair">
        <HoldField {...parts} />
        <UrgencyField {...parts} />
      </div>
      <p className="side-note">{words.details.holdNote}</p>
      <MoreDetails {...parts} />
    </div>
  );
}
