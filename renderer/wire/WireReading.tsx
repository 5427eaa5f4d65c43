import { renderDateline } from '../../domain/dateline/render.ts';
import { textDirection } from '../../domain/page/text-direction.ts';
import type { WireCopy } from '../../ipc/wire.ts';
import { useAppState } from '../state/AppStateProvider.tsx';
import { useHouseCities } from '../state/use-house-cities.ts';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { MarginField } from '../story/MarginField.tsx';
import { newsroomDayAndTime } from '../words/times.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { WireText } from './WireText.tsx';
import '../story/story.css';

/** The version that is being read, parsed: each field that was found with its name in the margin, then the text. */
export function WireReading() {
  const words = useWords().wireDesk;
  const shown = useAppState((state) => state.wire.shown);
  const copy = shown?.copy ?? null;
  return (
    <main className="pane writing wire-reading" aria-label={words.pane} data-pane="copy">
      {shown === null && <NothingToRead title={words.nothingShown} text={words.nothingShownHow} />}
      {copy?.ok === false && <NothingToRead title={words.fileGone} text={words.fileGoneHow} />}
      {copy?.ok === true && <CopySheet key={copy.value.row.key} copy={copy.value} />}
    </main>
  );
}

function NothingToRead({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="blank-sheet">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}

function CopySheet({ copy }: { readonly copy: WireCopy }) {
  const words = useWords().wireDesk;
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const cities = useHouseCities();
  const { headline = '', slugline = '', categories = [], creditLine = null, dateline = null } = copy.fields;
  const { excerpt = '', internalNote = '', embargoedUntil = null, body = '' } = copy.fields;
  const language = copy.fields.language ?? 'en';
  const printed = dateline === null ? '' : renderDateline(dateline, { language, cities }).text;
  const direction = textDirection(language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <article className="sheet scrolls" aria-label={headline || words.noHeadline} tabIndex={0} data-pane-start>
      {slugline !== '' && (
        <MarginField label={words.slugline}>
          <p className="wire-slugline">{slugline}</p>
        </MarginField>
      )}
      {categories.length > 0 && (
        <MarginField label={words.category}>
          <p className="wire-fact">{categories.join(', ')}</p>
        </MarginField>
      )}
      {embargoedUntil !== null && (
        <MarginField label={words.embargo}>
          <p className="wire-fact held">{words.heldUntil(newsroomDayAndTime(embargoedUntil, timeZone))}</p>
        </MarginField>
      )}
      <MarginField label={words.headline}>
        <h2 className="wire-headline" lang={language} dir={direction}>
          {headline || words.noHeadline}
        </h2>
      </MarginField>
      {excerpt !== '' && (
        <MarginField label={words.excerpt}>
          <p className="wire-deck" lang={language} dir={direction}>
            {excerpt}
          </p>
        </MarginField>
      )}
      {creditLine !== null && (
        <MarginField label={words.creditLine}>
          <p className="wire-credit" lang={language} dir={direction}>
            {creditLine.text}
          </p>
        </MarginField>
      )}
      <MarginField label={printed === '' ? words.text : words.dateline}>
        {body === '' ? (
          <p className="wire-fact">{words.noText}</p>
        ) : (
          <WireText body={body} language={language} dateline={printed} />
        )}
      </MarginField>
      {internalNote !== '' && (
        <MarginField label={words.note}>
          <p className="wire-note">{internalNote}</p>
        </MarginField>
      )}
    </article>
  );
}
