import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockChange, diffBodies } from './diff-body.ts';
import { parseBody } from './parse-body.ts';
import { plainText } from './plain-text.ts';
import { arbitraryBody } from './testing/arbitrary-body.ts';

const LAKE = 'The water of the lake rose for the third week running.';
const BRIDGE = 'Engineers closed the old bridge to lorries on Monday.';
const SCHOOL = 'Two schools will stay shut until the road is clear.';

function body(...paragraphs: readonly string[]) {
  return parseBody(paragraphs.map((text) => `<p>${text}</p>`).join('\n'));
}

function outline(changes: readonly BlockChange[]): readonly string[] {
  return changes.map(({ kind, block }) => `${kind}: ${plainText([block])}`);
}

describe('diffBodies', () => {
  it('tells a changed paragraph from a new and a removed one', () => {
    const changes = diffBodies(body(LAKE, BRIDGE), body(LAKE.replace('third', 'fourth'), SCHOOL));

    expect(outline(changes)).toEqual([
      `removed: ${BRIDGE}`,
      `changed: ${LAKE.replace('third', 'fourth')}`,
      `added: ${SCHOOL}`,
    ]);
  });

  it('recognises a paragraph that was moved', () => {
    expect(outline(diffBodies(body(LAKE, BRIDGE, SCHOOL), body(BRIDGE, SCHOOL, LAKE)))).toEqual([
      `moved-away: ${LAKE}`,
      `same: ${BRIDGE}`,
      `same: ${SCHOOL}`,
      `moved-here: ${LAKE}`,
    ]);
  });

  it('recognises a paragraph that was moved and changed', () => {
    const rewritten = LAKE.replace('third', 'fourth');

    const changes = diffBodies(body(LAKE, BRIDGE, SCHOOL), body(BRIDGE, SCHOOL, rewritten));

    expect(changes.at(-1)).toMatchObject({
      kind: 'moved-here',
      words: [{}, { text: 'third' }, { text: 'fourth' }, {}],
    });
  });

  it('shows words within a heading that became a paragraph, and within a caption', () => {
    const source = `media:${'0a'.repeat(32)}.jpg`;
    const figure = (caption: string) => `<figure><img src="${source}"><figcaption>${caption}</figcaption></figure>`;

    const changes = diffBodies(
      parseBody(`<h2>What next</h2>${figure('The lake today')}`),
      parseBody(`<p>What next</p>${figure('The lake on Monday')}`),
    );

    expect(changes).toMatchObject([
      { kind: 'changed', words: [{ kind: 'same', text: 'What next' }] },
      { kind: 'changed', words: [{ text: 'The lake ' }, { text: 'today' }, { text: 'on Monday' }] },
    ]);
  });

  it('calls a paragraph changed whose words stayed and whose marks did not', () => {
    const changes = diffBodies(body('plain words'), body('plain <strong>words</strong>'));

    expect(changes).toMatchObject([{ kind: 'changed', words: [{ kind: 'same', text: 'plain words' }] }]);
  });

  it('holds both bodies whole', () => {
    fc.assert(
      fc.property(arbitraryBody(), arbitraryBody(), (one, other) => {
        const before = one;
        const after = [...other, ...one.slice(1)];
        const changes = diffBodies(before, after);
        const later = changes
          .filter(({ kind }) => kind !== 'removed' && kind !== 'moved-away')
          .map(({ block }) => block);
        const earlier = changes.flatMap((change) => {
          if (change.kind === 'changed' || change.kind === 'moved-here') return [change.before];
          return change.kind === 'same' || change.kind === 'removed' ? [change.block] : [];
        });

        expect(later).toEqual(after);
        expect(new Set(earlier.map((block) => JSON.stringify(block)))).toEqual(
          new Set(before.map((block) => JSON.stringify(block))),
        );
        expect(earlier).toHaveLength(before.length);
      }),
    );
  });
});
