import { textOfInlines } from '../body/block-text.ts';
import type { Inline, TextRun } from '../body/body.ts';

/**
 * Puts `text` for the characters from `start` to `end` of what the passage says. It takes the marks and the link of
 * the place where the old words began; line breaks stay.
 */
export function replaceInInlines(
  inlines: readonly Inline[],
  start: number,
  end: number,
  text: string,
): readonly Inline[] {
  let offset = 0;
  let inserted = false;
  const change = (inline: Inline): readonly Inline[] => {
    if (inline.type === 'link') {
      const children = inline.children.flatMap(change).filter((child) => child.type !== 'link');
      return [{ ...inline, children }];
    }
    const from = offset;
    offset += textOfInlines([inline]).length;
    if (inline.type === 'break' || offset < start || from > end) return [inline];
    const takes = !inserted && (start < offset || offset >= end);
    if (takes) inserted = true;
    return withoutEmpty(cutRun(inline, start - from, end - from, takes ? text : ''));
  };
  return inlines.flatMap(change);
}

function cutRun(run: TextRun, start: number, end: number, text: string): TextRun {
  return { ...run, text: run.text.slice(0, Math.max(0, start)) + text + run.text.slice(Math.max(0, end)) };
}

function withoutEmpty(run: TextRun): readonly TextRun[] {
  return run.text === '' ? [] : [run];
}
