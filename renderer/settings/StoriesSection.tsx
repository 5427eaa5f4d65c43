import { EXCERPT_KEEPS } from '../../domain/settings.ts';
import { SelectField } from '../ui/Field.tsx';
import { languageName, STORY_LANGUAGES } from '../words/languages.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { NumberField } from './NumberField.tsx';
import type { SectionProps } from './section.ts';
import { cardsTrouble } from './settings-trouble.ts';

/** What new stories begin with, and how cards show them. */
export function StoriesSection({ typed, edit }: SectionProps) {
  const words = useWords().settings;
  const trouble = cardsTrouble(words, typed);
  return (
    <>
      <div className="field-pair">
        <SelectField
          label={words.language}
          value={typed.language}
          choices={[...new Set([typed.language, ...STORY_LANGUAGES])].map((tag) => ({
            value: tag,
            label: languageName(tag),
          }))}
          onChange={(language) => edit({ language })}
        />
        <SelectField
          label={words.timeZone}
          value={typed.timeZone}
          choices={[...new Set([typed.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
            value: zone,
            label: zone.replaceAll('_', ' '),
          }))}
          onChange={(timeZone) => edit({ timeZone })}
        />
      </div>
      <h3>{words.recentPosts}</h3>
      <div className="field-pair">
        <NumberField
          label={words.recentPostsCount}
          value={typed.recentPostsCount}
          error={trouble.recentPostsCount}
          onChange={(recentPostsCount) => edit({ recentPostsCount })}
        />
        <NumberField
          label={words.excerptWords}
          value={typed.excerptWords}
          error={trouble.excerptWords}
          onChange={(excerptWords) => edit({ excerptWords })}
        />
      </div>
      <SelectField
        label={words.excerptKeeps}
        value={typed.excerptKeeps}
        choices={EXCERPT_KEEPS.map((keeps) => ({ value: keeps, label: words.keeps[keeps] }))}
        onChange={(value) =>
          edit({ excerptKeeps: EXCERPT_KEEPS.find((keeps) => keeps === value) ?? typed.excerptKeeps })
        }
      />
    </>
  );
}
