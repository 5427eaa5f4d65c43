import { fail, ok, type Result } from '../../domain/result.ts';
import type { Settings } from '../../domain/settings.ts';
import type { SaveFailure } from '../../ipc/save-failure.ts';
import type { Newsroom } from './newsroom.ts';
import { fileOf, LAYOUT } from './newsroom-layout.ts';
import { cardSettings, readSettings, textFromSettings } from './newsroom-settings.ts';
import { diskFailureFrom } from './save-failure.ts';
import { scanStories } from './scan-stories.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** Writes `newsroom.json`. What a later Dateline has put into the file stays in it. */
export async function saveSettings(newsroom: Newsroom, settings: Settings): Promise<Result<Settings, SaveFailure>> {
  const { root, files, queue } = newsroom;
  return queue.run(LAYOUT.settings, async () => {
    try {
      const onDisk = await readSettings(root);
      // Without a sound file there is no newsroom to write the settings of: its drive may have gone.
      if (!onDisk.ok) throw new Error(`${LAYOUT.settings} can’t be read any more.`);
      const merged = { ...onDisk.value, ...settings };
      await writeFileDurably(fileOf(root, LAYOUT.settings), textFromSettings(merged), { files });
      takeSettings(newsroom, merged);
      return ok(merged);
    } catch (error) {
      return fail(await diskFailureFrom(error, root, false));
    }
  });
}

/** Reads `newsroom.json` again after another program has changed it; an unsound one changes nothing. */
export async function reloadSettings(newsroom: Newsroom): Promise<void> {
  const onDisk = await readSettings(newsroom.root);
  if (onDisk.ok && textFromSettings(onDisk.value) !== textFromSettings(newsroom.settings())) {
    takeSettings(newsroom, onDisk.value);
  }
}

function takeSettings(newsroom: Newsroom, settings: Settings): void {
  const cardsChange = cardSettings(settings) !== cardSettings(newsroom.settings());
  newsroom.replaceSettings(settings);
  newsroom.changes.tell({ kind: 'settings' });
  if (!cardsChange) return;
  newsroom.index.startOver(cardSettings(settings));
  void scanStories(newsroom);
}
