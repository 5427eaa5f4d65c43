import { BUILT_IN_SNIPPETS } from '../../domain/boilerplate/snippet.ts';
import { BUILT_IN_TEMPLATES } from '../../domain/boilerplate/template.ts';
import { ok } from '../../domain/result.ts';
import type { Channel, DesktopApi } from '../../ipc/contract.ts';

/** A newsroom with no templates and snippets but the program's. */
export const boilerplateFake: Pick<DesktopApi, Extract<Channel, `boilerplate:${string}`>> = {
  'boilerplate:list': async () => ({ templates: BUILT_IN_TEMPLATES, snippets: BUILT_IN_SNIPPETS, broken: [] }),
  'boilerplate:save-template': async () => ok(undefined),
  'boilerplate:save-snippet': async () => ok(undefined),
  'boilerplate:show-folder': async () => undefined,
};
