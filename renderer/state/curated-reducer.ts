import { assertNever } from '../../domain/assert-never.ts';
import type { AppAction } from './app-action.ts';
import type { AppState } from './app-state.ts';
import {
  type CuratedState,
  listConflictSettled,
  listEdited,
  listGone,
  listMade,
  listNotSaved,
  listRedone,
  listSaveBegan,
  listSaved,
  listsRead,
  listUndone,
  type OpenList,
} from './curated-state.ts';

type CuratedAction = Extract<AppAction, { type: `curated-${string}` }>;
type OneListAction = Exclude<
  CuratedAction,
  { type: 'curated-lists-read' | 'curated-list-shown' | 'curated-list-made' }
>;

/** What happened to the curated lists. Before they were read there is nothing it can happen to. */
export function curatedReducer(state: AppState, action: CuratedAction): AppState {
  const { curated } = state;
  if (action.type === 'curated-lists-read') return { ...state, curated: listsRead(curated, action.read) };
  return curated === null ? state : { ...state, curated: afterAction(curated, action) };
}

function afterAction(
  curated: CuratedState,
  action: Exclude<CuratedAction, { type: 'curated-lists-read' }>,
): CuratedState {
  switch (action.type) {
    case 'curated-list-shown':
      return { ...curated, shown: action.id };
    case 'curated-list-made':
      return listMade(curated, action.read);
    case 'curated-list-gone':
      return listGone(curated, action.id);
    default:
      return {
        ...curated,
        lists: curated.lists.map((open) => (open.list.id === action.id ? listAfter(open, action) : open)),
      };
  }
}

function listAfter(open: OpenList, action: Exclude<OneListAction, { type: 'curated-list-gone' }>): OpenList {
  switch (action.type) {
    case 'curated-list-edited':
      return listEdited(open, action.draft);
    case 'curated-list-undone':
      return listUndone(open);
    case 'curated-list-redone':
      return listRedone(open);
    case 'curated-list-save-began':
      return listSaveBegan(open);
    case 'curated-list-saved':
      return listSaved(open, action.revision, action.at);
    case 'curated-list-not-saved':
      return listNotSaved(open, action.failure);
    case 'curated-list-conflict-settled':
      return listConflictSettled(open, action.onDisk, action.keeps);
    default:
      return assertNever(action);
  }
}
