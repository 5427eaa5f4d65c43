import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, it, vi } from 'vitest';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { CORRECT_SPELLING_COMMAND, NEXT_MISSPELLING_COMMAND, SpellingExtension } from './SpellingExtension.ts';
import type { SpellingChecker } from './spelling-checker.ts';

const SOON = { timeout: 15_000 };

/** Knows its words and no others, in English; suggests the first word it knows. */
class WordListChecker implements SpellingChecker {
  readonly right: Set<string>;
  readonly asked: string[] = [];
  readonly #learnt = new Set<string>();
  #listener: () => void = () => undefined;

  constructor(words: string) {
    this.right = new Set(words.split(' '));
  }
  isWrong = (language: string, word: string) => {
    if (!language.startsWith('en')) return false;
    return this.#learnt.has(word) ? !this.right.has(word) : null;
  };
  learn = async (_language: string, words: readonly string[]) => {
    this.asked.push(...words);
    for (const word of words) this.#learnt.add(word);
  };
  suggestionsFor = async () => [...this.right].slice(0, 1);
  onChange = (listener: () => void) => {
    this.#listener = listener;
    return () => undefined;
  };
  add(word: string): void {
    this.right.add(word);
    this.#listener();
  }
}

function open(xhtml: string, words: string) {
  const editor = createTestEditor(xhtml);
  const { spelling, asked } = getExtensionDependencyFromEditor(editor, SpellingExtension).output;
  const checker = new WordListChecker(words);
  spelling.checker.value = checker;
  const wrong = () =>
    [...spelling.marks.keys()].flatMap((key) => spelling.marks.marksOf(key).map(({ word }) => word)).toSorted();
  return { editor, spelling, asked, checker, wrong };
}

describe('the spelling of a story', () => {
  it('is looked at in every line: across formatting, in lists, cells, sources and captions', async () => {
    const { wrong, spelling } = open(
      [
        '<p>the sh<strong>p</strong> sails</p>',
        '<ul><li>rpoe<ul><li>anchro</li></ul></li></ul>',
        '<table><tbody><tr><td>dpeth</td></tr></tbody></table>',
        '<blockquote><p>the sea</p><cite>Tiller</cite></blockquote>',
        `<figure><img src="media:${'e'.repeat(64)}.jpg" alt=""/><figcaption>crek</figcaption></figure>`,
      ].join('\n'),
      'the sails sea',
    );

    await vi.waitFor(() => expect(wrong()).toEqual(['Tiller', 'anchro', 'crek', 'dpeth', 'rpoe', 'shp']), SOON);

    expect(spelling.count.value).toBe(6);
  });

  it('is that of a passage’s, a paragraph’s or the story’s language, and code has none', async () => {
    const { wrong, checker } = open(
      '<p>teh <span lang="fr">bateau</span> <code>fro i</code></p>\n<p lang="ur" dir="rtl">خبر ferry</p>',
      'the',
    );

    await vi.waitFor(() => expect(wrong()).toEqual(['teh']), SOON);

    expect(checker.asked).toEqual(['teh']);
  });

  it('asks only about words that it does not know, of the lines that changed', async () => {
    const { editor, checker, wrong } = open('<p>the shp</p>\n<p>a boat</p>', 'the boat ship');
    await vi.waitFor(() => expect(wrong()).toEqual(['shp']), SOON);
    const before = [...checker.asked];

    act(editor, () => $caretAt('a boat'));
    act(editor, () => $type(' saild now'));

    await vi.waitFor(() => expect(checker.asked.slice(before.length)).toEqual(['saild', 'now']), SOON);
    expect(before.toSorted()).toEqual(['boat', 'shp', 'the']);
  });

  it('does not call a word wrong while the caret is at its end', async () => {
    const { editor, wrong, checker } = open('<p>the</p>', 'the');
    await vi.waitFor(() => expect(checker.asked).toEqual(['the']), SOON);

    act(editor, () => $caretAt('the'));
    act(editor, () => $type(' sh'));
    await vi.waitFor(() => expect(checker.asked).toContain('sh'), SOON);
    act(editor, () => $caretAt('the'));

    await vi.waitFor(() => expect(wrong()).toEqual(['sh']), SOON);
  });

  it('moves its marks along with the words at once', async () => {
    const { editor, spelling, wrong } = open('<p>the shp sails</p>', 'the sails new');
    await vi.waitFor(() => expect(wrong()).toEqual(['shp']), SOON);
    const starts = () =>
      [...spelling.marks.keys()].flatMap((key) => spelling.marks.marksOf(key).map((mark) => mark.start));

    act(editor, () => $caretAt('the'));
    act(editor, () => $type(' new'));

    expect(starts()).toEqual([8]);
  });

  it('forgets the marks of what was deleted, and finds them again after undo', async () => {
    const { editor, wrong, spelling } = open('<p>the</p>\n<p>shp</p>', 'the');
    await vi.waitFor(() => expect(wrong()).toEqual(['shp']), SOON);

    act(editor, () => $caretAt('shp'));
    act(editor, () => $type('x'));
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));
    act(editor, () => $caretAt('the'));
    await vi.waitFor(() => expect([wrong(), spelling.count.value]).toEqual([['shp'], 1]), SOON);
    act(editor, () => editor.dispatchCommand(REDO_COMMAND));
    act(editor, () => $caretAt('the'));

    await vi.waitFor(() => expect(wrong()).toEqual(['shpx']), SOON);
  });

  it('is no matter when it is switched off', async () => {
    const { wrong, spelling } = open('<p>shp</p>\n<p>the</p>', 'the');
    await vi.waitFor(() => expect(wrong()).toEqual(['shp']), SOON);

    spelling.checker.value = null;

    await vi.waitFor(() => expect([wrong(), spelling.count.value]).toEqual([[], 0]), SOON);
  });
});

