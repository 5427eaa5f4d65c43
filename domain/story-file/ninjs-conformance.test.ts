import { existsSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createStory, type Story, storyIdSchema } from '../story.ts';
import { textFromStory } from '../story-file.ts';
import { arbitraryStory } from '../testing/arbitrary-story.ts';
import { NINJS_STANDARD } from './document.ts';

const SCHEMAS = '../shared/data/ninjs';
const hasSchemas = existsSync(`${SCHEMAS}/ninjs-schema_3.1.json`);

describe.skipIf(!hasSchemas)(`IPTC’s schema${hasSchemas ? '' : ` (${SCHEMAS} is absent: skipped)`}`, () => {
  it('accepts every story file once desk is dropped and the standard set back', () => {
    const complaintsOf = createNinjsValidator();

    fc.assert(
      fc.property(arbitraryStory(), (story) => {
        const { desk, ...rest } = documentOf(story);

        expect(desk).toBeDefined();
        expect(complaintsOf({ ...rest, standard: NINJS_STANDARD })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('finds desk, and nothing else, to be an extension', () => {
    const story = createStory(
      storyIdSchema.parse('0f8fad5b-d9cb-469f-a165-70867728950e'),
      'ur',
      '2026-11-24T14:02:00Z',
    );

    expect(createNinjsValidator()(documentOf(story))).toEqual([' must NOT have unevaluated properties desk']);
  });
});

/** Asks IPTC's own schema about a document: its complaints, none for a valid one. */
function createNinjsValidator(): (document: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(readJson('GeoJSON-schema.json'));
  const validate = ajv.compile(readJson('ninjs-schema_3.1.json'));
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, params['unevaluatedProperty']].join(' ').trimEnd(),
    );
  };
}

function readJson(name: string): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(`${SCHEMAS}/${name}`, 'utf8')));
}

function documentOf(story: Story): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(textFromStory(story)));
}
