import { ListBox, ListBoxItem } from 'react-aria-components';
import type { WireCopy } from '../../ipc/wire.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { type ShownWireCopy, versionsOf } from '../state/wire-state.ts';
import { languageName } from '../words/languages.ts';
import { count, newsroomDayAndTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import '../side-panel/side-panel.css';

/** Beside the copy: the story's versions, what its file says of it, and what found no field. */
export function WireAside() {
  const words = useWords().wireDesk;
  const shown = useAppState((state) => state.wire.shown);
  const copy = shown?.copy?.ok === true ? shown.copy.value : null;
  return (
    <aside className="pane wire-aside" aria-label={words.aside} data-pane="side">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="side-scroll scrolls" aria-label={words.aside} tabIndex={0}>
        {shown !== null && <Versions shown={shown} />}
        {copy !== null && <Facts copy={copy} />}
        {copy !== null && <LeftOver pieces={copy.leftOver} />}
      </section>
    </aside>
  );
}

function Versions({ shown }: { readonly shown: ShownWireCopy }) {
  const words = useWords().wireDesk;
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const taken = useAppState((state) => state.wire.taken);
  const { readWireCopy } = useCommands();
  return (
    <>
      <h2 className="side-title">{words.versions}</h2>
      <ListBox
        className="wire-versions"
        aria-label={words.versions}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[shown.key]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined && key !== shown.key) void readWireCopy(shown.story, String(key));
        }}
      >
        {versionsOf(shown.story).map(({ key, madeAt, words: length, headline, isRead }) => {
          const time = newsroomDayAndTime(madeAt, timeZone);
          const name = words.version(time, words.words(count(length)), isRead);
          return (
            <ListBoxItem key={key} id={key} className="wire-version" textValue={`${name}: ${headline}`}>
              <b>{time}</b> <span>{taken[key] === undefined ? words.words(count(length)) : words.taken}</span>
              <small>{headline || words.noHeadline}</small>
            </ListBoxItem>
          );
        })}
      </ListBox>
    </>
  );
}

function Facts({ copy: { row, fields } }: { readonly copy: WireCopy }) {
  const { facts, factNames } = useWords().wireDesk;
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const rows: readonly (readonly [string, string])[] = [
    [factNames.file, row.file],
    [factNames.source, row.source],
    [factNames.madeAt, newsroomDayAndTime(row.madeAt, timeZone)],
    [factNames.language, row.language === '' ? '' : languageName(row.language)],
    [factNames.urgency, row.urgency === null ? '' : String(row.urgency)],
    [factNames.keywords, (fields.keywords ?? []).join(', ')],
    [factNames.copyrightHolder, fields.copyrightHolder ?? ''],
    [factNames.copyrightNotice, fields.copyrightNotice ?? ''],
    [factNames.usageTerms, fields.usageTerms ?? ''],
  ];
  return (
    <>
      <h2 className="side-title">{facts}</h2>
      <dl className="wire-facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function LeftOver({ pieces }: { readonly pieces: readonly string[] }) {
  const words = useWords().wireDesk;
  return (
    <>
      <h2 className="side-title">{words.leftOver}</h2>
      <p className="wire-left-over-how">{pieces.length === 0 ? words.nothingLeftOver : words.leftOverHow}</p>
      {pieces.length > 0 && (
        <ul className="wire-left-over" aria-label={words.leftOver}>
          {[...new Set(pieces)].map((piece) => (
            <li key={piece}>{piece}</li>
          ))}
        </ul>
      )}
    </>
  );
}
