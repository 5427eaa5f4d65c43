import { assertNever } from '../../domain/assert-never.ts';
import { SaveBoilerplateDialog } from '../boilerplate/SaveBoilerplateDialog.tsx';
import { FindInStoriesDialog } from '../find-in-stories/FindInStoriesDialog.tsx';
import { Palette } from '../palette/Palette.tsx';
import { CropDialog } from '../pictures/CropDialog.tsx';
import { PictureUsesDialog } from '../pictures/PictureUsesDialog.tsx';
import { UnusedPicturesDialog } from '../pictures/UnusedPicturesDialog.tsx';
import { PublishSiteDialog } from '../publish/PublishSiteDialog.tsx';
import { SendSiteDialog } from '../publish/SendSiteDialog.tsx';
import { AddOutsideDialog } from '../recent-posts/dialogs/AddOutsideDialog.tsx';
import { AddStoryDialog } from '../recent-posts/dialogs/AddStoryDialog.tsx';
import { ChooseCardsDialog } from '../recent-posts/dialogs/ChooseCardsDialog.tsx';
import { ListRulesDialog } from '../recent-posts/dialogs/ListRulesDialog.tsx';
import { NewListDialog } from '../recent-posts/dialogs/NewListDialog.tsx';
import { PinDialog } from '../recent-posts/dialogs/PinDialog.tsx';
import { RenameListDialog } from '../recent-posts/dialogs/RenameListDialog.tsx';
import { RewordCardDialog } from '../recent-posts/dialogs/RewordCardDialog.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { useAppState } from '../state/AppStateProvider.tsx';
import { WireCompareDialog } from '../wire/WireCompareDialog.tsx';
import { WireReview } from '../wire/WireReview.tsx';
import { BackupDialog } from './BackupDialog.tsx';
import { BackupFailedDialog, RestoreFailedDialog } from './BackupFailedDialog.tsx';
import { CompareVersionDialog } from './CompareVersionDialog.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { CreateNewsroomDialog } from './CreateNewsroomDialog.tsx';
import { LiveVersionDialog } from './LiveVersionDialog.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { RescueDialog } from './RescueDialog.tsx';
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
    case 'publish-site':
      return <PublishSiteDialog />;
    case 'send-site':
      return <SendSiteDialog />;
    case 'create-newsroom':
      return <CreateNewsroomDialog first={dialog.first} />;
    case 'find-in-stories':
      return <FindInStoriesDialog first={dialog.search} />;
    case 'save-template':
    case 'save-snippet':
      return <SaveBoilerplateDialog what={dialog} />;
    case 'crop-picture':
      return <CropDialog nodeKey={dialog.nodeKey} picture={dialog.picture} />;
    case 'picture-uses':
      return <PictureUsesDialog src={dialog.src} />;
    case 'unused-pictures':
      return <UnusedPicturesDialog />;
    case 'reword-card':
      return <RewordCardDialog card={dialog.card} />;
    case 'add-story-card':
      return <AddStoryDialog />;
    case 'add-outside-card':
      return <AddOutsideDialog />;
    case 'choose-cards':
      return <ChooseCardsDialog found={dialog.found} />;
    case 'pin-card':
      return <PinDialog card={dialog.card} pin={dialog.pin} />;
    case 'list-rules':
      return <ListRulesDialog />;
    case 'new-list':
      return <NewListDialog />;
    case 'rename-list':
      return <RenameListDialog id={dialog.id} name={dialog.name} />;
    case 'compare-version':
      return <CompareVersionDialog id={dialog.id} versionKey={dialog.key} />;
    case 'conflict':
      return <ConflictDialog id={dialog.id} />;
    case 'backup-under-way':
      return <BackupDialog task={dialog.task} progress={dialog.progress} />;
    case 'backup-failed':
      return <BackupFailedDialog failure={dialog.failure} />;
    case 'restore-failed':
      return <RestoreFailedDialog failure={dialog.failure} />;
    case 'rescue':
      return <RescueDialog rescued={dialog.rescued} />;
    case 'trash':
      return <TrashListDialog />;
    case 'trash-story':
      return <TrashDialog id={dialog.id} headline={dialog.headline} />;
    case 'live-version':
      return <LiveVersionDialog id={dialog.id} />;
    case 'correct-story':
      return <CorrectDialog id={dialog.id} kind={dialog.correction} />;
    case 'compare-wire':
      return <WireCompareDialog id={dialog.id} theirs={dialog.theirs} base={dialog.base} source={dialog.source} />;
    case 'wire-review':
      return <WireReview text={dialog.text} into={dialog.into} />;
    default:
      return assertNever(dialog);
  }
}
