import type { Passage } from '../../domain/comments/comment.ts';
import type { Instant } from '../../domain/instant.ts';
import type { MediaPicture } from '../../domain/pictures/replace-picture.ts';
import type { StoryId } from '../../domain/story.ts';
import type { DesktopApi } from '../../ipc/contract.ts';
import type { EditorCommand } from '../editor/editor-commands.ts';
import type { PictureFile } from '../editor/pictures/PictureNode.tsx';
import { Spelling } from '../spelling/spelling.ts';
import type { AskDictionary } from '../spelling/spelling-question.ts';
import type { AppStore } from '../state/app-store.ts';
import type { ReadText } from '../workers/text-report.ts';
import type { TryExamples } from '../workers/try-examples.ts';
import type { WritePage } from '../workers/written-page.ts';
import { StorySaver } from './story-saver.ts';

/** What the editor of the open body owes to those who must have its text now: the saver, the preview, a switch. */
export interface BodySource {
  readonly id: StoryId;
  /** Hands over what was typed and has not been reported yet. */
  readonly report: () => void;
  /** Opens the bar for finding and replacing. */
  readonly find: () => void;
  /** Does one of the editor's own commands. */
  readonly run: (command: Pick<EditorCommand, 'run'>) => void;
  /** Puts a snippet's XHTML in at the caret. */
  readonly insertSnippet: (xhtml: string) => void;
  /** Puts plain text in at the caret, its lines as paragraphs. */
  readonly insertText: (text: string) => void;
  /** Changes what one picture of the story is, by its node in the editor. */
  readonly changePicture: (nodeKey: string, part: Partial<PictureFile>) => void;
  /** Puts another picture in place of one wherever the story shows it; says how often. */
  readonly replacePicture: (src: string, by: MediaPicture) => number;
  /** The selected part of the body, as XHTML; empty where nothing is selected. */
  readonly selected: () => string;
  /** Goes on to the next word that is wrong; false if there is none. */
  readonly nextMisspelling: () => boolean;
  /** Asks for a comment on what is selected. */
  readonly comment: () => void;
  /** Selects a passage; false if its words are gone. */
  readonly showPassage: (passage: Passage) => boolean;
}

/** Work that takes longer than a frame, done beside the window. */
export interface Workers {
  readonly readText: ReadText;
  readonly writePage: WritePage;
  readonly tryExamples: TryExamples;
  readonly askDictionary: AskDictionary;
}

/** What every command is given: the other process, the state, the clock, and who brings stories to disk. */
export interface App {
  readonly desktop: DesktopApi;
  readonly store: AppStore;
  readonly saver: StorySaver;
  readonly workers: Workers;
  /** Which words are right. */
  readonly spelling: Spelling;
  /** The moment now; stands still where `--now` stopped it. */
  clock: () => Instant;
  /** Set by the writing column while a body is being edited. */
  bodySource: BodySource | null;
}

/** The parts that commands work with, wired to each other. */
export function createApp(desktop: DesktopApi, store: AppStore, workers: Workers, clock: () => Instant): App {
  const app: App = {
    desktop,
    store,
    saver: new StorySaver(desktop, store, (id) => collectBody(app, id)),
    workers,
    spelling: createSpelling(desktop, workers),
    clock,
    bodySource: null,
  };
  return app;
}

function createSpelling(desktop: DesktopApi, { askDictionary }: Workers): Spelling {
  return new Spelling({
    unknownAmong: (language, words) => askDictionary({ kind: 'unknown-among', language, words }),
    suggestionsFor: (language, word) => askDictionary({ kind: 'suggestions-for', language, word }),
    namesAmong: (words) => desktop['spelling:names-in-archive']({ words: [...words] }),
  });
}

/** Has the editor hand over what was typed in this story and is not in the state yet, if it has that story. */
export function collectBody(app: App, id: StoryId): void {
  if (app.bodySource?.id === id) app.bodySource.report();
  app.store.dispatch({ type: 'story-reported', id });
}
