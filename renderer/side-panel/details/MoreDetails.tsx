import type { Story } from '../../../domain/story.ts';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../../words/WordsProvider.tsx';
import type { DetailProps } from './detail-props.ts';

type TextOf = {
  [Name in keyof Story]: Story[Name] extends string ? (string extends Story[Name] ? Name : never) : never;
}[keyof Story];

/** What is seldom needed, folded away in three groups. */
export function MoreDetails({ story, onChange }: DetailProps) {
  const words = useWords().details;
  const text = (name: Exclude<TextOf, 'createdAt' | 'modifiedAt'>) => ({
    value: story[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const isAddress = story.canonicalUrl === '' || /^https?:\/\/[^\s/]+/u.test(story.canonicalUrl);
  return (
    <>
      <details className="field-group">
        <summary>{words.search}</summary>
        <TextField label={words.shortHeadline} hint={words.shortHeadlineHint} {...text('shortHeadline')} />
        <TextField label={words.seoHeadline} automatic={story.headline} {...text('seoHeadline')} />
        <TextField multiline label={words.seoDescription} {...text('seoDescription')} />
        <TextField
          label={words.canonicalUrl}
          type="url"
          hint={words.canonicalHint}
          error={isAddress ? undefined : words.notAnAddress}
          {...text('canonicalUrl')}
        />
      </details>
      <details className="field-group">
        <summary>{words.rights}</summary>
        <TextField label={words.copyrightHolder} {...text('copyrightHolder')} />
        <TextField label={words.copyrightNotice} {...text('copyrightNotice')} />
        <TextField label={words.usageTerms} {...text('usageTerms')} />
      </details>
      <details className="field-group">
        <summary>{words.note}</summary>
        <TextField multiline label={words.internalNote} hint={words.internalNoteHint} {...text('internalNote')} />
      </details>
    </>
  );
}
