import { ClipboardImportExtension } from '@lexical/clipboard';
import { $getExtensionOutput } from '@lexical/extension';
import { $onUpdate, configExtension, defineExtension } from 'lexical';
import { readPaste } from '../../../domain/paste/read-paste.ts';
import { $insertBody } from './insert-body.ts';
import { PasteReportExtension } from './PasteReportExtension.ts';
import { paragraphsFromText } from './paragraphs-from-text.ts';

function $pasteHtml(html: string, plainText: string): boolean {
  const { body, report } = readPaste(html);
  if (!$insertBody(body, plainText)) return false;
  const { last } = $getExtensionOutput(PasteReportExtension);
  const isWorthSaying = Object.values(report).some((count) => count > 0);
  $onUpdate(() => {
    last.value = isWorthSaying && plainText !== '' ? { report, plainText } : null;
  });
  return true;
}

/**
 * What comes from the clipboard or is dropped goes through the body's own sanitiser, whoever put it there.
 *
 * Lexical's own clipboard format is neither read nor trusted: any program can write it, and it is no XHTML.
 */
export const ClipboardExtension = defineExtension({
  name: 'dateline/clipboard',
  dependencies: [
    PasteReportExtension,
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [() => false],
        'text/html': [(html, _selection, _next, data) => $pasteHtml(html, data.getData('text/plain'))],
        'text/plain': [(text) => $insertBody(paragraphsFromText(text))],
        'text/uri-list': [(text) => $insertBody(paragraphsFromText(text))],
      },
    }),
  ],
});
