import type { Inline } from '../body/body.ts';
import { replaceInInlines } from '../checks/replace-in-inlines.ts';
import type { Story } from '../story.ts';
import { textOfLine, withLines } from './story-lines.ts';

/** New words for a passage of one line, which must say `old` there now. Offsets as in `StoryMatch`. */
export interface LineEdit {
  readonly line: number;
  readonly start: number;
  readonly old: string;
  readonly new: string;
}

/**
 * The story with all these passages replaced; each takes the marks of the place where its old words began. Null if one
 * of them does not stand where it is said to, or two of them overlap: then nothing may be done by halves.
 */
export function editLines(story: Story, edits: readonly LineEdit[]): Story | null {
  let found = 0;
  const edited = withLines(story, (inlines, line) => {
    const here = edits.filter((edit) => edit.line === line);
    if (here.length === 0 || !standApart(here) || !here.every((edit) => stands(edit, inlines))) return inlines;
    found += here.length;
    return here
      .toSorted((one, other) => other.start - one.start)
      .reduce<readonly Inline[]>(
        (changed, edit) => replaceInInlines(changed, edit.start, edit.start + edit.old.length, edit.new),
        inlines,
      );
  });
  return found === edits.length ? edited : null;
}

function stands({ start, old }: LineEdit, inlines: readonly Inline[]): boolean {
  return old !== '' && textOfLine(inlines).slice(start, start + old.length) === old;
}

function standApart(edits: readonly LineEdit[]): boolean {
  const inOrder = edits.toSorted((one, other) => one.start - other.start);
  return inOrder.every(({ start }, index) => {
    const earlier = inOrder[index - 1];
    return earlier === undefined || earlier.start + earlier.old.length <= start;
  });
}
