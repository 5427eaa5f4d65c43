import { z } from 'zod';
import { storySchema } from '../domain/story.ts';

/** A newsroom's text fields are long, but a file of more than this is no story (see `too-large`). */
const MAX_BODY = 50_000_000;
export const storyInput = storySchema.refine(isBodyBearable, 'The body is too large.');
/** A notice for readers says something. */
export const noticeInput = z.string().trim().min(1).max(5_000);
export const draftInput = storySchema.partial().omit({ id: true }).refine(isBodyBearable, 'The body is too large.');

function isBodyBearable({ body }: { readonly body?: string | undefined }): boolean {
  return (body ?? '').length <= MAX_BODY;
}
