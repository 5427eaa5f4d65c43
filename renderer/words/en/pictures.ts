/** Words for what is done to pictures beside writing about them. */
const stories = (count: number) => (count === 1 ? '1 story' : `${count.toLocaleString('en-GB')} stories`);
const pictures = (count: number) => (count === 1 ? '1 picture' : `${count.toLocaleString('en-GB')} pictures`);

export const pictureWords = {
  cropTitle: 'Crop and focal point',
  cropText:
    'Drag the frame or its corners; with the keys, the arrows move it and Shift with the arrows sizes it. The whole picture stays in the newsroom.',
  frame: 'Crop frame',
  focus: 'Focal point',
  shape: 'Shape',
  shapes: { free: 'Free', '3:2': '3:2', '16:9': '16:9', '4:3': '4:3', '1:1': 'Square', '4:5': '4:5' },
  size: (width: number, height: number) => `${width} × ${height} pixels`,
  whole: 'Whole picture',
  save: 'Use this part',
  keepWhole: 'Set focal point',
  sizeUnknown: 'The picture’s size is not known, so it can’t be cropped.',
  usesTitle: 'Where this picture is used',
  usedIn: (count: number) => `In ${stories(count)}`,
  usedNowhere: 'In no story’s file.',
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  live: 'live',
  replaceEverywhere: 'Replace everywhere…',
  replaceText: 'Captions, credits and alternative texts stay as they are: look whether they still fit.',
  replacedHere: (count: number) => `In the open story: ${pictures(count)} replaced. Its own undo takes that back.`,
  unusedTitle: 'Pictures that are not used',
  unusedText:
    'No story, earlier version, template or trashed story names them. Those added within the hour are left out.',
  looking: 'Looking through stories and their history…',
  nothingUnused: 'Every picture is used.',
  unused: (count: number, size: string) => `${pictures(count)}, ${size}`,
  choose: (size: string) => `Picture of ${size}`,
  notReadable: (reason: string) => `It can’t be said which pictures are unused: ${reason}`,
  lookStopped: 'Stopped.',
  trash: (count: number) => `Move ${pictures(count)} to the trash`,
  nothingChosen: 'No picture is ticked.',
  trashed: (count: number) => `${pictures(count)} moved to the trash`,
  restored: (count: number) => `${pictures(count)} brought back`,
  bytes: (bytes: number) =>
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
};
