import { editorWords } from './editor-words.ts';
import { backupWords } from './en/backup.ts';
import { boilerplateWords } from './en/boilerplate.ts';
import { commentsWords } from './en/comments.ts';
import { dialogWords } from './en/dialogs.ts';
import { findInStoriesWords } from './en/find-in-stories.ts';
import { frameWords } from './en/frame.ts';
import { checksWords, historyWords } from './en/history.ts';
import { paletteWords } from './en/palette.ts';
import { pictureWords } from './en/pictures.ts';
import { pressWords } from './en/press.ts';
import { recentPostsWords } from './en/recent-posts.ts';
import { sendSiteWords } from './en/send-site.ts';
import { settingsWords } from './en/settings.ts';
import { detailsWords, sidePanelWords } from './en/side-panel.ts';
import { storyWords } from './en/story.ts';
import { storyListWords } from './en/story-list.ts';
import { toastWords } from './en/toasts.ts';
import { troubleWords } from './en/trouble.ts';
import { viewWords } from './en/view.ts';
import { welcomeWords } from './en/welcome.ts';
import { wireWords } from './en/wire.ts';
import { wireDeskWords } from './en/wire-desk.ts';

/** English (UK), the catalogue that the others must match. No component holds a word of its own. */
export const en = {
  frame: frameWords,
  welcome: welcomeWords,
  storyList: storyListWords,
  story: storyWords,
  editor: editorWords,
  sidePanel: sidePanelWords,
  details: detailsWords,
  checks: checksWords,
  comments: commentsWords,
  history: historyWords,
  recentPosts: recentPostsWords,
  wire: wireWords,
  wireDesk: wireDeskWords,
  boilerplate: boilerplateWords,
  view: viewWords,
  pictures: pictureWords,
  findInStories: findInStoriesWords,
  palette: paletteWords,
  settings: settingsWords,
  dialogs: dialogWords,
  backup: backupWords,
  press: pressWords,
  sendSite: sendSiteWords,
  toasts: toastWords,
  trouble: troubleWords,
};
