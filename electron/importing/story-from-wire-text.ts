import { type ReadWireOptions, readWireCopy } from '../../domain/wire/read-wire.ts';
import { storyFieldsFromProposal } from '../../domain/wire/story-fields.ts';
import type { FoundStory } from './found-story.ts';

/** Plain text, a story from the wire or a whole copied page, as a story and what the page showed around it. */
export function storyFromWireText(text: string, options: ReadWireOptions): FoundStory {
  const proposal = readWireCopy(text, options);
  return {
    fields: storyFieldsFromProposal(proposal),
    isFromWire: proposal.recentPosts.length === 0,
    leftOver: proposal.leftOver,
    furniture: { ...proposal.furniture, posts: proposal.recentPosts },
    madeAt: null,
  };
}
