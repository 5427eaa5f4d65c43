import { useEffect, useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { Keys } from '../ui/Keys.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import type { PaletteChoice } from './use-palette-choices.ts';

interface PaletteRowProps {
  readonly id: string;
  readonly choice: PaletteChoice;
  /** The section that begins with this row. */
  readonly heading: string | null;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

/** One thing to do or to open: what matched, and its keys. */
export function PaletteRow({ id, choice, heading, isCurrent, onPoint, onRun }: PaletteRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { sign, whyNot = null } = choice;
  return (
    <>
      {heading !== null && (
        <div className="palette-heading" role="presentation">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the combobox has the focus. */}
      <div
        ref={row}
        id={id}
        className={`palette-row ${choice.section}`}
        role="option"
        aria-selected={isCurrent}
        aria-disabled={whyNot !== null}
        onMouseMove={onPoint}
        onClick={onRun}
      >
        {'icon' in sign ? <Icon name={sign.icon} /> : <StatusGlyph status={sign.status} />}
        <span className="palette-words" lang={choice.language ?? undefined}>
          {choice.slugline !== '' && <span className="slugline">{choice.slugline}</span>}
          <span className="palette-label">
            {choice.parts.map((part, at) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name than their place.
              part.matches ? <mark key={at}>{part.text}</mark> : part.text,
            )}
          </span>
          {whyNot !== null && <span className="palette-why"> {whyNot}</span>}
        </span>
        <Keys keys={choice.keys} />
      </div>
    </>
  );
}
