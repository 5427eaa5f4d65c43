import type { OpenNewsroomFailure } from '../../ipc/newsroom-requests.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icon-shapes.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { WelcomeStatusBar } from './WelcomeStatusBar.tsx';
import { WireProof } from './WireProof.tsx';
import './welcome.css';

/** What is shown while no newsroom is open: three ways in, and what Dateline does with wire copy. */
export function Welcome({ trouble }: { readonly trouble: OpenNewsroomFailure | null }) {
  const words = useWords().welcome;
  const appName = useWords().frame.appName;
  const platform = useAppState((state) => state.platform);
  const { chooseNewsroom, openSampleNewsroom, openDialog } = useCommands();
  return (
    <div className="welcome">
      <header className={`welcome-top on-${platform}`} />
      <main className="welcome-ways">
        <div className="welcome-logo">
          <Icon name="mark" size={46} />
          <h1>{appName}</h1>
        </div>
        <p className="welcome-say">{words.say}</p>
        {trouble !== null && trouble.kind !== 'cancelled' && (
          <p className="welcome-trouble" role="alert">
            <Icon name="warning" />
            {words.notOpened[trouble.kind](trouble.folder)}
          </p>
        )}
        <ul>
          <Way
            icon="plus"
            name={words.create}
            how={words.createHow}
            onPress={() => void openDialog({ kind: 'create-newsroom', first: null })}
          />
          <Way icon="folder" name={words.open} how={words.openHow} onPress={() => void chooseNewsroom()} />
          <Way icon="wire" name={words.sample} how={words.sampleHow} onPress={() => void openSampleNewsroom()} />
        </ul>
        <p className="welcome-promise">
          <Icon name="disk" />
          <span>{words.promise}</span>
        </p>
      </main>
      <WireProof />
      <WelcomeStatusBar />
    </div>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly name: string;
  readonly how: string;
  readonly onPress: () => void;
}

function Way({ icon, name, how, onPress }: WayProps) {
  return (
    <li>
      <button type="button" className="welcome-way" onClick={onPress}>
        <Icon name={icon} size={18} />
        <span>
          <b>{name}</b>
          <span>{how}</span>
        </span>
        <Icon name="right" size={15} />
      </button>
    </li>
  );
}
