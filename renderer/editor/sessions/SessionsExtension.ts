import { HistoryExtension } from '@lexical/history';
import { defineExtension } from 'lexical';
import { AutosaveExtension } from '../autosave/AutosaveExtension.ts';
import { Sessions } from './sessions.ts';

/**
 * One editor, many stories: opening another one keeps the caret, the scroll position and the undo history of the first
 * for as long as the program runs.
 */
export const SessionsExtension = defineExtension({
  name: 'dateline/sessions',
  dependencies: [HistoryExtension, AutosaveExtension],
  build: (editor, _config, state) =>
    new Sessions(
      editor,
      state.getDependency(HistoryExtension).output.historyState,
      state.getDependency(AutosaveExtension).output,
    ),
});
