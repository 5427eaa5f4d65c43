import { useMemo, useState } from 'react';
import { parseBody } from '../../domain/body/parse-body.ts';
import { plainText } from '../../domain/body/plain-text.ts';
import { serializeBody } from '../../domain/body/serialize-body.ts';
import type { Story, StoryId, WireSource } from '../../domain/story.ts';
import {
  type ComparedField,
  type ComparedFieldName,
  compareFields,
  fieldsTaken,
} from '../../domain/wire/compare-fields.ts';
import { bodyFromChoices, compareVersions } from '../../domain/wire/compare-versions.ts';
import type { FoundFields } from '../../domain/wire/found-fields.ts';
import { noteWithLeftOver } from '../../domain/wire/note-with-left-over.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import { useNewsroomSettings } from '../state/use-newsroom-settings.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { useWords } from '../words/WordsProvider.tsx';
import { fieldText } from './field-text.ts';
import { SideChoice, type SideName } from './SideChoice.tsx';

interface WireCompareDialogProps {
  readonly id: StoryId;
  /** The later version. */
  readonly theirs: FoundFields;
  /** What our story was made from; null if it is not known. */
  readonly base: FoundFields | null;
  readonly source: WireSource | null;
}

/** A later version of an agency's story beside ours, field by field and paragraph by paragraph. */
export function WireCompareDialog({ id, ...versions }: WireCompareDialogProps) {
  const story = useAppState((state) => state.drafts[id]?.story ?? null);
  return story === null ? null : <Comparison story={story} {...versions} />;
}

type Choices = Readonly<Record<string, SideName>>;

function Comparison({ story, theirs, base, source }: Omit<WireCompareDialogProps, 'id'> & { readonly story: Story }) {
  const words = useWords().wireDesk;
  const { joinLaterVersion, closeDialog } = useCommands();
  const timeZone = useNewsroomSettings()?.timeZone ?? 'UTC';
  const [choices, setChoices] = useState<Choices>({});
  const fields = useMemo(() => compareFields(base, story, theirs), [base, story, theirs]);
  const blocks = useMemo(() => compareBodies(base, story, theirs), [base, story, theirs]);
  const differ = blocks.flatMap((row, at) => (row.changedBy === 'nobody' ? [] : [{ row, at }]));
  const choiceOf = (key: string, proposed: SideName) => choices[key] ?? proposed;
  const choose = (key: string) => (side: SideName) => setChoices({ ...choices, [key]: side });
  const join = () => {
    const taken = new Set<ComparedFieldName>(
      fields.filter(({ field, proposed }) => choiceOf(field, proposed) === 'theirs').map(({ field }) => field),
    );
    const sides = blocks.map(({ proposed }, at) => choiceOf(`${at}`, proposed));
    const body = serializeBody(bodyFromChoices(blocks, sides));
    const news = (theirs.internalNote ?? '').split('\n').filter((line) => line !== '');
    const internalNote = noteWithLeftOver(story.internalNote, news);
    void joinLaterVersion(story.id, { ...fieldsTaken(theirs, taken), body, internalNote }, source);
  };
  const context = { language: story.language, timeZone };
  const fieldRow = ({ field, changedBy, proposed }: ComparedField) => (
    <SideChoice
      key={field}
      name={words.fields[field]}
      changedBy={changedBy}
      ours={fieldText(story, field, context)}
      theirs={fieldText(theirs, field, context)}
      value={choiceOf(field, proposed)}
      onChoose={choose(field)}
    />
  );
  return (
    <DialogFrame
      size="wide"
      title={words.compareTitle}
      text={words.compareText}
      onClose={closeDialog}
      note={words.same(blocks.length - differ.length)}
      actions={
        <>
          <Button onPress={() => void closeDialog()}>{words.cancel}</Button>
          <Button kind="primary" autoFocus onPress={join}>
            {words.apply}
          </Button>
        </>
      }
    >
      {fields.map(fieldRow)}
      {differ.map(({ row, at }) => (
        <SideChoice
          key={`${at}`}
          name={words.paragraph(at + 1)}
          changedBy={row.changedBy}
          ours={row.ours === null ? '' : plainText([row.ours])}
          theirs={row.theirs === null ? '' : plainText([row.theirs])}
          value={choiceOf(`${at}`, row.proposed)}
          onChoose={choose(`${at}`)}
        />
      ))}
      {fields.length + differ.length === 0 && <p>{words.nothingDiffers}</p>}
    </DialogFrame>
  );
}

function compareBodies(base: FoundFields | null, ours: Story, theirs: FoundFields) {
  const before = base?.body === undefined ? null : parseBody(base.body);
  return compareVersions(before, parseBody(ours.body), parseBody(theirs.body ?? ''));
}
