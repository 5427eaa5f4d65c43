import { ClipboardImportExtension, GetClipboardDataExtension } from '@lexical/clipboard';
import { configExtension, defineExtension } from 'lexical';
import { parseBody } from '../../../domain/body/parse-body.ts';
import { $insertBody } from './insert-body.ts';
import { paragraphsFromText } from './paragraphs-from-text.ts';

/**
 * What comes from the clipboard or is dropped goes through the body's own sanitiser, whoever put it there.
 *
 * Lexical's own clipboard format is neither read nor trusted: any program can write it, and it is no XHTML.
 */
export const ClipboardExtension = defineExtension({
  name: 'dateline/clipboard',
  dependencies: [
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [() => false],
        'text/html': [(html, _selection, _next, data) => $insertBody(parseBody(html), data.getData('text/plain'))],
        'text/plain': [(text) => $insertBody(paragraphsFromText(text))],
        'text/uri-list': [(text) => $insertBody(paragraphsFromText(text))],
      },
    }),
    GetClipboardDataExtension,
  ],
});
