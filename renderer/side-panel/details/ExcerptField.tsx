import { useDeferredValue, useMemo } from 'react';
import { plainText } from '../../../domain/body/plain-text.ts';
import { cityIndexFor } from '../../../domain/dateline/cities.ts';
import { renderDateline } from '../../../domain/dateline/render.ts';
import { cardExcerpt } from '../../../domain/excerpt.ts';
import { textDirection } from '../../../domain/page/text-direction.ts';
import type { Settings } from '../../../domain/settings.ts';
import type { Story } from '../../../domain/story.ts';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

/** The text of the story's card: the first words of the story until one writes one's own. */
export function ExcerptField({ story, settings, onChange }: DetailProps) {
  const words = useWords().details;
  const settled = useDeferredValue(story);
  const automatic = useMemo(() => automaticExcerpt(settled, settings), [settled, settings]);
  return (
    <TextField
      multiline
      label={words.excerpt}
      value={story.excerpt}
      automatic={automatic}
      lang={story.language}
      dir={textDirection(story.language)}
      hint={
        story.excerpt === ''
          ? words.excerptAutomatic(settings.excerptWords, words.excerptKeeps[settings.excerptKeeps])
          : words.excerptOwn
      }
      onChange={(excerpt) => onChange({ excerpt })}
    />
  );
}

function automaticExcerpt(story: Story, settings: Settings): string {
  return cardExcerpt({
    creditText: story.creditLine?.text ?? '',
    datelineText:
      story.dateline === null
        ? ''
        : renderDateline(story.dateline, { language: story.language, cities: cityIndexFor(settings) }).text,
    bodyText: plainText(story.body),
    keeps: settings.excerptKeeps,
    words: settings.excerptWords,
    override: '',
  });
}
