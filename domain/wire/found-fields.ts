import type { Story } from '../story.ts';

/** Fields of a story that a file may tell. Identity, times and states are the newsroom's own. */
export type FoundFields = {
  readonly [Field in keyof Omit<
    Story,
    'id' | 'createdAt' | 'modifiedAt' | 'version' | 'workflow' | 'publication' | 'wireSource'
  >]?: Story[Field] | undefined;
};
