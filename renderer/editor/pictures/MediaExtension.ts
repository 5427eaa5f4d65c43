import { namedSignals } from '@lexical/extension';
import { defineExtension, safeCast } from 'lexical';

export interface MediaConfig {
  /** The address from which the page may load a picture of the media folder. */
  readonly mediaUrl: (src: string) => string;
}

/** Lets picture views turn `media:<hash>.jpg` into an address that they can show. */
export const MediaExtension = defineExtension({
  name: 'dateline/media',
  config: safeCast<MediaConfig>({ mediaUrl: (src) => src }),
  build: (_editor, config) => namedSignals(config),
});
