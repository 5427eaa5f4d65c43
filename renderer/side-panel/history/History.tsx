import { useEffect, useState } from 'react';
import type { VersionSummary } from '../../../ipc/history-requests.ts';
import { useAppState, useCommands } from '../../state/AppStateProvider.tsx';
import { openDraft } from '../../state/app-state.ts';
import { draftStatus } from '../../state/draft.ts';
import { dayName } from '../../story-list/day-name.ts';
import { Button } from '../../ui/Button.tsx';
import { clockTime } from '../../words/times.ts';
import { useWords } from '../../words/WordsProvider.tsx';
import { VersionLine } from './VersionLine.tsx';
import './history.css';

/** What the story was before: when, why it was kept, and the way back. */
export function History() {
  const words = useWords();
  const id = useAppState((state) => openDraft(state)?.story.id ?? null);
  const { openDialog, bringBackVersion } = useCommands();
  const [versions, refresh] = useVersions();
  const [chosen, setChosen] = useState<string | null>(null);
  if (id === null) return <p className="side-scroll side-note">{words.sidePanel.nothingOpen}</p>;
  const version = versions.find(({ key }) => key === chosen) ?? versions[0] ?? null;
  return (
    <div className="side-scroll scrolls">
      <VersionDays versions={versions} chosen={version?.key ?? null} onChoose={setChosen} onNamed={refresh} />
      {version === null ? (
        <p className="side-note">{words.history.none}</p>
      ) : (
        <div className="buttons">
          <Button small onPress={() => void openDialog({ kind: 'compare-version', id, key: version.key })}>
            {words.history.compare}
          </Button>
          <Button small onPress={() => void bringBackVersion(id, version.key).then(refresh)}>
            {words.history.bringBack(clockTime(version.keptAt))}
          </Button>
        </div>
      )}
      <p className="side-note">{words.history.note}</p>
    </div>
  );
}

/** History is told on this computer's clock, as the times beside it are. */
const localZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface VersionDaysProps {
  readonly versions: readonly VersionSummary[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onNamed: () => void;
}

function VersionDays({ versions, chosen, onChoose, onNamed }: VersionDaysProps) {
  const words = useWords();
  const now = useAppState((state) => state.now);
  const savedAt = useAppState((state) => openDraft(state)?.story.modifiedAt ?? now);
  const isOnDisk = useAppState((state) => {
    const draft = openDraft(state);
    return draft !== null && draftStatus(draft).kind === 'saved';
  });
  const { today } = words.storyList;
  const days = new Map<string, VersionSummary[]>([[today, []]]);
  for (const version of versions) {
    const day = dayName(version.keptAt, { words: words.storyList, now, timeZone: localZone });
    days.set(day, [...(days.get(day) ?? []), version]);
  }
  return [...days].map(([day, kept]) => (
    <section key={day}>
      <h2 className="side-title">{day}</h2>
      <ol className="versions">
        {day === today && (
          <li className="version is-now">
            <time dateTime={savedAt}>{clockTime(savedAt)}</time>
            <div>
              <b>{words.history.now}</b>
              <p>{isOnDisk ? words.history.nowNote : words.history.nowUnsaved}</p>
            </div>
          </li>
        )}
        {kept.map((version) => (
          <VersionLine
            key={version.key}
            version={version}
            isChosen={version.key === chosen}
            onChoose={() => onChoose(version.key)}
            onNamed={onNamed}
          />
        ))}
      </ol>
    </section>
  ));
}

/** The open story's versions; read again when it was saved, and when asked to. */
function useVersions(): [readonly VersionSummary[], () => void] {
  const id = useAppState((state) => openDraft(state)?.story.id ?? null);
  const revision = useAppState((state) => openDraft(state)?.revision ?? null);
  const { listVersions } = useCommands();
  const [versions, setVersions] = useState<readonly VersionSummary[]>([]);
  const [reads, setReads] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision, or a wish, is why they are read again.
  useEffect(() => {
    let wanted = true;
    if (id !== null) void listVersions(id).then((read) => wanted && setVersions(read));
    return () => {
      wanted = false;
    };
  }, [id, revision, reads, listVersions]);
  return [versions, () => setReads(reads + 1)];
}
