import type { PlannedSite } from '../../ipc/press-requests.ts';
import { useAppState, useCommands } from '../state/AppStateProvider.tsx';
import type { PressState } from '../state/press-state.ts';
import { Button } from '../ui/Button.tsx';
import { DialogFrame } from '../ui/DialogFrame.tsx';
import { siteFailureText, siteFailureTitle } from '../words/en/press.ts';
import { useWords } from '../words/WordsProvider.tsx';
import { DestinationMenu } from './DestinationMenu.tsx';
import { ListPart } from './ListPart.tsx';
import { PressProgressBar } from './PressProgressBar.tsx';
import { SheetView } from './SheetView.tsx';
import './publish-site.css';

/** Bringing the site up to date: what it will change, how far it is, what came of it. */
export function PublishSiteDialog() {
  const press = useAppState((state) => state.press);
  switch (press.kind) {
    case 'planned':
      return <Planned sheet={press.sheet} isNewer={press.isNewer} />;
    case 'pressing':
      return <Pressing press={press} />;
    case 'pressed':
      return <Pressed site={press.site} />;
    case 'failed':
      return <Failed failure={press.failure} />;
    default:
      return <Planning />;
  }
}

function Planning() {
  const { press: words, dialogs } = useWords();
  const { leavePress } = useCommands();
  return (
    <DialogFrame
      title={words.askTitle}
      text={words.planning}
      onClose={() => void leavePress()}
      actions={
        <Button autoFocus onPress={() => void leavePress()}>
          {dialogs.cancel}
        </Button>
      }
    />
  );
}

function Planned({ sheet, isNewer }: { readonly sheet: PlannedSite; readonly isNewer: boolean }) {
  const { press: words, dialogs } = useWords();
  const { leavePress, pressSite } = useCommands();
  const hasNews = sheet.changes.length > 0;
  // A zip file or a branch may lack what its folder has.
  const isUpToDate = !hasNews && (sheet.destination === 'own-folder' || sheet.destination === 'folder');
  const text = isUpToDate ? words.upToDate(sheet.folder) : words.ask(sheet.folder);
  return (
    <DialogFrame
      title={isUpToDate ? words.upToDateTitle : words.askTitle}
      text={isNewer ? words.isNewer : text}
      onClose={() => void leavePress()}
      below={<DestinationMenu sheet={sheet} />}
      note={words.counts(sheet.counts)}
      actions={
        isUpToDate ? (
          <>
            <SendElsewhere />
            <Button autoFocus onPress={() => void leavePress()}>
              {dialogs.close}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={() => void leavePress()}>{dialogs.cancel}</Button>
            <Button kind="primary" autoFocus onPress={() => void pressSite()}>
              {words.publish}
            </Button>
          </>
        )
      }
    >
      <ListPart />
      <SheetView sheet={sheet} />
    </DialogFrame>
  );
}

function SendElsewhere() {
  const { sendSite: words } = useWords();
  const { sendElsewhere } = useCommands();
  return <Button onPress={() => void sendElsewhere()}>{words.open}</Button>;
}

function Pressing({ press }: { readonly press: Extract<PressState, { kind: 'pressing' }> }) {
  const { press: words } = useWords();
  const { leavePress, stopPress } = useCommands();
  return (
    <DialogFrame
      title={words.workingTitle}
      text={words.working}
      onClose={() => void leavePress()}
      actions={
        <>
          <Button whyNot={press.isStopping ? words.stopping : null} onPress={() => void stopPress()}>
            {words.stop}
          </Button>
          <Button autoFocus onPress={() => void leavePress()}>
            {words.keepWriting}
          </Button>
        </>
      }
    >
      <PressProgressBar press={press} />
    </DialogFrame>
  );
}

function Pressed({ site }: { readonly site: Extract<PressState, { kind: 'pressed' }>['site'] }) {
  const { press: words, dialogs } = useWords();
  const { leavePress, showSiteFolder, openFrontPage } = useCommands();
  return (
    <DialogFrame
      title={words.doneTitle}
      text={words.done(site.folder)}
      onClose={() => void leavePress()}
      actions={
        <>
          <SendElsewhere />
          <Button onPress={() => void showSiteFolder()}>{words.showFolder}</Button>
          <Button onPress={() => void openFrontPage()}>{words.openFrontPage}</Button>
          <Button autoFocus onPress={() => void leavePress()}>
            {dialogs.close}
          </Button>
        </>
      }
    >
      <p className="press-counts" role="status">
        {words.counts(site.counts)}
      </p>
      {site.leftAlone.length > 0 && (
        <section className="sheet-part">
          <h3>{words.leftTitle}</h3>
          <ul>
            {site.leftAlone.map((left) => (
              <li key={left.file}>{words.leftAlone(left)}</li>
            ))}
          </ul>
        </section>
      )}
    </DialogFrame>
  );
}

function Failed({ failure }: { readonly failure: Extract<PressState, { kind: 'failed' }>['failure'] }) {
  const { press: words, dialogs } = useWords();
  const { leavePress, planSite } = useCommands();
  return (
    <DialogFrame
      title={siteFailureTitle(failure)}
      text={siteFailureText(failure)}
      onClose={() => void leavePress()}
      actions={
        <>
          <Button onPress={() => void planSite()}>{words.again}</Button>
          <Button autoFocus onPress={() => void leavePress()}>
            {dialogs.close}
          </Button>
        </>
      }
    />
  );
}
