import { useMemo, useState } from 'react';
import { Checkbox, Radio, RadioGroup } from 'react-aria-components';
import type { StoryId } from '../../domain/story.ts';
import type { WirePiece, WireRole } from '../../domain/wire/pieces.ts';
import { proposalFromPieces, readWireCopy } from '../../domain/wire/read-wire.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { useWireOptions } from './use-wire-options.ts';
import { WirePieces } from './WirePieces.tsx';
import './wire.css';

interface WireReviewProps {
  readonly text: string;
  /** The open story, which may take the copy; null while there is none. */
  readonly into: StoryId | null;
}

/** What goes where, before anything is made of pasted copy: each piece with its role, which the editor can change. */
export function WireReview({ text, into }: WireReviewProps) {
  const words = useWords().wire;
  const options = useWireOptions();
  const read = useMemo(() => readWireCopy(text, options), [text, options]);
  const isEmpty = useAppState((state) => into !== null && state.drafts[into]?.story.body === '');
  const [pieces, setPieces] = useState<readonly WirePiece[]>(read.pieces);
  const [where, setWhere] = useState<'new' | 'open'>(isEmpty ? 'open' : 'new');
  const [withPosts, setWithPosts] = useState(true);
  const [withFurniture, setWithFurniture] = useState(false);
  const { takeWireCopy, closeDialog } = useCommands();
  const proposal = proposalFromPieces(text, pieces, options);
  const { recentPosts, furniture, leftOver } = proposal;
  const hasFurniture = furniture.siteName !== '' || furniture.cookieNotice !== '';
  const setRole = (at: number, role: WireRole) =>
    setPieces(pieces.map((piece, index) => (index === at ? { ...piece, role } : piece)));
  const take = () =>
    takeWireCopy(proposal, {
      into: where === 'open' ? into : null,
      withPosts: withPosts && recentPosts.length > 0,
      withFurniture: withFurniture && hasFurniture,
    });
  return (
    <DialogFrame
      size="wide"
      title={words.reviewTitle}
      text={words.reviewText}
      onClose={closeDialog}
      below={
        (into !== null || recentPosts.length > 0 || hasFurniture) && (
          <div className="wire-choices">
            {into !== null && (
              <RadioGroup
                className="wire-where"
                aria-label={words.intoWhere}
                orientation="horizontal"
                value={where}
                onChange={(value) => setWhere(value === 'open' ? 'open' : 'new')}
              >
                <span aria-hidden="true">{words.intoWhere}</span>
                <Radio className="choice" value="new">
                  {words.newStory}
                </Radio>
                <Radio className="choice" value="open">
                  {words.openStory}
                </Radio>
              </RadioGroup>
            )}
            {recentPosts.length > 0 && (
              <Checkbox className="choice" isSelected={withPosts} onChange={setWithPosts}>
                {words.posts(recentPosts.length)}
                <small>{words.postsHint}</small>
              </Checkbox>
            )}
            {hasFurniture && (
              <Checkbox className="choice" isSelected={withFurniture} onChange={setWithFurniture}>
                {words.furniture}
              </Checkbox>
            )}
          </div>
        )
      }
      note={leftOver.length === 0 ? words.nothingLeftOver : words.leftOver(leftOver.length)}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{words.cancel}</Button>
          <Button kind="primary" autoFocus onPress={() => void take()}>
            {where === 'open' ? words.intoOpen : words.intoNew}
          </Button>
        </>
      }
    >
      <WirePieces pieces={pieces} onRole={setRole} />
    </DialogFrame>
  );
}
