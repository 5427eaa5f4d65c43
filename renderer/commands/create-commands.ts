import type { Search } from '../../domain/find/find-matches.ts';
import type { ListPlace } from '../../domain/lists/site-list.ts';
import type { Crop } from '../../domain/pictures/crop.ts';
import type { MediaPicture } from '../../domain/pictures/replace-picture.ts';
import type { StoryId } from '../../domain/story.ts';
import type { StoryFilter } from '../../ipc/story-requests.ts';
import type { EditorCommand } from '../editor/editor-commands.ts';
import type { PictureFile } from '../editor/pictures/PictureNode.tsx';
import type { StoryChange } from '../state/draft.ts';
import type { App, BodySource } from './app.ts';
import { arrangeList, redoArranging, saveList, showList, undoArranging } from './arrange-list.ts';
import { cancelBackup } from './back-up-newsroom.ts';
import { changeView } from './change-view.ts';
import { chooseCardPicture } from './choose-card-picture.ts';
import { chooseCommand } from './choose-command.ts';
import { addPictures, choosePicture, choosePictures } from './choose-picture.ts';
import { chooseTheme } from './choose-theme.ts';
import {
  beginComment,
  deleteComment,
  dropComment,
  editComment,
  putBackComment,
  settleComment,
  showPassage,
  writeComment,
} from './comment.ts';
import { createStory, duplicateStory } from './create-story.ts';
import { editStory, noteTyping, takeBody, undoReplacement } from './edit-story.ts';
import { exportStory } from './export-story.ts';
import { findStories } from './find-stories.ts';
import { searchStories, showStories } from './list-stories.ts';
import { bringBackLastGood, bringBackLetGo, letStoryGo, putBackStory } from './lost-file.ts';
import {
  addCardsFromFile,
  bringBackList,
  createList,
  deleteList,
  renameList,
  settleListConflict,
} from './manage-lists.ts';
import { correctStory, moveStory } from './move-story.ts';
import { openLink } from './open-link.ts';
import { chooseNewsroom, createNewsroom, openSampleNewsroom } from './open-newsroom.ts';
import { openBrokenFile, openStory, openStoryAt } from './open-story.ts';
import {
  cropPicture,
  pictureUses,
  replacePictureEverywhere,
  restorePictures,
  trashPictures,
  unusedPictures,
} from './pictures-in-use.ts';
import {
  chooseDestination,
  leavePress,
  planSite,
  pressSite,
  publishSite,
  sendElsewhere,
  stopPress,
} from './publish-site.ts';
import {
  bringBackField,
  bringBackVersion,
  listVersions,
  nameVersion,
  readLiveVersion,
  readVersion,
} from './read-history.ts';
import { readSurroundings } from './read-surroundings.ts';
import {
  chooseWireFolder,
  markWireRead,
  readNextVersion,
  readWireAt,
  readWireCopy,
  searchWire,
  showWire,
  toggleWireRead,
  watchOwnWireFolder,
} from './read-wire.ts';
import {
  type BatchProgress,
  findInAllStories,
  replaceInAllStories,
  type StoryEdits,
  undoBatch,
} from './replace-in-all-stories.ts';
import { joinTexts, keepOwnText, saveCopy, takeTextOnDisk } from './resolve-conflict.ts';
import { saveTypedSettings } from './save-settings.ts';
import { fixCheck, fixChecks, leaveCheck, leaveRule, takeUpCheck, takeUpChecks, takeUpRule } from './settle-check.ts';
import { compareLaterVersion, joinLaterVersion, keepOurs } from './settle-later-version.ts';
import { dismissRescue, readRescue, takeRescuedText } from './settle-rescue.ts';
import {
  closeDialog,
  dismissEndedEmbargoes,
  dismissToast,
  openDialog,
  showDesk,
  showSideTab,
  showToast,
  understandRecovery,
} from './show.ts';
import { addWord, countMisspellings, noteNames, removeWord, switchSpelling } from './spell.ts';
import { startApp } from './start-app.ts';
import { takeDroppedFiles } from './take-dropped-copy.ts';
import { openTaken, takeFromWire } from './take-from-wire.ts';
import {
  findSameStory,
  pasteWireCopy,
  reviewWireCopy,
  takeWireCopy,
  takeWireStories,
  undoWireCopy,
  undoWireStories,
} from './take-wire-copy.ts';
import { bringBackFromTrash, listTrash, trashStory } from './trash-story.ts';
import { saveSnippet, saveTemplate, startFromTemplate } from './use-boilerplate.ts';

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
    showToast: bound(showToast),
    openLink: bound(openLink),

    createNewsroom: bound(createNewsroom),
    chooseNewsroom: bound(chooseNewsroom),
    openSampleNewsroom: bound(openSampleNewsroom),
    cancelBackup: bound(cancelBackup),
    publishSite: bound(publishSite),
    planSite: bound(planSite),
    chooseDestination: bound(chooseDestination),
    pressSite: bound(pressSite),
    stopPress: bound(stopPress),
    leavePress: bound(leavePress),
    sendElsewhere: bound(sendElsewhere),
    trySending: (to: string) => app.desktop['press:try-sending']({ to }),
    sendSite: (to: string) => app.desktop['press:send']({ to }),
    pushSite: () => app.desktop['press:push'](),
    showSiteFolder: bound((given) => given.desktop['press:show-folder']()),
    openFrontPage: bound((given) => given.desktop['press:open-front-page']()),
    saveTypedSettings: bound(saveTypedSettings),
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
    writePage: app.workers.writePage,
    tryExamples: app.workers.tryExamples,

    editStory: bound(editStory),
    takeBody: bound(takeBody),
    noteTyping: bound(noteTyping),
    undoReplacement: bound(undoReplacement),
    choosePicture: bound(choosePicture),
    choosePictures: bound(choosePictures),
    addPictures: bound(addPictures),
    /** The writing column lends its body while it edits it; null when it stops. */
    lendBody: (source: BodySource | null): void => {
      app.bodySource = source;
    },
    beginComment: bound(beginComment),
    writeComment: bound(writeComment),
    dropComment: bound(dropComment),
    editComment: bound(editComment),
    settleComment: bound(settleComment),
    deleteComment: bound(deleteComment),
    putBackComment: bound(putBackComment),
    showPassage: bound(showPassage),
    /** Lent to the editor of the body. */
    spelling: app.spelling,
    addWord: bound(addWord),
    removeWord: bound(removeWord),
    switchSpelling: bound(switchSpelling),
    countMisspellings: bound(countMisspellings),
    noteNames: bound(noteNames),
    fixCheck: bound(fixCheck),
    fixChecks: bound(fixChecks),
    leaveCheck: bound(leaveCheck),
    takeUpCheck: bound(takeUpCheck),
    takeUpChecks: bound(takeUpChecks),
    takeUpRule: bound(takeUpRule),
    leaveRule: bound(leaveRule),

    listVersions: (id: StoryId) => listVersions(app, id),
    readVersion: (id: StoryId, key: string) => readVersion(app, id, key),
    bringBackVersion: bound(bringBackVersion),
    bringBackField: bound(bringBackField),
    nameVersion: bound(nameVersion),

    saveNow: bound((given, id: StoryId) => given.saver.flush(id)),
    saveCopy: bound(saveCopy),
    keepOwnText: bound(keepOwnText),
    takeTextOnDisk: bound(takeTextOnDisk),
    joinTexts: bound(joinTexts),
    putBackStory: bound(putBackStory),
    letStoryGo: bound(letStoryGo),
    bringBackLetGo: bound(bringBackLetGo),
    bringBackLastGood: bound(bringBackLastGood),
    readRescue: (id: StoryId) => readRescue(app, id),
    takeRescuedText: bound(takeRescuedText),
    dismissRescue: bound(dismissRescue),
    understandRecovery: bound(understandRecovery),

    showList: bound(showList),
    arrangeList: bound(arrangeList),
    undoArranging: bound(undoArranging),
    redoArranging: bound(redoArranging),
    saveList: bound(saveList),
    createList: (name: string, place: ListPlace) => createList(app, name, place),
    renameList: bound(renameList),
    deleteList: bound(deleteList),
    bringBackList: bound(bringBackList),
    settleListConflict: bound(settleListConflict),
    addCardsFromFile: bound(addCardsFromFile),
    chooseCardPicture: () => chooseCardPicture(app),

    searchWire: bound(searchWire),
    showWire: bound(showWire),
    readWireAt: bound(readWireAt),
    readWireCopy: bound(readWireCopy),
    readNextVersion: bound(readNextVersion),
    toggleWireRead: bound(toggleWireRead),
    markWireRead: bound(markWireRead),
    chooseWireFolder: bound(chooseWireFolder),
    watchOwnWireFolder: bound(watchOwnWireFolder),
    takeFromWire: bound(takeFromWire),
    openTaken: bound(openTaken),
    compareLaterVersion: bound(compareLaterVersion),
    keepOurs: bound(keepOurs),
    joinLaterVersion: bound(joinLaterVersion),
    findInAllStories: (search: Search) => findInAllStories(app, search),
    replaceInAllStories: (stories: readonly StoryEdits[]) => replaceInAllStories(app, stories),
    stopBatch: bound((given) => given.desktop['batch:cancel']()),
    undoBatch: (key: string) => undoBatch(app, key),
    watchBatch: (listener: (progress: BatchProgress) => void) => app.desktop.on('batch:progress', listener),

    changeView: bound(changeView),
    startFromTemplate: bound(startFromTemplate),
    saveTemplate: (asked: Parameters<typeof saveTemplate>[1]) => saveTemplate(app, asked),
    saveSnippet: (asked: Parameters<typeof saveSnippet>[1]) => saveSnippet(app, asked),
    showBoilerplateFolder: bound((given, of: 'templates' | 'snippets') =>
      given.desktop['boilerplate:show-folder']({ of }),
    ),
    insertSnippet: bound((given, xhtml: string) => given.bodySource?.insertSnippet(xhtml)),
    runInEditor: bound((given, command: Pick<EditorCommand, 'run'>) => given.bodySource?.run(command)),

    pictureUses: (src: string) => pictureUses(app, src),
    replacePictureEverywhere: (src: string, by: MediaPicture) => replacePictureEverywhere(app, src, by),
    unusedPictures: () => unusedPictures(app),
    trashPictures: (sources: readonly string[]) => trashPictures(app, sources),
    restorePictures: bound(restorePictures),
    cropPicture: (src: string, crop: Crop) => cropPicture(app, src, crop),
    changePicture: bound((given, nodeKey: string, part: Partial<PictureFile>) =>
      given.bodySource?.changePicture(nodeKey, part),
    ),

    pasteWireCopy: bound(pasteWireCopy),
    reviewWireCopy: bound(reviewWireCopy),
    takeWireCopy: bound(takeWireCopy),
    undoWireCopy: bound(undoWireCopy),
    takeWireStories: bound(takeWireStories),
    undoWireStories: bound(undoWireStories),
    findSameStory: (headline: string, slugline: string) => findSameStory(app, headline, slugline),
    takeDroppedFiles: bound(takeDroppedFiles),
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
