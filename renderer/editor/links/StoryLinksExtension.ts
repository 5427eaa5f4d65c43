import { LinkExtension, LinkNode } from '@lexical/link';
import { $unwrapNode } from '@lexical/utils';
import { configExtension, defineExtension } from 'lexical';
import { safeHref } from '../../../domain/body/safe-href.ts';

/** Links with an address that may be published; one with any other address is opened up, its words stay. */
export const StoryLinksExtension = defineExtension({
  name: 'dateline/links',
  dependencies: [configExtension(LinkExtension, { validateUrl: (url) => safeHref(url) !== null })],
  register: (editor) =>
    editor.registerNodeTransform(LinkNode, (link) => {
      const href = safeHref(link.getURL());
      if (href === null) $unwrapNode(link);
      else if (href !== link.getURL()) link.setURL(href);
    }),
});
