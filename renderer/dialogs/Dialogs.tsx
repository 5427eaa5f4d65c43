import { assertNever } from '../../domain/assert-never.ts';
import { Palette } from '../palette/Palette.tsx';
import { AddOutsideDialog, AddStoryDialog, RewordCardDialog } from '../recent-posts/CardDialogs.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { useAppState } from '../state/AppStateProvider.tsx';
import { WireReview } from '../wire/WireReview.tsx';
import { CompareVersionDialog } from './CompareVersionDialog.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { CreateNewsroomDialog } from './CreateNewsroomDialog.tsx';
import { LiveVersionDialog } from './LiveVersionDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { TrashDialog } from './TrashDialog.tsx';
import { TrashListDialog } from './TrashListDialog.tsx';

/** The one thing that floats over the window, if any. */
export function Dialogs() {
  const dialog = useAppState((state) => state.dialog);
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'publish':
      return <PublishDialog />;
    case 'create-newsroom':
      return <CreateNewsroomDialog first={dialog.first} />;
    case 'reword-card':
      return <RewordCardDialog card={dialog.card} />;
    case 'add-story-card':
      return <AddStoryDialog />;
    case 'add-outside-card':
      return <AddOutsideDialog />;
    case 'compare-version':
      return <CompareVersionDialog id={dialog.id} versionKey={dialog.key} />;
    case 'conflict':
      return <ConflictDialog id={dialog.id} />;
    case 'trash':
      return <TrashListDialog />;
    case 'trash-story':
      return <TrashDialog id={dialog.id} headline={dialog.headline} />;
    case 'live-version':
      return <LiveVersionDialog id={dialog.id} />;
    case 'correct-story':
      return <CorrectDialog id={dialog.id} kind={dialog.correction} />;
    case 'wire-review':
      return <WireReview text={dialog.text} into={dialog.into} />;
    default:
      return assertNever(dialog);
  }
}
