import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { newsroomDayAndTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { TroubleBar } from './TroubleBar.tsx';

/** Holds that ended while nobody was here to publish: a closed program can't. */
export function EndedEmbargoes() {
  const { story: words, frame } = useWords();
  const ended = useAppState((state) => state.endedEmbargoes);
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const { openStory, dismissEndedEmbargoes } = useCommands();
  if (ended.length === 0) return null;
  return (
    <TroubleBar
      tone="hold"
      title={words.endedTitle(ended.length)}
      actions={
        <Button small kind="ghost" onPress={() => void dismissEndedEmbargoes()}>
          {words.understood}
        </Button>
      }
    >
      {words.endedText}
      <ul className="ended-embargoes">
        {ended.map(({ id, headline, until, isLive }) => (
          <li key={id}>
            <button type="button" className="text-link" onClick={() => void openStory(id)}>
              {headline === '' ? frame.untitled : headline}
            </button>{' '}
            {words.endedAt(newsroomDayAndTime(until, timeZone), isLive)}
          </li>
        ))}
      </ul>
    </TroubleBar>
  );
}
