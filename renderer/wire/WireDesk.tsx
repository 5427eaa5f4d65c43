import { StatusBar } from '../frame/StatusBar.tsx';
import { TopBar } from '../frame/TopBar.tsx';
import { useAppState } from '../state/AppStateProvider.tsx';
import { count } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { useTextDrop } from './use-text-drop.ts';
import { useWireKeys } from './use-wire-keys.ts';
import { WireActions } from './WireActions.tsx';
import { WireAside } from './WireAside.tsx';
import { WireReading } from './WireReading.tsx';
import { WireStories } from './WireStories.tsx';
import './wire.css';

/** The desk on which agency copy comes in: the wire, the copy that is being read, and what its file says of it. */
export function WireDesk() {
  useWireKeys();
  const { dropProps } = useTextDrop();
  return (
    <div className="app wire-app" {...dropProps}>
      <TopBar title={<h1>{useWords().wireDesk.title}</h1>} actions={<WireActions />} />
      <WireStories />
      <WireReading />
      <WireAside />
      <StatusBar facts={<WireFacts />} />
    </div>
  );
}

function WireFacts() {
  const words = useWords().wireDesk;
  const about = useAppState((state) => state.wire.about);
  if (about === null) return null;
  return (
    <>
      <span className="status-fact">{words.watching(about.folder)}</span>
      <span className="status-fact">{words.stories(count(about.total))}</span>
    </>
  );
}
