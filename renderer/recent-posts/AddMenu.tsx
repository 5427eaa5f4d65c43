import { Button } from 'react-aria-components';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Puts a card into the list that age alone would not. */
export function AddMenu() {
  const words = useWords().recentPosts;
  const { openDialog, addCardsFromFile } = useCommands();
  return (
    <Menu
      label={words.add}
      trigger={<Button className="text-link">{words.add}</Button>}
      choices={[
        { key: 'story', label: words.addStory, sign: <Icon name="wire" /> },
        { key: 'outside', label: words.addOutside, sign: <Icon name="open-outside" /> },
        { key: 'file', label: words.addFromFile, sign: <Icon name="folder" /> },
      ]}
      onChoose={(key) => {
        if (key === 'file') void addCardsFromFile();
        else void openDialog({ kind: key === 'story' ? 'add-story-card' : 'add-outside-card' });
      }}
    />
  );
}
