import { useCommands } from '../state/AppStateProvider.tsx';
import { useTextDrop } from '../wire/use-text-drop.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** An agency's story with its parts pencilled in the margin: what a paste will find. */
export function WireProof() {
  const words = useWords().welcome;
  const { pasteWireCopy } = useCommands();
  const { isOver, dropProps } = useTextDrop();
  const { wireRoles, sampleCopy } = useWords().wire;
  return (
    <section className="welcome-wire" aria-label={words.wire}>
      <div className={`wire-drop ${isOver ? 'is-over' : ''}`} {...dropProps}>
        <h2>{words.wire}</h2>
        <p>{words.wireHow}</p>
        <div className="proof-sheet" aria-hidden="true">
          <p className="faint">{sampleCopy.header}</p>
          <p>
            <span className="proof-label">{wireRoles.slugline}</span>
            <u>{sampleCopy.slugline}</u>
          </p>
          <p>
            <span className="proof-label">{wireRoles.headline}</span>
            <u>{sampleCopy.headline}</u>
          </p>
          <p>
            <span className="proof-label">{wireRoles['credit-line']}</span>
            <u>{sampleCopy.creditLine}</u>
          </p>
          <p>
            <span className="proof-label">{wireRoles.dateline}</span>
            <u>{sampleCopy.dateline}</u> {sampleCopy.first}
          </p>
          <p>
            <span className="proof-label">{wireRoles.paragraph}</span>
            {sampleCopy.second}
          </p>
        </div>
        <p className="wire-drop-how">
          {words.pasteHow}{' '}
          <button type="button" className="text-link" onClick={() => void pasteWireCopy()}>
            {words.paste}
          </button>
        </p>
      </div>
    </section>
  );
}
