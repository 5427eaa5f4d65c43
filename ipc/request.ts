import { z } from 'zod';
import { storyIdSchema } from '../domain/story.ts';

/** A request's answer, which exists as a type only. */
export type Answer<T> = { readonly answer?: T };

/** Declares a request: the schema by which main parses its input before the handler runs, and its answer's type. */
export function request<Schema extends z.ZodType, T>(input: Schema, _answer: Answer<T>): { input: Schema } & Answer<T> {
  return { input };
}

export function answer<T>(): Answer<T> {
  return {};
}

export const nothing = z.undefined();
export const byId = z.strictObject({ id: storyIdSchema });
export const revisionInput = z.string().regex(/^[0-9a-f]{64}$/);

/** Hash of a file's content: what a save was based on. */
export type Revision = string;
