import type { Story } from '../../domain/story.ts';
import type { LaterVersion } from '../../ipc/wire.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { newsroomDayAndTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import './wire.css';

/** Tells that the agency sent a later version of what the story was made from, until it was compared or left. */
export function LaterVersionBar({ story }: { readonly story: Story }) {
  const words = useWords().wireDesk;
  const later = useAppState((state) => state.laterVersions[story.id] ?? null);
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const { compareLaterVersion, keepOurs } = useCommands();
  if (later === null || isSettled(story, later)) return null;
  const { source, headline, madeAt } = later.copy.row;
  return (
    <section className="later-version" aria-label={words.laterBar}>
      <Icon name="wire" />
      <div>
        <b role="status">{words.laterTitle}</b>{' '}
        {words.laterText(source, headline, newsroomDayAndTime(madeAt, timeZone))}
        <div className="buttons">
          <Button small onPress={() => void compareLaterVersion(story.id)}>
            {words.compare}
          </Button>
          <Button small kind="ghost" onPress={() => void keepOurs(story.id)}>
            {words.keepOurs}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** The story has taken this version or left it, though its file may not say so yet. */
function isSettled({ wireSource }: Story, { copy: { row } }: LaterVersion): boolean {
  return (
    wireSource === null || (wireSource.file === row.key && Date.parse(wireSource.takenAt) >= Date.parse(row.madeAt))
  );
}
