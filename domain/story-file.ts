import { z } from 'zod';
import { isPlainLine } from './body/canonical.ts';
import { cleanText } from './clean-text.ts';
import { otherFieldsOf, withOtherFields } from './other-fields/carried-fields.ts';
import { fail, ok, type Result } from './result.ts';
import { type Story, storySchema } from './story.ts';
import { FIELDS_OF_DESK, STORY_FILE_FORMAT, storyDocumentSchema } from './story-file/document.ts';
import { documentFromStory } from './story-file/document-from-story.ts';
import { jsonFromText } from './story-file/json-from-text.ts';
import { storyFieldsFromDocument } from './story-file/story-from-document.ts';

/** Why the text of a file is no story; `reason` is a sentence for the editor. */
export interface StoryFileFailure {
  readonly kind: 'not-json' | 'not-a-story' | 'too-new' | 'hostile-body';
  readonly reason: string;
}

/** Rebuilding so many characters takes some seconds. Plain paragraphs need none, so that a book of them may be longer. */
const MAX_FOREIGN_LENGTH = 5_000_000;

const envelopeSchema = z.object({ desk: z.object({ format: z.number() }) });

/**
 * The text of a story's file: ninjs 3.1 with `desk` (DESIGN.md §3), indented, keys always in the same order, a line
 * end at the end. What no file should hold (half characters, control characters) is left out.
 */
export function textFromStory(story: Story): string {
  const cleaned = (_key: string, value: unknown) => (typeof value === 'string' ? cleanText(value) : value);
  return `${JSON.stringify(withOtherFields(documentFromStory(story), story), cleaned, 2)}\n`;
}

/**
 * The story in a file's text, or what is wrong with it.
 *
 * A file from a shared drive is hostile until parsed: a body that is not in canonical form is rebuilt. Of a key given
 * twice the last counts. The slots of ninjs count before `desk`, so that other programs may change them; what they have
 * put into slots that are not Dateline's comes along untouched.
 */
export function storyFromText(text: string): Result<Story, StoryFileFailure> {
  const json = jsonFromText(text);
  if (!json.ok) return json;
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return notAStory('It is JSON, but not a story of this program.');
  if (envelope.data.desk.format > STORY_FILE_FORMAT) {
    return fail({ kind: 'too-new', reason: 'It was written by a newer Dateline.' });
  }
  const document = storyDocumentSchema.safeParse(json.value);
  if (!document.success) return notAStory(reasonFrom(document.error));
  if (document.data.bodies.some(({ value }) => foreignLength(value) > MAX_FOREIGN_LENGTH)) {
    return fail({
      kind: 'hostile-body',
      reason: 'Its body was not written by Dateline and is too long to be cleaned.',
    });
  }
  const story = storySchema.safeParse({ ...storyFieldsFromDocument(document.data), otherFields: {} });
  if (!story.success) return notAStory(reasonFrom(story.error));
  return ok({ ...story.data, otherFields: otherFieldsOf(json.value, story.data, FIELDS_OF_DESK) });
}

function foreignLength(body: string): number {
  // No part of a text is longer than the text.
  if (body.length <= MAX_FOREIGN_LENGTH) return body.length;
  return body.split('\n').reduce((length, line) => length + (isPlainLine(line) ? 0 : line.length), 0);
}

function notAStory(reason: string): Result<Story, StoryFileFailure> {
  return fail({ kind: 'not-a-story', reason });
}

function reasonFrom(error: z.ZodError): string {
  const path = error.issues[0]?.path.join('.') ?? '';
  return path === '' ? 'It is not a story.' : `What it says under “${path}” can’t be read.`;
}
