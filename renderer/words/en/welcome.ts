import type { OpenNewsroomFailure } from '../../../ipc/newsroom-requests.ts';

/** Words of the welcome screen. */
export const welcomeWords = {
  say: 'Write, check and publish the news from one folder, with or without a connection.',
  create: 'Create a newsroom folder',
  createHow: 'Stories, pictures and the site, in a folder you choose',
  open: 'Open a newsroom folder',
  openHow: 'On this computer, a USB stick or a shared drive',
  sample: 'Open the sample newsroom',
  sampleHow: 'Finished stories and a Recent Posts list to try things on',
  promise: 'Every change is written to that folder within a second. Dateline itself sends nothing anywhere.',
  wire: 'Drop a wire story here',
  wireHow:
    'Dateline picks out the slugline, headline, credit line and dateline, and shows you what it found before it makes a story.',
  pasteHow: 'A text file or marked text, or',
  paste: 'paste from the clipboard',
  theme: (theme: string) => `Theme: ${theme}`,
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  version: (version: string) => `Version ${version}`,
  notOpened: {
    'not-a-newsroom': (folder: string) => `${folder} is not a newsroom folder. Choose one with a newsroom.json in it.`,
    'folder-missing': (folder: string) =>
      `${folder} is not there. If it is on another drive, plug it in and open it again.`,
    'not-empty': (folder: string) => `${folder} has files in it. A new newsroom wants an empty folder.`,
    'settings-invalid': (folder: string) => `${folder} has a newsroom.json that can’t be read. Nothing was changed.`,
    'too-new': (folder: string) => `${folder} was made by a later Dateline. Nothing was changed.`,
    'not-readable': (folder: string) => `${folder} can’t be read. Nothing was changed.`,
  } satisfies Record<Exclude<OpenNewsroomFailure['kind'], 'cancelled'>, (folder: string) => string>,
};
