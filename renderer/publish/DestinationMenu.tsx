import { Button } from 'react-aria-components';
import { DESTINATIONS, type PlannedSite } from '../../ipc/press-requests.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../words/WordsProvider.tsx';

/** Where the site goes, with a menu of where else it may go; this computer remembers it for the newsroom. */
export function DestinationMenu({ sheet }: { readonly sheet: PlannedSite }) {
  const { press: words } = useWords();
  const { chooseDestination } = useCommands();
  const to = words.goesTo[sheet.destination](sheet.goesTo);
  const choose = (key: string) => {
    const kind = DESTINATIONS.find((each) => each === key);
    if (kind !== undefined) void chooseDestination(kind);
  };
  return (
    <div className="destination">
      <b>{words.destination}</b>
      <Menu
        label={words.destination}
        trigger={
          <Button className="button plain small" aria-label={`${words.destination}: ${to}`}>
            <span>{to}</span>
            <Icon name="chevron" size={12} />
          </Button>
        }
        choices={DESTINATIONS.map((key) => ({ key, label: words.destinations[key] }))}
        onChoose={choose}
      />
    </div>
  );
}
