import { Button } from 'react-aria-components';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { OpenList } from '../state/curated-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuChoice } from '../ui/Menu.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { listName, placeName } from './list-name.ts';
import './list-title.css';

const LIST = 'list:';

/** Which list is on the desk; makes, renames and deletes them. */
export function ListMenu({ open }: { readonly open: OpenList }) {
  const words = useWords().recentPosts;
  const lists = useAppState((state) => state.curated?.lists ?? [open]);
  const { showList, openDialog, deleteList } = useCommands();
  const { id, name, place } = open.list;
  const isOwn = place.kind !== 'recent-posts';
  const choices: readonly MenuChoice[] = [
    ...lists.map(({ list }) => ({
      key: LIST + list.id,
      label: listName(words, list),
      note: placeName(words, list.place),
      sign: <Icon name={list.id === id ? 'check' : 'list'} />,
    })),
    { key: 'new', label: words.newList.open, sign: <Icon name="plus" /> },
    { key: 'rules', label: words.rules.open, sign: <Icon name="settings" /> },
    ...(isOwn
      ? [
          { key: 'rename', label: words.newList.openRename, sign: <Icon name="wire" /> },
          { key: 'delete', label: words.newList.remove, sign: <Icon name="close" /> },
        ]
      : []),
  ];
  const choose = (key: string) => {
    if (key.startsWith(LIST)) void showList(key.slice(LIST.length));
    else if (key === 'new') void openDialog({ kind: 'new-list' });
    else if (key === 'rules') void openDialog({ kind: 'list-rules' });
    else if (key === 'rename') void openDialog({ kind: 'rename-list', id, name });
    else void deleteList(id);
  };
  return (
    <Menu
      label={words.newList.lists}
      trigger={
        <Button className="list-chooser" aria-label={words.newList.choose(listName(words, open.list))}>
          {listName(words, open.list)}
          <Icon name="chevron" size={13} />
        </Button>
      }
      choices={choices}
      onChoose={choose}
    />
  );
}
