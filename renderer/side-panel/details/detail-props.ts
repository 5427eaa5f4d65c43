import type { Settings } from '../../../domain/settings.ts';
import type { Story } from '../../../domain/story.ts';
import type { StoryChange } from '../../state/draft.ts';

/** What every field of the Details tab is given. */
export interface DetailProps {
  readonly story: Story;
  readonly settings: Settings;
  readonly onChange: (change: StoryChange) => void;
}
