import { TextField } from '../ui/Field.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { NamesField } from './NamesField.tsx';
import type { SectionProps } from './section.ts';
import { siteTrouble } from './settings-trouble.ts';

/** What the site is called, where it is, and how its pages are addressed. */
export function SiteSection({ typed, edit }: SectionProps) {
  const words = useWords().settings;
  const trouble = siteTrouble(words, typed);
  return (
    <>
      <TextField label={words.name} value={typed.name} error={trouble.name} onChange={(name) => edit({ name })} />
      <TextField
        label={words.url}
        type="url"
        value={typed.url}
        hint={words.urlHint}
        error={trouble.url}
        onChange={(url) => edit({ url: url.replace(/\/+$/u, '') })}
      />
      <TextField label={words.tagline} value={typed.tagline} onChange={(tagline) => edit({ tagline })} />
      <TextField
        label={words.permalink}
        value={typed.permalink}
        hint={words.permalinkHint}
        error={trouble.permalink}
        onChange={(permalink) => edit({ permalink })}
      />
      <NamesField
        label={words.sections}
        names={typed.sections}
        hint={words.sectionsHint}
        onChange={(sections) => edit({ sections: [...sections] })}
      />
      <TextField
        multiline
        label={words.cookieNotice}
        value={typed.cookieNotice}
        hint={words.cookieNoticeHint}
        onChange={(cookieNotice) => edit({ cookieNotice })}
      />
    </>
  );
}
