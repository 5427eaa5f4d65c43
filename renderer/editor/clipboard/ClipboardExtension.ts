import { ClipboardImportExtension, GetClipboardDataExtension } from '@lexical/clipboard';
import { $getExtensionOutput } from '@lexical/extension';
import { $onUpdate, configExtension, defineExtension } from 'lexical';
import { parseBody } from '../../../domain/body/parse-body.ts';
import { serializeBody } from '../../../domain/body/serialize-body.ts';
import { readPaste } from '../../../domain/paste/read-paste.ts';
import { PicturesExtension } from '../pictures/PicturesExtension.ts';
import { $picturePlace } from '../pictures/picture-commands.ts';
import { $copiedBody } from './copied-body.ts';
import { $insertBody } from './insert-body.ts';
import { clipFromXhtml, xhtmlOfClip } from './own-clip.ts';
import { PasteReportExtension } from './PasteReportExtension.ts';
import { paragraphsFromText } from './paragraphs-from-text.ts';
import { filesFromPictures, pictureFiles } from './pasted-pictures.ts';

function $pasteHtml(html: string, data: DataTransfer): boolean {
  const plainText = data.getData('text/plain');
  const own = xhtmlOfClip(html);
  if (own !== null) return $insertBody(parseBody(own), plainText);
  const { body, report, pictures } = readPaste(html);
  const hasWords = $insertBody(body, plainText);
  // Word puts a picture of the copied words beside them; only where there are no words is the file what was meant.
  const files = pictures.length > 0 || hasWords ? filesFromPictures(pictures) : pictureFiles(data);
  if (files.length > 0) $takePictures(files);
  if (!hasWords) return files.length > 0;
  const { last } = $getExtensionOutput(PasteReportExtension);
  const isWorthSaying = Object.values(report).some((count) => count > 0);
  $onUpdate(() => {
    last.value = isWorthSaying && plainText !== '' ? { report, plainText } : null;
  });
  return true;
}

/** The pictures come after the words that they came with: taking them in takes a moment. */
function $takePictures(files: readonly File[]): void {
  const { onFiles } = $getExtensionOutput(PicturesExtension);
  const place = $picturePlace();
  $onUpdate(() => onFiles.peek()(files, place));
}

/**
 * What comes from the clipboard or is dropped goes through the body's own sanitiser, whoever put it there.
 *
 * What is copied goes out as the body's XHTML. Lexical's own clipboard format is neither written, read nor trusted: any
 * program can write it, and it knows nothing of the vocabulary.
 */
export const ClipboardExtension = defineExtension({
  name: 'dateline/clipboard',
  dependencies: [
    PasteReportExtension,
    PicturesExtension,
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        'application/x-lexical-editor': [() => null],
        'text/html': [
          (selection) => (selection === null ? null : clipFromXhtml(serializeBody($copiedBody(selection)))),
        ],
      },
    }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [() => false],
        'text/html': [(html, _selection, _next, data) => $pasteHtml(html, data)],
        'text/plain': [(text) => $insertBody(paragraphsFromText(text))],
        'text/uri-list': [(text) => $insertBody(paragraphsFromText(text))],
      },
    }),
  ],
});
