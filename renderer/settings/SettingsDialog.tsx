import { useState } from 'react';
import { DATELINE_STYLES } from '../../domain/dateline/dateline.ts';
import { EXCERPT_KEEPS, type Settings } from '../../domain/settings.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { Theme } from '../state/app-state.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { SelectField, TextField } from '../ui/Field.tsx';
import { languageName, STORY_LANGUAGES } from '../words/languages.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { LookSection } from './LookSection.tsx';
import { NumberField } from './NumberField.tsx';
import { RequiredFields } from './RequiredFields.tsx';
import { SpellingField } from './SpellingField.tsx';
import { settingsTrouble } from './settings-trouble.ts';
import './settings.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The newsroom's choices, and this computer's. */
export function SettingsDialog() {
  const settings = useNewsroomSettings();
  return settings === null ? null : <SettingsForm settings={settings} />;
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { settings: words, dialogs } = useWords();
  const theme = useAppState((state) => state.theme);
  const { saveSettings, chooseTheme, closeDialog } = useCommands();
  const [typed, setTyped] = useState(settings);
  const edit = (change: Partial<Settings>) => setTyped({ ...typed, ...change });
  const trouble = settingsTrouble(words, typed);
  const save = async () => {
    await closeDialog();
    await saveSettings(typed);
  };
  return (
    <DialogFrame
      size="wide"
      title={words.title}
      text={words.text}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button kind="primary" whyNot={trouble.first} onPress={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className="settings">
        <section>
          <h3>{words.site}</h3>
          <TextField
            label={words.name}
            value={typed.name}
            error={trouble.name}
            autoFocus
            onChange={(name) => edit({ name })}
          />
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
          <TextField
            label={words.sections}
            value={typed.sections.join(', ')}
            hint={words.sectionsHint}
            onChange={(text) => edit({ sections: text.split(/,\s*/u) })}
            onBlur={() => edit({ sections: namesIn(typed.sections) })}
          />
          <TextField
            multiline
            label={words.cookieNotice}
            value={typed.cookieNotice}
            hint={words.cookieNoticeHint}
            onChange={(cookieNotice) => edit({ cookieNotice })}
          />
          <LookSection look={typed.look} onChange={(look) => edit({ look })} />
        </section>
        <section>
          <h3>{words.stories}</h3>
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
          <DatelineStyleField value={typed.datelineStyle} onChange={(datelineStyle) => edit({ datelineStyle })} />
          <NumberField
            label={words.headlineLimit}
            value={typed.headlineLimit}
            hint={words.headlineLimitHint}
            onChange={(headlineLimit) => edit({ headlineLimit })}
          />
          <h3>{words.required}</h3>
          <RequiredFields
            required={typed.requiredFields['put-live']}
            onChange={(required) => edit({ requiredFields: { ...typed.requiredFields, 'put-live': required } })}
          />
          <h3>{words.recentPosts}</h3>
          <div className="field-pair">
            <NumberField
              label={words.recentPostsCount}
              value={typed.recentPostsCount}
              onChange={(recentPostsCount) => edit({ recentPostsCount })}
            />
            <NumberField
              label={words.excerptWords}
              value={typed.excerptWords}
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
          <h3>{words.thisComputer}</h3>
          <SpellingField />
          <SelectField
            label={words.theme}
            value={theme}
            choices={THEMES.map((each) => ({ value: each, label: words.themes[each] }))}
            onChange={(value) => void chooseTheme(THEMES.find((each) => each === value) ?? 'system')}
          />
        </section>
      </div>
    </DialogFrame>
  );
}

function DatelineStyleField({
  value,
  onChange,
}: {
  readonly value: Settings['datelineStyle'];
  readonly onChange: (style: Settings['datelineStyle']) => void;
}) {
  const { settings, story } = useWords();
  return (
    <SelectField
      label={settings.datelineStyle}
      value={value}
      choices={DATELINE_STYLES.map((style) => ({ value: style, label: story.styles[style] }))}
      onChange={(chosen) => onChange(DATELINE_STYLES.find((style) => style === chosen) ?? value)}
    />
  );
}

function namesIn(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
}
