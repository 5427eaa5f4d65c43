import { randomUUID } from 'node:crypto';
import { instantFromMs } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Story, storyIdSchema } from '../../domain/story.ts';
import { ninjsSchema } from '../../domain/story-file/ninjs-fields.ts';
import { storyFromNinjs } from '../../domain/story-file/story-from-ninjs.ts';
import { storyFromText } from '../../domain/story-file.ts';
import type { FoundFields } from '../../domain/wire/found-fields.ts';
import { type FoundStory, NO_FURNITURE } from './found-story.ts';
import type { ImportFailure } from './import-failure.ts';
import type { ImportOptions } from './import-options.ts';

/** The story in a story file of this program, or else in a ninjs document of another (ninjs 1 to 3). */
export function storiesFromJson(text: string, options: ImportOptions): Result<readonly FoundStory[], ImportFailure> {
  const own = storyFromText(text);
  if (own.ok) return ok([foundStory(own.value, false, own.value.modifiedAt)]);
  if (own.failure.kind !== 'not-a-story') return fail({ kind: 'broken', reason: own.failure.reason });
  const { language, nowMs, houseStyle = 'colon-agency', cities, sources } = options;
  const now = instantFromMs(nowMs);
  // The identity is the newsroom's to give; the one that the document asks for is dropped again.
  const id = storyIdSchema.parse(randomUUID());
  const ninjs = storyFromNinjs(text, { id, now, language, datelineStyle: houseStyle, cities, sources });
  if (!ninjs.ok)
    return fail({ kind: ninjs.failure.kind === 'no-text' ? 'no-story' : 'broken', reason: ninjs.failure.reason });
  return ok([foundStory(ninjs.value, true, madeAt(text))]);
}

/** Everything that readers or the desk are told, without the states and times that the story had elsewhere. */
function foundStory(story: Story, isFromWire: boolean, madeAt: string | null): FoundStory {
  const { id, createdAt, modifiedAt, version, workflow, publication, wireSource, ...rest } = story;
  const fields: FoundFields = rest;
  return { fields, isFromWire, leftOver: [], furniture: NO_FURNITURE, madeAt };
}

function madeAt(text: string): string | null {
  const document = ninjsSchema.safeParse(JSON.parse(text));
  return document.success ? (document.data.versionCreated ?? document.data.versioncreated) : null;
}
