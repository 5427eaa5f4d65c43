import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { UNDO_COMMAND } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Search } from '../../../domain/find/find-matches.ts';
import { $caretAt, $selectWords, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { FindExtension } from './FindExtension.ts';

function openFinder(xhtml: string, search: Partial<Search>) {
  const editor = createTestEditor(xhtml);
  const finder = getExtensionDependencyFromEditor(editor, FindExtension).output;
  finder.open('replace');
  finder.search.value = { ...finder.search.value, ...search };
  return { editor, finder };
}

const plain = (text: string) => ({ text, preserveCase: false });

describe('finding in a story', () => {
  it('sees words that formatting cuts in two', () => {
    const { finder } = openFinder('<p>in <strong>Kar</strong>achi, <em>Karachi</em></p>', { query: 'karachi' });

    expect(finder.found.value.map(({ text }) => text)).toEqual(['Karachi', 'Karachi']);
  });

  it('sees captions, cells, sources, nested lists and links', () => {
    const { finder } = openFinder(
      [
        `<figure><img src="media:${'e'.repeat(64)}.jpg" alt="a creek"/><figcaption>A creek</figcaption></figure>`,
        '<table><tbody><tr><td>creek</td></tr></tbody></table>',
        '<blockquote><p>x</p><cite>The creek man</cite></blockquote>',
        '<ul><li>one<ul><li>creek <a href="https://example.org/">cre<em>ek</em></a></li></ul></li></ul>',
      ].join('\n'),
      { query: 'creek' },
    );

    expect(finder.found.value).toHaveLength(6);
  });

  it('starts at the caret and goes round at the ends', () => {
    const { editor, finder } = openFinder('<p>one ferry</p>\n<p>two ferry</p>\n<p>three ferry</p>', {});
    act(editor, () => $caretAt('two'));
    finder.search.value = { ...finder.search.value, query: 'ferry' };
    const index = () => finder.found.value.map(({ line }) => line).indexOf(finder.current.value?.line ?? '');

    const steps = [index()];
    for (const by of [1, 1, -1] as const) {
      finder.step(by);
      steps.push(index());
    }

    expect(steps).toEqual([1, 2, 0, 2]);
  });

  it('keeps to the selection when told to', () => {
    const { editor, finder } = openFinder('<p>ferry one ferry two ferry</p>', { query: 'ferry' });
    act(editor, () => $selectWords('one ferry two'));

    finder.toggleScope();

    expect(finder.found.value.map(({ start }) => start)).toEqual([10]);
  });

  it('says what is wrong with a pattern', () => {
    const { finder } = openFinder('<p>ferry</p>', { query: '(', isRegex: true });

    expect(finder.problem.value).toContain('(');
    expect(finder.found.value).toEqual([]);
  });
});

describe('replacing in a story', () => {
  it('keeps the formatting of the first letter', () => {
    const { finder, editor } = openFinder('<p>in <strong>Kar</strong>achi today</p>', { query: 'karachi' });

    finder.replaceAll(plain('Lahore'));

    expect(xhtmlOf(editor)).toBe('<p>in <strong>Lahore</strong> today</p>');
  });

  it('replaces all in one step, which one undo takes back', () => {
    const xhtml = '<p>Rs 40, Rs 50 and <em>Rs 6</em>0</p>\n<p>Rs 7</p>';
    const { finder, editor } = openFinder(xhtml, { query: 'Rs (\\d+)', isRegex: true });

    const count = finder.replaceAll(plain('Rs$1'));
    const replaced = xhtmlOf(editor);
    act(editor, () => editor.dispatchCommand(UNDO_COMMAND));

    expect(count).toBe(4);
    expect(replaced).toBe('<p>Rs40, Rs50 and <em>Rs60</em></p>\n<p>Rs7</p>');
    expect(xhtmlOf(editor)).toBe(xhtml);
  });

  it('replaces one and goes on to the next', () => {
    const { finder, editor } = openFinder('<p>ferry ferry ferry</p>', { query: 'ferry' });
    finder.step(1);

    finder.replace(plain('boat'));
    finder.replace(plain('ship'));

    expect(xhtmlOf(editor)).toBe('<p>ferry boat ship</p>');
  });

  it('does not find what it just put in', () => {
    const { finder, editor } = openFinder('<p>a a a</p>', { query: 'a' });

    finder.replaceAll(plain('aa'));

    expect(xhtmlOf(editor)).toBe('<p>aa aa aa</p>');
  });
});
