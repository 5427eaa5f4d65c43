import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** The templates a new story can begin from, beside `New story`. */
export function TemplateMenu() {
  const words = useWords().boilerplate;
  const { templates, broken } = useAppState((state) => state.boilerplate);
  const { startFromTemplate, showBoilerplateFolder } = useCommands();
  return (
    <Menu
      label={words.fromTemplate}
      trigger={<IconButton icon="chevron" label={words.fromTemplate} />}
      choices={[
        ...templates.map(({ name, isOwn }) => ({
          key: `template ${name}`,
          label: name,
          ...(isOwn ? { note: words.own } : {}),
        })),
        ...broken
          .filter(({ file }) => file.startsWith('templates/'))
          .map(({ file, reason }) => ({ key: file, label: words.broken(file), note: reason, disabled: true })),
        { key: 'folder', label: words.showTemplates },
      ]}
      onChoose={(key) => {
        const template = templates.find(({ name }) => key === `template ${name}`);
        if (template !== undefined) void startFromTemplate(template);
        if (key === 'folder') void showBoilerplateFolder('templates');
      }}
    />
  );
}
