import { $dfs } from '@lexical/utils';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../domain/body/body.ts';
import { serializeBody } from '../../domain/body/serialize-body.ts';
import { arbitraryBody } from '../../domain/body/testing/arbitrary-body.ts';
import { $bodyFromEditor } from './body-from-editor.ts';
import { $fillEditor } from './editor-from-body.ts';
import { act, createTestEditor, xhtmlOf } from './testing/test-editor.ts';

const RUNS = { numRuns: 300 };

describe('a body in the editor', () => {
  it('comes out as it went in, for every construct', () => {
    const editor = createTestEditor();
    fc.assert(
      fc.property(arbitraryBody(), (body) => {
        editor.update(() => $fillEditor(body), { discrete: true, skipTransforms: true });

        expect(xhtmlOf(editor)).toBe(serializeBody(body));
        expect(editor.read($bodyFromEditor)).toEqual(body);
      }),
      RUNS,
    );
  });

  it('is left as it is by the editor’s own rules when every node is touched', () => {
    const editor = createTestEditor();
    fc.assert(
      fc.property(arbitraryBody().map(withoutTouchingLists), (body) => {
        act(editor, () => $fillEditor(body));
        act(editor, () => {
          for (const { node } of $dfs()) node.markDirty();
        });

        expect(xhtmlOf(editor)).toBe(serializeBody(body));
      }),
      RUNS,
    );
  });
});

/** Lexical joins lists of one kind that touch, as soon as one of them is edited. */
function withoutTouchingLists(body: Body): Body {
  const kept: Body[number][] = [];
  for (const block of body) {
    if (block.type === 'list' && kept.at(-1)?.type === 'list') kept.push({ type: 'divider' });
    kept.push(
      block.type === 'fact-box' ? { ...block, blocks: block.blocks.filter(({ type }) => type !== 'list') } : block,
    );
  }
  return kept.filter((block) => block.type !== 'fact-box' || block.blocks.length > 0 || block.title.length > 0);
}
