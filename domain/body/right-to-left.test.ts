import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordCount } from '../word-count.ts';
import { parseBody } from './parse-body.ts';
import { plainText } from './plain-text.ts';
import { serializeBody } from './serialize-body.ts';

const DECLARATIONS = '../shared/data/rtl';

describe.each([
  ['ur', 'urd'],
  ['ar', 'arb'],
])('the declaration of human rights in %s (skipped where ../shared/data is absent)', (language, code) => {
  const file = `${DECLARATIONS}/${code}.html`;

  it.skipIf(!existsSync(file))('loses no word as a body, and its words are counted', () => {
    const body = parseBody(readFileSync(file, 'utf8'));

    const written = plainText(serializeBody(body));

    expect(body.length).toBeGreaterThan(30);
    expect(written).toBe(plainText(body));
    expect(wordCount(written, language)).toBeGreaterThan(1_000);
  });
});
