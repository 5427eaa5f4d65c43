import type { SaveFailure } from '../../../ipc/save-failure.ts';

type Kind = SaveFailure['kind'];

/** Words for what goes wrong: what happened, what was kept, what to do, in that order. */
export const troubleWords = {
  inShort: {
    conflict: 'changed on disk too',
    'deleted-on-disk': 'its file is gone',
    'spoilt-on-disk': 'its file was damaged',
    'no-answer': 'the disk does not answer',
    'disk-full': 'the disk is full',
    'no-permission': 'the folder can’t be written to',
    'folder-missing': 'the newsroom folder is not there',
    'name-too-long': 'the file name is too long for this disk',
    'disk-trouble': 'the disk reports an error',
  } satisfies Record<Kind, string>,
  titles: {
    conflict: 'This story changed on disk.',
    'deleted-on-disk': 'Another program deleted this story’s file.',
    'spoilt-on-disk': 'Another program damaged this story’s file.',
    'no-answer': 'Could not save yet: the disk does not answer.',
    'disk-full': 'Could not save: the disk is full.',
    'no-permission': 'Could not save: the newsroom folder can’t be written to.',
    'folder-missing': 'Could not save: the newsroom folder is not there.',
    'name-too-long': 'Could not save: the file name is too long for this disk.',
    'disk-trouble': 'Could not save: the disk reports an error.',
  } satisfies Record<Kind, string>,
  kept: 'Your words are kept on this computer’s own disk.',
  onlyHere: 'Your words are only in this window: do not close it.',
  conflict: 'Another program or computer saved it. Both versions are kept. Yours is on screen.',
  whatToDo: {
    'deleted-on-disk': 'Put the story back, or let it go.',
    'spoilt-on-disk': 'Put the story in a new file; the damaged one stays as it is.',
    'no-answer': 'Go on writing: Dateline keeps trying. Or save a copy on another disk.',
    'disk-full': 'Free some space and Dateline will catch up.',
    'no-permission': 'Allow writing to the folder and Dateline will catch up.',
    'folder-missing': 'Plug the drive back in, or put the folder back, and Dateline will catch up.',
    'name-too-long': 'Move the newsroom to a folder with a shorter name.',
    'disk-trouble': 'Dateline keeps trying.',
  } satisfies Record<Exclude<Kind, 'conflict'>, string>,
  tryAgain: 'Try again',
  saveCopy: 'Save a copy elsewhere…',
  putBack: 'Put it back',
  putInNewFile: 'Put it in a new file',
  letGo: 'Let it go',
  compare: 'Compare the two',
  join: 'Join both',
  keepMine: 'Keep mine',
  chooseFirst: (count: number) =>
    count === 1
      ? 'Choose a text for the one place that both of you changed.'
      : `Choose a text for each of the ${count} places that both of you changed.`,
  takeTheirs: 'Take the one on disk',
  showDetails: 'Show details',
};
