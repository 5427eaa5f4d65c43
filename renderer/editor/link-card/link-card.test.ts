import { $getRoot } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $caretAt, $type, act, createTestEditor, xhtmlOf } from '../testing/test-editor.ts';
import { INSERT_LINK_CARD_COMMAND } from './LinkCardExtension.ts';
import { $isLinkCardNode, type LinkCardWords } from './LinkCardNode.tsx';

/** What the story says with a new card after its first paragraph in which these words are typed. */
function typed(words: Partial<LinkCardWords>): string {
  const editor = createTestEditor('<p>One</p>\n<p>Two</p>');
  act(editor, () => $caretAt('One'));
  act(editor, () => editor.dispatchCommand(INSERT_LINK_CARD_COMMAND, { href: '' }));
  act(editor, () => {
    const card = $getRoot().getChildren().find($isLinkCardNode);
    card?.setCard({ ...card.getCard(), ...words });
  });
  return xhtmlOf(editor).replace('<p>One</p>\n', '').replace('\n<p>Two</p>', '');
}

const WORDS = { title: 'Lock gates', description: 'The plan' };
const CARD = '<aside class="linkcard"><a href="https://example.org/plan">Lock gates</a><p>The plan</p></aside>';

describe('a link card', () => {
  it('goes after the paragraph with the caret and says what is typed in it', () => {
    expect(typed({ ...WORDS, href: 'https://example.org/plan' })).toBe(CARD);
  });

  it('takes an address as people type it', () => {
    expect(typed({ ...WORDS, href: 'example.org/plan' })).toBe(CARD);
  });

  it.each([
    ['no address yet', '', ''],
    ['half an address', 'https:/', '\n<p>https:/</p>'],
    ['the address of a script', 'javascript:alert(1)', '\n<p>javascript:alert(1)</p>'],
  ])('with %s is its words: none is lost', (_, href, last) => {
    expect(typed({ ...WORDS, href })).toBe(`<p>Lock gates</p>\n<p>The plan</p>${last}`);
  });

  it('that says nothing is nothing', () => {
    expect(typed({})).toBe('<p>Two</p>');
  });

  it('takes the place of an empty line and leaves one to go on', () => {
    const editor = createTestEditor();
    act(editor, () => $getRoot().selectEnd());
    act(editor, () => editor.dispatchCommand(INSERT_LINK_CARD_COMMAND, { href: 'https://example.org/' }));
    act(editor, () => $getRoot().getLastChildOrThrow().selectEnd());
    act(editor, () => $type('After'));

    expect(xhtmlOf(editor)).toBe('<aside class="linkcard"><a href="https://example.org/"></a></aside>\n<p>After</p>');
  });
});
