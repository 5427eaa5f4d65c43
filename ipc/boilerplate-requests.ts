import { z } from 'zod';
import { boilerplateNameSchema } from '../domain/boilerplate/boilerplate-name.ts';
import type { Snippet } from '../domain/boilerplate/snippet.ts';
import type { Template } from '../domain/boilerplate/template.ts';
import type { Result } from '../domain/result.ts';
import { storyIdSchema } from '../domain/story.ts';
import { answer, nothing, request } from './request.ts';

/** A file in the folder of templates or snippets that can't be used. */
export interface BrokenBoilerplate {
  readonly file: string;
  readonly reason: string;
}

export interface Boilerplate {
  readonly templates: readonly Template[];
  readonly snippets: readonly Snippet[];
  readonly broken: readonly BrokenBoilerplate[];
}

export type BoilerplateFailure =
  /** One of the newsroom's own has this name already. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-written'; readonly reason: string };

/** What stories and paragraphs begin with: templates and snippets, the newsroom's own as plain files in its folder. */
export const boilerplateRequests = {
  'boilerplate:list': request(nothing, answer<Boilerplate>()),
  'boilerplate:save-template': request(
    z.strictObject({ name: boilerplateNameSchema, from: storyIdSchema, replace: z.boolean() }),
    answer<Result<void, BoilerplateFailure>>(),
  ),
  'boilerplate:save-snippet': request(
    z.strictObject({ name: boilerplateNameSchema, body: z.string().max(1_000_000), replace: z.boolean() }),
    answer<Result<void, BoilerplateFailure>>(),
  ),
  /** Shows the folder, where files can be renamed and deleted. */
  'boilerplate:show-folder': request(z.strictObject({ of: z.enum(['templates', 'snippets']) }), answer<void>()),
} as const;
