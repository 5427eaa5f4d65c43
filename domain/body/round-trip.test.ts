import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCanonicalBody } from './canonical.ts';
import { normaliseBody } from './normalise-body.ts';
import { parseBody } from './parse-body.ts';
import { readBlocks } from './read-blocks.ts';
import { OUTERMOST } from './read-context.ts';
import { readHtml } from './read-html.ts';
import { serializeBody } from './serialize-body.ts';
import { arbitraryBody, arbitraryRawBody } from './testing/arbitrary-body.ts';

const RUNS = { numRuns: 200 };

describe('writing and reading a body', () => {
  it('is the identity for every body in normal form', () => {
    fc.assert(
      fc.property(arbitraryBody(), (body) => {
        expect(parseBody(serializeBody(body))).toEqual(body);
      }),
      RUNS,
    );
  });

  it('gives one text for all bodies that mean the same', () => {
    fc.assert(
      fc.property(arbitraryRawBody(), (body) => {
        const normal = normaliseBody(body);

        expect(normaliseBody(normal)).toEqual(normal);
        expect(serializeBody(normal)).toBe(serializeBody(body));
      }),
      RUNS,
    );
  });

  it('is read by a browser as we read it', () => {
    fc.assert(
      fc.property(arbitraryBody(), (body) => {
        expect(normaliseBody(readBlocks(readHtml(serializeBody(body)), OUTERMOST))).toEqual(body);
      }),
      RUNS,
    );
  });

  it('writes what the fast check accepts, one block a line', () => {
    fc.assert(
      fc.property(arbitraryBody(), (body) => {
        const xhtml = serializeBody(body);

        expect(isCanonicalBody(xhtml)).toBe(true);
        expect(xhtml === '' ? 0 : xhtml.split('\n').length).toBe(body.length);
      }),
      RUNS,
    );
  });
});
