import { useMemo, useState } from 'react';
import { Checkbox, Radio, RadioGroup } from 'react-aria-components';
import type { StoryId } from '../../domain/story.ts';
import type { WirePiece, WireRole } from '../../domain/wire/pieces.ts';
import { proposalFromPieces, readWireCopy } from '../../domain/wire/read-wire.ts';
import { splitWireCopy } from '../../domain/wire/split-wire.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { SeveralWireReview } from './SeveralWireReview.tsx';
import { useSameStory } from './use-same-story.ts';
import { useWireOptions } from './use-wire-options.ts';
import { WirePieces } from './WirePieces.tsx';
import './wire.css';

const WHERE = ['new', 'open', 'same'] as const;
type Where = (typeof WHERE)[number];

interface WireReviewProps {
  readonly text: string;
  /** The open story, which may take the copy; null while there is none. */
  readonly into: StoryId | null;
}

/** What goes where, before anything is made of pasted copy; several stories in one paste are several drafts. */
export function WireReview({ text, into }: WireReviewProps) {
  const hasNewsroom = useAppState((state) => state.stage.kind === 'newsroom');
  const options = useWireOptions();
  const texts = useMemo(() => splitWireCopy(text, options), [text, options]);
  return hasNewsroom && texts.length > 1 ? <SeveralWireReview texts={texts} /> : <OneStory text={text} into={into} />;
}

/** Each piece with its role, which the editor can change, and where the story goes. */
function OneStory({ text, into }: WireReviewProps) {
  const words = useWords().wire;
  const options = useWireOptions();
  const read = useMemo(() => readWireCopy(text, options), [text, options]);
  const isEmpty = useAppState((state) => into !== null && state.drafts[into]?.story.body === '');
  const [pieces, setPieces] = useState<readonly WirePiece[]>(read.pieces);
  const [chosen, setWhere] = useState<Where | null>(isEmpty ? 'open' : null);
  const [withPosts, setWithPosts] = useState(true);
  const [withFurniture, setWithFurniture] = useState(false);
  const { takeWireCopy, closeDialog } = useCommands();
  const proposal = proposalFromPieces(text, pieces, options);
  const { recentPosts, furniture, leftOver } = proposal;
  const same = useSameStory(proposal);
  const where = chosen ?? (same === null ? 'new' : 'same');
  const hasFurniture = furniture.siteName !== '' || furniture.cookieNotice !== '';
  const setRole = (at: number, role: WireRole) =>
    setPieces(pieces.map((piece, index) => (index === at ? { ...piece, role } : piece)));
  const take = () =>
    takeWireCopy(proposal, {
      into: where === 'open' ? into : null,
      compareWith: where === 'same' ? same : null,
      withPosts: withPosts && recentPosts.length > 0,
      withFurniture: withFurniture && hasFurniture,
    });
  const buttonWords: Readonly<Record<Where, string>> = {
    new: words.intoNew,
    open: words.intoOpen,
    same: words.intoSame,
  };
  return (
    <DialogFrame
      size="wide"
      title={words.reviewTitle}
      text={words.reviewText}
      onClose={closeDialog}
      below={
        (into !== null || same !== null || recentPosts.length > 0 || hasFurniture) && (
          <div className="wire-choices">
            {(into !== null || same !== null) && (
              <RadioGroup
                className="wire-where"
                aria-label={words.intoWhere}
                orientation="horizontal"
                value={where}
                onChange={(value) => setWhere(WHERE.find((each) => each === value) ?? 'new')}
              >
                <span aria-hidden="true">{words.intoWhere}</span>
                <Radio className="choice" value="new">
                  {words.newStory}
                </Radio>
                {into !== null && (
                  <Radio className="choice" value="open">
                    {words.openStory}
                  </Radio>
                )}
                {same !== null && (
                  <Radio className="choice" value="same">
                    {words.sameStory(same.headline)}
                  </Radio>
                )}
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
            {buttonWords[where]}
          </Button>
        </>
      }
    >
      <WirePieces pieces={pieces} onRole={setRole} />
    </DialogFrame>
  );
}
