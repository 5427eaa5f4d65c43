import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { WirePiece, WireRole } from '../../domain/wire/pieces.ts';
import { proposalFromPieces, readWireCopy } from '../../domain/wire/read-wire.ts';
import { useCommands } from '../state/AppStateProvider.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { useWireOptions } from './use-wire-options.ts';
import { WirePieces } from './WirePieces.tsx';
import './wire.css';

interface ReviewedStory {
  readonly text: string;
  readonly pieces: readonly WirePiece[];
  /** False for one that the editor leaves out. */
  readonly isWanted: boolean;
}

/** Several stories of one paste, looked through one after the other. */
export function SeveralWireReview({ texts }: { readonly texts: readonly string[] }) {
  const words = useWords().wire;
  const { noHeadline } = useWords().wireDesk;
  const options = useWireOptions();
  const { takeWireStories, closeDialog } = useCommands();
  const [at, setAt] = useState(0);
  const [stories, setStories] = useState<readonly ReviewedStory[]>(() =>
    texts.map((text) => ({ text, pieces: readWireCopy(text, options).pieces, isWanted: true })),
  );
  const story = stories[at];
  if (story === undefined) throw new Error('There is no such story in the copy.');
  const change = (changed: Partial<ReviewedStory>) => setStories(stories.with(at, { ...story, ...changed }));
  const setRole = (index: number, role: WireRole) =>
    change({ pieces: story.pieces.map((piece, place) => (place === index ? { ...piece, role } : piece)) });
  const wanted = stories.filter(({ isWanted }) => isWanted);
  const { headline, leftOver } = proposalFromPieces(story.text, story.pieces, options);
  const take = () => takeWireStories(wanted.map(({ text, pieces }) => proposalFromPieces(text, pieces, options)));
  return (
    <DialogFrame
      size="wide"
      title={words.severalTitle(stories.length)}
      text={words.severalText}
      onClose={closeDialog}
      below={
        <div className="wire-steps">
          <IconButton icon="up" label={words.stepBack} onPress={() => setAt(Math.max(0, at - 1))} />
          <IconButton icon="down" label={words.stepOn} onPress={() => setAt(Math.min(stories.length - 1, at + 1))} />
          <b role="status">{words.step(at + 1, stories.length, headline || noHeadline)}</b>
          <Checkbox className="choice" isSelected={story.isWanted} onChange={(isWanted) => change({ isWanted })}>
            {words.makeThis}
          </Checkbox>
        </div>
      }
      note={leftOver.length === 0 ? words.nothingLeftOver : words.leftOver(leftOver.length)}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{words.cancel}</Button>
          <Button kind="primary" autoFocus onPress={() => void take()}>
            {words.makeSeveral(wanted.length)}
          </Button>
        </>
      }
    >
      <WirePieces key={at} pieces={story.pieces} onRole={setRole} />
    </DialogFrame>
  );
}
