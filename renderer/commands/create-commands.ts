import type { StoryId } from '../../domain/story.ts';
import type { StoryFilter } from '../../ipc/contract.ts';
import type { StoryChange } from '../state/draft.ts';
import type { App, BodySource } from './app.ts';
import { arrangeRecentPosts, saveRecentPosts, undoArranging } from './arrange-recent-posts.ts';
import { chooseCommand } from './choose-command.ts';
import { addPictures, choosePicture } from './choose-picture.ts';
import { chooseTheme } from './choose-theme.ts';
import { createStory, duplicateStory } from './create-story.ts';
import { editStory, noteTyping, takeBody, undoReplacement } from './edit-story.ts';
import { exportStory } from './export-story.ts';
import { findStories } from './find-stories.ts';
import { searchStories, showStories } from './list-stories.ts';
import { correctStory, moveStory } from './move-story.ts';
import { openLink } from './open-link.ts';
import { chooseNewsroom, createNewsroom, openSampleNewsroom } from './open-newsroom.ts';
import { openBrokenFile, openStory, openStoryAt } from './open-story.ts';
import { bringBackVersion, listVersions, nameVersion, readLiveVersion, readVersion } from './read-history.ts';
import { readSurroundings } from './read-surroundings.ts';
import { joinTexts, keepOwnText, saveCopy, takeTextOnDisk } from './resolve-conflict.ts';
import { saveSettings } from './save-settings.ts';
import { fixCheck, fixChecks, leaveCheck, leaveRule } from './settle-check.ts';
import { dismissRescue, takeRescuedText } from './settle-rescue.ts';
import { closeDialog, dismissEndedEmbargoes, dismissToast, openDialog, showDesk, showSideTab } from './show.ts';
import { startApp } from './start-app.ts';
import { pasteWireCopy, reviewWireCopy, takeWireCopy, undoWireCopy } from './take-wire-copy.ts';
import { bringBackFromTrash, listTrash, trashStory } from './trash-story.ts';

/** Every intent a view can have, bound to the app. A view calls these and nothing else. */
export function createCommands(app: App) {
  const bound =
    <Input extends readonly unknown[]>(command: (app: App, ...input: Input) => Promise<void> | void) =>
    (...input: Input): Promise<void> =>
      run(app, () => command(app, ...input));
  return {
    startApp: bound(startApp),
    choose: bound(chooseCommand),
    chooseTheme: bound(chooseTheme),
    showDesk: bound(showDesk),
    showSideTab: bound(showSideTab),
    openDialog: bound(openDialog),
    closeDialog: bound(closeDialog),
    dismissToast: bound(dismissToast),
    openLink: bound(openLink),

    createNewsroom: bound(createNewsroom),
    chooseNewsroom: bound(chooseNewsroom),
    openSampleNewsroom: bound(openSampleNewsroom),
    saveSettings: bound(saveSettings),
    showNewsroomFolder: bound((given) => given.desktop['newsroom:show-folder']()),

    searchStories: bound(searchStories),
    showStories: bound(showStories),
    findStories: (query: string, filter: StoryFilter, limit: number) => findStories(app, query, filter, limit),

    openStory: bound(openStory),
    openStoryAt: bound(openStoryAt),
    openBrokenFile: bound(openBrokenFile),
    createStory: bound(async (given, draft?: StoryChange) => void (await createStory(given, draft))),
    duplicateStory: bound(duplicateStory),
    moveStory: bound(moveStory),
    correctStory: bound(correctStory),
    readLiveVersion: (id: StoryId) => readLiveVersion(app, id),
    dismissEndedEmbargoes: bound(dismissEndedEmbargoes),
    trashStory: bound(trashStory),
    bringBackFromTrash: bound(bringBackFromTrash),
    listTrash: () => listTrash(app),
    exportStory: bound(exportStory),
    readSurroundings: bound(readSurroundings),

    editStory: bound(editStory),
    takeBody: bound(takeBody),
    noteTyping: bound(noteTyping),
    undoReplacement: bound(undoReplacement),
    choosePicture: bound(choosePicture),
    addPictures: bound(addPictures),
    /** The writing column lends its body while it edits it; null when it stops. */
    lendBody: (source: BodySource | null): void => {
      app.bodySource = source;
    },
    fixCheck: bound(fixCheck),
    fixChecks: bound(fixChecks),
    leaveCheck: bound(leaveCheck),
    leaveRule: bound(leaveRule),

    listVersions: (id: StoryId) => listVersions(app, id),
    readVersion: (id: StoryId, key: string) => readVersion(app, id, key),
    bringBackVersion: bound(bringBackVersion),
    nameVersion: bound(nameVersion),

    saveNow: bound((given, id: StoryId) => given.saver.flush(id)),
    saveCopy: bound(saveCopy),
    keepOwnText: bound(keepOwnText),
    takeTextOnDisk: bound(takeTextOnDisk),
    joinTexts: bound(joinTexts),
    takeRescuedText: bound(takeRescuedText),
    dismissRescue: bound(dismissRescue),

    arrangeRecentPosts: bound(arrangeRecentPosts),
    undoArranging: bound(undoArranging),
    saveRecentPosts: bound(saveRecentPosts),

    pasteWireCopy: bound(pasteWireCopy),
    reviewWireCopy: bound(reviewWireCopy),
    takeWireCopy: bound(takeWireCopy),
    undoWireCopy: bound(undoWireCopy),
  };
}
export type Commands = ReturnType<typeof createCommands>;

/** Expected trouble is a value and handled in the command; what is thrown is a bug: say so, log it, carry on. */
async function run(app: App, command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error);
    app.store.dispatch({ type: 'toast-shown', message: { kind: 'unexpected' } });
  }
}
