import { describe, expect, it } from 'vitest';
import type { Comment } from './comment.ts';
import { findPassage, passageAt } from './find-passage.ts';
import { commentsAfterEdit } from './follow-edits.ts';
import { mergeComments } from './merge-comments.ts';
import { passageText } from './passage-text.ts';

const BODY =
  '<p>The ferry left at dawn.</p>\n<ul><li>Rope</li><li>The ferry again</li></ul>\n<p>It <em>came</em> back.</p>';

function commentOn(body: string, quote: string, given: Partial<Comment> = {}): Comment {
  const text = passageText(body);
  const start = text.lastIndexOf(quote);
  return {
    id: '7f0e1c52-93d5-4f6a-9d4e-0c6a5d1b2e31',
    author: 'Zainab',
    text: 'Who saw it?',
    writtenAt: '2026-11-24T09:00:00.000Z',
    changedAt: '2026-11-24T09:00:00.000Z',
    resolvedBy: null,
    passage: passageAt(text, { start, end: start + quote.length }),
    ...given,
  };
}

/** The words that the comment is on after the body became `after`; null if they are gone. */
function quoteAfter(quote: string, ...bodies: readonly string[]): string | null {
  let before = BODY;
  let comments: readonly Comment[] = [commentOn(BODY, quote)];
  for (const after of bodies) {
    comments = commentsAfterEdit(comments, before, after);
    before = after;
  }
  const [comment] = comments;
  const text = passageText(before);
  const stretch = comment === undefined ? null : findPassage(text, comment.passage);
  return stretch === null ? null : text.slice(stretch.start, stretch.end);
}

describe('a comment’s passage', () => {
  it.each<readonly [string, string, string, string | null]>([
    [
      'stays when words come before it',
      'dawn',
      BODY.replace('The ferry left', 'On Tuesday the old ferry left'),
      'dawn',
    ],
    [
      'grows with words typed in it',
      'The ferry again',
      BODY.replace('ferry again', 'red ferry again'),
      'The red ferry again',
    ],
    [
      'is the same words when they are set in bold',
      'left at',
      BODY.replace('left at', '<strong>left</strong> at'),
      'left at',
    ],
    ['goes along when its paragraph is moved', 'came back', BODY.split('\n').toReversed().join('\n'), 'came back'],
    [
      'goes over a paragraph that is cut in two',
      'left at dawn',
      BODY.replace('left at', 'left</p>\n<p>at'),
      'left\nat dawn',
    ],
    ['shrinks when a part of it is deleted', 'The ferry again', BODY.replace('ferry again', 'again'), 'The again'],
    ['is gone when its words are deleted', 'dawn', BODY.replace(' at dawn', ''), null],
    [
      'does not go over to the same words elsewhere',
      'The ferry again',
      BODY.replace('<li>The ferry again</li>', ''),
      null,
    ],
  ])('%s', (_, quote, after, expected) => {
    expect(quoteAfter(quote, after)).toBe(expected);
  });

  it('is there again when its words come back, by undo or elsewhere', () => {
    const without = BODY.replace('left at dawn', '');

    expect(quoteAfter('left at dawn', without, BODY)).toBe('left at dawn');
    expect(
      quoteAfter('came back', BODY.replace(/\n<p>It.*/, ''), `<p>It came back.</p>\n${BODY.replace(/\n<p>It.*/, '')}`),
    ).toBe('came back');
  });

  it('may have white space that a saved body has not', () => {
    const passage = passageAt('a left  at dawn', { start: 2, end: 15 });

    expect(findPassage('b a left at dawn', passage)).toEqual({ start: 4, end: 16 });
  });
});

describe('comments of two versions', () => {
  const kept = commentOn(BODY, 'dawn');
  const other = (id: string, given: Partial<Comment> = {}) => commentOn(BODY, 'Rope', { id, ...given });

  it('are all there, without those that one side took away', () => {
    const [mine, yours, gone] = ['a1', 'b2', 'c3'].map((id) => other(id));
    if (mine === undefined || yours === undefined || gone === undefined) throw new Error('Three were made.');

    const merged = mergeComments([kept, gone], [kept, mine, gone], [kept, yours]);

    expect(merged.map(({ id }) => id)).toEqual([kept.id, 'a1', 'b2']);
  });

  it('are each as they were changed last', () => {
    const resolved = { ...kept, resolvedBy: 'Omar', changedAt: '2026-11-24T10:00:00.000Z' };

    expect(mergeComments([kept], [kept], [resolved])).toEqual([resolved]);
    expect(mergeComments([kept], [resolved], [kept])).toEqual([resolved]);
  });

  it('are found on their words in the joined text', () => {
    const joined = `<p>Added by the other.</p>\n${BODY}`;

    const stretch = findPassage(passageText(joined), kept.passage);

    expect(stretch?.start).toBe(kept.passage.start + 'Added by the other.\n'.length);
  });
});
