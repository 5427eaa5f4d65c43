import { editorWords } from './editor-words.ts';
import { dialogWords } from './en/dialogs.ts';
import { frameWords } from './en/frame.ts';
import { checksWords, historyWords } from './en/history.ts';
import { paletteWords } from './en/palette.ts';
import { recentPostsWords } from './en/recent-posts.ts';
import { settingsWords } from './en/settings.ts';
import { detailsWords, sidePanelWords } from './en/side-panel.ts';
import { storyWords } from './en/story.ts';
import { storyListWords } from './en/story-list.ts';
import { toastWords } from './en/toasts.ts';
import { troubleWords } from './en/trouble.ts';
import { welcomeWords } from './en/welcome.ts';
import { wireWords } from './en/wire.ts';

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
  history: historyWords,
  recentPosts: recentPostsWords,
  wire: wireWords,
  palette: paletteWords,
  settings: settingsWords,
  dialogs: dialogWords,
  toasts: toastWords,
  trouble: troubleWords,
};
