import { graphemeCount } from '../../../domain/word-count.ts';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

/** Agencies' norm (NEWSROOM.md "Sluglines, headlines, counts"). */
const SLUGLINE_NORM = 24;

/** The newsroom's internal name of the story: kept letter for letter as typed. */
export function SluglineField({ story, onChange }: DetailProps) {
  const words = useWords().details;
  const isLong = graphemeCount(story.slugline) > SLUGLINE_NORM;
  return (
    <TextField
      className="is-slugline"
      label={words.slugline}
      value={story.slugline}
      hint={isLong ? words.sluglineLong : words.sluglineHint}
      onChange={(slugline) => onChange({ slugline })}
    />
  );
}
