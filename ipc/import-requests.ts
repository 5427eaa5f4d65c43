import { z } from 'zod';
import type { StoryId } from '../domain/story.ts';
import { answer, request } from './request.ts';

/** A file that was dropped on the window: its own name and its bytes; no path crosses. */
const droppedFile = z.strictObject({ name: z.string().max(255), bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

/** What became of dropped files: the stories that were made, and the files of which none could be. */
export interface ImportedFiles {
  readonly stories: readonly { readonly id: StoryId; readonly headline: string }[];
  /** Stories that these very files were made into before. */
  readonly known: readonly { readonly id: StoryId; readonly headline: string }[];
  /** Stories of which a file that has changed since brought a later version, made as a story of its own. */
  readonly later: readonly { readonly id: StoryId; readonly headline: string }[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

export const importRequests = {
  /** The text of a file that a person should review first (plain text, or a page's lines); null for other formats. */
  'import:text': request(droppedFile, answer<{ readonly text: string; readonly isPage: boolean } | null>()),
  /** Makes stories of files in any format that is read. */
  'import:files': request(z.strictObject({ files: z.array(droppedFile).min(1).max(1000) }), answer<ImportedFiles>()),
} as const;
