import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Settings } from '../../domain/settings.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { SECTIONS } from './sections.ts';
import { useSeenExamples } from './use-seen-examples.ts';
import './settings.css';

/** The newsroom's choices, and this computer's. */
export function SettingsDialog() {
  const settings = useNewsroomSettings();
  return settings === null ? null : <SettingsForm settings={settings} />;
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { settings: words, dialogs } = useWords();
  const { saveTypedSettings, closeDialog } = useCommands();
  const [typed, setTyped] = useState(settings);
  const [isAsked, setAsked] = useState(false);
  const edit = (change: Partial<Settings>) => {
    setTyped({ ...typed, ...change });
    setAsked(false);
  };
  const seen = useSeenExamples(typed.ownRules);
  const troubles = SECTIONS.map(({ id, trouble }) => ({ id, trouble: trouble(words, typed, seen) }));
  const first = troubles.find(({ trouble }) => trouble !== null);
  const whyNot = first === undefined ? null : words.troubleIn(words.sectionNames[first.id], first.trouble ?? '');
  // A key or a click beside the dialog loses nothing at once; the second one means it.
  const leave = () => {
    if (typed === settings || isAsked) void closeDialog();
    else setAsked(true);
  };
  return (
    <DialogFrame
      size="wide"
      title={words.title}
      text={words.text}
      onClose={leave}
      note={<span role="status">{isAsked && words.notSavedYet}</span>}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{dialogs.cancel}</Button>
          <Button kind="primary" whyNot={whyNot} onPress={() => void saveTypedSettings(typed)}>
            {words.save}
          </Button>
        </>
      }
    >
      <Tabs className="settings" orientation="vertical" keyboardActivation="automatic">
        <TabList className="settings-sections" aria-label={words.title}>
          {troubles.map(({ id, trouble }) => (
            <Tab key={id} id={id} className={`settings-section ${trouble === null ? '' : 'is-wrong'}`}>
              {words.sectionNames[id]}
              {trouble !== null && <span className="visually-hidden"> {words.hasTrouble}</span>}
            </Tab>
          ))}
        </TabList>
        {SECTIONS.map(({ id, Section }) => (
          <TabPanel key={id} id={id} className="settings-page scrolls">
            <Section typed={typed} edit={edit} seen={seen} />
          </TabPanel>
        ))}
      </Tabs>
    </DialogFrame>
  );
}