describe('a wrong word', () => {
  it('is gone to from the caret, in reading order, round at the end', async () => {
    const { editor, asked, wrong } = open('<p>shp the rpoe</p>\n<ul><li>anchro</li></ul>', 'the');
    act(editor, () => $caretAt('the'));
    await vi.waitFor(() => expect(wrong()).toHaveLength(3), SOON);

    const words: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      act(editor, () => editor.dispatchCommand(NEXT_MISSPELLING_COMMAND));
      await vi.waitFor(() => expect(asked.value).not.toBeNull(), SOON);
      words.push(asked.value?.word);
    }

    expect(words).toEqual(['rpoe', 'anchro', 'shp', 'rpoe']);
  });

  it('gives way to a suggestion in one step, which one undo takes back', async () => {
    const { editor, asked, wrong } = open('<p>the <strong>sh</strong>p sails</p>', 'ship the sails');
    await vi.waitFor(() => expect(wrong()).toEqual(['shp']), SOON);
    act(editor, () => editor.dispatchCommand(NEXT_MISSPELLING_COMMAND));
    await vi.waitFor(() => expect(asked.value?.suggestions).toEqual(['ship']), SOON);

    act(editor, () => editor.dispatchCommand(CORRECT_SPELLING_COMMAND, 'ship'));
    const corrected = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect(corrected).toBe('<p>the <strong>ship</strong> sails</p>');
    expect(xhtmlOf(editor)).toBe('<p>the <strong>sh</strong>p sails</p>');
  });

  it('is right once it is on the list, or ignored in its story', async () => {
    const { wrong, checker, spelling } = open('<p>Tiller and Maruf</p>', 'and');
    await vi.waitFor(() => expect(wrong()).toEqual(['Maruf', 'Tiller']), SOON);

    checker.add('Tiller');
    await vi.waitFor(() => expect(wrong()).toEqual(['Maruf']), SOON);
    spelling.ignore('Maruf');

    await vi.waitFor(() => expect(wrong()).toEqual([]), SOON);
  });
});
