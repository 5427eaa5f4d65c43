/** Words for how the story is shown. */
export const viewWords = {
  menu: 'View',
  fullWidth: 'Full width, without the preview',
  withPanel: 'With the preview beside it',
  larger: 'Larger text',
  smaller: 'Smaller text',
  usual: 'Text in its usual size',
};
